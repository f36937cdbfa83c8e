import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Trx } from '../kernel/cas-usage.ts';
import { sessionDe } from '../kernel/essai/identite.ts';
import { type MondeEntier, ouvrirMondeEntier } from '../kernel/essai/monde.ts';
import { empreinteBase, lireSansFiltre } from '../kernel/essai/proprietaire.ts';
import { ROLES, type Role } from '../kernel/session.ts';
import { transactionFiltree } from '../kernel/transaction.ts';
import type { Schema } from './schema.ts';
import { type BaseDeTest, baseDeTest } from './test/base.ts';

/** The database alone: no use case between the role and the rows. */
let ouverte: BaseDeTest;
let monde: MondeEntier;
beforeAll(async () => {
  ouverte = await baseDeTest({ modele: 'entier' });
  monde = ouvrirMondeEntier(ouverte.base);
});
afterAll(() => ouverte.fermer());

type Ligne = Record<string, unknown>;
type Table = keyof Schema;

const DOSSIERS = [
  'eleve',
  'integration',
  'parcours_annee',
  'arret',
  'prolongation',
  'lot_annee',
  'liste_ipt',
  'retour_specialise',
  'echelle',
  'protocole',
  'protocole_section',
  'acte',
  'signature',
  'document_emis',
  'historique',
  'declaration',
  'declaration_contenu',
  'declaration_section',
  'declaration_complement',
  'declaration_papier',
  'transfert',
  'transfert_dossier',
  'consultation',
  'liste_pole',
  'demande',
  'triage',
  'orientation_parents',
  'par',
  'par_annee',
  'par_medical',
  'par_amenagement',
  'par_evaluation',
  'tiers_aidant',
  'banque_pole',
  'intervention',
  'intervention_eleve',
  'suivi_ecole',
  'offre',
  'reunion',
  'mutualisation',
] as const satisfies readonly Table[];
const PERSONNEL = [
  'membre_personnel',
  'charge',
  'anciennete',
  'competence',
  'attestation_experience',
  'candidature',
  'candidature_choix',
  'doc12_codes',
] as const satisfies readonly Table[];
const APPELS = ['profil_fonction', 'appel', 'appel_poste'] as const satisfies readonly Table[];
const EQUIPE = ['cadre', 'poste', ...APPELS, ...PERSONNEL] as const satisfies readonly Table[];
const REFERENTIEL = [
  'zone',
  'pouvoir_organisateur',
  'cpms',
  'ecole',
  'implantation',
  'pole',
  'convention',
  'population',
] as const satisfies readonly Table[];
const PROPRES = ['brouillon', 'requete_traitee', 'habilitation', 'journal', 'grille_echelle'] as const;

type Acces = { nom: string; role: Role | null; cote: 'a' | 'b' };
const ACCES: Acces[] = [
  { nom: 'visiteur', role: null, cote: 'a' },
  ...ROLES.flatMap((role) => (['a', 'b'] as const).map((cote) => ({ nom: `${role} ${cote}`, role, cote }))),
];

const sous = <T>({ role, cote }: Acces, travail: (trx: Trx) => Promise<T>) =>
  transactionFiltree(monde.db, role && sessionDe(role, cote), travail);

async function lire(trx: Trx, table: string, ou: RawBuilder<unknown> = sql`true`): Promise<Ligne[]> {
  const { rows } = await sql<{ ligne: Ligne }>`select row_to_json(t) as ligne from ${sql.table(table)} t
    where ${ou} order by t::text`.execute(trx);
  return rows.map(({ ligne }) => ligne);
}

