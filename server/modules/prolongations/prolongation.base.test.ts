import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import { IDS, sessionDe } from '../../kernel/essai/identite.ts';
import { ANNEE, type Monde, ouvrirMonde, premiereIpt } from '../../kernel/essai/monde.ts';
import { alterer, empreinteBase, lireSansFiltre } from '../../kernel/essai/proprietaire.ts';
import { type Entree, executerPour } from '../../kernel/registre.ts';

let ouverte: BaseDeTest;
let monde: Monde;
beforeAll(async () => {
  ouverte = await baseDeTest();
  monde = ouvrirMonde(ouverte.base);
});
afterAll(() => ouverte.fermer());

const executer: ReturnType<typeof executerPour> = (nom, entree, options) =>
  executerPour(monde.noyau, sessionDe('coordonnateur'))(nom, entree, options);
const ecole: typeof executer = (nom, entree, options) =>
  executerPour(monde.noyau, sessionDe('ecole'))(nom, entree, options);

type Avis = Omit<Entree<'prolongations.rendreAvis'>, 'integrationId' | 'annee' | 'version'>;
const FAVORABLE: Avis = {
  avis: 'favorable',
  avisLe: '2025-10-03',
  avisDeTous: 'oui',
  presents: 'Mme Alix, M. Bo',
  accordParents: 'oui',
  parentsLe: '2025-10-06',
};

async function ouvrir(nom: string) {
  return executer('integration.ouvrirPremiere', premiereIpt(nom, { ecoleId: IDS.a1 }));
}
const rendre = (integrationId: string, avis: Avis = FAVORABLE, version = 0) =>
  executer('prolongations.rendreAvis', { integrationId, annee: ANNEE, version, ...avis });
const voir = (integrationId: string) => executer('prolongations.consulter', { integrationId, annee: ANNEE });
const confirmer = (integrationId: string, version = 1, cle?: string) =>
  executer('prolongations.confirmer', { integrationId, annee: ANNEE, version }, cle ? { cle } : {});
const parcours = (integrationId: string) =>
  lireSansFiltre(monde.db, (trx) =>
    trx
      .selectFrom('parcours_annee')
      .select(['annee_scolaire', 'genre', 'annee_etude', 'debut', 'integration_id'])
      .where('eleve_id', '=', (eb) =>
        eb.selectFrom('integration').select('eleve_id').where('id', '=', integrationId),
      )
      .orderBy('annee_scolaire')
      .execute(),
  );

const ANNEE_PREPAREE = {
  issue: 'ipt-pole',
  changement: 'aucun',
  niveau: 'primaire',
  anneeEtude: 5,
} as const;

describe('une prolongation, de l’avis à la confirmation', () => {
  test('la même école : l’année rejoint le parcours, rien n’est arrêté', async () => {
    const { integrationId } = await ouvrir('Suivie');
    expect((await voir(integrationId)).etat).toBe('a-preparer');
    await rendre(integrationId, { ...FAVORABLE, accordParents: '', parentsLe: '' });
    expect((await voir(integrationId)).etat).toBe('parents-attendus');
    await rendre(integrationId, FAVORABLE, 1);
    expect(await voir(integrationId)).toMatchObject({
      etat: 'a-confirmer',
      anneeProlongee: '2026-27',
      passage: { libelle: '5e primaire' },
      faits: { presents: 'Mme Alix, M. Bo', anneeEtude: '5', accordParents: 'oui' },
    });
    expect(await confirmer(integrationId, 2)).toMatchObject({ debut: '2026-08-24' });
    expect(await voir(integrationId)).toMatchObject({ etat: 'confirmee', fin: null });
    expect((await parcours(integrationId)).at(-1)).toMatchObject({
      annee_scolaire: '2026-27',
      genre: 'permanente-totale',
      annee_etude: 5,
      debut: '2026-08-24',
      integration_id: integrationId,
    });
  });

  test('préparée comme brouillon, à tout moment, sans effet avant confirmation', async () => {
    const { integrationId } = await ouvrir('Doublante');
    await executer('prolongations.preparer', {
      integrationId,
      annee: ANNEE,
      version: 0,
      ...ANNEE_PREPAREE,
      anneeEtude: 4,
      cpmsBilan: 'oui',
    });
    expect(await voir(integrationId)).toMatchObject({ etat: 'avis-attendu', faits: { cpmsBilan: 'oui' } });
    expect(await parcours(integrationId)).toHaveLength(1);
    await rendre(integrationId, FAVORABLE, 1);
    await confirmer(integrationId, 2);
    expect((await parcours(integrationId)).at(-1)?.annee_etude).toBe(4);
  });

  test('l’école rend l’avis sur les siens, et son passage se lit dans le dossier', async () => {
    const { integrationId, eleveId } = await ouvrir('Scolaire');
    await ecole('prolongations.rendreAvis', { integrationId, annee: ANNEE, version: 0, ...FAVORABLE });
    expect((await voir(integrationId)).etat).toBe('a-confirmer');
    const { historique } = await executer('eleves.consulter', { eleveId });
    expect(historique.map(({ champ }) => champ)).toContain('avisProlongation');
    await expect(
      ecole('prolongations.confirmer', { integrationId, annee: ANNEE, version: 1 }),
    ).rejects.toMatchObject({ code: 'interdit' });
  });

  test('ni présents ni motivation ne restent en clair', async () => {
    const { integrationId } = await ouvrir('Discrète');
    await rendre(integrationId, { ...FAVORABLE, motivation: 'Progrès constants.' });
    const tout = await lireSansFiltre(monde.db, async (trx) => [
      await trx.selectFrom('prolongation').selectAll().where('integration_id', '=', integrationId).execute(),
      await trx.selectFrom('journal').select(['motif', 'changements']).execute(),
    ]);
    const clair = JSON.stringify(tout, (_, v) => (v instanceof Uint8Array ? Buffer.from(v).toString() : v));
    expect(clair).not.toContain('Alix');
    expect(clair).not.toContain('Progrès');
  });

  test('une issue hors pôle porte sa ligne au tableau, sans intégration du pôle', async () => {
    const { integrationId } = await ouvrir('Partielle');
    await executer('prolongations.preparer', {
      integrationId,
      annee: ANNEE,
      version: 0,
      ...ANNEE_PREPAREE,
      issue: 'ipp-hors-pole',
      type: 8,
      maturite: 'III',
    });
    await rendre(integrationId, FAVORABLE, 1);
    await expect(confirmer(integrationId, 2)).rejects.toMatchObject({ code: 'regle-non-respectee' });
    await executer('prolongations.preparer', {
      integrationId,
      annee: ANNEE,
      version: 2,
      ...ANNEE_PREPAREE,
      issue: 'ipp-hors-pole',
      type: 8,
      maturite: 'III',
      horsPoleDebut: '2026-08-24',
    });
    await confirmer(integrationId, 3);
    expect((await parcours(integrationId)).at(-1)).toMatchObject({
      genre: 'permanente-partielle',
      integration_id: null,
    });
  });
});

