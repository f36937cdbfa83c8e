import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import { autreCoordonnateur, IDS, sessionDe } from '../../kernel/essai/identite.ts';
import { type Monde, ouvrirMonde, premiereIpt } from '../../kernel/essai/monde.ts';
import { empreinteBase, lireSansFiltre } from '../../kernel/essai/proprietaire.ts';
import { type Entree, executerPour } from '../../kernel/registre.ts';

let ouverte: BaseDeTest;
let monde: Monde;
beforeAll(async () => {
  ouverte = await baseDeTest();
  monde = ouvrirMonde(ouverte.base);
});
afterAll(() => ouverte.fermer());

const MOTIVATION = 'Trois réunions, puis un accord de tous.';
const DOMICILE = { motif: 'changement-domicile', dateEvenement: '2025-10-03' } as const;
const DEMANDE = {
  motif: 'demande',
  dateEvenement: '2025-10-03',
  demandeur: 'parents',
  decisionCollegiale: 'oui',
  justification: 'autre-raison',
  precision: 'Départ à l’étranger',
  motivation: MOTIVATION,
} as const;

const executer: ReturnType<typeof executerPour> = (nom, entree, options) =>
  executerPour(monde.noyau, sessionDe('coordonnateur'))(nom, entree, options);
type Fin = Omit<Entree<'integration.arreter'>, 'integrationId'>;
const arreter = (integrationId: string, fin: Fin, cle?: string) =>
  executer('integration.arreter', { integrationId, ...fin }, cle ? { cle } : {});

/** A new pupil, with a certificate already issued. */
async function ouvrir(nom: string) {
  const { integrationId, eleveId } = await executer(
    'integration.ouvrirPremiere',
    premiereIpt(nom, { ecoleId: IDS.a1 }),
  );
  const { code } = await executer('integration.emettreDocument', {
    integrationId,
    modele: 'attestation-integration',
  });
  return { integrationId, eleveId, code: code ?? '' };
}

/** Everything an end touches, as the owner of the schema sees it. */
const lire = (integrationId: string) =>
  lireSansFiltre(monde.db, async (trx) => ({
    integration: await trx
      .selectFrom('integration')
      .select(['fin', 'version'])
      .where('id', '=', integrationId)
      .executeTakeFirstOrThrow(),
    arrets: await trx.selectFrom('arret').selectAll().where('integration_id', '=', integrationId).execute(),
    parcours: await trx
      .selectFrom('parcours_annee')
      .select(['annee_scolaire', 'fin', 'fin_precision'])
      .where('integration_id', '=', integrationId)
      .orderBy('annee_scolaire')
      .execute(),
    journal: await trx
      .selectFrom('journal')
      .select(['cas_usage', 'motif', 'changements'])
      .where('objet_id', '=', integrationId)
      .where('objet', '=', 'integration')
      .orderBy('numero')
      .execute(),
    historique: await trx
      .selectFrom('historique')
      .select(['champ', 'motif'])
      .where('objet_id', '=', integrationId)
      .where('objet', '=', 'integration')
      .orderBy('id')
      .execute(),
  }));

/** A school year encoded in advance, as a prolongation would leave it. */
const prolonger = (integrationId: string, annee: string) =>
  lireSansFiltre(monde.db, (trx) =>
    trx
      .insertInto('parcours_annee')
      .columns([
        'pole_id',
        'eleve_id',
        'integration_id',
        'annee_scolaire',
        'genre',
        'niveau',
        'annee_etude',
        'degre',
        'debut',
      ])
      .expression((eb) =>
        eb
          .selectFrom('parcours_annee')
          .select((x) => [
            'pole_id',
            'eleve_id',
            'integration_id',
            x.val(annee).as('annee_scolaire'),
            'genre',
            'niveau',
            x.lit(5).as('annee_etude'),
            'degre',
            'debut',
          ])
          .where('integration_id', '=', integrationId),
      )
      .execute(),
  );

const verifier = (code: string) =>
  executerPour(monde.noyau, null)('integration.verifierAttestation', { code });

