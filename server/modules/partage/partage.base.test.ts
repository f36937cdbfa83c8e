import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import { autreCoordonnateur, IDS, numeroter, sessionDe } from '../../kernel/essai/identite.ts';
import { type Monde, ouvrirMonde } from '../../kernel/essai/monde.ts';
import { ajouterPartenaire } from '../../kernel/essai/partage.ts';
import { alterer, empreinteBase, lireSansFiltre } from '../../kernel/essai/proprietaire.ts';
import { type Entree, executerPour } from '../../kernel/registre.ts';
import type { Role, Session } from '../../kernel/session.ts';
import { transactionFiltree } from '../../kernel/transaction.ts';

let ouverte: BaseDeTest;
let monde: Monde;
beforeAll(async () => {
  ouverte = await baseDeTest();
  monde = ouvrirMonde(ouverte.base);
  await ajouterPartenaire(monde.noyau, 'a', 'Val');
  // Two IPT of the pôle, 88 points each, above the 2 000 pupils of its schools.
  const { a1, a2 } = monde.dossiers;
  await alterer(
    ouverte.base,
    `update integration set accompagne_par = 'pole' where id in ('${a1.finieId}', '${a2.finieId}')`,
  );
});
afterAll(() => ouverte.fermer());

const ANNEE = '2025-26';
const PARTENAIRE = numeroter(51);
const LE_JOUR = (jour: string) => ({
  ...monde.noyau,
  horloge: () => Temporal.Instant.from(`${jour}T09:00:00Z`),
});
const sous = (role: Role, jour = '2025-10-06') => executerPour(LE_JOUR(jour), sessionDe(role));
const lePartenaire = (): Session => {
  const session = sessionDe('partenaire');
  return { ...session, active: { ...session.active, porteeId: PARTENAIRE } };
};
const CLE = (siege: string, partenaire: string): Entree<'partage.modifierCle'> => ({
  annee: ANNEE,
  parts: [
    { ecoleId: IDS.siegeA, pourcentage: siege },
    { ecoleId: PARTENAIRE, pourcentage: partenaire },
  ],
  decideLe: '2025-09-20',
  unanimite: 'oui',
});
const consulter = (annee = ANNEE) => sous('coordonnateur')('partage.consulter', { annee });

test('la convention tient jusqu’à l’avenant, puis l’avenant, année après année', async () => {
  const avant = await consulter();
  expect(avant).toMatchObject({ mode: 'convention', cle: { source: 'convention' }, avenants: [] });
  await sous('direction-siege')('partage.modifierCle', {
    ...CLE('54,5', '45,5'),
    note: 'Accord des deux PO.',
  });
  await sous('coordonnateur')('partage.modifierCle', CLE('60', '40'));
  const { cle, avenants } = await consulter();
  expect(cle.avenant).toMatchObject({ annee: ANNEE, numero: 2 });
  expect(cle.parts.map((p) => p.pourcentage)).toEqual([60, 40]);
  expect(avenants.map((a) => [a.numero, a.note, a.parts.map((p) => p.pourcentage)])).toEqual([
    [2, '', [60, 40]],
    [1, 'Accord des deux PO.', [54.5, 45.5]],
  ]);
  expect((await consulter('2026-27')).cle.avenant).toMatchObject({ annee: ANNEE });
  expect((await consulter('2024-25')).cle.source).toBe('convention');
  const lignes = await lireSansFiltre(monde.db, (trx) => trx.selectFrom('avenant_cle').selectAll().execute());
  expect(JSON.stringify(lignes)).not.toContain('Accord');
});

test.each<[string, Partial<Entree<'partage.modifierCle'>>, object]>([
  ['un total qui ne fait pas 100', CLE('60', '30'), { code: 'regle-non-respectee' }],
  ['sans unanimité entre deux PO', { unanimite: undefined }, { champs: { unanimite: expect.any(String) } }],
  ['une date à venir', { decideLe: '2025-12-01' }, { champs: { decideLe: expect.any(String) } }],
  [
    'une école étrangère au pôle',
    { parts: [{ ecoleId: IDS.a1, pourcentage: '100' }] },
    { champs: { 'parts.0.pourcentage': expect.any(String) } },
  ],
  [
    'dès 2026-27 sans dire que nul définitif n’y perd',
    { annee: '2026-27' },
    { champs: { sansPerte: expect.any(String) } },
  ],
])('refuse une clé : %s', async (_, change, attendu) => {
  const avant = await empreinteBase(monde.db);
  const modifier = sous('coordonnateur')('partage.modifierCle', { ...CLE('60', '40'), ...change });
  await expect(modifier).rejects.toMatchObject(attendu);
  expect(await empreinteBase(monde.db)).toBe(avant);
});

