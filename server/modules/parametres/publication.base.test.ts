import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import { autreAdministration, IDS, sessionDe } from '../../kernel/essai/identite.ts';
import { type Monde, ouvrirMonde } from '../../kernel/essai/monde.ts';
import { PROPOSEE } from '../../kernel/essai/national.ts';
import { alterer, lireSansFiltre } from '../../kernel/essai/proprietaire.ts';
import { executerPour } from '../../kernel/registre.ts';
import { transactionFiltree } from '../../kernel/transaction.ts';

let ouverte: BaseDeTest;
let monde: Monde;
beforeAll(async () => {
  ouverte = await baseDeTest();
  monde = ouvrirMonde(ouverte.base);
});
afterAll(() => ouverte.fermer());

const une = () => executerPour(monde.noyau, sessionDe('administration'));
const autre = () => executerPour(monde.noyau, autreAdministration());
const coefficient = {
  ...PROPOSEE,
  parametre: 'financement.base.coefficient',
  annee: '2026-27',
  valeur: '1,2',
};
const soutien = async () => {
  const { valeur, issue, references } = await executerPour(monde.noyau, null)('calculs.calculer', {
    regle: 'equipe.soutienCoordination',
    faits: { anneeScolaire: '2025-26', elevesCooperantes: 3001 },
  });
  return { valeur, issue, titres: references.map(({ titre }) => titre) };
};
const version = async () =>
  (await executerPour(monde.noyau, null)('calculs.listerParametres', {})).versionDroit;

describe('avant de publier', () => {
  test('l’effet se voit pôle par pôle, avec les derniers comptages connus', async () => {
    const { mesures, poles, totaux, comptageLe, comptageVoulu, depuis, avant, lecteurs } = await une()(
      'parametres.previsualiser',
      coefficient,
    );
    expect(mesures.map(({ cle }) => cle)).toEqual(['points', 'euros']);
    expect([comptageLe, comptageVoulu]).toEqual(['2025-01-15', '2026-01-15']);
    expect([depuis, avant]).toEqual(['2026-08-24', '2027-07-03']);
    const [a] = poles;
    expect(Number(a?.apres.points) - Number(a?.avant.points)).toBe(120);
    expect(Number(totaux.apres.points) - Number(totaux.avant.points)).toBe(180);
    expect(lecteurs.map(({ nom }) => nom)).toContain('financement.nationale');
  });

  test('la taille minimale montre les mi-temps de soutien, non calculés jusque-là', async () => {
    const { mesures, poles } = await une()('parametres.previsualiser', PROPOSEE);
    expect(mesures.map(({ cle }) => cle)).toEqual(['soutien', 'ecartTaille']);
    expect(poles.map((p) => [p.avant.ecartTaille, p.apres.ecartTaille])).toEqual([
      [null, 100],
      [null, -900],
    ]);
  });

  test.each([
    ['parametre', { parametre: 'financement.ipt.charniere' }],
    ['parametre', { parametre: 'constructor' }],
    ['valeur', { valeur: 'beaucoup' }],
    ['valeur', { valeur: '1,14' }],
    ['valeur', { valeur: '1,00001' }],
    // Written in a text, for a year that has begun: the past is not rewritten.
    ['annee', { annee: '2025-26' }],
    ['source', { source: ' ' }],
    ['duree', { duree: '' }],
  ])('%s est à corriger : %o', async (champ, change) => {
    await expect(une()('parametres.proposer', { ...coefficient, ...change } as never)).rejects.toMatchObject({
      code: 'saisie-invalide',
      champs: { [champ]: expect.any(String) },
    });
  });
});