describe('une fin permise', () => {
  test('ferme l’intégration, son parcours et ses attestations, et garde le jugement', async () => {
    const { integrationId, eleveId, code } = await ouvrir('Partante');
    await prolonger(integrationId, '2026-27');
    expect((await verifier(code)).etat).toBe('valable');
    const apercu = await executer('integration.jugerArret', { integrationId, ...DEMANDE });
    expect(apercu.effets).toMatchObject({
      dateFin: '2025-10-03',
      pointsInchanges: true,
      recomptage1erOctobre: null,
      attestations: 1,
      anneesRetirees: ['2026-27'],
    });
    const reponse = await arreter(integrationId, DEMANDE);
    expect(reponse).toMatchObject({ dateFin: '2025-10-03', attestationsRevoquees: 1 });
    const { integration, arrets, parcours, historique } = await lire(integrationId);
    expect(integration).toEqual({ fin: '2025-10-03', version: 2 });
    expect(parcours).toEqual([
      {
        annee_scolaire: '2025-26',
        fin: '2025-10-03',
        fin_precision: 'Demande d’un partenaire en cours d’année',
      },
    ]);
    expect(arrets).toHaveLength(1);
    expect(arrets[0]).toMatchObject({ motif: 'demande', demandeur: 'parents', decision_collegiale: true });
    expect(arrets[0]?.jugement).toMatchObject({ issue: 'resultat', valeur: true });
    expect(arrets[0]?.annees_retirees).toHaveLength(1);
    expect(historique.map(({ champ }) => champ)).toEqual(['fin', 'motifFin']);
    expect((await verifier(code)).etat).toBe('revoquee');
    const dossier = await executer('eleves.consulter', { eleveId });
    expect(dossier.integrations[0]).toMatchObject({
      fin: '2025-10-03',
      motifFin: 'Demande d’un partenaire en cours d’année',
    });
    expect(dossier.documents[0]?.revoque).toBe(true);
  });

  test('ne laisse en clair ni motivation ni précision, dans aucune table', async () => {
    const { integrationId } = await ouvrir('Discrète');
    await arreter(integrationId, DEMANDE);
    const { arrets, journal } = await lire(integrationId);
    const tout = JSON.stringify([arrets, journal, Buffer.from(arrets[0]?.motivation ?? []).toString()]);
    expect(tout).not.toContain('réunions');
    expect(tout).not.toContain('étranger');
    const { arret } = await executer('integration.consulterArret', { integrationId });
    expect(arret).toMatchObject({ motivation: MOTIVATION, precision: 'Départ à l’étranger' });
  });

  test('une fin à venir laisse l’attestation valable jusqu’au dernier jour', async () => {
    const { integrationId, code } = await ouvrir('Future');
    await arreter(integrationId, { ...DOMICILE, dateEvenement: '2025-10-31' });
    expect((await verifier(code)).etat).toBe('valable');
    const autre = await executer('integration.emettreDocument', {
      integrationId,
      modele: 'attestation-integration',
    });
    const plusTard = { ...monde.noyau, horloge: () => Temporal.Instant.from('2025-10-31T23:00:00Z') };
    for (const c of [code, autre.code ?? '']) {
      const etat = (instant: string) =>
        executerPour({ ...plusTard, horloge: () => Temporal.Instant.from(instant) }, null)(
          'integration.verifierAttestation',
          { code: c },
        );
      expect((await etat('2025-10-31T22:59:59Z')).etat).toBe('valable');
      expect((await etat('2025-10-31T23:00:00Z')).etat).toBe('revoquee');
    }
    await executer('integration.annulerArret', { integrationId, motif: 'Le déménagement n’a pas lieu.' });
    expect((await executerPour(plusTard, null)('integration.verifierAttestation', { code })).etat).toBe(
      'valable',
    );
  });

  test('au terme de l’année, elle court jusqu’au dernier jour d’école', async () => {
    const { integrationId } = await ouvrir('Terminante');
    const { dateFin } = await arreter(integrationId, {
      motif: 'fin-d-annee',
      dateEvenement: '2025-10-03',
      demandeur: 'cpms-guidance',
      decisionCollegiale: 'oui',
    });
    expect(dateFin).toBe('2026-07-03');
  });

  test('après elle, plus d’attestation : le protocole, lui, reste à émettre', async () => {
    const { integrationId } = await ouvrir('Sortie');
    await arreter(integrationId, DOMICILE);
    const emettre = (modele: 'protocole-ipt' | 'attestation-integration') =>
      executer('integration.emettreDocument', { integrationId, modele });
    await expect(emettre('attestation-integration')).rejects.toMatchObject({ code: 'regle-non-respectee' });
    expect((await emettre('protocole-ipt')).documentId).toBeTruthy();
  });
});

