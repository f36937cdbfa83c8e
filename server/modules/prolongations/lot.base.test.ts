import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import { autreCoordonnateur, IDS, sessionDe } from '../../kernel/essai/identite.ts';
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

const COMMUNS = {
  avisLe: '2025-10-03',
  avisDeTous: 'oui',
  accordParents: 'oui',
  parentsLe: '2025-10-06',
} as const;
const FIN = {
  motif: 'fin-d-annee',
  dateEvenement: '2025-10-06',
  demandeur: 'ecole-ordinaire',
  decisionCollegiale: 'oui',
  justification: 'suite-ordinaire',
} as const;

const prolonger = (integrationIds: string[], communs: object = COMMUNS) =>
  ({ genre: 'prolonger', annee: ANNEE, integrationIds, communs }) as Entree<'prolongations.appliquerLot'>;
const arreter = (integrationIds: string[], fin: object = FIN) =>
  ({ genre: 'arreter', annee: ANNEE, integrationIds, fin }) as Entree<'prolongations.appliquerLot'>;

async function ouvrir(nom: string) {
  const { integrationId } = await executer(
    'integration.ouvrirPremiere',
    premiereIpt(nom, { ecoleId: IDS.a1 }),
  );
  return integrationId;
}
const etats = async () =>
  new Map(
    (await executer('prolongations.listerAnnee', { annee: ANNEE })).lignes.map((l) => [l.integrationId, l]),
  );

describe('prolonger en lot', () => {
  test('l’aperçu dit ce que l’action fera, ligne par ligne, et n’écrit rien', async () => {
    const bonne = await ouvrir('Bonne');
    const ancienne = await ouvrir('Ancienne');
    await alterer(
      ouverte.base,
      `update integration set premier_debut = '2019-09-02' where id = '${ancienne}'`,
    );
    const defavorable = await ouvrir('Défavorable');
    await executer('prolongations.rendreAvis', {
      integrationId: defavorable,
      annee: ANNEE,
      version: 0,
      avis: 'defavorable',
      avisLe: '2025-10-02',
      avisDeTous: 'oui',
    });
    const lot = prolonger([bonne, ancienne, defavorable]);
    const avant = await empreinteBase(monde.db);
    const apercu = await executer('prolongations.jugerLot', lot);
    expect(await empreinteBase(monde.db)).toBe(avant);
    expect(apercu).toMatchObject({ faites: 1, refusees: 2 });
    const { lotId, ...bilan } = await executer('prolongations.appliquerLot', lot);
    expect(bilan).toEqual({ faites: 1, refusees: 2 });
    const rapport = await executer('prolongations.consulterLot', { lotId });
    expect(rapport.lignes).toEqual(apercu.lignes);
    const par = await etats();
    expect(par.get(bonne)).toMatchObject({ etat: 'confirmee', liste: 'faite' });
    expect(par.get(ancienne)?.motifs).toContain('Première IPT avant le 02/09/2020 : close');
    // What the file said stays: a common favourable answer never covers an unfavourable opinion.
    expect(par.get(defavorable)).toMatchObject({ etat: 'refusee', liste: 'question' });
  });

  test('sans réponse commune, seules les lignes complètes passent, les autres disent ce qui manque', async () => {
    const nue = await ouvrir('Nue');
    const { lignes } = await executer('prolongations.jugerLot', prolonger([nue], {}));
    expect(lignes[0]).toMatchObject({
      faite: false,
      phrases: [expect.stringContaining('avis')],
    });
  });

  test('cent soixante lignes en une fois, la même clé deux fois, un second lot sans effet', async () => {
    const modele = await ouvrir('Modèle');
    await alterer(
      ouverte.base,
      `with n as (
         insert into eleve (pole_id, nom, prenom, naissance, sexe, recherche)
         select e.pole_id, 'Lot ' || g, e.prenom, e.naissance, e.sexe, 'lot ' || g
         from eleve e join integration i on i.eleve_id = e.id, generate_series(1, 160) g
         where i.id = '${modele}' returning id
       ), m as (
         insert into integration (pole_id, eleve_id, ecole_id, ecole_origine_id, type, debut, premier_debut,
           frequentation_reguliere, acces)
         select i.pole_id, n.id, i.ecole_id, i.ecole_origine_id, i.type, i.debut, i.premier_debut,
           i.frequentation_reguliere, i.acces
         from n, integration i where i.id = '${modele}' returning id, eleve_id, pole_id
       )
       insert into parcours_annee (pole_id, eleve_id, integration_id, annee_scolaire, genre, niveau,
         annee_etude, debut)
       select m.pole_id, m.eleve_id, m.id, '${ANNEE}', 'permanente-totale', 'primaire', 4, '2025-09-01' from m`,
    );
    const ids = await lireSansFiltre(monde.db, async (trx) =>
      (
        await trx
          .selectFrom('integration as i')
          .innerJoin('eleve as e', 'e.id', 'i.eleve_id')
          .select('i.id')
          .where('e.nom', 'like', 'Lot %')
          .execute()
      ).map(({ id }) => id),
    );
    expect(ids).toHaveLength(160);
    const cle = crypto.randomUUID();
    const premiere = await executer('prolongations.appliquerLot', prolonger(ids), { cle });
    expect(premiere).toMatchObject({ faites: 160, refusees: 0 });
    const avant = await empreinteBase(monde.db);
    expect(await executer('prolongations.appliquerLot', prolonger(ids), { cle })).toEqual(premiere);
    expect(await empreinteBase(monde.db)).toBe(avant);
    expect(await executer('prolongations.appliquerLot', prolonger(ids))).toMatchObject({
      faites: 0,
      refusees: 160,
    });
    const annees = await lireSansFiltre(monde.db, (trx) =>
      trx
        .selectFrom('parcours_annee')
        .select('id')
        .where('integration_id', 'in', ids)
        .where('annee_scolaire', '=', '2026-27')
        .execute(),
    );
    expect(annees).toHaveLength(160);
  }, 120_000);
});