describe('une prolongation refusée n’écrit rien', () => {
  test.each<[string, Avis, string]>([
    ['un avis défavorable', { ...FAVORABLE, avis: 'defavorable' }, 'refusee'],
    ['des parents opposés', { ...FAVORABLE, accordParents: 'non' }, 'refusee'],
    ['un avis sans celui de tous les enseignants', { ...FAVORABLE, avisDeTous: '' }, 'refusee'],
  ])('%s', async (nom, avis, etat) => {
    const { integrationId } = await ouvrir(nom);
    await rendre(integrationId, avis);
    expect((await voir(integrationId)).etat).toBe(etat);
    const avant = await empreinteBase(monde.db);
    await expect(confirmer(integrationId)).rejects.toMatchObject({
      code: 'regle-non-respectee',
      suite: { valeur: false },
    });
    expect(await empreinteBase(monde.db)).toBe(avant);
  });

  test('une première intégration d’avant le 02/09/2020, en 2026-27 : close de plein droit', async () => {
    const { integrationId } = await ouvrir('Ancienne');
    await alterer(
      ouverte.base,
      `update integration set premier_debut = '2019-09-02' where id = '${integrationId}'`,
    );
    const vue = await voir(integrationId);
    expect(vue).toMatchObject({ etat: 'refusee', jugement: { detail: { reprisePar: true } } });
  });

  test.each<[string, Partial<Avis>, string]>([
    ['un avis dans le futur', { avisLe: '2025-10-07', parentsLe: '2025-10-07' }, 'avisLe'],
    ['un avis d’avant l’année', { avisLe: '2025-08-24' }, 'avisLe'],
    ['des parents avant l’avis', { parentsLe: '2025-10-02' }, 'parentsLe'],
    ['une réponse des parents sans date', { parentsLe: '' }, 'parentsLe'],
  ])('%s', async (nom, avis, champ) => {
    const { integrationId } = await ouvrir(nom);
    await expect(rendre(integrationId, { ...FAVORABLE, ...avis })).rejects.toMatchObject({
      code: 'saisie-invalide',
      champs: { [champ]: expect.any(String) },
    });
  });

  test('une version dépassée, une année que l’intégration ne couvre pas, une année sans calendrier', async () => {
    const { integrationId } = await ouvrir('Périmée');
    await rendre(integrationId);
    await expect(rendre(integrationId)).rejects.toMatchObject({ code: 'conflit' });
    const en = (annee: string) => executer('prolongations.consulter', { integrationId, annee });
    await expect(en('2024-25')).rejects.toMatchObject({ code: 'introuvable' });
    await expect(en('2031-32')).rejects.toMatchObject({ code: 'saisie-invalide' });
    await confirmer(integrationId);
    // The year after the last calendar is prepared, and waits for its calendar.
    const suivante = { integrationId, annee: '2026-27' };
    const plusTard = {
      ...monde.noyau,
      horloge: () => Temporal.Instant.from('2026-11-22T09:00:00Z'),
    };
    const enNovembre = executerPour(plusTard, sessionDe('coordonnateur'));
    await enNovembre('prolongations.rendreAvis', {
      ...suivante,
      version: 0,
      ...FAVORABLE,
      avisLe: '2026-11-20',
      parentsLe: '2026-11-20',
    });
    await expect(enNovembre('prolongations.confirmer', { ...suivante, version: 1 })).rejects.toThrow(
      'calendrier',
    );
  });
});

