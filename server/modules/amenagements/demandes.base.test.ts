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

const DEMANDE: Entree<'amenagements.introduireDemande'> = {
  demandeeLe: '2025-10-01',
  niveau: 'primaire',
  eleveNomme: 'non',
  besoin: 'Un élève décroche quand il doit lire seul.',
  essais: 'Lecture à deux pendant un mois.',
  urgence: 'urgente',
};

const demander = (suite: Partial<typeof DEMANDE> = {}, cle?: string) =>
  comme('ecole')('amenagements.introduireDemande', { ...DEMANDE, ...suite }, cle ? { cle } : {});

const trier = (demandeId: string, suite: Partial<Entree<'amenagements.trierDemande'>> = {}) =>
  comme('coordonnateur')('amenagements.trierDemande', {
    demandeId,
    version: 1,
    forme: 'observation',
    decideeLe: '2025-10-02',
    motivation: 'Voir d’abord la classe.',
    ...suite,
  });

const lireJournal = (objetId: string) =>
  lireSansFiltre(monde.db, (trx) =>
    trx
      .selectFrom('journal')
      .select(['cas_usage', 'changements'])
      .where('objet_id', '=', objetId)
      .orderBy('numero')
      .execute(),
  );

describe('la demande d’une école', () => {
  test('arrive au pôle avec lequel elle coopère, élève non nommé, sans texte dans le journal', async () => {
    const { demandeId } = await demander();
    const vue = await comme('membre')('amenagements.consulterDemande', { demandeId });
    expect(vue).toMatchObject({
      ecoleId: IDS.a1,
      origine: 'ecole',
      eleve: null,
      besoin: DEMANDE.besoin,
      etat: 'recue',
      formeProposee: 'observation',
    });
    const [entree] = await lireJournal(demandeId);
    expect(entree?.changements).toEqual({ ecoleId: IDS.a1, demandeeLe: '2025-10-01', urgence: 'urgente' });
  });

  test('ne se double pas quand le formulaire part deux fois', async () => {
    const cle = crypto.randomUUID();
    const premiere = await demander({}, cle);
    expect(await demander({}, cle)).toEqual(premiere);
  });

  test('porte le nom de l’élève quand elle en nomme un, et le demande', async () => {
    await expect(demander({ eleveNomme: 'oui' })).rejects.toMatchObject({
      champs: { eleve: expect.stringContaining('prénom') },
    });
    const { demandeId } = await demander({ eleveNomme: 'oui', eleve: 'Sacha Bodart' });
    expect(await comme('ecole')('amenagements.consulterDemande', { demandeId })).toMatchObject({
      eleve: 'Sacha Bodart',
    });
  });

  test('se lit avec les questions que le pôle a ajoutées, dans leurs mots de ce jour-là', async () => {
    const coordonnateur = comme('coordonnateur');
    const { id } = await coordonnateur('amenagements.ajouterALaListe', {
      genre: 'question',
      libelle: 'Quel local est libre ?',
    });
    const { questions } = await comme('ecole')('amenagements.consulterListes', {});
    expect(questions.map(({ libelle }) => libelle)).toContain('Quel local est libre ?');
    const { demandeId } = await demander({ complements: { [id]: 'Le local 12.' } });
    await coordonnateur('amenagements.retirerDeLaListe', { id });
    const { complements } = await coordonnateur('amenagements.consulterDemande', { demandeId });
    expect(complements).toEqual([{ question: 'Quel local est libre ?', reponse: 'Le local 12.' }]);
    await expect(coordonnateur('amenagements.retirerDeLaListe', { id })).rejects.toMatchObject({
      code: 'introuvable',
    });
  });

  test.each([
    ['le lendemain', { demandeeLe: '2025-10-07' }, 'demandeeLe'],
    ['à un niveau que l’école n’organise pas', { niveau: 'secondaire' }, 'niveau'],
    ['avant la coopération', { demandeeLe: '2021-09-01' }, 'ecoleId'],
  ] as const)('n’est pas reçue : %s', async (_nom, suite, champ) => {
    const avant = await empreinteBase(monde.db);
    await expect(demander(suite)).rejects.toMatchObject({ champs: { [champ]: expect.any(String) } });
    expect(await empreinteBase(monde.db)).toBe(avant);
  });

  test('ne vient ni d’un autre rôle, ni pour une autre école', async () => {
    await expect(comme('cpms')('amenagements.introduireDemande', DEMANDE)).rejects.toMatchObject({
      code: 'interdit',
    });
    await expect(demander({ ecoleId: IDS.a2 })).rejects.toMatchObject({ code: 'interdit' });
  });
});

