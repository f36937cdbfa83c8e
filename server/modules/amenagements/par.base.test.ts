import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import { IDS, sessionDe } from '../../kernel/essai/identite.ts';
import { ANNEE, AUJOURDHUI, type Monde, ouvrirMonde } from '../../kernel/essai/monde.ts';
import { empreinteBase, lireSansFiltre } from '../../kernel/essai/proprietaire.ts';
import { type Entree, executerPour } from '../../kernel/registre.ts';
import type { Role } from '../../kernel/session.ts';
import { transactionFiltree } from '../../kernel/transaction.ts';

let ouverte: BaseDeTest;
let monde: Monde;
beforeAll(async () => {
  ouverte = await baseDeTest();
  monde = ouvrirMonde(ouverte.base);
});
afterAll(() => ouverte.fermer());

const comme = (role: Role, cote: 'a' | 'b' = 'a') => executerPour(monde.noyau, sessionDe(role, cote));
const coordonnateur: ReturnType<typeof executerPour> = (nom, entree, options) =>
  comme('coordonnateur')(nom, entree, options);

type OuvrirPar = Entree<'amenagements.ouvrirPar'>;
const BESOINS = 'Lit lentement, se fatigue vite.';
const par = (nom: string, suite: Record<string, unknown> = {}) =>
  ({
    nom,
    prenom: 'Lou',
    naissance: '2016-05-04',
    sexe: 'F',
    ecoleId: IDS.a1,
    niveau: 'primaire',
    anneeEtude: 4,
    demandeLe: '2025-10-01',
    premiereDemande: 'oui',
    auteurGenre: 'paramedical',
    auteur: 'Cabinet des Tilleuls',
    diagnosticLe: '2025-02-03',
    besoins: BESOINS,
    debut: '2025-10-06',
    prevuJusquAu: '2026-07-03',
    evaluationLe: '2026-01-20',
    suiviIndividuel: 'non',
    amenagements: [{ categorie: 'materiel', libelle: 'Textes aérés', banque: 'textes-aeres' }],
    ...suite,
  }) as OuvrirPar;
const ouvrir = (nom: string, suite: Record<string, unknown> = {}) =>
  coordonnateur('amenagements.ouvrirPar', par(nom, suite));

