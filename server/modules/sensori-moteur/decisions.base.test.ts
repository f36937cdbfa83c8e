import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import { passation } from '../../kernel/essai/echelles.ts';
import { IDS, sessionDe } from '../../kernel/essai/identite.ts';
import { type Monde, ouvrirMonde, premiereIpt } from '../../kernel/essai/monde.ts';
import { alterer, empreinteBase } from '../../kernel/essai/proprietaire.ts';
import { type Entree, executerPour } from '../../kernel/registre.ts';
import type { Role } from '../../kernel/session.ts';
import { transactionFiltree } from '../../kernel/transaction.ts';
import { listerPointsEchelles } from './points.ts';

let ouverte: BaseDeTest;
let monde: Monde;
/** Pupils whose scale of 2024-25 was recorded in time: 132, 352 and 132 points. */
let eleves: string[];
beforeAll(async () => {
  ouverte = await baseDeTest();
  monde = ouvrirMonde(ouverte.base);
  eleves = [];
  for (const [rang, q2] of [0, 3, 0].entries()) {
    const { eleveId } = await le('2025-09-15')(
      'integration.ouvrirPremiere',
      premiereIpt(`Suivie ${rang}`, { ecoleId: IDS.a1 }),
    );
    await le('2024-09-20')(
      'sensoriMoteur.enregistrerPassation',
      passation(eleveId, monde.grilles.publieeId, {
        annee: '2024-25',
        bilanLe: '2024-03-01',
        passeeLe: '2024-09-12',
        reponses: { q1: 3, q2 },
      }),
    );
    eleves.push(eleveId);
  }
});
afterAll(() => ouverte.fermer());

const le = (jour: string, role: Role = 'coordonnateur', cote: 'a' | 'b' = 'a') =>
  executerPour(
    { ...monde.noyau, horloge: () => Temporal.Instant.from(`${jour}T09:00:00Z`) },
    sessionDe(role, cote),
  );
const ANNEE = '2025-26';
type Decision = Entree<'sensoriMoteur.deciderEchelles'>['decision'];
const choisir = (decision: Decision, choisis: readonly string[], rang = 0) => ({
  annee: ANNEE,
  decision,
  echelles: choisis.map((eleveId) => ({ eleveId, rang })),
});
const ligneDe = async (eleveId = '', annee = ANNEE) => {
  const { lignes } = await le('2025-09-20')('sensoriMoteur.listerEchelles', { annee });
  return lignes.find((l) => l.eleveId === eleveId);
};

test('à la rentrée, tout est à confirmer et provisoire', async () => {
  const liste = await le('2025-09-01')('sensoriMoteur.listerEchelles', { annee: ANNEE, etat: 'a-confirmer' });
  expect(liste).toMatchObject({
    encodageJusquAu: '2025-09-30',
    provisoireJusquAu: '2025-11-15',
    ferme: null,
  });
  const siennes = liste.lignes.filter((l) => eleves.includes(l.eleveId));
  expect(siennes.map(({ provisoires, definitifs }) => [provisoires, definitifs])).toEqual([
    [132, 0],
    [352, 0],
    [132, 0],
  ]);
});