test('la répartition : projet, communication, ajustement jusqu’au 15 décembre, historique', async () => {
  const { recus } = await consulter();
  const points = recus?.points ?? 0;
  expect(points).toBeGreaterThan(500);
  const repartir = (traitements: number, fonctionnement: number, suite: object = {}, jour = '2025-12-10') =>
    sous('coordonnateur', jour)('partage.repartir', {
      annee: ANNEE,
      traitements: String(traitements),
      fonctionnement: String(fonctionnement),
      ...suite,
    });
  await expect(repartir(points, 1)).rejects.toMatchObject({ code: 'regle-non-respectee' });
  await repartir(points / 2, points / 2);
  const communiquee = { communiqueeLe: '2025-12-09' };
  await expect(repartir(points / 2, points / 2, communiquee)).rejects.toMatchObject({
    champs: { traitements: expect.any(String) },
  });
  expect(await repartir(points - 100, 100, communiquee)).toMatchObject({ numero: 2, enRetard: false });
  await expect(repartir(points - 110, 110)).rejects.toMatchObject({
    champs: { communiqueeLe: expect.any(String), emploisIntacts: expect.any(String) },
  });
  await repartir(points - 110, 110, { communiqueeLe: '2025-12-10', emploisIntacts: 'oui' });
  await expect(repartir(points - 100, 100, communiquee, '2025-12-16')).rejects.toMatchObject({
    code: 'regle-non-respectee',
  });
  const { affectations, jugement, echeance } = await consulter();
  expect(affectations.map(({ fonctionnement }) => fonctionnement)).toEqual([110, 100, points / 2]);
  expect(echeance).toBe('2025-12-15');
  expect(jugement?.repartition.valeur).toBe(true);
  // 60 % and 40 % of the points of the salaries.
  expect(jugement?.cle?.detail).toMatchObject({ points: points - 110 });
});

test('le partenaire lit sa part une fois communiquée, rien des autres ni du pôle', async () => {
  const executer = executerPour(monde.noyau, lePartenaire());
  const { poles } = await executer('partage.consulterPart', { annee: ANNEE });
  const traitements = (await consulter()).affectations[0]?.traitements ?? 0;
  expect(poles).toMatchObject([{ pourcentage: 40, communiqueeLe: '2025-12-10', retrocedes: 0 }]);
  expect(poles[0]?.part?.valeur).toBeCloseTo(traitements * 0.4, 6);
  await expect(executer('partage.consulter', { annee: ANNEE, poleId: IDS.poleA })).rejects.toMatchObject({
    code: 'interdit',
  });
  const lus = await transactionFiltree(monde.db, lePartenaire(), async (trx) => ({
    parts: await trx.selectFrom('avenant_cle_part').select('ecole_id').execute(),
    affectations: await trx.selectFrom('affectation').select('communiquee_le').execute(),
    mouvements: await trx.selectFrom('mouvement').select('id').execute(),
  }));
  expect(new Set(lus.parts.map((p) => p.ecole_id))).toEqual(new Set([PARTENAIRE]));
  expect(lus.affectations.every((a) => a.communiquee_le !== null)).toBe(true);
  expect(lus.mouvements).toEqual([]);
});

test('une rétrocession sort des points du grand livre, son annulation les y rend', async () => {
  const executer = sous('coordonnateur');
  const entree = {
    annee: ANNEE,
    ecoleId: PARTENAIRE,
    points: '88,5',
    effetLe: '2025-10-01',
    decideLe: '2025-09-30',
  };
  const enveloppe = () => executer('financement.consulterEnveloppe', { annee: ANNEE });
  const { total } = await enveloppe();
  const cle = crypto.randomUUID();
  const { avenantId } = await executer('partage.retroceder', entree, { cle });
  await executer('partage.retroceder', entree, { cle });
  expect(await enveloppe()).toMatchObject({ total, retrocedes: 88.5 });
  await expect(executer('partage.retroceder', { ...entree, points: '1000000' })).rejects.toMatchObject({
    champs: { points: expect.any(String) },
  });
  await expect(executer('partage.retroceder', { ...entree, ecoleId: IDS.a1 })).rejects.toMatchObject({
    code: 'introuvable',
  });
  const { documentId } = await executer('partage.emettreRetrocession', { avenantId });
  const { pdf } = await executer('documents.telecharger', { documentId });
  expect(pdf.byteLength).toBeGreaterThan(1000);
  await executer('partage.annulerRetrocession', { avenantId, motif: 'Mauvaise école' });
  expect((await enveloppe()).retrocedes).toBe(0);
  const annuler = executer('partage.annulerRetrocession', { avenantId, motif: 'Encore' });
  await expect(annuler).rejects.toMatchObject({ code: 'introuvable' });
  const mouvements = await lireSansFiltre(monde.db, (trx) =>
    trx
      .selectFrom('mouvement')
      .select(['genre', 'points'])
      .where('fait_id', '=', avenantId)
      .orderBy('numero')
      .execute(),
  );
  expect(mouvements.map(({ genre, points }) => [genre, Number(points)])).toEqual([
    ['retrocession', -88.5],
    ['correction', 88.5],
  ]);
});