describe('l’ouverture', () => {
  test('crée l’élève inconnu, juge le diagnostic, et ouvre ce que les parties signent', async () => {
    const { parId, eleveId } = await ouvrir('Inconnue');
    const vue = await coordonnateur('amenagements.consulterPar', { parId });
    expect(vue).toMatchObject({
      eleveId,
      etat: 'en-cours',
      annees: [{ annee: ANNEE, niveau: 'primaire', anneeEtude: 4 }],
      medical: { besoins: BESOINS, auteurGenre: 'paramedical', diagnosticLe: '2025-02-03' },
    });
    expect(vue.medical?.jugement).toMatchObject({ issue: 'resultat', valeur: true });
    expect(vue.parties.map(({ partie, etat, facultative }) => [partie, etat, facultative])).toEqual([
      ['ecole-ordinaire', 'manquante', false],
      ['responsable', 'manquante', false],
      ['pole', 'manquante', true],
    ]);
    const dossier = await coordonnateur('eleves.consulter', { eleveId });
    expect(dossier).toMatchObject({ eleve: { nom: 'Inconnue' }, integrations: [] });
  });

  test('ne laisse ni besoin ni diagnostic en clair, ni dans le journal', async () => {
    const { parId } = await ouvrir('Scellée');
    const { medical, journal } = await lireSansFiltre(monde.db, async (trx) => ({
      medical: await trx.selectFrom('par_medical').selectAll().where('par_id', '=', parId).execute(),
      journal: await trx.selectFrom('journal').select('changements').where('objet_id', '=', parId).execute(),
    }));
    const clair = JSON.stringify([
      medical.map((m) => Buffer.from(m.besoins).toString('latin1')),
      medical.map((m) => Buffer.from(m.diagnostic).toString('latin1')),
      journal,
    ]);
    expect(clair).not.toMatch(/fatigue|Tilleuls|2025-02-03|paramedical/);
  });

  test.each([
    ['un diagnostic d’un an à la première demande', { diagnosticLe: '2024-10-01' }, 'diagnosticLe'],
    ['un diagnostic posé après la demande', { diagnosticLe: '2025-10-02' }, 'diagnosticLe'],
    ['une demande à venir', { demandeLe: '2025-10-07' }, 'demandeLe'],
    ['une durée au-delà de l’année', { prevuJusquAu: '2026-09-01' }, 'prevuJusquAu'],
    ['une année d’étude qui n’existe pas', { anneeEtude: 7 }, 'anneeEtude'],
    ['un niveau que l’école n’organise pas', { niveau: 'secondaire' }, 'niveau'],
    ['une école d’un autre pôle', { ecoleId: IDS.b1 }, 'ecoleId'],
    ['une évaluation hors de la durée', { evaluationLe: '2026-08-01' }, 'evaluationLe'],
    ['une naissance dans le futur', { naissance: '2026-05-04' }, 'naissance'],
  ] as const)('refuse %s, sans rien écrire', async (_nom, suite, champ) => {
    const avant = await empreinteBase(monde.db);
    await expect(ouvrir('Refusée', suite)).rejects.toMatchObject({
      champs: { [champ]: expect.any(String) },
    });
    expect(await empreinteBase(monde.db)).toBe(avant);
  });

  test('dit tout ce qui fonde le refus d’un diagnostic, et ce qui reste possible', async () => {
    const refus = await ouvrir('Trop vieux', { diagnosticLe: '2024-10-01' }).catch((e: unknown) => e);
    const codes = (refus as { suite: { raisons: { code: string }[] } }).suite.raisons.map(({ code }) => code);
    expect(codes).toEqual(['diagnostic-trop-ancien', 'sans-diagnostic', 'source-secondaire']);
  });

  test('ne regarde plus l’âge du diagnostic quand ce n’est pas la première demande', async () => {
    await ouvrir('Suivie depuis longtemps', { premiereDemande: 'non', diagnosticLe: '2019-03-04' });
  });

  test('demande de confirmer un homonyme, et n’ouvre pas deux protocoles dans une école', async () => {
    const { eleveId } = await ouvrir('Double');
    await expect(ouvrir('Double')).rejects.toMatchObject({
      code: 'conflit',
      champs: { homonymeConfirme: expect.any(String) },
    });
    await expect(ouvrir('Double', { homonymeConfirme: 'oui' })).resolves.toBeDefined();
    const {
      nom: _,
      prenom: __,
      naissance: ___,
      sexe: ____,
      ...reste
    } = par('Double') as Record<string, unknown>;
    const encore = { ...reste, eleveId } as OuvrirPar;
    await expect(coordonnateur('amenagements.ouvrirPar', encore)).rejects.toMatchObject({ code: 'conflit' });
  });
});

