-- Files of pupils: facts, their history, the protocol, its signatures, the papers issued.
create table eleve (
  id uuid default gen_random_uuid() constraint eleve_pk primary key,
  pole_id uuid not null constraint eleve_pole_fk references pole,
  nom text not null constraint eleve_nom_non_vide check (nom <> ''),
  prenom text not null constraint eleve_prenom_non_vide check (prenom <> ''),
  naissance date not null,
  sexe text not null constraint eleve_sexe_connu check (sexe in ('F', 'M', 'X')),
  recherche text not null,
  version integer not null default 1,
  cree_le timestamptz not null default current_timestamp
);
comment on table eleve is 'A pupil followed by a pôle. `recherche` is the name without accents or case.';
create index eleve_pole_idx on eleve (pole_id, recherche, id);
create index eleve_recherche_idx on eleve using gin (recherche gin_trgm_ops);

create table integration (
  id uuid default gen_random_uuid() constraint integration_pk primary key,
  pole_id uuid not null constraint integration_pole_fk references pole,
  eleve_id uuid not null constraint integration_eleve_fk references eleve,
  ecole_id uuid not null constraint integration_ecole_fk references ecole,
  ecole_origine_id uuid not null constraint integration_ecole_origine_fk references ecole,
  cpms_id uuid constraint integration_cpms_fk references cpms,
  type integer not null constraint integration_type_connu check (type between 1 and 8),
  debut date not null,
  premier_debut date not null,
  fin date,
  accompagne_par text not null default 'pole'
    constraint integration_accompagne_par_connu check (accompagne_par in ('pole', 'ecoleSpecialisee')),
  inscrit_specialise_le date,
  frequentation_reguliere boolean not null,
  immersion_langue_signes boolean not null default false,
  acces jsonb not null,
  version integer not null default 1,
  enregistree_le timestamptz not null default current_timestamp,
  enregistree_par uuid constraint integration_enregistree_par_fk references compte,
  constraint integration_premier_debut_anterieur check (premier_debut <= debut),
  constraint integration_fin_posterieure check (fin is null or fin >= debut)
);
comment on table integration is 'An intégration permanente totale of a pupil in an ordinary school, over one or more school years; `fin` is its last day; `acces` keeps the judgement of IPT-1 as it was given.';
create index integration_pole_idx on integration (pole_id, debut);
create index integration_eleve_idx on integration (eleve_id);
create index integration_ecole_idx on integration (ecole_id);
create index integration_cpms_idx on integration (cpms_id);
create unique index integration_ouverte_unique on integration (eleve_id) where fin is null;

create table parcours_annee (
  id uuid default gen_random_uuid() constraint parcours_annee_pk primary key,
  pole_id uuid not null constraint parcours_annee_pole_fk references pole,
  eleve_id uuid not null constraint parcours_annee_eleve_fk references eleve,
  integration_id uuid constraint parcours_annee_integration_fk references integration,
  annee_scolaire text not null,
  genre text not null constraint parcours_annee_genre_connu check (
    genre in ('temporaire-partielle', 'permanente-partielle', 'permanente-totale')),
  niveau text not null constraint parcours_annee_niveau_connu check (niveau in ('maternel', 'primaire', 'secondaire')),
  annee_etude integer not null constraint parcours_annee_etude_bornee check (annee_etude between 1 and 7),
  degre integer constraint parcours_annee_degre_borne check (degre between 1 and 4),
  debut date not null,
  fin date,
  fin_precision text,
  constraint parcours_annee_unique unique (eleve_id, annee_scolaire, genre, debut),
  constraint parcours_annee_integration_unique unique (integration_id, annee_scolaire),
  constraint parcours_annee_integration_totale check (integration_id is null or genre = 'permanente-totale'),
  constraint parcours_annee_degre_du_secondaire check (degre is null or niveau = 'secondaire')
);
comment on table parcours_annee is 'One cell of the synoptic table (annexe 3): kind of integration, level, year of study, start. An integration followed by a pôle has one for each of its school years; older ones stand without.';
create index parcours_annee_annee_idx on parcours_annee (pole_id, annee_scolaire);

create table protocole (
  id uuid default gen_random_uuid() constraint protocole_pk primary key,
  pole_id uuid not null constraint protocole_pole_fk references pole,
  integration_id uuid not null constraint protocole_integration_unique unique
    constraint protocole_integration_fk references integration,
  cree_le timestamptz not null default current_timestamp
);
comment on table protocole is 'The protocol of an integration; its content is in its sections.';