describe('le triage', () => {
  test('suit ou saute l’ordre proposé, sans jamais bloquer, et le note', async () => {
    const { demandeId } = await demander();
    expect(await trier(demandeId)).toMatchObject({ horsOrdre: false });
    expect(
      await trier(demandeId, {
        version: 2,
        forme: 'individuel',
        decideeLe: '2025-10-03',
        du: '2025-10-13',
        au: '2025-12-19',
      }),
    ).toMatchObject({ horsOrdre: true });
    const vue = await comme('ecole')('amenagements.consulterDemande', { demandeId });
    expect(vue.etat).toBe('individuel');
    expect(vue.triages.map(({ forme, horsOrdre }) => [forme, horsOrdre])).toEqual([
      ['observation', false],
      ['individuel', true],
    ]);
  });

  test('garde les réponses aux critères du pôle, que l’école ne lit pas', async () => {
    const { critereId } = monde.dossiers.a1.amenagements;
    const { demandeId } = await demander();
    await trier(demandeId, { criteres: { [critereId]: 'non' } });
    const lire = (role: Role) => comme(role)('amenagements.consulterDemande', { demandeId });
    expect((await lire('membre')).triages[0]?.criteres).toEqual([{ critere: 'Critère Alpha', oui: false }]);
    const ecole = await lire('ecole');
    expect(ecole.triages[0]).toMatchObject({ motivation: 'Voir d’abord la classe.', criteres: [] });
    expect(ecole.criteres).toEqual([]);
  });

  test.each([
    ['sans motivation', { motivation: '  ' }, 'motivation'],
    ['avant la demande', { decideeLe: '2025-09-30' }, 'decideeLe'],
    ['dans le futur', { decideeLe: '2025-10-07' }, 'decideeLe'],
    ['individuelle sans période', { forme: 'individuel' }, 'du'],
    ['qui finit avant de commencer', { forme: 'collectif', du: '2025-10-10', au: '2025-10-09' }, 'au'],
  ] as const)('refuse une décision %s', async (_nom, suite, champ) => {
    const { demandeId } = await demander();
    await expect(trier(demandeId, suite)).rejects.toMatchObject({ champs: { [champ]: expect.any(String) } });
  });

  test('dit à la seconde personne que la demande a bougé', async () => {
    const { demandeId } = await demander();
    await trier(demandeId);
    await expect(trier(demandeId)).rejects.toMatchObject({ code: 'conflit' });
    await comme('coordonnateur')('amenagements.cloreDemande', {
      demandeId,
      version: 2,
      cloture: 'aboutie',
      closeLe: AUJOURDHUI,
    });
    await expect(trier(demandeId, { version: 3 })).rejects.toMatchObject({ code: 'conflit' });
    expect((await comme('ecole')('amenagements.consulterDemande', { demandeId })).etat).toBe('close');
  });

  test('consigne une fois le courrier d’une observation, et d’elle seule', async () => {
    const { demandeId } = await demander();
    const { triageId } = await trier(demandeId);
    const consigner = (triage: string, courrierLe = '2025-10-03') =>
      comme('coordonnateur')('amenagements.consignerCourrier', { triageId: triage, courrierLe });
    await expect(consigner(triageId, '2025-10-07')).rejects.toMatchObject({ code: 'saisie-invalide' });
    await consigner(triageId);
    await expect(consigner(triageId)).rejects.toMatchObject({ code: 'introuvable' });
    const { triageId: collectif } = await trier(demandeId, { version: 2, forme: 'collectif' });
    await expect(consigner(collectif)).rejects.toMatchObject({ code: 'introuvable' });
  });
});

