import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { IDS, sessionDe } from '../../kernel/essai/identite.ts';
import { type Monde, ouvrirMonde } from '../../kernel/essai/monde.ts';
import { ajouterPartenaire } from '../../kernel/essai/partage.ts';
import { empreinteBase, lireSansFiltre } from '../../kernel/essai/proprietaire.ts';
import { type Entree, executerPour } from '../../kernel/registre.ts';
import type { Role } from '../../kernel/session.ts';
import { transactionFiltree } from '../../kernel/transaction.ts';
import { ajouterCharge, ajouterMembre } from '../personnel/index.ts';

let ouverte: BaseDeTest;
let monde: Monde;
beforeAll(async () => {
  ouverte = await baseDeTest();
  monde = ouvrirMonde(ouverte.base);
  await ajouterPartenaire(monde.noyau, 'a', 'Val');
});
afterAll(() => ouverte.fermer());

const ANNEE = '2025-26';
const SUIVANTE = '2026-27';
const SIEGE = { poleId: IDS.poleA, ecoleId: IDS.siegeA };
const sous = (role: Role, jour = '2026-06-15', cote: 'a' | 'b' = 'a') =>
  executerPour(
    { ...monde.noyau, horloge: () => Temporal.Instant.from(`${jour}T09:00:00Z`) },
    sessionDe(role, cote),
  );
const CONCERTATION = {
  concertationLe: '2026-06-08',
  organe: 'Commission paritaire locale',
  avis: 'Avis favorable de tous.',
  adopteLe: '2026-06-12',
};
const POSTES: Entree<'equipe.enregistrerPostes'>['postes'] = [
  { fonction: 'coordonnatrice', fraction: 'temps plein' },
  { fonction: 'institutrice primaire', fraction: '2,5/5' },
];
const consulter = (annee = SUIVANTE, role: Role = 'coordonnateur') =>
  sous(role)('equipe.consulter', { annee, ...SIEGE });
const creer = (nom: string, suite: object = {}, jour?: string) =>
  sous('coordonnateur', jour)('equipe.creerVariante', { annee: SUIVANTE, ...SIEGE, nom, ...suite });
const lire = async (cadreId: string, annee = SUIVANTE) => {
  const { cadres } = await consulter(annee);
  const cadre = cadres.find(({ id }) => id === cadreId);
  if (!cadre) throw new Error('no such cadre');
  return cadre;
};

test('le coordonnateur est créé d’office ; les fonctions prennent leur nom de la table', async () => {
  const { cadreId } = await creer('Base');
  expect((await lire(cadreId)).postes).toEqual([
    {
      fonction: 'Coordonnateur du pôle territorial',
      fraction: '5/5',
      source: 'points',
      intitule: null,
      finDeCarriere: false,
    },
  ]);
  const enregistrer = sous('direction-siege')('equipe.enregistrerPostes', {
    cadreId,
    version: 1,
    points: '2 520',
    postes: [
      { fonction: 'institutrice primaire', fraction: 'mi-temps' },
      { fonction: 'Secrétaire', fraction: '1/2', source: 'fonctionnement', intitule: 'Secrétariat' },
    ],
  });
  expect(await enregistrer).toEqual({ cadreId, version: 2 });
  const { postes, points } = await lire(cadreId);
  expect(points).toBe(2520);
  expect(postes.map((p) => [p.fonction, p.fraction, p.source])).toEqual([
    ['Coordonnateur du pôle territorial', '5/5', 'points'],
    ['Instituteur primaire', '2,5/5', 'points'],
    ['Personnel administratif', '2,5/5', 'fonctionnement'],
  ]);
});

test('une fraction interdite est refusée à son champ, et rien n’est écrit', async () => {
  const { cadreId } = await creer('Interdite');
  const avant = await empreinteBase(monde.db);
  const enregistrer = sous('coordonnateur')('equipe.enregistrerPostes', {
    cadreId,
    version: 1,
    postes: [
      { fonction: 'Coordonnateur', fraction: '3/5' },
      { fonction: 'Jardinier', fraction: '5/5' },
      { fonction: 'Secrétaire', fraction: '1/3', source: 'fonctionnement' },
    ],
  });
  await expect(enregistrer).rejects.toMatchObject({
    champs: {
      'postes.0.fraction': expect.stringContaining('interdite'),
      'postes.1.fonction': expect.stringContaining('n’est pas dans la table'),
      'postes.2.fraction': expect.any(String),
    },
  });
  expect(await empreinteBase(monde.db)).toBe(avant);
});