test('le pouvoir organisateur lit la part de ses écoles, pas celle d’un autre', async () => {
  const { poles } = await sous('po')('partage.consulterPart', { annee: ANNEE });
  expect(poles).toMatchObject([{ ecole: { id: IDS.siegeA }, source: 'avenant', pourcentage: 60 }]);
  const autre = sessionDe('po', 'b');
  const siennes = await executerPour(LE_JOUR('2025-10-06'), autre)('partage.consulterPart', { annee: ANNEE });
  expect(siennes.poles.map(({ ecole, pourcentage }) => [ecole.id, pourcentage])).toEqual([
    [PARTENAIRE, 40],
    [IDS.siegeB, 100],
  ]);
  expect(siennes.poles[1]?.part).toBeNull();
});

test('le pouvoir organisateur du siège décide la clé de son pôle, aucun autre', async () => {
  const entree = { ...CLE('65', '35'), poleId: IDS.poleA };
  const deB = executerPour(LE_JOUR('2025-10-06'), sessionDe('po', 'b'));
  await expect(deB('partage.modifierCle', entree)).rejects.toMatchObject({ code: 'interdit' });
  const { cle } = await sous('po')('partage.preparerCle', { annee: ANNEE, poleId: IDS.poleA });
  expect(cle.parts.map((p) => p.pourcentage)).toEqual([60, 40]);
  await sous('po')('partage.modifierCle', entree);
  expect((await consulter()).cle.parts.map((p) => p.pourcentage)).toEqual([65, 35]);
  // The database alone says the same.
  const forger = transactionFiltree(monde.db, sessionDe('po', 'b'), (trx) =>
    trx
      .insertInto('avenant_cle')
      .values({
        pole_id: IDS.poleA,
        annee_scolaire: ANNEE,
        numero: 99,
        mode: 'ressort',
        decide_le: '2025-10-01',
        unanimite: null,
        sans_perte: null,
        note: null,
        jugement: JSON.stringify({}),
        droit_version: 'essai',
        enregistre_le: new Date('2025-10-06T09:00:00Z'),
        enregistre_par: sessionDe('po', 'b').compteId,
      })
      .execute(),
  );
  await expect(forger).rejects.toThrow(/row-level security/);
  await sous('po')('partage.modifierCle', { ...CLE('60', '40'), poleId: IDS.poleA });
});

test('l’enveloppe, la clé et les avenants se lisent dans un classeur', async () => {
  const { classeur, nomFichier } = await sous('direction-siege')('partage.exporter', { annee: ANNEE });
  expect(nomFichier).toBe('enveloppe-2025-26-pole-1.xlsx');
  const lu = new ExcelJS.Workbook();
  await lu.xlsx.load(classeur.buffer as ArrayBuffer);
  expect(lu.worksheets.map(({ name }) => name)).toEqual([
    'Enveloppe',
    'Clé en vigueur',
    'Avenants à la clé',
    'Rétrocessions',
  ]);
  const colonne = (onglet: string, rang: number) =>
    (lu.getWorksheet(onglet)?.getColumn(rang).values ?? []).slice(2);
  expect(colonne('Enveloppe', 1)).toContain('Total des points reçus');
  expect(colonne('Clé en vigueur', 4)).toEqual([60, 40]);
  expect(colonne('Avenants à la clé', 5)).toEqual([60, 40, 65, 35, 60, 40, 54.5, 45.5]);
  expect(colonne('Rétrocessions', 6)).toContain('annulée');
});

test('le vérificateur lit l’enveloppe sans les élèves qui la font', async () => {
  const { total, integrations } = await sous('verificateur')('financement.consulterEnveloppe', {
    annee: ANNEE,
  });
  expect(total).toBe((await sous('coordonnateur')('financement.consulterEnveloppe', { annee: ANNEE })).total);
  expect(integrations).toEqual([]);
});

test('la tâche du partage dure jusqu’à la communication', async () => {
  const genres = async (annee: string) =>
    (await sous('direction-siege', annee)('tableau.consulter', {})).taches.map(({ genre }) => genre);
  expect(await genres('2025-10-06')).not.toContain('partage.repartition');
  expect(await genres('2026-09-14')).toContain('partage.repartition');
});

test('la base seule : ni un membre ni l’autre pôle n’écrit, rien ne se change', async () => {
  const ligne = await lireSansFiltre(monde.db, (trx) =>
    trx.selectFrom('affectation').selectAll().executeTakeFirstOrThrow(),
  );
  const { id: _, jugement, ...affectation } = ligne;
  const ajouter = (session: Session) =>
    transactionFiltree(monde.db, session, (trx) =>
      trx
        .insertInto('affectation')
        .values({
          ...affectation,
          numero: 99,
          jugement: JSON.stringify(jugement),
          enregistree_par: session.compteId,
        })
        .execute(),
    );
  for (const session of [sessionDe('membre'), sessionDe('coordonnateur', 'b'), lePartenaire()]) {
    await expect(ajouter(session)).rejects.toThrow(/row-level security/);
  }
  const changer = transactionFiltree(monde.db, autreCoordonnateur(), (trx) =>
    trx.deleteFrom('affectation').execute(),
  );
  await expect(changer).rejects.toThrow(/permission denied/);
});