describe('la vie', () => {
  test('un aménagement qui change rouvre les signatures', async () => {
    const { parId } = await ouvrir('Changeante');
    const lire = () => coordonnateur('amenagements.consulterPar', { parId });
    const { acteId, amenagements } = await lire();
    await coordonnateur('signatures.consigner', {
      acteId: acteId ?? '',
      partie: 'responsable',
      nom: 'Une mère',
      qualite: 'mère',
      auTitreDe: 'responsable',
      signeeLe: AUJOURDHUI,
      moyen: 'papier',
    });
    const etatParents = async () =>
      (await lire()).parties.find(({ partie }) => partie === 'responsable')?.etat;
    expect(await etatParents()).toBe('signee');
    await coordonnateur('amenagements.ajouterAmenagements', {
      parId,
      du: '2025-10-08',
      amenagements: [{ categorie: 'pedagogique', libelle: 'Répondre oralement' }],
    });
    expect(await etatParents()).toBe('a-reprendre');
    const amenagementId = amenagements[0]?.amenagementId ?? '';
    const terminer = (au: string) => coordonnateur('amenagements.terminerAmenagement', { amenagementId, au });
    await expect(terminer('2025-10-05')).rejects.toMatchObject({ champs: { au: expect.any(String) } });
    await terminer('2025-11-03');
    await expect(terminer('2025-11-04')).rejects.toMatchObject({ code: 'introuvable' });
    expect((await lire()).amenagements.map(({ au }) => au)).toEqual([null, '2025-11-03']);
  });

  test('une évaluation se prévoit, se tient, et ne se consigne qu’une fois', async () => {
    const { parId } = await ouvrir('Évaluée');
    const { evaluationId } = await coordonnateur('amenagements.planifierEvaluation', {
      parId,
      prevueLe: AUJOURDHUI,
    });
    const lire = () => coordonnateur('amenagements.consulterPar', { parId });
    expect((await lire()).etat).toBe('a-evaluer');
    const consigner = () =>
      coordonnateur('amenagements.consignerEvaluation', {
        evaluationId,
        faiteLe: AUJOURDHUI,
        conclusion: 'ajuster',
        synthese: 'Reprendre la mise en page.',
      });
    await consigner();
    await expect(consigner()).rejects.toMatchObject({ code: 'introuvable' });
    expect((await lire()).etat).toBe('en-cours');
  });

  test('les besoins se corrigent avec leur ancienne valeur, une personne à la fois', async () => {
    const { parId } = await ouvrir('Corrigée');
    const modifier = (diagnosticLe: string) =>
      coordonnateur('amenagements.modifierMedical', {
        parId,
        version: 1,
        auteurGenre: 'medecin',
        auteur: '',
        diagnosticLe,
        besoins: 'Réécrits.',
      });
    await expect(modifier('2024-01-01')).rejects.toMatchObject({ code: 'regle-non-respectee' });
    await modifier('2025-05-05');
    await expect(modifier('2025-05-06')).rejects.toMatchObject({ code: 'conflit' });
  });

  test('le tiers aidant n’exige aucune ancienneté ; la rencontre réunit tous, avant l’épreuve', async () => {
    const { parId } = await ouvrir('Tardive', { diagnosticLe: '2025-09-30' });
    const demande = {
      parId,
      epreuve: 'Épreuve externe',
      epreuveLe: '2025-10-06',
      demandeLe: '2025-10-06',
      assistant: 'Nadia Petit',
    };
    const absent = await coordonnateur('amenagements.demanderTiersAidant', {
      ...demande,
      habituellePresente: 'non',
    });
    expect(absent.rencontreRequise).toBe(true);
    const present = await coordonnateur('amenagements.demanderTiersAidant', {
      ...demande,
      habituellePresente: 'oui',
    });
    expect(present.rencontreRequise).toBe(false);
    const rencontrer = (tiersAidantId: string, membrePresent: string) =>
      coordonnateur('amenagements.consignerRencontre', {
        tiersAidantId,
        rencontreLe: '2025-10-06',
        elevePresent: 'oui',
        parentsPresents: 'oui',
        membrePresent: membrePresent as 'oui',
      });
    await expect(rencontrer(absent.tiersAidantId, '')).rejects.toMatchObject({
      champs: { membrePresent: expect.any(String) },
    });
    await rencontrer(absent.tiersAidantId, 'oui');
    await expect(rencontrer(present.tiersAidantId, 'oui')).rejects.toMatchObject({ code: 'conflit' });
  });

  test('une fin encodée par erreur s’annule, et les signatures restent', async () => {
    const { parId } = await ouvrir('Terminée');
    await coordonnateur('amenagements.terminerPar', {
      parId,
      version: 1,
      fin: AUJOURDHUI,
      motif: 'demande-parents',
    });
    await expect(
      coordonnateur('amenagements.planifierEvaluation', { parId, prevueLe: '2026-01-10' }),
    ).rejects.toMatchObject({ code: 'conflit' });
    await coordonnateur('amenagements.annulerFinPar', { parId, version: 2, motif: 'Autre élève.' });
    const acte = await lireSansFiltre(monde.db, (trx) =>
      trx.selectFrom('acte').select('clos_le').where('objet_id', '=', parId).executeTakeFirst(),
    );
    expect(acte).toEqual({ clos_le: null });
  });
});