test('renommer, copier, supprimer ; la version d’un autre n’est pas écrasée', async () => {
  const { cadreId } = await creer('Départ');
  await sous('coordonnateur')('equipe.enregistrerPostes', { cadreId, version: 1, postes: POSTES });
  await sous('po')('equipe.renommerVariante', { cadreId, version: 2, nom: 'Renommée' });
  await expect(
    sous('coordonnateur')('equipe.enregistrerPostes', { cadreId, version: 2, postes: [] }),
  ).rejects.toMatchObject({ code: 'conflit' });
  const copie = await creer('Copie', { copieDe: cadreId });
  expect((await lire(copie.cadreId)).postes).toEqual((await lire(cadreId)).postes);
  await sous('coordonnateur')('equipe.supprimerVariante', { cadreId: copie.cadreId, version: 1 });
  await expect(
    sous('coordonnateur')('equipe.supprimerVariante', { cadreId: copie.cadreId, version: 1 }),
  ).rejects.toMatchObject({ code: 'introuvable' });
});

test('l’adoption demande la concertation, des dates passées et un cadre admis', async () => {
  const { cadreId } = await creer('À adopter');
  const adopter = (suite: object = {}) =>
    sous('po')('equipe.adopter', { cadreId, version: 1, ...CONCERTATION, ...suite });
  await expect(adopter({ organe: '', avis: ' ' })).rejects.toMatchObject({
    champs: { organe: expect.any(String), avis: expect.any(String) },
  });
  await expect(adopter({ adopteLe: '2026-06-20' })).rejects.toMatchObject({
    champs: { adopteLe: expect.stringContaining('avenir') },
  });
  await expect(adopter({ concertationLe: '2026-06-13' })).rejects.toMatchObject({
    champs: { adopteLe: expect.stringContaining('après la concertation') },
  });
  const { cadreId: autre } = await creer('Deux mi-temps et demi');
  const mi = { fonction: 'coordonnateur', fraction: '1/2' };
  await sous('coordonnateur')('equipe.enregistrerPostes', {
    cadreId: autre,
    version: 1,
    postes: [mi, mi, mi],
  });
  await expect(
    sous('coordonnateur')('equipe.adopter', { cadreId: autre, version: 2, ...CONCERTATION }),
  ).rejects.toMatchObject({ code: 'regle-non-respectee', message: expect.stringContaining('coordonnateur') });
});

test('avant la rentrée un autre cadre prend la place ; ensuite tout est gelé', async () => {
  const { cadreId: premier } = await creer('Premier');
  await sous('po')('equipe.adopter', { cadreId: premier, version: 1, ...CONCERTATION });
  const { cadreId: second } = await creer('Second', { copieDe: premier });
  const { cadreId: troisieme } = await creer('Troisième', { copieDe: premier });
  expect(
    await sous('direction-siege')('equipe.adopter', { cadreId: second, version: 1, ...CONCERTATION }),
  ).toEqual({ cadreId: second, remplace: premier });
  expect((await lire(premier)).etat).toBe('ecarte');
  expect((await sous('verificateur')('equipe.resumer', { annee: SUIVANTE })).parts).toMatchObject([
    { ecoleId: IDS.siegeA, total: 840, points: null },
    { ecoleId: IDS.partenaireA, total: null },
  ]);
  expect(await lire(second)).toMatchObject({
    etat: 'adopte',
    concertation: { le: '2026-06-08', avis: 'Avis favorable de tous.' },
  });
  await expect(
    sous('coordonnateur')('equipe.enregistrerPostes', { cadreId: second, version: 2, postes: [] }),
  ).rejects.toMatchObject({ code: 'conflit' });
  await expect(
    sous('coordonnateur')('equipe.supprimerVariante', { cadreId: premier, version: 3 }),
  ).rejects.toMatchObject({ code: 'conflit' });
  const rentre = sous('coordonnateur', '2026-08-24');
  const gele = { code: 'regle-non-respectee', message: expect.stringContaining('gelés') };
  await expect(creer('Trop tard', {}, '2026-08-24')).rejects.toMatchObject(gele);
  await expect(
    rentre('equipe.adopter', { cadreId: troisieme, version: 1, ...CONCERTATION }),
  ).rejects.toMatchObject(gele);
  expect((await rentre('equipe.consulter', { annee: SUIVANTE, ...SIEGE })).moment.gele).toBe(true);
  const lignes = await lireSansFiltre(monde.db, (trx) => trx.selectFrom('cadre').selectAll().execute());
  expect(JSON.stringify(lignes)).not.toContain('favorable');
});

