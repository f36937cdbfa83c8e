import { evaluer } from '@polaris/regles/evaluer.ts';
import { ipt } from '@polaris/regles/financement/ipt.ts';
import ExcelJS from 'exceljs';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { IDS, numeroter, sessionDe } from '../../kernel/essai/identite.ts';
import { ANNEE, type Monde, ouvrirMonde, premiereIpt } from '../../kernel/essai/monde.ts';
import { alterer, empreinteBase } from '../../kernel/essai/proprietaire.ts';
import { executerPour } from '../../kernel/registre.ts';
import type { Role } from '../../kernel/session.ts';
import { transactionFiltree } from '../../kernel/transaction.ts';
import { ajouterMouvement, lireBudgets } from './index.ts';
import type { MouvementAAjouter } from './mouvements.ts';

let ouverte: BaseDeTest;
let monde: Monde;
beforeAll(async () => {
  ouverte = await baseDeTest();
  monde = ouvrirMonde(ouverte.base);
});
afterAll(() => ouverte.fermer());

/** The platform under this role, on a civil day of the year. */
const le = (jour: string, role: Role = 'coordonnateur', cote: 'a' | 'b' = 'a') =>
  executerPour(
    { ...monde.noyau, horloge: () => Temporal.Instant.from(`${jour}T10:00:00Z`) },
    sessionDe(role, cote),
  );

const ajouter = (jour: string, reste: Pick<MouvementAAjouter, 'budget' | 'genre' | 'points' | 'fait'>) =>
  transactionFiltree(monde.db, sessionDe('administration'), (trx) =>
    ajouterMouvement(
      {
        trx,
        droit: monde.noyau.droit,
        instant: Temporal.Instant.from(`${jour}T10:00:00Z`),
        session: sessionDe('administration'),
      } as Contexte,
      {
        poleId: IDS.poleA,
        anneeScolaire: ANNEE,
        effetLe: jour,
        regle: 'financement.ipt',
        jugement: evaluer(ipt, { anneeScolaire: ANNEE, integrations: [] }, monde.noyau.droit),
        ...reste,
      },
    ),
  );
const ajouterTardive = (jour: string, fait: number) =>
  ajouter(jour, {
    budget: 'C',
    genre: 'ipt-tardive',
    points: 88,
    fait: { genre: 'integration', id: numeroter(fait) },
  });

const lireLivre = (connuLe: string, jour = '2026-01-15') =>
  le(jour)('financement.consulterLivre', { annee: ANNEE, connuLe });

test('avant le 30 septembre, le budget ne se valide pas', async () => {
  const avant = await empreinteBase(monde.db);
  expect(await le('2025-09-29')('financement.preparerValidation', { annee: ANNEE })).toMatchObject({
    ouverte: false,
  });
  await expect(le('2025-09-29')('financement.validerBudget', { annee: ANNEE })).rejects.toMatchObject({
    code: 'regle-non-respectee',
    message: expect.stringContaining('30 septembre 2025'),
  });
  expect(await empreinteBase(monde.db)).toBe(avant);
});

test('la tâche est au tableau de bord à partir du 30 septembre, jusqu’à la validation', async () => {
  const lire = async (jour: string) =>
    (await le(jour)('tableau.consulter', { annee: ANNEE })).taches.filter(
      ({ genre }) => genre === 'financement.valider',
    );
  expect(await lire('2025-09-29')).toEqual([]);
  expect(await lire('2025-09-30')).toMatchObject([{ echeance: '2025-09-30', etat: 'a-faire' }]);
});

test('un montant que personne ne publie est demandé, jamais deviné', async () => {
  const { integrationId, eleveId } = monde.dossiers.a1;
  const dater = (jour: string) =>
    alterer(monde.base, `update integration set premier_debut = '${jour}' where id = '${integrationId}'`);
  await dater('2019-09-02');
  const { degressifAttendu, manques } = await le('2025-10-06')('financement.preparerValidation', {
    annee: ANNEE,
  });
  // Ceded on 15 September, it is the pôle's: its points are awaited.
  expect(degressifAttendu).toBe(true);
  expect(manques).toMatchObject([{ eleveId, phrase: expect.stringContaining('ne sont pas publiés') }]);
  const avant = await empreinteBase(monde.db);
  const valider = (pointsDegressifs?: string) =>
    le('2025-10-06')('financement.validerBudget', { annee: ANNEE, pointsDegressifs });
  await expect(valider()).rejects.toMatchObject({ champs: { pointsDegressifs: expect.any(String) } });
  await expect(valider('beaucoup')).rejects.toMatchObject({ code: 'saisie-invalide' });
  expect(await empreinteBase(monde.db)).toBe(avant);
  await dater('2025-09-01');
});