test('la file met l’urgent devant, compte par état, et ne montre à une école que les siennes', async () => {
  const file = await comme('coordonnateur')('amenagements.listerDemandes', { annee: ANNEE });
  const urgences = file.lignes.filter(({ etat }) => etat !== 'close').map(({ urgence }) => urgence);
  expect(urgences).toEqual([...urgences].sort((a, b) => rang(a) - rang(b)));
  expect(file.facettes.etats.reduce((somme, { nombre }) => somme + nombre, 0)).toBe(file.total);
  const siennes = await comme('ecole')('amenagements.listerDemandes', { annee: ANNEE });
  expect(siennes.facettes.ecoles.map(({ id }) => id)).toEqual([IDS.a1]);
  const recues = await comme('ecole')('amenagements.listerDemandes', { annee: ANNEE, etat: 'recue' });
  expect(new Set(recues.lignes.map(({ etat }) => etat))).toEqual(new Set(['recue']));
  const autre = await comme('ecole')('amenagements.listerDemandes', { annee: '2024-25' });
  expect(autre.total).toBe(0);
});

const rang = (urgence: string) => ['urgente', 'proche', 'ordinaire'].indexOf(urgence);

test('une demande de parents est orientée et tracée, sans élève ni demande ouverte', async () => {
  const compter = () =>
    lireSansFiltre(monde.db, async (trx) => ({
      eleves: (await trx.selectFrom('eleve').select('id').execute()).length,
      demandes: (await trx.selectFrom('demande').select('id').execute()).length,
    }));
  const avant = await compter();
  const coordonnateur = comme('coordonnateur');
  await coordonnateur('amenagements.orienterParents', {
    contact: 'Madame Collard',
    moyen: 'telephone',
    recueLe: '2025-10-02',
    orienteeLe: '2025-10-03',
    ecoleId: IDS.a1,
  });
  expect(await compter()).toEqual(avant);
  const { orientations } = await coordonnateur('amenagements.listerOrientations', { annee: ANNEE });
  expect(orientations[0]).toMatchObject({ contact: 'Madame Collard', cpms: 'CPMS Alpha' });
});

describe('les politiques de lignes, seules', () => {
  const sous = (role: Role, ordre: Parameters<typeof transactionFiltree<unknown>>[2]) =>
    transactionFiltree(monde.db, sessionDe(role), ordre);
  const ligne = (pole_id: string, ecole_id: string, par: Role) => ({
    pole_id,
    ecole_id,
    origine: 'ecole' as const,
    niveau: 'primaire' as const,
    annee_etude: null,
    urgence: 'ordinaire' as const,
    eleve_nomme: false,
    contenu: monde.noyau.coffre.sceller({}),
    demandee_le: '2025-10-01',
    enregistree_le: new Date(`${AUJOURDHUI}T09:00:00Z`),
    enregistree_par: sessionDe(par).compteId,
    close_le: null,
    cloture: null,
  });

  test.each([
    ['une autre école', () => ligne(IDS.poleA, IDS.a2, 'ecole'), 'ecole'],
    ['un autre pôle', () => ligne(IDS.poleB, IDS.a1, 'ecole'), 'ecole'],
    ['au nom d’un autre', () => ligne(IDS.poleA, IDS.a1, 'coordonnateur'), 'ecole'],
    ['du rôle partenaire', () => ligne(IDS.poleA, IDS.a1, 'partenaire'), 'partenaire'],
    ['du pôle pour une école d’ailleurs', () => ligne(IDS.poleA, IDS.b1, 'coordonnateur'), 'coordonnateur'],
  ] as const)('refusent une demande pour %s', async (_nom, faire, role) => {
    await expect(sous(role, (trx) => trx.insertInto('demande').values(faire()).execute())).rejects.toThrow(
      /row-level security/,
    );
  });

  test('laissent l’école écrire sa demande, jamais la décision', async () => {
    await sous('ecole', (trx) =>
      trx
        .insertInto('demande')
        .values(ligne(IDS.poleA, IDS.a1, 'ecole'))
        .execute(),
    );
    const { triageId } = monde.dossiers.a1.amenagements;
    const touchees = await sous('ecole', (trx) =>
      trx
        .updateTable('triage')
        .set({ courrier_le: AUJOURDHUI })
        .where('id', '=', triageId)
        .returning('id')
        .execute(),
    );
    expect(touchees).toEqual([]);
  });
});