describe('une décision en lot', () => {
  test('se montre avant, puis s’enregistre pour tous', async () => {
    const [un = '', deux = ''] = eleves;
    const avant = await empreinteBase(monde.db);
    const apercu = await le('2025-09-20')(
      'sensoriMoteur.jugerDecisions',
      choisir('confirmation', [un, deux]),
    );
    expect(apercu.lignes.map(({ points }) => points)).toEqual([132, 352]);
    expect(await empreinteBase(monde.db)).toBe(avant);
    const faite = await le('2025-09-20')(
      'sensoriMoteur.deciderEchelles',
      choisir('confirmation', [un, deux]),
    );
    expect(faite).toEqual({ nombre: 2 });
    expect(await ligneDe(un)).toMatchObject({
      etat: 'confirmee',
      provisoires: 132,
      definitifs: 132,
      rang: 1,
    });
  });

  test('est refusée tout entière quand une seule échelle a changé', async () => {
    const [un = '', , trois = ''] = eleves;
    const avant = await empreinteBase(monde.db);
    const essai = le('2025-09-20')('sensoriMoteur.deciderEchelles', choisir('reprise', [trois, un]));
    await expect(essai).rejects.toMatchObject({
      code: 'conflit',
      message: expect.stringContaining('Suivie 0'),
    });
    expect(await empreinteBase(monde.db)).toBe(avant);
  });

  test('est refusée quand l’état ne l’admet pas', async () => {
    const [un = ''] = eleves;
    const essai = le('2025-09-20')('sensoriMoteur.deciderEchelles', choisir('confirmation', [un], 1));
    await expect(essai).rejects.toMatchObject({ code: 'regle-non-respectee' });
  });

  test('chez un autre pôle, l’échelle n’existe pas', async () => {
    const [, , trois = ''] = eleves;
    const essai = le(
      '2025-09-20',
      'coordonnateur',
      'b',
    )('sensoriMoteur.deciderEchelles', choisir('confirmation', [trois]));
    await expect(essai).rejects.toMatchObject({ code: 'introuvable' });
  });
});

test('à repasser, puis repassée : la décision et la passation restent toutes deux', async () => {
  const [, , trois = ''] = eleves;
  await le('2025-09-20')('sensoriMoteur.deciderEchelles', choisir('reprise', [trois]));
  expect(await ligneDe(trois)).toMatchObject({ etat: 'a-repasser', provisoires: 132, definitifs: 0 });
  await le('2025-09-22')(
    'sensoriMoteur.enregistrerPassation',
    passation(trois, monde.grilles.publieeId, { rang: 1, reponses: { q1: 0, q2: 0 } }),
  );
  expect(await ligneDe(trois)).toMatchObject({ etat: 'passee', provisoires: 132, definitifs: 0, rang: 2 });
});

test('après le 30 septembre, une décision ne change plus les points de l’année', async () => {
  const [un = ''] = eleves;
  const fin = choisir('fin', [un], 1);
  const apercu = await le('2025-10-06')('sensoriMoteur.jugerDecisions', fin);
  expect(apercu).toMatchObject({ dansLeDelai: false, lignes: [{ points: 132 }] });
  await le('2025-10-06')('sensoriMoteur.deciderEchelles', fin);
  expect(await ligneDe(un)).toMatchObject({ etat: 'terminee', definitifs: 132, horsDelai: true });
});

describe('les points', () => {
  const ratio = (role: Role, cote: 'a' | 'b', annee = ANNEE) =>
    le(
      '2025-09-25',
      role,
      cote,
    )('sensoriMoteur.consulterRatio', {
      annee,
      ...(role === 'administration' ? {} : { poleId: cote === 'a' ? IDS.poleA : IDS.poleB }),
    });

  test('additionnent ce qui compte, plafonné avec l’IPT de l’élève, sans nommer personne', async () => {
    // Confirmed in time: 132 and 352 points; each pupil is in IPT, 88 points, so the second keeps 264.
    const vue = await ratio('coordonnateur', 'a');
    expect(vue.definitifs).toMatchObject({ nombre: 2, sansPlafond: 0 });
    expect(vue.definitifs.resultat.valeur).toBe(132 + 264);
    expect(vue.definitifs.resultat.detail.ratio).toBe(1);
    expect(vue.provisoires).toMatchObject({ nombre: 3 });
    expect(JSON.stringify(vue)).not.toMatch(/Suivie|"eleves"/);
  });

  test('sont une somme pour la direction et l’administration, et rien chez l’autre pôle', async () => {
    expect((await ratio('direction-siege', 'a')).definitifs.resultat.valeur).toBe(396);
    expect(await ratio('administration', 'a')).toMatchObject({ pole: null, definitifs: { nombre: 2 } });
    expect((await ratio('coordonnateur', 'b')).definitifs.nombre).toBe(0);
    expect(await ratio('coordonnateur', 'a', '2026-27')).toMatchObject({
      ferme: expect.stringContaining('art. 34'),
      definitifs: { nombre: 0, resultat: { issue: 'non-applicable' } },
    });
  });

  test('se lisent élève par élève sous le filtre du pôle seulement', async () => {
    const lister = (role: Role) =>
      transactionFiltree(monde.db, sessionDe(role), (trx) =>
        listerPointsEchelles(trx, monde.noyau.droit, { poleId: IDS.poleA, annee: ANNEE }),
      );
    const siens = (await lister('membre')).filter(({ eleveId }) => eleves.includes(eleveId));
    expect(siens.reduce((somme, { definitifs }) => somme + definitifs, 0)).toBe(132 + 352);
    expect(await lister('direction-siege')).toEqual([]);
    expect(await lister('administration')).toEqual([]);
  });
});

