import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import { IDS, sessionDe } from '../../kernel/essai/identite.ts';
import { ANNEE, AUJOURDHUI, type Monde, ouvrirMonde } from '../../kernel/essai/monde.ts';
import { empreinteBase, lireSansFiltre } from '../../kernel/essai/proprietaire.ts';
import { type Entree, executerPour } from '../../kernel/registre.ts';
import type { Role } from '../../kernel/session.ts';

let ouverte: BaseDeTest;
let monde: Monde;
beforeAll(async () => {
  ouverte = await baseDeTest();
  monde = ouvrirMonde(ouverte.base);
});
afterAll(() => ouverte.fermer());

const comme = (role: Role, cote: 'a' | 'b' = 'a') => executerPour(monde.noyau, sessionDe(role, cote));
const NOTE: Entree<'interventions.noter'> = {
  le: '2025-10-02',
  minutes: '50',
  mission: 'soutien-equipes',
  forme: 'collective',
  ecoleId: IDS.a1,
};
const noter = (suite: Partial<typeof NOTE> = {}, role: Role = 'membre') =>
  comme(role)('interventions.noter', { ...NOTE, ...suite });
const PERIODE = { du: '2025-10-01', au: '2025-10-31' };

describe('une intervention', () => {
  test('se note par un membre, pour une école ou ses élèves, sans note dans le journal', async () => {
    const { eleveId } = monde.dossiers.a1;
    const { interventionId } = await noter({
      forme: 'individuelle',
      mission: 'accompagnement-individuel',
      eleveIds: [eleveId],
      note: 'Il a souri.',
    });
    const { lignes } = await comme('coordonnateur')('interventions.lister', { ...PERIODE, eleveId });
    expect(lignes.find((l) => l.interventionId === interventionId)).toMatchObject({
      minutes: 50,
      membre: sessionDe('membre').nom,
      sienne: false,
      note: 'Il a souri.',
      eleves: [{ eleveId }],
    });
    const [trace] = await lireSansFiltre(monde.db, (trx) =>
      trx.selectFrom('journal').select('changements').where('objet_id', '=', interventionId).execute(),
    );
    expect(JSON.stringify(trace)).not.toMatch(/souri/);
  });

  test.each([
    ['demain', { le: '2025-10-07' }, 'le'],
    ['de trois minutes', { minutes: '3' }, 'minutes'],
    ['individuelle sans élève', { forme: 'individuelle' }, 'eleveIds'],
    ['dans une école d’un autre pôle', { ecoleId: IDS.b1 }, 'ecoleId'],
  ] as const)('ne se note pas %s', async (_nom, suite, champ) => {
    const avant = await empreinteBase(monde.db);
    await expect(noter(suite)).rejects.toMatchObject({ champs: { [champ]: expect.any(String) } });
    expect(await empreinteBase(monde.db)).toBe(avant);
  });

  test('ne compte un élève que là où il est suivi, et un groupe à partir de deux', async () => {
    const { a1, a2 } = monde.dossiers;
    const refus = { champs: { eleveIds: expect.any(String) } };
    await expect(
      noter({ forme: 'individuelle', ecoleId: IDS.a1, eleveIds: [a2.eleveId] }),
    ).rejects.toMatchObject(refus);
    await expect(
      noter({ forme: 'individuelle-groupe', eleveIds: [a1.eleveId, a1.eleveId] }),
    ).rejects.toMatchObject(refus);
    await expect(noter({ forme: 'collective', eleveIds: [a1.eleveId] })).rejects.toMatchObject(refus);
  });

  test('se retire par son auteur ou le coordonnateur, une fois, et ne compte plus', async () => {
    const { interventionId } = await noter({ minutes: '120' }, 'coordonnateur');
    const total = async () =>
      (await comme('membre')('interventions.totaliser', { ...PERIODE, ecoleId: IDS.a1 })).minutes;
    const avant = await total();
    await expect(comme('membre')('interventions.retirer', { interventionId })).rejects.toMatchObject({
      code: 'introuvable',
    });
    await comme('coordonnateur')('interventions.retirer', { interventionId });
    expect(await total()).toBe(avant - 120);
    await expect(comme('coordonnateur')('interventions.retirer', { interventionId })).rejects.toMatchObject({
      code: 'introuvable',
    });
  });
});