test('validé, le budget est figé : un mouvement par IPT, une empreinte, et pas deux fois', async () => {
  const { lignes, total } = await le('2025-10-06')('financement.preparerValidation', { annee: ANNEE });
  const comptees = lignes.filter(({ points }) => points);
  expect(comptees.length).toBeGreaterThan(1);
  const cle = crypto.randomUUID();
  const valider = () => le('2025-10-06')('financement.validerBudget', { annee: ANNEE }, { cle });
  const fige = await valider();
  expect(fige).toMatchObject({ nombre: lignes.length, points: total });
  // Sent twice by the browser, it is answered again and nothing is added.
  const apres = await empreinteBase(monde.db);
  expect(await valider()).toEqual(fige);
  await expect(le('2025-10-07')('financement.validerBudget', { annee: ANNEE })).rejects.toMatchObject({
    code: 'conflit',
  });
  expect(await empreinteBase(monde.db)).toBe(apres);
  const livre = await lireLivre('2025-10-06');
  expect(livre.budgets.map(({ nom, points, mouvements }) => [nom, points, mouvements])).toEqual([
    ['A', 0, 0],
    ['B', total, comptees.length],
    ['C', 0, 0],
  ]);
  expect(livre.instantane).toMatchObject({ empreinte: fige.empreinte, intact: true, nombre: lignes.length });
  expect((await lireLivre('2025-10-05')).instantane).toBeNull();
  // Another pôle has its own.
  expect(
    (await le('2025-10-06', 'coordonnateur', 'b')('financement.consulterLivre', { annee: ANNEE })).total,
  ).toBe(0);
});

test('un départ ultérieur ne change rien à ce qui est figé ; une IPT tardive s’ajoute au budget C', async () => {
  const avant = await lireLivre('2026-01-15');
  const { integrationId } = await le('2025-10-06')(
    'integration.ouvrirPremiere',
    premiereIpt('Arrivée après', { ecoleId: IDS.a1 }),
  );
  await le('2025-11-03')('integration.arreter', {
    integrationId: monde.dossiers.a1.integrationId,
    motif: 'changement-domicile',
    dateEvenement: '2025-10-20',
  });
  const inchange = await lireLivre('2026-01-15');
  expect(inchange.budgets).toEqual(avant.budgets);
  expect(inchange.instantane).toEqual(avant.instantane);
  expect(integrationId).toEqual(expect.any(String));
  expect(await ajouterTardive('2025-11-14', 9101)).toEqual(expect.any(String));
  expect(await ajouterTardive('2025-11-14', 9101)).toBeNull();
  expect((await lireLivre('2025-11-13')).total).toBe(avant.total);
  expect((await lireLivre('2025-11-14')).total).toBe(avant.total + 88);
  const { ecart, ecarts, phrases } = await le('2026-01-15')('financement.comparerLivre', {
    annee: ANNEE,
    du: '2025-11-13',
    au: '2025-11-14',
  });
  expect([ecart, ecarts]).toEqual([88, { A: 0, B: 0, C: 88 }]);
  expect(phrases.map(({ phrase }) => phrase)).toEqual([
    '+88 au budget C : IPT signalée après le 30 septembre, avec effet le 14 novembre 2025, encodée le 14 novembre 2025 par Personne administration.',
  ]);
});

test('la différence entre deux dates nomme les élèves à qui peut les lire, une phrase par décision', async () => {
  const comparer = (role: Role) =>
    le('2026-01-15', role)('financement.comparerLivre', { annee: ANNEE, du: '2025-10-06', au: '2025-09-30' });
  const { phrases } = await comparer('coordonnateur');
  expect(phrases).toHaveLength(1);
  expect(phrases[0]?.phrase).toMatch(
    /^\+\d+ au budget B : \d+ IPT arrêtées au 30 septembre, validées le 6 octobre 2025 par Personne coordonnateur\.$/,
  );
  expect(phrases[0]?.details.join()).toContain('Camille');
  expect(JSON.stringify(await comparer('dco'))).not.toContain('Camille');
});