test('les points connus arrêtent l’adoption ; le partenaire n’a pas de coordonnateur', async () => {
  const partenaire = sous('partenaire');
  const part = { annee: SUIVANTE, poleId: IDS.poleA, ecoleId: IDS.partenaireA };
  const { cadreId } = await partenaire('equipe.creerVariante', { ...part, nom: 'Val' });
  const vue = () => partenaire('equipe.consulter', part);
  expect((await vue()).cadres).toMatchObject([{ id: cadreId, postes: [] }]);
  expect((await vue()).soutien).toBeNull();
  await partenaire('equipe.enregistrerPostes', { cadreId, version: 1, points: '600', postes: POSTES });
  const adopter = (version: number) => partenaire('equipe.adopter', { cadreId, version, ...CONCERTATION });
  await expect(adopter(2)).rejects.toMatchObject({
    message: expect.stringMatching(/de trop.*rattaché à l’école siège/),
  });
  await partenaire('equipe.enregistrerPostes', {
    cadreId,
    version: 2,
    points: '600',
    postes: POSTES.slice(1),
  });
  await expect(adopter(3)).resolves.toMatchObject({ remplace: null });
  const [tache] = (await partenaire('tableau.consulter', { annee: ANNEE })).taches.filter(
    ({ genre }) => genre === 'equipe.cadre',
  );
  expect(tache).toMatchObject({ titre: expect.stringContaining(ANNEE), etat: 'attention' });
});

test('comparé au cadre de l’année passée : qui perd, un définitif est-il touché', async () => {
  const po = sous('po', '2025-06-10');
  const avant = await po('equipe.creerVariante', { annee: ANNEE, ...SIEGE, nom: 'Ancien' });
  await po('equipe.enregistrerPostes', {
    cadreId: avant.cadreId,
    version: 1,
    postes: [
      { fonction: 'Coordonnateur', fraction: '5/5' },
      { fonction: 'Logopède', fraction: '5/5' },
    ],
  });
  const dates = { concertationLe: '2025-06-02', adopteLe: '2025-06-05' };
  await po('equipe.adopter', { cadreId: avant.cadreId, version: 2, ...CONCERTATION, ...dates });
  const session = sessionDe('coordonnateur');
  await transactionFiltree(monde.db, session, async (trx) => {
    const contexte = {
      trx,
      session,
      instant: Temporal.Instant.from('2025-08-25T09:00:00Z'),
      coffre: monde.noyau.coffre,
      journaliser: async () => undefined,
    } as unknown as Contexte;
    const membreId = await ajouterMembre(contexte, { ...SIEGE, nom: 'Delvaux', prenom: 'Inès' });
    await ajouterCharge(contexte, {
      membreId,
      lieu: 'pole',
      fonction: 'Logopède',
      prestees: 36,
      sur: 36,
      situation: 'definitif',
      du: '2025-08-25',
    });
  });
  const { cadreId } = await creer('Moins de logopède', { copieDe: avant.cadreId });
  const comparer = (role: Role) => sous(role)('equipe.comparer', { cadreId, avecId: avant.cadreId });
  expect((await comparer('po')).choix).toMatchObject({ resultat: { detail: { voie: 'sans-perte' } } });
  await sous('coordonnateur')('equipe.enregistrerPostes', { cadreId, version: 1, postes: POSTES });
  const { lignes, choix } = await comparer('po');
  expect(lignes.find(({ fonction }) => fonction === 'Logopède')).toMatchObject({
    cadre: 0,
    avec: 36,
    ecart: -36,
  });
  expect(choix).toMatchObject({
    resultat: null,
    manque: expect.stringContaining('ne sont pas tous connus'),
    definitifs: [{ nom: 'Delvaux', fraction: '5/5' }],
  });
  expect((await comparer('membre')).choix).toMatchObject({ resultat: null, definitifs: null });
});

test('le papier et le classeur, d’un cadre adopté ou d’une variante', async () => {
  const { cadreId } = await creer('Imprimée');
  for (const papier of ['cadre-personnel', 'pv-concertation'] as const) {
    const { documentId } = await sous('po')('equipe.emettrePapier', { cadreId, papier });
    const { pdf } = await sous('po')('documents.telecharger', { documentId });
    expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    await expect(sous('membre')('documents.telecharger', { documentId })).rejects.toMatchObject({
      code: 'introuvable',
    });
  }
  const { classeur, nomFichier } = await sous('membre')('equipe.exporter', { annee: SUIVANTE, ...SIEGE });
  expect(nomFichier).toMatch(/^equipe-2026-27-9\d+\.xlsx$/);
  expect(Buffer.from(classeur).subarray(0, 2).toString()).toBe('PK');
});

test('hors de portée : rien à lire, rien à écrire', async () => {
  const { cadreId } = await creer('Du siège');
  const cas = { cadreId, version: 1 };
  for (const qui of [
    sous('partenaire'),
    sous('po', '2026-06-15', 'b'),
    sous('coordonnateur', '2026-06-15', 'b'),
  ]) {
    await expect(qui('equipe.supprimerVariante', cas)).rejects.toMatchObject({ code: 'introuvable' });
    await expect(qui('equipe.consulter', { annee: SUIVANTE, ...SIEGE })).rejects.toMatchObject({
      code: 'introuvable',
    });
  }
  await expect(sous('membre')('equipe.supprimerVariante', cas)).rejects.toMatchObject({ code: 'interdit' });
});