describe('arrêter en lot', () => {
  test('chaque fin garde son jugement et son acte à signer ; une fin refusée n’arrête qu’elle', async () => {
    const [une, deux] = [await ouvrir('Sortie une'), await ouvrir('Sortie deux')];
    await executer('integration.arreter', {
      integrationId: deux,
      motif: 'changement-domicile',
      dateEvenement: '2025-10-03',
    });
    const { faites, refusees, lotId } = await executer('prolongations.appliquerLot', arreter([une, deux]));
    expect({ faites, refusees }).toEqual({ faites: 1, refusees: 1 });
    const { lignes } = await executer('prolongations.consulterLot', { lotId });
    expect(lignes.find((l) => l.integrationId === une)?.phrases[0]).toContain('PDF d');
    expect(lignes.find((l) => l.integrationId === deux)?.phrases[0]).toContain('déjà pris fin');
    const { arret, acteId } = await executer('integration.consulterArret', { integrationId: une });
    expect(arret).toMatchObject({ motif: 'fin-d-annee' });
    expect(acteId).toBeTruthy();
  });

  test('des conditions incomplètes se disent avant d’écrire', async () => {
    const une = await ouvrir('Sortie trois');
    const { lignes } = await executer(
      'prolongations.jugerLot',
      arreter([une], { motif: 'fin-d-annee', dateEvenement: '2025-10-06' }),
    );
    expect(lignes[0]).toMatchObject({ faite: false });
    expect(lignes[0]?.phrases).toHaveLength(2);
  });
});

test('hors de portée, rien n’est fait, pas même le reste', async () => {
  const une = await ouvrir('Portée');
  const avant = await empreinteBase(monde.db);
  const lot = prolonger([une, monde.dossiers.b.integrationId]);
  await expect(executer('prolongations.appliquerLot', lot)).rejects.toMatchObject({ code: 'introuvable' });
  await expect(
    executerPour(monde.noyau, sessionDe('ecole'))('prolongations.appliquerLot', lot),
  ).rejects.toMatchObject({ code: 'interdit' });
  expect(await empreinteBase(monde.db)).toBe(avant);
});

test('deux personnes en même temps : chaque élève n’est prolongé qu’une fois', async () => {
  const ids = [await ouvrir('Disputée une'), await ouvrir('Disputée deux')];
  const autre = executerPour(monde.noyau, autreCoordonnateur());
  const essais = await Promise.allSettled([
    executer('prolongations.appliquerLot', prolonger(ids)),
    autre('prolongations.appliquerLot', prolonger(ids)),
  ]);
  expect(essais.some(({ status }) => status === 'fulfilled')).toBe(true);
  const lignes = await lireSansFiltre(monde.db, (trx) =>
    trx.selectFrom('prolongation').select('id').where('integration_id', 'in', ids).execute(),
  );
  expect(lignes).toHaveLength(2);
});