test('une erreur se corrige par un contre-mouvement, une fois, sans rien réécrire', async () => {
  const { lignes, total } = await lireLivre('2026-01-15');
  const tardive = lignes.find(({ budget }) => budget === 'C');
  const corriger = (mouvementId: string, points: string, role: Role = 'administration') =>
    le('2025-12-01', role)('financement.corrigerMouvement', { mouvementId, points, motif: 'Mauvais type' });
  await expect(corriger(tardive?.id ?? '', '352', 'coordonnateur')).rejects.toMatchObject({
    code: 'interdit',
  });
  await expect(corriger(tardive?.id ?? '', '88')).rejects.toMatchObject({ code: 'saisie-invalide' });
  expect(await corriger(tardive?.id ?? '', '352')).toMatchObject({ ecart: 264 });
  await expect(corriger(tardive?.id ?? '', '12')).rejects.toMatchObject({ code: 'conflit' });
  expect((await lireLivre('2025-11-30')).total).toBe(total);
  const apres = await lireLivre('2025-12-01');
  expect(apres.total).toBe(total + 264);
  expect(apres.lignes.slice(-2).map(({ points, cumul }) => [points, cumul])).toEqual([
    [-88, total - 88],
    [352, total + 264],
  ]);
  const [contre, juste] = apres.lignes.slice(-2);
  expect(apres.lignes.find(({ id }) => id === tardive?.id)?.contreParId).toBe(contre?.id);
  await expect(corriger(contre?.id ?? '', '5')).rejects.toMatchObject({ code: 'conflit' });
  // What replaced it may be wrong too; with nothing in its place, it is only taken back.
  expect(await corriger(juste?.id ?? '', '0')).toMatchObject({ ecart: -352 });
  expect((await lireLivre('2026-01-15')).total).toBe(total - 88);
});

test('un montant sensori-moteur corrigé compte dans l’enveloppe pour ce qu’il est devenu', async () => {
  const fait = { genre: 'pole', id: IDS.poleA };
  const mouvementId = await ajouter('2025-09-02', {
    budget: 'A',
    genre: 'sensori-provisoire',
    points: 100,
    fait,
  });
  await le('2025-12-01', 'administration')('financement.corrigerMouvement', {
    mouvementId: mouvementId ?? '',
    points: '60,5',
    motif: 'Grille de l’année précédente',
  });
  const { sensori } = await le('2026-01-15')('financement.consulterEnveloppe', { annee: ANNEE });
  expect(sensori).toMatchObject({ resultat: { valeur: 60.5 } });
  const tout = await lireLivre('2026-01-15');
  expect(tout.budgets[0]).toMatchObject({ nom: 'A', points: 60.5, mouvements: 3 });
});

test('une IPT corrigée au grand livre change l’enveloppe de l’écart, une fois', async () => {
  const avant = await le('2026-01-15')('financement.consulterEnveloppe', { annee: ANNEE });
  const { lignes } = await lireLivre('2026-01-15');
  const faux = lignes.find(({ budget }) => budget === 'B');
  await le('2025-12-02', 'administration')('financement.corrigerMouvement', {
    mouvementId: faux?.id ?? '',
    points: String((faux?.points ?? 0) + 12).replace('.', ','),
    motif: 'Type mal encodé',
  });
  const apres = await le('2026-01-15')('financement.consulterEnveloppe', { annee: ANNEE });
  expect(apres.corriges).toBe(avant.corriges + 12);
  expect((apres.total ?? apres.connu?.total ?? 0) - (avant.total ?? avant.connu?.total ?? 0)).toBeCloseTo(
    12,
    4,
  );
});

test('la base n’accepte pas un contre-mouvement qui ne reprend pas exactement', async () => {
  const { lignes } = await lireLivre('2026-01-15');
  const libre = lignes.find((l) => l.contreId === null && l.contreParId === null);
  const contrer = (points: number, budget = libre?.budget) =>
    transactionFiltree(monde.db, sessionDe('administration'), (trx) =>
      sql`insert into mouvement (pole_id, annee_scolaire, budget, genre, points, effet_le, connu_le, fait_genre,
        fait_id, regle, droit_version, jugement, contre_id, auteur)
        select pole_id, annee_scolaire, ${budget}, 'correction', ${points}, effet_le, connu_le, fait_genre, fait_id,
        regle, droit_version, jugement, id, ${sessionDe('administration').compteId}::uuid
        from mouvement where id = ${libre?.id}`.execute(trx),
    );
  await expect(contrer(-1)).rejects.toThrow(/takes back exactly/);
  await expect(contrer(-(libre?.points ?? 0), 'A')).rejects.toThrow(/takes back exactly/);
});