describe('le grand livre', () => {
  const porter = (jour: string, genre: 'provisoire' | 'definitif', annee = ANNEE) =>
    le(jour, 'administration')('sensoriMoteur.porterPoints', { annee, genre });

  test('reçoit les provisoires à la rentrée, puis l’écart avec les définitifs, chacun une fois', async () => {
    // Counted in 2024-25, no pupil was in IPT yet: 132 + 352 + 132.
    expect(await porter('2025-09-01', 'provisoire')).toEqual({ poles: 2, points: 616 });
    await expect(porter('2025-09-30', 'definitif')).rejects.toMatchObject({ code: 'regle-non-respectee' });
    expect(await porter('2025-10-20', 'definitif')).toEqual({ poles: 2, points: 396 - 616 });
    for (const genre of ['provisoire', 'definitif'] as const) {
      await expect(porter('2025-10-20', genre)).rejects.toMatchObject({ code: 'conflit' });
    }
    const { portes } = await le('2025-10-20', 'direction-siege')('sensoriMoteur.consulterRatio', {
      annee: ANNEE,
      poleId: IDS.poleA,
    });
    expect(portes.map(({ genre, points }) => [genre, points])).toEqual([
      ['sensori-provisoire', 616],
      ['sensori-definitif', -220],
    ]);
  });

  test('n’a plus rien à recevoir en 2026-27', async () => {
    await expect(porter('2026-10-20', 'definitif', '2026-27')).rejects.toMatchObject({
      message: expect.stringContaining('art. 34'),
    });
  });
});

test('les tâches : ce qui attend une décision, avec son échéance, sans nommer d’élève', async () => {
  const { taches } = await le('2025-09-20')('tableau.consulter', { annee: ANNEE });
  const siennes = taches.filter(({ genre }) => genre.startsWith('sensori-moteur'));
  expect(siennes).toMatchObject([
    { genre: 'sensori-moteur.a-confirmer', echeance: '2025-09-30', etat: 'a-faire' },
  ]);
  expect(JSON.stringify(siennes)).not.toContain('Élève');
  const { taches: deDirection } = await le('2025-09-20', 'direction-siege')('tableau.consulter', {});
  expect(deDirection.filter(({ genre }) => genre.startsWith('sensori-moteur'))).toEqual([]);
});

test('le plafond avec l’IPT suit qui accompagne l’élève : cédée avant le comptage, elle est au pôle', async () => {
  const { eleveId, integrationId } = await le('2025-09-15')(
    'integration.ouvrirPremiere',
    premiereIpt('Cédée et mesurée', { ecoleId: IDS.a1 }),
  );
  await le('2025-09-20')(
    'sensoriMoteur.enregistrerPassation',
    passation(eleveId, monde.grilles.publieeId, { reponses: { q1: 3, q2: 3 } }),
  );
  await alterer(
    monde.base,
    `update integration set accompagne_par = 'ecoleSpecialisee' where id = '${integrationId}'`,
  );
  const accompagnements = () =>
    transactionFiltree(monde.db, sessionDe('coordonnateur'), async (trx) => {
      const { rows } = await sql<{ accompagne_par: string | null; points: number }>`
        select accompagne_par, points from echelles_comptees('2025-26', '2025-12-01', '2025-09-30')`.execute(
        trx,
      );
      return rows.filter(({ accompagne_par }) => accompagne_par === 'ecoleSpecialisee').length;
    });
  expect(await accompagnements()).toBe(1);
  await le('2025-09-22', 'ecole-specialisee')('propositions.ceder', { integrationId, effetLe: '2025-09-29' });
  expect(await accompagnements()).toBe(0);
});
