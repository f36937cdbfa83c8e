import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sessionDe } from '../kernel/essai/identite.ts';
import { type Monde, ouvrirMonde } from '../kernel/essai/monde.ts';
import { lireSansFiltre } from '../kernel/essai/proprietaire.ts';
import { transactionFiltree } from '../kernel/transaction.ts';
import { type BaseDeTest, baseDeTest } from './test/base.ts';

let ouverte: BaseDeTest;
let monde: Monde;
beforeAll(async () => {
  ouverte = await baseDeTest();
  monde = ouvrirMonde(ouverte.base);
});
afterAll(() => ouverte.fermer());

/** Tables without row policy, and why: signing in comes before any habilitation. */
const SANS_FILTRE = [
  'compte',
  'migration_appliquee',
  'moyen_connexion',
  'session_ouverte',
  'tentative_connexion',
  'verification',
];

test('toute table a ses politiques, sauf celles de la connexion', async () => {
  const { rows } = await sql<{ nom: string }>`select c.relname as nom from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'm', 'p')
      and not (c.relrowsecurity and exists (select from pg_policies p where p.tablename = c.relname))
    order by 1`.execute(monde.db);
  expect(rows.map(({ nom }) => nom)).toEqual(SANS_FILTRE);
});

test('toute table qui nomme un pôle, une école ou un élève est filtrée', async () => {
  const { rows } = await sql<{ nom: string }>`select distinct k.table_name as nom
    from information_schema.columns k join pg_class c on c.relname = k.table_name
    where k.table_schema = 'public' and k.column_name in ('pole_id', 'ecole_id', 'eleve_id', 'integration_id')
      and not c.relrowsecurity`.execute(monde.db);
  expect(rows).toEqual([]);
});

test('le rôle de l’application ne possède rien et ne contourne rien', async () => {
  const { rows } = await sql`select r.rolsuper, r.rolbypassrls, r.rolcreaterole, r.rolcanlogin,
      (select count(*)::int from pg_class where relowner = r.oid) as possede,
      (select count(*)::int from pg_auth_members where member = r.oid) as membre
    from pg_roles r where rolname = 'polaris_app'`.execute(monde.db);
  expect(rows).toEqual([
    { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcanlogin: false, possede: 0, membre: 0 },
  ]);
});

test('une fonction qui s’exécute avec les droits du propriétaire fixe son chemin et n’est pas publique', async () => {
  const { rows } = await sql<{ nom: string; config: string[]; publique: boolean }>`select p.proname as nom,
      p.proconfig as config, has_function_privilege('public', p.oid, 'execute') as publique
    from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef order by 1`.execute(
    monde.db,
  );
  expect(rows.map(({ nom }) => nom)).toEqual([
    'acces_acte_du_pole',
    'acces_coopere',
    'acces_declaration_de',
    'acces_declaration_du_pole',
    'acces_declaration_fidele',
    'acces_demande_du_pole',
    'acces_eleve_du_cpms',
    'acces_eleve_du_pole',
    'acces_eleve_tenu',
    'acces_eleves_partages',
    'acces_eleves_repris',
    'acces_inscription_du_pole',
    'acces_integration_de',
    'acces_integration_de_l_ecole',
    'acces_integration_du_pole',
    'acces_integrations_reprises',
    'acces_intervention_du_pole',
    'acces_lecture_motivee',
    'acces_objets_repris',
    'acces_par_du_pole',
    'acces_pars_repris',
    'acces_piece_coherente',
    'acces_protocole_du_pole',
    'acces_protocoles_repris',
    'acces_signe_pour',
    'acces_transfert_en_preparation',
    'acces_transfert_envoye',
    'appel_lire',
    'appel_profils',
    'appels_ouverts',
    'attestation_verifier',
    'candidature_choix_garder_paliers',
    'candidature_deposer',
    'candidature_lire',
    'candidature_retirer',
    'declaration_reconnaitre',
    'demande_piece_satisfaire',
    'depot_lire',
    'depot_recevoir',
    'derogation_accorder',
    'echelles_comptees',
    'eleve_designer',
    'integrations_comptees',
    'invitation_lire',
    'invitation_repondre',
    'journal_ajouter',
    'journal_premiere_rupture',
    'signature_remplacer',
    'transfert_accuser',
  ]);
  for (const { config, publique } of rows) {
    expect(config).toEqual(['search_path=public, pg_temp']);
    expect(publique).toBe(false);
  }
});