describe('deux fois, puis une erreur reprise', () => {
  test('la même confirmation : une ligne, la même réponse', async () => {
    const { integrationId } = await ouvrir('Double');
    await rendre(integrationId);
    const cle = crypto.randomUUID();
    const premiere = await confirmer(integrationId, 1, cle);
    const avant = await empreinteBase(monde.db);
    expect(await confirmer(integrationId, 1, cle)).toEqual(premiere);
    expect(await empreinteBase(monde.db)).toBe(avant);
  });

  test('retirée avec son motif : l’année quitte le parcours, la trace reste, une autre peut suivre', async () => {
    const { integrationId } = await ouvrir('Retirée');
    await rendre(integrationId);
    await confirmer(integrationId);
    await expect(rendre(integrationId, FAVORABLE, 2)).rejects.toMatchObject({ code: 'conflit' });
    const motif = 'Encodée pour un autre élève.';
    await executer('prolongations.retirer', { integrationId, annee: ANNEE, motif });
    expect(await parcours(integrationId)).toHaveLength(1);
    const vue = await voir(integrationId);
    expect(vue.etat).toBe('a-preparer');
    expect(vue.histoire).toMatchObject([{ annee: '2026-27', retraitMotif: motif, confirmee: true }]);
    await rendre(integrationId);
    await confirmer(integrationId);
    expect((await voir(integrationId)).etat).toBe('confirmee');
  });
});

describe('les politiques de lignes seules', () => {
  test('l’autre pôle et l’autre école ne lisent ni n’écrivent', async () => {
    const { integrationId } = await ouvrir('Gardée');
    await rendre(integrationId);
    const autres = [
      executerPour(monde.noyau, sessionDe('coordonnateur', 'b')),
      executerPour(monde.noyau, sessionDe('ecole', 'b')),
    ];
    const avant = await empreinteBase(monde.db);
    for (const autre of autres) {
      await expect(
        autre('prolongations.rendreAvis', { integrationId, annee: ANNEE, version: 1, ...FAVORABLE }),
      ).rejects.toMatchObject({ code: 'introuvable' });
    }
    expect(await empreinteBase(monde.db)).toBe(avant);
  });

  test('une école ne touche pas une prolongation confirmée', async () => {
    const { integrationId } = await ouvrir('Confirmée');
    await rendre(integrationId);
    await confirmer(integrationId);
    const essai = ecole('prolongations.rendreAvis', {
      integrationId,
      annee: ANNEE,
      version: 2,
      ...FAVORABLE,
    });
    await expect(essai).rejects.toMatchObject({ code: 'conflit' });
  });
});

describe('les documents d’une prolongation', () => {
  const emettre = (integrationId: string, modele: Entree<'prolongations.emettreDocument'>['modele']) =>
    executer('prolongations.emettreDocument', { integrationId, annee: ANNEE, modele });
  const lire = async (documentId: string) =>
    (await executer('documents.telecharger', { documentId })).pdf.length;

  test('l’avis dès qu’il est rendu, le reste une fois confirmée, chacun lisible par l’école', async () => {
    const { integrationId, eleveId } = await ouvrir('Imprimée');
    await expect(emettre(integrationId, 'avis-prolongation')).rejects.toMatchObject({
      code: 'regle-non-respectee',
    });
    await rendre(integrationId);
    expect((await voir(integrationId)).papiers.map(({ modele }) => modele)).toEqual(['avis-prolongation']);
    await expect(emettre(integrationId, 'pdf-prolongation')).rejects.toMatchObject({
      code: 'regle-non-respectee',
    });
    await confirmer(integrationId);
    for (const modele of ['avis-prolongation', 'pdf-prolongation', 'pdf-integration'] as const) {
      const { documentId } = await emettre(integrationId, modele);
      expect(await lire(documentId)).toBeGreaterThan(1000);
      await ecole('documents.telecharger', { documentId });
    }
    const { documents } = await executer('eleves.consulter', { eleveId });
    expect(documents).toHaveLength(3);
  });

  test('l’annexe 3 s’émet seule, et la fin son PDF d’arrêt', async () => {
    const { integrationId } = await ouvrir('Arrêtée');
    const annexe = await executer('integration.emettreDocument', { integrationId, modele: 'annexe-3' });
    expect(await lire(annexe.documentId)).toBeGreaterThan(1000);
    await expect(executer('integration.emettreArret', { integrationId })).rejects.toMatchObject({
      code: 'introuvable',
    });
    await executer('integration.arreter', {
      integrationId,
      motif: 'changement-domicile',
      dateEvenement: '2025-10-03',
    });
    const { documentId } = await executer('integration.emettreArret', { integrationId });
    expect(await lire(documentId)).toBeGreaterThan(1000);
  });
});