describe('la fin de l’année', () => {
  test('propose, prolonge et termine en lot, et écarte ce qui a bougé', async () => {
    const { parId: continue_ } = await ouvrir('Continue');
    const { parId: sixieme } = await ouvrir('Sixième', { anneeEtude: 6 });
    const { parId: bouge } = await ouvrir('Bouge');
    const { propositions } = await coordonnateur('amenagements.previsualiserFinAnnee', { annee: ANNEE });
    const trouver = (parId: string) => propositions.find((p) => p.parId === parId);
    expect(trouver(continue_)).toMatchObject({ action: 'prolonger', suite: { anneeEtude: 5 } });
    expect(trouver(sixieme)).toMatchObject({ action: 'terminer', motif: 'changement-ecole' });
    await coordonnateur('amenagements.terminerPar', {
      parId: bouge,
      version: 1,
      fin: AUJOURDHUI,
      motif: 'autre',
    });
    const suite = { niveau: 'primaire' as const, anneeEtude: 5 };
    const rapport = await coordonnateur('amenagements.tournerAnnee', {
      annee: ANNEE,
      decisions: [
        { action: 'prolonger', parId: continue_, version: 1, suite },
        { action: 'terminer', parId: sixieme, version: 1, motif: 'changement-ecole' },
        { action: 'prolonger', parId: bouge, version: 1, suite },
      ],
    });
    expect(rapport).toMatchObject({
      prolonges: 1,
      termines: 1,
      ecartes: [{ parId: bouge, raison: 'Terminé entre-temps.' }],
    });
    const vue = await coordonnateur('amenagements.consulterPar', { parId: continue_ });
    expect(vue.annees.map(({ annee }) => annee)).toEqual(['2025-26', '2026-27']);
    expect(vue.prevuJusquAu > '2027-06-01').toBe(true);
    const apres = await coordonnateur('amenagements.previsualiserFinAnnee', { annee: ANNEE });
    expect(apres.propositions.map(({ parId }) => parId)).not.toContain(continue_);
  });
});

describe('l’école', () => {
  test('lit le protocole de son élève sans besoins ni diagnostic, et sa lecture se voit', async () => {
    const { parId, eleveId } = await ouvrir('Partagée');
    const vue = await comme('ecole')('amenagements.consulterPar', { parId });
    expect(vue.medical).toBeNull();
    expect(vue.amenagements.map(({ libelle }) => libelle)).toEqual(['Textes aérés']);
    expect(JSON.stringify(vue)).not.toMatch(/fatigue|Tilleuls|2025-02-03/);
    const { lectures } = await coordonnateur('eleves.consulter', { eleveId });
    expect(lectures.map(({ role }) => role)).toContain('ecole');
  });

  test.each([
    ['ecole', 0],
    ['cpms', 0],
    ['direction-siege', 0],
    ['administration', 0],
    ['verificateur', 0],
  ] as const)('la base seule ne montre rien de médical au rôle %s', async (role, attendu) => {
    const lignes = await transactionFiltree(monde.db, sessionDe(role), (trx) =>
      trx.selectFrom('par_medical').select('par_id').execute(),
    );
    expect(lignes).toHaveLength(attendu);
  });

  test('le CPMS de l’élève ne lit pas le protocole par défaut', async () => {
    const lignes = await transactionFiltree(monde.db, sessionDe('cpms'), (trx) =>
      trx.selectFrom('par').select('id').execute(),
    );
    expect(lignes).toEqual([]);
  });
});