/** What the role must see of a table, said a second time without any of the functions of the policies. */
function attendue(table: Table, { role, cote }: Acces): RawBuilder<unknown> {
  if (!role) return sql`false`;
  const { compteId, active } = sessionDe(role, cote);
  const pole = active.genrePortee === 'pole' ? active.porteeId : null;
  const ecole = active.genrePortee === 'ecole' ? active.porteeId : null;
  const cpms = active.genrePortee === 'cpms' ? active.porteeId : null;
  const tout = role === 'administration';
  const gere = role === 'coordonnateur';
  const equipe = sql`${gere || role === 'membre'}`;
  if ((REFERENTIEL as readonly string[]).includes(table)) return sql`true`;
  const po = active.genrePortee === 'po' ? active.porteeId : null;
  const parPole = sql`(${tout} or pole_id = ${pole}::uuid)`;
  const parEcole = sql`ecole_id = ${ecole}::uuid`;
  const integrations = sql`select eleve_id from integration where ${parEcole} or cpms_id = ${cpms}::uuid`;
  const parOrigine = sql`(${role === 'ecole-specialisee'} and ecole_origine_id = ${ecole}::uuid)`;
  const parties = sql`(${role === 'ecole'} and ${parEcole}) or cpms_id = ${cpms}::uuid`;
  // What crosses from one pôle to another: a file sent, asked for, handed over, or received with its past.
  const repris = sql`select d.eleve_id from transfert_dossier d join eleve e on e.id = d.eleve_id
    where e.pole_id = ${pole}::uuid and d.recu_le is not null`;
  const partages = sql`select eleve_id from integration where pole_id = ${pole}::uuid
    union select eleve_id from declaration where pole_id = ${pole}::uuid and etat in ('a-signer', 'transmise', 'complement')
    union select d.eleve_id from transfert_dossier d join transfert t on t.id = d.transfert_id
      where (d.pole_accueil_id = ${pole}::uuid and t.envoye_le is not null and d.retire_le is null)
         or (d.pole_id = ${pole}::uuid and d.recu_le is not null)`;
  const integrationsReprises = sql`select id from integration where eleve_id in (${repris})`;
  const protocolesRepris = sql`select id from protocole where integration_id in (${integrationsReprises})`;
  const parsRepris = sql`select id from par where eleve_id in (${repris})`;
  const parDeLEcole = sql`${parPole} or par_id in (${parsRepris}) or (${role === 'ecole'} and par_id in (
    select id from par where ${parEcole}))`;
  const cabinet = sql`${role === 'cabinet'}`;
  const envoyee = sql`etat not in ('a-signer', 'abandonnee')`;
  const employeur = sql`(${gere || role === 'direction-siege'} and pole_id = ${pole}::uuid)
    or (${role === 'partenaire'} and ${parEcole})
    or ecole_id in (select id from ecole where po_id = ${po}::uuid)`;
  const duCadre = sql`${employeur} or ${tout} or (${role === 'membre' || role === 'verificateur'} and pole_id = ${pole}::uuid)`;
  const particulieres: Partial<Record<Table, RawBuilder<unknown>>> = {
    declaration: sql`${parPole} or (ancien_pole_id = ${pole}::uuid and ${envoyee})
      or (${cabinet} and genre = 'derogation-ministerielle' and ${envoyee})`,
    declaration_complement: sql`${parPole} or ${cabinet}`,
    declaration_papier: sql`${parPole} or ${cabinet}`,
    transfert: sql`${parPole} or (envoye_le is not null and pole_accueil_id = ${pole}::uuid)`,
    transfert_dossier: sql`${parPole} or (pole_accueil_id = ${pole}::uuid
      and transfert_id in (select id from transfert where envoye_le is not null))`,
    arret: sql`${parPole} or integration_id in (${integrationsReprises})`,
    protocole: sql`${parPole} or id in (${protocolesRepris})`,
    protocole_section: sql`${parPole} or protocole_id in (${protocolesRepris})`,
    eleve: sql`${parPole} or id in (${partages}) or id in (${integrations}) or id in (select eleve_id from integration where ${parOrigine})
      or (${role === 'ecole'} and id in (select eleve_id from par where ${parEcole}))`,
    integration: sql`${parPole} or eleve_id in (${repris}) or ${parEcole} or cpms_id = ${cpms}::uuid or ${parOrigine}`,
    parcours_annee: sql`${parPole} or eleve_id in (${repris}) or integration_id in (
      select id from integration where ${parEcole} or cpms_id = ${cpms}::uuid)`,
    acte: sql`${parPole} or eleve_id in (${repris}) or ${parties}`,
    signature: sql`${parPole} or acte_id in (select id from acte where eleve_id in (${repris}) or ${parties})`,
    document_emis: sql`('equipe' = any (lecteurs) and (${employeur})) or (${parPole} and not 'equipe' = any (lecteurs))
      or integration_id in (${integrationsReprises}) or eleve_id in (${repris})
      or (${cabinet} and modele in ('decision-derogation', 'accuse-derogation')) or (${role === 'ecole'} and 'ecole' = any (lecteurs) and ${parEcole})
      or ('cpms' = any (lecteurs) and acte_id in (select id from acte where cpms_id = ${cpms}::uuid))`,
    demande: sql`${parPole} or (${role === 'ecole'} and ${parEcole})`,
    triage: sql`${parPole} or (${role === 'ecole'} and demande_id in (select id from demande where ${parEcole}))`,
    liste_pole: sql`${parPole} or (${role === 'ecole'} and genre = 'question' and pole_id in (
      select pole_id from convention where genre = 'cooperante' and ${parEcole}))`,
    par: sql`${parPole} or eleve_id in (${repris}) or (${role === 'ecole'} and ${parEcole})`,
    par_annee: parDeLEcole,
    par_amenagement: parDeLEcole,
    par_evaluation: parDeLEcole,
    tiers_aidant: parDeLEcole,
    par_medical: sql`${equipe} and (pole_id = ${pole}::uuid or par_id in (${parsRepris}))`,
    historique: sql`(${parPole} and objet not in ('membre-personnel', 'candidature', 'candidature-choix')) or objet_id in (${repris}) or objet_id in (${integrationsReprises})
      or objet_id in (${parsRepris}) or objet_id in (
        select id from membre_personnel where ${employeur}
        union select id from candidature where ${employeur} union select id from candidature_choix where ${employeur})`,
    prolongation: sql`${parPole} or (${role === 'ecole'} and ${parEcole})`,
    echelle: sql`${equipe} and (${parPole} or eleve_id in (${repris}))`,
    grille_echelle: sql`${tout} or (${equipe} and publiee_le is not null)`,
    cadre: duCadre,
    poste: duCadre,
    ...Object.fromEntries(APPELS.map((nom) => [nom, duCadre])),
    ...Object.fromEntries(PERSONNEL.map((nom) => [nom, employeur])),
    brouillon: sql`compte_id = ${compteId}::uuid`,
    requete_traitee: sql`compte_id = ${compteId}::uuid`,
    habilitation: sql`${tout} or compte_id = ${compteId}::uuid or (${gere} and portee_id = ${pole}::uuid)`,
    journal: sql`${tout} or (${gere} and pole_id = ${pole}::uuid)`,
  };
  return particulieres[table] ?? parPole;
}