test('un instantané ne se change ni ne se retire, et ne s’ajoute pas chez un autre', async () => {
  for (const ordre of ['update instantane set points = 0', 'delete from instantane', 'truncate instantane']) {
    await expect(alterer(ouverte.base, ordre)).rejects.toThrow(/never changed/);
  }
  const ajouter = (role: Role, poleId: string) =>
    transactionFiltree(monde.db, sessionDe(role), (trx) =>
      trx
        .insertInto('instantane')
        .values({
          pole_id: poleId,
          annee_scolaire: '2024-25',
          genre: 'budget-30-09',
          arrete_le: '2024-09-30',
          nombre: 0,
          points: 0,
          contenu: new Uint8Array([1]),
          empreinte: '0'.repeat(64),
          droit_version: 'essai',
          fige_le: new Date(0),
          fige_par: sessionDe(role).compteId,
        })
        .execute(),
    );
  await expect(ajouter('coordonnateur', IDS.poleB)).rejects.toThrow(/row-level security/);
  await expect(ajouter('membre', IDS.poleA)).rejects.toThrow(/row-level security/);
});

test('une empreinte qui ne correspond plus se voit', async () => {
  await alterer(
    ouverte.base,
    `alter table instantane disable trigger instantane_jamais_modifie;
     update instantane set empreinte = '${'a'.repeat(64)}';
     alter table instantane enable trigger instantane_jamais_modifie`,
  );
  expect((await lireLivre('2026-01-15')).instantane?.intact).toBe(false);
});

test('dès 2026-27, valider fige la liste sans mouvement : les points viennent du comptage de janvier', async () => {
  const preparee = await le('2026-09-30')('financement.preparerValidation', { annee: '2026-27' });
  expect(preparee).toMatchObject({ porteDesPoints: false, manques: [], total: 0 });
  const fige = await le('2026-09-30')('financement.validerBudget', { annee: '2026-27' });
  expect(fige).toMatchObject({ nombre: preparee.lignes.length, points: 0 });
  const { lignes, horsLivre } = await le('2026-09-30')('financement.consulterLivre', { annee: '2026-27' });
  expect(lignes).toEqual([]);
  expect(horsLivre.map(({ genre, attend }) => [genre, attend])).toEqual([
    ['base', 'publication'],
    ['ipt', 'publication'],
  ]);
});

test('le relevé se lit en PDF et en classeur, à la date choisie', async () => {
  const { documentId } = await le('2026-01-15')('financement.emettreReleve', {
    annee: ANNEE,
    connuLe: '2025-11-14',
  });
  expect((await le('2026-01-15')('documents.telecharger', { documentId })).pdf.length).toBeGreaterThan(1000);
  const exporter = async (role: Role) => {
    const entree = { annee: ANNEE, connuLe: '2025-12-01' };
    const { classeur, nomFichier } = await le('2026-01-15', role)('financement.exporterLivre', entree);
    expect(nomFichier).toMatch(/^budgets-2025-26-pole-\d+-connus-le-2025-12-01\.xlsx$/);
    const lu = new ExcelJS.Workbook();
    await lu.xlsx.load(classeur.buffer as ArrayBuffer);
    return lu;
  };
  const classeur = await exporter('coordonnateur');
  expect(classeur.worksheets.map(({ name }) => name)).toEqual([
    'Budgets',
    'Mouvements',
    'Budget validé au 30-09',
  ]);
  const livre = await lireLivre('2025-12-01');
  expect(classeur.getWorksheet('Budgets')?.getCell('D5').value).toBe(livre.total);
  expect(classeur.getWorksheet('Mouvements')?.rowCount).toBe(1 + livre.lignes.length);
  expect((await exporter('dco')).worksheets.map(({ name }) => name)).toEqual(['Budgets', 'Mouvements']);
});

test('chaque sujet lit les totaux par la même porte', async () => {
  const lire = (connuLe?: string) =>
    transactionFiltree(monde.db, sessionDe('membre'), (trx) =>
      lireBudgets(
        { trx, droit: monde.noyau.droit, session: sessionDe('membre'), aujourdhui: '2026-01-15' },
        IDS.poleA,
        ANNEE,
        connuLe,
      ),
    );
  expect(await lire('2025-09-01')).toMatchObject({ total: 0, lignes: [] });
  const { total, points, plusTard } = await lire('2025-11-20');
  expect(total).toBe(points.A + points.B + points.C);
  expect(plusTard).toBe(7);
  // Nobody knows what comes: a day ahead is today.
  expect((await lire('2030-01-01')).connuLe).toBe('2026-01-15');
});