const INTERDITS = [
  'insert into journal select * from journal',
  "update journal set motif = 'autre'",
  'delete from journal',
  'truncate journal',
  'alter table journal disable row level security',
  'drop policy journal_lecture on journal',
  "update historique set champ = 'autre'",
  'delete from historique',
  "update consultation set role = 'autre'",
  'delete from consultation',
  "update document_emis set valeurs = ''::bytea",
  "update document_emis set empreinte = ''",
  'delete from document_emis',
  "update signature set nom = ''",
  'delete from signature',
  "update arret set motif = 'placement'",
  'delete from arret',
  "update demande set contenu = ''::bytea",
  'delete from demande',
  "update triage set motivation = ''::bytea",
  'update par set eleve_id = eleve_id',
  'delete from par',
  'delete from par_medical',
  "update par_amenagement set libelle = ''::bytea",
  'update intervention set minutes = 5',
  'delete from intervention',
  'update echelle set points = points',
  'delete from echelle',
  'delete from grille_echelle',
  "update piece set code = 'par'",
  'delete from piece',
  "update piece_fichier set empreinte = ''",
  'delete from piece_fichier',
  'update demande_piece set piece_id = null',
  'delete from demande_piece',
  "update demande_information set base = 'autre'",
  'delete from demande_information',
  'update lecture_motivee set jusqu_a = now()',
  'delete from lecture_motivee',
  "update demande_avis set objet = 'retour'",
  'delete from demande_avis',
  'update integration set pole_id = pole_id',
  'update eleve set pole_id = pole_id',
  'delete from eleve',
  'delete from protocole_section',
  "update requete_traitee set reponse = ''::bytea",
  'delete from requete_traitee',
  "update habilitation set role = 'administration'",
  'delete from habilitation',
  'delete from ecole',
  'delete from pole',
  "insert into migration_appliquee (nom, empreinte) values ('a', 'b')",
  'delete from migration_appliquee',
  'create table intruse (a int)',
  'create function intruse() returns int language sql return 1',
  "set local session_replication_role = 'replica'",
] as const;

test.each(INTERDITS)('même un coordonnateur dans son pôle ne peut pas : %s', async (ordre) => {
  const essai = transactionFiltree(monde.db, sessionDe('coordonnateur'), (trx) =>
    sql.raw(ordre).execute(trx),
  );
  await expect(essai).rejects.toThrow(/permission denied|must be owner|cannot insert/);
});

test('« reset role » rend l’application à elle-même sur PostgreSQL ; sur la base intégrée il rend le propriétaire', async () => {
  const qui = await monde.db.transaction().execute(async (trx) => {
    await sql`savepoint avant`.execute(trx);
    await sql`reset role`.execute(trx);
    const { rows } = await sql<{ qui: string }>`select current_user as qui`.execute(trx);
    await sql`rollback to savepoint avant`.execute(trx);
    return rows[0]?.qui;
  });
  expect(qui).toBe(monde.base.genre === 'postgres' ? 'polaris_app' : 'postgres');
});

test('la connexion des tests entre comme propriétaire : « set role none » en sort, sur les deux moteurs', async () => {
  // What protects against it is that no text of a visitor ever becomes SQL, and, on PostgreSQL, a
  // DATABASE_URL whose login is only a member of polaris_app (the owner's goes to DATABASE_URL_MIGRATIONS).
  const qui = await lireSansFiltre(monde.db, async (trx) => {
    const { rows } = await sql<{ qui: string }>`select current_user as qui`.execute(trx);
    return rows[0]?.qui;
  });
  expect(qui).not.toBe('polaris_app');
  const { rows } = await sql<{ qui: string }>`select current_user as qui`.execute(monde.db);
  expect(rows).toEqual([{ qui: 'polaris_app' }]);
});

test('le filtre meurt avec sa transaction', async () => {
  await transactionFiltree(monde.db, sessionDe('coordonnateur'), async (trx) => {
    const { rows } = await sql`select id from eleve`.execute(trx);
    expect(rows).toHaveLength(4);
  });
  const { rows } = await sql`select id from eleve`.execute(monde.db);
  expect(rows).toEqual([]);
});