describe.each(ACCES)('$nom', (acces) => {
  test.each([...DOSSIERS, ...EQUIPE, ...REFERENTIEL, ...PROPRES])(
    'ne lit de %s que sa portée',
    async (table) => {
      const toutes = await lireSansFiltre(monde.db, (trx) => lire(trx, table));
      const siennes = await lireSansFiltre(monde.db, (trx) => lire(trx, table, attendue(table, acces)));
      expect(await sous(acces, (trx) => lire(trx, table))).toEqual(siennes);
      if (table !== 'requete_traitee') expect(toutes.length).toBeGreaterThan(0);
    },
  );
});

/** Columns of a copy: not the generated ones, and a new identifier comes by itself. */
async function colonnes(trx: Trx, table: string): Promise<string[]> {
  const { rows } = await sql<{ nom: string }>`select column_name as nom from information_schema.columns
    where table_name = ${table} and is_identity = 'NO' and column_name not in ('id', 'code')`.execute(trx);
  return rows.map(({ nom }) => nom);
}

async function copier(trx: Trx, table: string, ligne: Ligne): Promise<unknown> {
  const noms = sql.join((await colonnes(trx, table)).map((nom) => sql.ref(nom)));
  return sql`insert into ${sql.table(table)} (${noms})
    select ${noms} from jsonb_populate_record(null::${sql.table(table)}, ${JSON.stringify(ligne)}::jsonb)`.execute(
    trx,
  );
}