test('la banque se cherche par besoin, niveau, catégorie et mots, et le pôle l’enrichit', async () => {
  const chercher = (filtres: Entree<'amenagements.listerBanque'>) =>
    coordonnateur('amenagements.listerBanque', filtres);
  const toutes = await chercher({});
  expect(toutes.entrees.filter(({ propre }) => !propre).length).toBeGreaterThanOrEqual(40);
  expect(new Set(toutes.entrees.map(({ cle }) => cle)).size).toBe(toutes.entrees.length);
  const { cle } = await coordonnateur('amenagements.ajouterBanque', {
    libelle: 'Un pupitre élévateur',
    categorie: 'materiel',
    besoin: 'bouger',
    niveaux: ['primaire'],
  });
  const trouvees = await chercher({ recherche: 'PUPITRE eleva', niveau: 'primaire', categorie: 'materiel' });
  expect(trouvees.entrees.map((entree) => [entree.cle, entree.propre])).toEqual([[cle, true]]);
  expect(
    (await chercher({ besoin: 'voir', niveau: 'maternel' })).entrees.every((e) => e.besoin === 'voir'),
  ).toBe(true);
  expect(
    (await comme('coordonnateur', 'b')('amenagements.listerBanque', {})).entrees.map((e) => e.cle),
  ).not.toContain(cle);
  await coordonnateur('amenagements.retirerBanque', { cle });
  expect((await chercher({ recherche: 'pupitre' })).entrees).toEqual([]);
});

test('les tâches disent au pôle ce qu’il fait, et à l’école ce qu’elle attend', async () => {
  const { demandeId } = await comme('ecole')('amenagements.introduireDemande', {
    demandeeLe: AUJOURDHUI,
    niveau: 'primaire',
    eleveNomme: 'non',
    besoin: 'Une classe agitée.',
    essais: 'Changer les places.',
    urgence: 'ordinaire',
  });
  const lire = async (role: Role) =>
    (await comme(role)('tableau.consulter', { annee: ANNEE })).taches.filter(({ vers }) =>
      vers.includes(demandeId),
    );
  expect(await lire('coordonnateur')).toMatchObject([{ etat: 'a-faire', porteur: 'Le pôle' }]);
  expect(await lire('ecole')).toMatchObject([{ etat: 'attente', porteur: 'Pôle Alpha' }]);
  expect(await lire('cpms')).toEqual([]);
});

test('l’école lit son exemplaire du protocole, sans les besoins ni le diagnostic ; l’autre reste au pôle', async () => {
  const { parId } = await ouvrir('Deux exemplaires');
  expect((await comme('ecole')('amenagements.consulterPar', { parId })).copieEcole).toBeNull();
  const emettre = async (modele: 'par' | 'par-ecole') =>
    (await coordonnateur('amenagements.emettreDocument', { modele, objetId: parId })).documentId;
  const [entier, sansMedical] = [await emettre('par'), await emettre('par-ecole')];
  const { copieEcole } = await comme('ecole')('amenagements.consulterPar', { parId });
  expect(copieEcole?.documentId).toBe(sansMedical);
  const lire = (documentId: string, role: Role = 'ecole', cote: 'a' | 'b' = 'a') =>
    comme(role, cote)('documents.telecharger', { documentId });
  expect((await lire(sansMedical)).pdf.byteLength).toBeGreaterThan(1000);
  await expect(lire(entier)).rejects.toMatchObject({ code: 'introuvable' });
  await expect(lire(sansMedical, 'ecole', 'b')).rejects.toMatchObject({ code: 'introuvable' });
  await expect(lire(sansMedical, 'cpms')).rejects.toMatchObject({ code: 'introuvable' });
  const { valeurs } = await lireSansFiltre(monde.db, (trx) =>
    trx.selectFrom('document_emis').select('valeurs').where('id', '=', sansMedical).executeTakeFirstOrThrow(),
  );
  const gardees = JSON.stringify(monde.noyau.coffre.ouvrir(valeurs));
  expect(gardees).toContain('Textes aérés');
  for (const secret of [BESOINS, 'Cabinet des Tilleuls', '2025-02-03']) expect(gardees).not.toContain(secret);
});