describe('une fin refusée n’écrit rien', () => {
  let integrationId: string;
  beforeAll(async () => {
    ({ integrationId } = await ouvrir('Restante'));
  });

  test.each<[string, Fin, object]>([
    [
      'toutes les questions que le motif pose',
      { motif: 'demande', dateEvenement: '2025-10-03' },
      {
        code: 'saisie-invalide',
        champs: {
          demandeur: expect.any(String),
          decisionCollegiale: expect.any(String),
          motivation: expect.any(String),
        },
      },
    ],
    [
      'toutes les raisons de la règle',
      { ...DEMANDE, demandeur: 'cpms-sans-guidance', decisionCollegiale: 'non' },
      {
        code: 'regle-non-respectee',
        champs: { demandeur: expect.any(String), decisionCollegiale: expect.any(String) },
      },
    ],
    [
      'une date avant le début',
      { ...DOMICILE, dateEvenement: '2025-08-31' },
      { code: 'saisie-invalide', champs: { dateEvenement: expect.stringContaining('début') } },
    ],
    [
      'une date hors des années connues',
      { ...DOMICILE, dateEvenement: '2044-01-10' },
      { code: 'saisie-invalide', champs: { dateEvenement: expect.any(String) } },
    ],
    [
      'une autre raison sans précision',
      { ...DEMANDE, precision: ' ' },
      { code: 'saisie-invalide', champs: { precision: expect.any(String) } },
    ],
  ])('%s', async (_, fin, attendu) => {
    const avant = await empreinteBase(monde.db);
    await expect(arreter(integrationId, fin)).rejects.toMatchObject(attendu);
    expect(await empreinteBase(monde.db)).toBe(avant);
  });

  test('chez un autre pôle', async () => {
    const avant = await empreinteBase(monde.db);
    const deB = executerPour(monde.noyau, sessionDe('coordonnateur', 'b'));
    await expect(deB('integration.arreter', { integrationId, ...DOMICILE })).rejects.toMatchObject({
      code: 'introuvable',
    });
    expect(await empreinteBase(monde.db)).toBe(avant);
  });
});

describe('deux fois', () => {
  test('la même demande : une fin, la même réponse', async () => {
    const { integrationId } = await ouvrir('Double');
    const cle = crypto.randomUUID();
    const premiere = await arreter(integrationId, DOMICILE, cle);
    const avant = await empreinteBase(monde.db);
    expect(await arreter(integrationId, DOMICILE, cle)).toEqual(premiere);
    expect(await empreinteBase(monde.db)).toBe(avant);
  });

  test('deux personnes en même temps : une seule fin, l’autre l’apprend', async () => {
    const { integrationId } = await ouvrir('Disputée');
    const autre = executerPour(monde.noyau, autreCoordonnateur());
    const essais = await Promise.allSettled([
      arreter(integrationId, DOMICILE),
      autre('integration.arreter', { integrationId, ...DEMANDE }),
    ]);
    expect(essais.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(essais.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'conflit' } });
    expect((await lire(integrationId)).arrets).toHaveLength(1);
  });
});

describe('une fin annulée', () => {
  test('rouvre tout, sauf les attestations déjà révoquées, avec son motif au dossier', async () => {
    const { integrationId, code } = await ouvrir('Revenante');
    await prolonger(integrationId, '2026-27');
    const avant = await lire(integrationId);
    await arreter(integrationId, DOMICILE);
    const motif = 'Encodée pour un autre élève.';
    expect(await executer('integration.annulerArret', { integrationId, motif })).toEqual({
      attestationsRevoquees: 1,
    });
    const apres = await lire(integrationId);
    expect(apres.parcours).toEqual(avant.parcours);
    expect(apres.integration).toEqual({ fin: null, version: 3 });
    expect(apres.arrets[0]).toMatchObject({ annule_motif: motif, annule_le: expect.any(Date) });
    expect(apres.historique.at(-1)).toEqual({ champ: 'motifFin', motif });
    expect(apres.journal.at(-1)).toMatchObject({ cas_usage: 'integration.annulerArret', motif: null });
    expect(JSON.stringify(apres.journal)).not.toContain('autre élève');
    expect((await verifier(code)).etat).toBe('revoquee');
    await arreter(integrationId, DEMANDE);
    expect((await lire(integrationId)).arrets).toHaveLength(2);
  });

  test('est refusée quand une autre intégration de l’élève a commencé depuis', async () => {
    const { integrationId } = await ouvrir('Suivante');
    await arreter(integrationId, DOMICILE);
    await lireSansFiltre(monde.db, async (trx) => {
      const {
        id: _,
        acces,
        ...premiere
      } = await trx
        .selectFrom('integration')
        .selectAll()
        .where('id', '=', integrationId)
        .executeTakeFirstOrThrow();
      const suivante = { ...premiere, acces: JSON.stringify(acces), debut: '2025-10-06', fin: null };
      await trx.insertInto('integration').values(suivante).execute();
    });
    const avant = await empreinteBase(monde.db);
    const annuler = executer('integration.annulerArret', { integrationId, motif: 'Erreur' });
    await expect(annuler).rejects.toMatchObject({ code: 'conflit' });
    expect(await empreinteBase(monde.db)).toBe(avant);
  });

  test('demande un motif, et une fin à annuler', async () => {
    const { integrationId } = await ouvrir('Ouverte');
    const annuler = (motif: string) => executer('integration.annulerArret', { integrationId, motif });
    await expect(annuler('Erreur')).rejects.toMatchObject({ code: 'introuvable' });
    await arreter(integrationId, DOMICILE);
    await expect(annuler(' ')).rejects.toMatchObject({ champs: { motif: expect.any(String) } });
  });
});