const ECRIVAINS = ACCES.filter(({ nom }) => !['coordonnateur b', 'administration b'].includes(nom));
const DU_POLE_B = (table: string) =>
  lireSansFiltre(monde.db, async (trx) => {
    const { rows } = await sql<{ id: string }>`select id from pole where numero = 2`.execute(trx);
    return lire(trx, table, sql`pole_id = ${rows[0]?.id}::uuid`);
  });

/** A column that the role may change where its policy lets it; the others are written once. */
const MODIFIABLES: Partial<Record<Table, string>> = {
  cadre: 'version',
  poste: 'ordre',
  membre_personnel: 'version',
  charge: 'version',
  profil_fonction: 'version',
  appel: 'version',
  candidature: 'version',
  candidature_choix: 'version',
  anciennete: 'version',
  competence: 'version',
  eleve: 'version',
  integration: 'version',
  arret: 'annule_motif',
  prolongation: 'version',
  protocole_section: 'version',
  acte: 'clos_le',
  signature: 'retrait_motif',
  document_emis: 'revocation_motif',
  brouillon: 'version',
  doc12_codes: 'version',
  liste_pole: 'retire_le',
  demande: 'version',
  triage: 'courrier_le',
  par: 'version',
  par_medical: 'version',
  par_amenagement: 'au',
  par_evaluation: 'faite_le',
  tiers_aidant: 'rencontre_le',
  banque_pole: 'retire_le',
  intervention: 'retiree_le',
  suivi_ecole: 'version',
  offre: 'reponse',
  mutualisation: 'periodes',
};

/** What a role writes in its own pôle, tested apart: interventions of the team, the opinion of a school. */
const ecritChezLui = (table: Table, { nom, role }: Acces) =>
  (nom === 'membre b' && (table === 'intervention' || table === 'intervention_eleve')) ||
  // The PO and the direction of the siège of B compose its team, and issue its papers.
  ((nom === 'direction-siege b' || nom === 'po b') &&
    ([...EQUIPE, 'document_emis'] as readonly Table[]).includes(table)) ||
  (nom === 'ecole b' && (table === 'acte' || table === 'prolongation')) ||
  (role === 'cabinet' &&
    (table === 'declaration_complement' || table === 'declaration_papier' || table === 'document_emis'));

describe.each(ECRIVAINS)('$nom n’écrit rien chez B', (acces) => {
  const tables: readonly Table[] = [...DOSSIERS, ...EQUIPE, 'brouillon'];
  let intacte: string;
  beforeAll(async () => {
    intacte = await empreinteBase(monde.db);
  });

  test.each(tables.filter((table) => !ecritChezLui(table, acces)))('%s', async (table) => {
    const [ligne] = await DU_POLE_B(table);
    if (!ligne) throw new Error(`${table} is empty`);
    await expect(sous(acces, (trx) => copier(trx, table, ligne))).rejects.toThrow(
      /row-level security|permission/,
    );
    const colonne = sql.ref(MODIFIABLES[table] ?? 'pole_id');
    for (const ordre of [
      sql`update ${sql.table(table)} set ${colonne} = ${colonne}`,
      sql`delete from ${sql.table(table)}`,
    ]) {
      const essai = sous(acces, (trx) => sql`${ordre} where pole_id = ${ligne.pole_id}::uuid`.execute(trx));
      const touchees = await essai.then(
        (r) => r.numAffectedRows,
        (erreur: Error) => (/permission denied/.test(erreur.message) ? 0n : erreur.message),
      );
      expect(touchees).toBe(0n);
    }
  });

  test('la base est intacte', async () => {
    expect(await empreinteBase(monde.db)).toBe(intacte);
  });
});