create table protocole_section (
  pole_id uuid not null constraint protocole_section_pole_fk references pole,
  protocole_id uuid not null constraint protocole_section_protocole_fk references protocole,
  cle text not null,
  contenu bytea,
  non_requis boolean not null default false,
  termine boolean not null default false,
  version integer not null default 1,
  modifie_le timestamptz not null default current_timestamp,
  modifie_par uuid not null constraint protocole_section_auteur_fk references compte,
  constraint protocole_section_pk primary key (protocole_id, cle)
);
comment on table protocole_section is 'Text of one section, encrypted; its state is computed from the facts, not stored.';

create table signature (
  id uuid default gen_random_uuid() constraint signature_pk primary key,
  pole_id uuid not null constraint signature_pole_fk references pole,
  protocole_id uuid not null constraint signature_protocole_fk references protocole,
  partie text not null constraint signature_partie_connue check (
    partie in ('ecole-ordinaire', 'pole', 'responsable', 'cpms')),
  nom text not null,
  qualite text not null,
  au_titre_de text not null constraint signature_titre_connu check (
    au_titre_de in ('po', 'delegue', 'direction', 'responsable', 'eleve-majeur')),
  signee_le date not null,
  moyen text not null constraint signature_moyen_connu check (moyen in ('papier', 'scan', 'pdf-signe')),
  avis text constraint signature_avis_connu check (avis in ('favorable', 'defavorable')),
  empreinte text not null,
  consignee_le timestamptz not null default current_timestamp,
  consignee_par uuid not null constraint signature_auteur_fk references compte,
  retiree_le timestamptz,
  retrait_motif text,
  constraint signature_avis_du_cpms check ((partie = 'cpms') = (avis is not null))
);
comment on table signature is 'A signature recorded on a protocol, with the fingerprint of the content it covered; withdrawn with a reason, never deleted.';
create unique index signature_en_cours_unique on signature (protocole_id, partie) where retiree_le is null;

create table brouillon (
  id uuid default gen_random_uuid() constraint brouillon_pk primary key,
  pole_id uuid not null constraint brouillon_pole_fk references pole,
  compte_id uuid not null constraint brouillon_compte_fk references compte on delete cascade,
  genre text not null,
  contenu bytea not null,
  version integer not null default 1,
  cree_le timestamptz not null default current_timestamp,
  modifie_le timestamptz not null default current_timestamp
);
comment on table brouillon is 'What a person is typing and has not recorded yet, encrypted.';
create index brouillon_compte_idx on brouillon (compte_id);

create table document_emis (
  id uuid default gen_random_uuid() constraint document_emis_pk primary key,
  pole_id uuid not null constraint document_emis_pole_fk references pole,
  ecole_id uuid not null constraint document_emis_ecole_fk references ecole,
  integration_id uuid not null constraint document_emis_integration_fk references integration,
  modele text not null,
  version_gabarit text not null,
  date_reference date not null,
  valeurs bytea not null,
  empreinte text not null,
  code text constraint document_emis_code_unique unique,
  emis_le timestamptz not null,
  emis_par uuid not null constraint document_emis_auteur_fk references compte,
  revoque_le timestamptz,
  revocation_motif text
);
comment on table document_emis is 'A paper issued: its template, its values (encrypted) and the hash of its bytes; printing it again gives the same bytes.';
create index document_emis_integration_idx on document_emis (integration_id, emis_le desc);

create table historique (
  id bigint generated always as identity constraint historique_pk primary key,
  pole_id uuid not null constraint historique_pole_fk references pole,
  objet text not null,
  objet_id uuid not null,
  champ text not null,
  avant bytea,
  apres bytea,
  motif text,
  le timestamptz not null default clock_timestamp(),
  par uuid not null constraint historique_auteur_fk references compte
);
comment on table historique is 'Every change of a fact, field by field, with the value before and after (encrypted).';
create index historique_objet_idx on historique (objet_id, id desc);

create table consultation (
  id bigint generated always as identity constraint consultation_pk primary key,
  pole_id uuid not null constraint consultation_pole_fk references pole,
  eleve_id uuid not null constraint consultation_eleve_fk references eleve,
  le timestamptz not null default clock_timestamp(),
  par uuid not null constraint consultation_compte_fk references compte,
  role text not null
);
comment on table consultation is 'Every reading of a file, visible to the pôle.';
create index consultation_eleve_idx on consultation (eleve_id, id desc);