test('les totaux par mission, membre et école retombent sur le total ; l’élève d’un groupe a eu tout le temps', async () => {
  const { eleves } = (await comme('membre')('interventions.listerCibles', {})).ecoles.find(
    ({ ecoleId }) => ecoleId === IDS.a1,
  ) ?? { eleves: [] };
  const eleveIds = eleves.slice(0, 2).map(({ eleveId }) => eleveId);
  expect(eleveIds).toHaveLength(2);
  await noter({ forme: 'individuelle-groupe', mission: 'evaluation', minutes: '30', eleveIds });
  const totaux = await comme('direction-siege')('interventions.totaliser', PERIODE);
  const sommer = (lignes: readonly { minutes: number }[]) =>
    lignes.reduce((somme, { minutes }) => somme + minutes, 0);
  for (const partie of [totaux.parMission, totaux.parMembre, totaux.parEcole]) {
    expect(sommer(partie)).toBe(totaux.minutes);
  }
  const minutesDe = (id: string) => totaux.parEleve.find(({ cle }) => cle === id)?.minutes ?? 0;
  expect(Math.min(...eleveIds.map(minutesDe))).toBeGreaterThanOrEqual(30);
});

describe('le suivi d’une école', () => {
  const consulter = () => comme('membre')('interventions.consulterEcole', { ecoleId: IDS.a1, annee: ANNEE });

  test('dit le contact, et ne se réécrit pas à deux', async () => {
    const { version } = await consulter();
    const ecrire = (contact: 'joint' | 'jamais-joint', contactLe?: string) =>
      comme('coordonnateur')('interventions.enregistrerContact', {
        ecoleId: IDS.a1,
        version,
        contact,
        contactLe,
        modalites: 'Un mardi sur deux.',
      });
    await expect(ecrire('joint')).rejects.toMatchObject({ champs: { contactLe: expect.any(String) } });
    await ecrire('joint', AUJOURDHUI);
    await expect(ecrire('jamais-joint')).rejects.toMatchObject({ code: 'conflit' });
    expect(await consulter()).toMatchObject({ contact: 'joint', modalites: 'Un mardi sur deux.' });
  });

  test('garde le motif d’un refus d’offre, qu’il exige', async () => {
    const { offreId } = monde.dossiers.a1.amenagements;
    const repondre = (motif: string, reponseLe = '2025-10-02') =>
      comme('coordonnateur')('interventions.repondreOffre', {
        offreId,
        reponse: 'refusee',
        reponseLe,
        motif,
      });
    await expect(repondre('')).rejects.toMatchObject({ champs: { motif: expect.any(String) } });
    await expect(repondre('Pas le temps.', '2025-09-01')).rejects.toMatchObject({ code: 'saisie-invalide' });
    await repondre('Pas le temps.');
    await expect(repondre('Pas le temps.')).rejects.toMatchObject({ code: 'introuvable' });
    expect((await consulter()).offres[0]).toMatchObject({ reponse: 'refusee', motif: 'Pas le temps.' });
  });

  test('répartit les périodes de l’école, visibles par élève', async () => {
    const { parts } = await consulter();
    const [un, deux] = parts.map(({ eleveId }) => eleveId);
    if (!un || !deux) throw new Error('two pupils expected');
    const mutualiser = (repartition: Record<string, string>) =>
      comme('coordonnateur')('interventions.mutualiser', {
        ecoleId: IDS.a1,
        annee: ANNEE,
        parts: repartition,
      });
    await expect(mutualiser({ [un]: '0,3' })).rejects.toMatchObject({ code: 'saisie-invalide' });
    await expect(mutualiser({ [monde.dossiers.b.eleveId]: '1' })).rejects.toMatchObject({
      code: 'saisie-invalide',
    });
    await mutualiser({ [un]: '2,5', [deux]: '1' });
    await mutualiser({ [un]: '2', [deux]: '1' });
    expect((await consulter()).totalPeriodes).toBe(3);
  });

  test('n’existe pas pour une école d’un autre pôle', async () => {
    await expect(
      comme('coordonnateur')('interventions.consulterEcole', { ecoleId: IDS.b1, annee: ANNEE }),
    ).rejects.toMatchObject({ code: 'introuvable' });
  });
});