describe('deux personnes', () => {
  test('une valeur proposée ne change rien ; son auteur ne la confirme pas', async () => {
    const { proposeId } = monde.national;
    expect(await soutien()).toMatchObject({ issue: 'faits-manquants' });
    await expect(autre()('parametres.confirmer', { proposeId })).rejects.toMatchObject({
      code: 'regle-non-respectee',
    });
    const enBase = transactionFiltree(monde.db, autreAdministration(), (trx) =>
      trx
        .insertInto('parametre_decision')
        .values({
          propose_id: proposeId,
          propose_par: autreAdministration().compteId,
          decision: 'confirmation',
          decide_le: new Date(0),
          decide_par: autreAdministration().compteId,
        })
        .execute(),
    );
    await expect(enBase).rejects.toThrow(/seconde_personne/);
    const { proposition, effet } = await une()('parametres.consulter', { proposeId });
    expect(proposition).toMatchObject({ etat: 'proposee', deMoi: false, valeur: 1900 });
    expect(effet?.poles).toHaveLength(2);
    const taches = async (executer: typeof une) =>
      (await executer()('tableau.consulter', {})).taches
        .filter(({ genre }) => genre === 'parametres.proposee')
        .map(({ etat }) => etat);
    expect([await taches(une), await taches(autre)]).toEqual([['a-faire'], ['attente']]);
  });

  test('confirmée par une autre, elle répond à la demande suivante, et la version du droit change', async () => {
    const { proposeId } = monde.national;
    const avant = await version();
    await une()('parametres.confirmer', { proposeId });
    expect(await soutien()).toMatchObject({
      issue: 'resultat',
      titres: expect.arrayContaining([PROPOSEE.source]),
    });
    const apres = await version();
    expect(apres).not.toBe(avant);
    await expect(une()('parametres.confirmer', { proposeId })).rejects.toMatchObject({ code: 'conflit' });
    await expect(une()('parametres.retirer', { proposeId })).rejects.toMatchObject({ code: 'conflit' });
    expect((await une()('parametres.consulter', { proposeId })).proposition.etat).toBe('publiee');

    // What is written from then on says under which law.
    const { empreinte, droitVersion } = await une()('national.previsualiser', { annee: '2025-26' });
    expect(droitVersion).toBe(apres);
    await une()('national.publier', { annee: '2025-26', empreinte, droitVersion, incomplet: 'oui' });
    const portes = () =>
      lireSansFiltre(monde.db, (trx) =>
        trx.selectFrom('mouvement').select('droit_version').where('pole_id', '=', IDS.poleA).execute(),
      );
    expect(await portes()).toEqual([{ droit_version: apres }]);

    // A mistake is mended by another value; what is written keeps its version.
    const { proposeId: seconde } = await une()('parametres.proposer', { ...PROPOSEE, valeur: 1500 });
    await autre()('parametres.confirmer', { proposeId: seconde });
    expect((await soutien()).valeur).toBe(2);
    expect(await portes()).toEqual([{ droit_version: apres }]);
  });

  test('proposée à temps, confirmée trop tard : le passé ne se réécrit pas', async () => {
    const { proposeId } = await une()('parametres.proposer', coefficient);
    const plusTard = { ...monde.noyau, horloge: () => Temporal.Instant.from('2026-09-10T09:00:00Z') };
    await expect(
      executerPour(plusTard, autreAdministration())('parametres.confirmer', { proposeId }),
    ).rejects.toMatchObject({ code: 'regle-non-respectee', message: expect.stringMatching(/a commencé/) });
    await autre()('parametres.retirer', { proposeId });
  });

  test('une valeur retirée ne se publie plus', async () => {
    const { proposeId } = await une()('parametres.proposer', coefficient);
    await une()('parametres.retirer', { proposeId });
    await expect(autre()('parametres.confirmer', { proposeId })).rejects.toMatchObject({ code: 'conflit' });
    expect((await une()('parametres.lister', {})).propositions[0]).toMatchObject({ etat: 'retiree' });
  });
});

test('rien ne se réécrit ; un visiteur lit ce qui est publié, jamais ce qui est proposé', async () => {
  for (const table of ['parametre_propose', 'parametre_decision']) {
    await expect(alterer(ouverte.base, `delete from ${table}`)).rejects.toThrow(/never changed/);
    await expect(alterer(ouverte.base, `truncate ${table} cascade`)).rejects.toThrow(/never changed/);
  }
  await une()('parametres.proposer', coefficient);
  const vues = (session: Parameters<typeof transactionFiltree>[1]) =>
    transactionFiltree(monde.db, session, async (trx) => {
      const lignes = await trx.selectFrom('parametre_propose').select('valeur').execute();
      return lignes.map(({ valeur }) => Number(valeur)).sort();
    });
  expect(await vues(null)).toEqual([1500, 1900]);
  expect(await vues(sessionDe('coordonnateur'))).toEqual([1500, 1900]);
  expect(await vues(sessionDe('administration'))).toHaveLength(5);
});