test('une école ne touche d’un acte que celui d’une prolongation encore ouverte', async () => {
  const acces: Acces = { nom: 'ecole b', role: 'ecole', cote: 'b' };
  const touches = await sous(acces, (trx) =>
    sql<{ genre: string }>`update acte set clos_le = clos_le returning genre`.execute(trx),
  );
  expect(touches.rows.length).toBeGreaterThan(0);
  expect(new Set(touches.rows.map(({ genre }) => genre))).toEqual(new Set(['prolongation']));
});

test('personne ne signe une trace pour un autre ni pour un dossier hors de sa portée', async () => {
  const [ligne] = await DU_POLE_B('consultation');
  const [fait] = await DU_POLE_B('historique');
  const coordonnateur: Acces = { nom: 'coordonnateur a', role: 'coordonnateur', cote: 'a' };
  const deB: Acces = { ...coordonnateur, cote: 'b' };
  const { compteId } = sessionDe('coordonnateur', 'a');
  const ajouter = (acces: Acces, table: string, copie: Ligne) =>
    sous(acces, (trx) => copier(trx, table, copie));
  await expect(ajouter(coordonnateur, 'consultation', { ...ligne, par: compteId })).rejects.toThrow(
    /security/,
  );
  await expect(ajouter(deB, 'consultation', { ...ligne, role: 'administration' })).rejects.toThrow(
    /security/,
  );
  await expect(ajouter(deB, 'historique', { ...fait, par: compteId })).rejects.toThrow(/security/);
  await ajouter(deB, 'consultation', { ...ligne });
  await ajouter(deB, 'historique', { ...fait });
});

test.each([
  ['integration', 'eleve'],
  ['parcours_annee', 'eleve'],
  ['triage', 'demande'],
  ['par', 'eleve'],
  ['par', 'demande'],
  ['par_annee', 'par'],
  ['par_medical', 'par'],
  ['par_amenagement', 'par'],
  ['par_evaluation', 'par'],
  ['tiers_aidant', 'par'],
  ['intervention_eleve', 'intervention'],
  ['intervention_eleve', 'eleve'],
  ['mutualisation', 'eleve'],
  ['arret', 'integration'],
  ['echelle', 'eleve'],
  ['protocole', 'integration'],
  ['document_emis', 'integration'],
  ['protocole_section', 'protocole'],
  ['acte', 'eleve'],
  ['signature', 'acte'],
] as const)('rien de %s ne se rattache au dossier d’un autre pôle', async (table, parent) => {
  const acces: Acces = { nom: 'coordonnateur a', role: 'coordonnateur', cote: 'a' };
  const [sienne] = await sous(acces, (trx) => lire(trx, table));
  // A pupil handed over stays bound to the past of both pôles: one that only B ever followed is taken.
  const deA = await lireSansFiltre(monde.db, (trx) =>
    lire(trx, 'integration', sql`pole_id = ${sienne?.pole_id}::uuid`),
  );
  const autre = (await DU_POLE_B(parent)).find(
    ({ id }) => parent !== 'eleve' || !deA.some(({ eleve_id }) => eleve_id === id),
  );
  if (!autre) throw new Error(`${parent} of B is empty`);
  const rattachee = { ...sienne, [`${parent}_id`]: autre.id };
  await expect(sous(acces, (trx) => copier(trx, table, rattachee))).rejects.toThrow(/row-level security/);
});
