-- Reference data: who exists. Read by everyone signed in, written by the administration.
create table zone (
  numero integer constraint zone_pk primary key constraint zone_numero_connu check (numero between 1 and 10),
  nom text not null
);
comment on table zone is 'The ten zones of the pôles (Code 6.2.2-4).';

create table pouvoir_organisateur (
  id uuid default gen_random_uuid() constraint pouvoir_organisateur_pk primary key,
  fase integer not null constraint pouvoir_organisateur_fase_unique unique,
  nom text not null,
  reseau text not null constraint pouvoir_organisateur_reseau_connu check (
    reseau in ('wbe', 'officiel-subventionne', 'libre-confessionnel', 'libre-non-confessionnel'))
);
comment on table pouvoir_organisateur is 'A PO: the authority that runs schools.';

create table cpms (
  id uuid default gen_random_uuid() constraint cpms_pk primary key,
  fase integer not null constraint cpms_fase_unique unique,
  nom text not null,
  zone integer not null constraint cpms_zone_fk references zone
);
comment on table cpms is 'A centre psycho-médico-social.';

create table ecole (
  id uuid default gen_random_uuid() constraint ecole_pk primary key,
  fase integer not null constraint ecole_fase_unique unique,
  nom text not null,
  recherche text not null,
  genre text not null constraint ecole_genre_connu check (genre in ('ordinaire', 'specialisee')),
  niveaux text[] not null constraint ecole_niveaux_connus check (
    niveaux <@ array['maternel', 'primaire', 'secondaire'] and cardinality(niveaux) > 0),
  types integer[] not null default '{}' constraint ecole_types_connus check (types <@ array[1,2,3,4,5,6,7,8]),
  zone integer not null constraint ecole_zone_fk references zone,
  localite text not null,
  po_id uuid not null constraint ecole_po_fk references pouvoir_organisateur,
  cpms_id uuid constraint ecole_cpms_fk references cpms,
  constraint ecole_types_du_specialise check (genre = 'specialisee' or types = '{}')
);
comment on table ecole is 'A school, ordinary or specialised; `types` are the types of specialised education it organises.';
create index ecole_recherche_idx on ecole using gin (recherche gin_trgm_ops);

create table implantation (
  id uuid default gen_random_uuid() constraint implantation_pk primary key,
  fase integer not null,
  ecole_id uuid not null constraint implantation_ecole_fk references ecole on delete cascade,
  nom text not null,
  localite text not null,
  constraint implantation_fase_unique unique (ecole_id, fase)
);
comment on table implantation is 'A site of a school.';

create table pole (
  id uuid default gen_random_uuid() constraint pole_pk primary key,
  numero integer not null constraint pole_numero_unique unique,
  nom text not null,
  zone integer not null constraint pole_zone_fk references zone,
  siege_id uuid not null constraint pole_siege_unique unique constraint pole_siege_fk references ecole,
  ecot text not null
);
comment on table pole is 'A pôle territorial, carried by its specialised school (siège).';

create table convention (
  id uuid default gen_random_uuid() constraint convention_pk primary key,
  pole_id uuid not null constraint convention_pole_fk references pole,
  ecole_id uuid not null constraint convention_ecole_fk references ecole,
  genre text not null constraint convention_genre_connu check (
    genre in ('siege', 'partenaire', 'partenaire-specifique', 'cooperante')),
  du date not null,
  au date,
  pourcentage numeric(5, 2) constraint convention_pourcentage_borne check (pourcentage between 0 and 100),
  constraint convention_dates_ordonnees check (au is null or au > du)
);
comment on table convention is 'What binds a school to a pôle, and its share of the points for the siège and the partners (FIN-13).';
create index convention_pole_idx on convention (pole_id, genre);
create index convention_ecole_idx on convention (ecole_id);

create table population (
  ecole_id uuid not null constraint population_ecole_fk references ecole on delete cascade,
  comptee_le date not null,
  eleves integer not null constraint population_eleves_positif check (eleves >= 0),
  constraint population_pk primary key (ecole_id, comptee_le)
);
comment on table population is 'Regular pupils of a school counted on a day (15 January, Code 6.2.5-3).';

do $$
declare nom_table text;
begin
  foreach nom_table in array array['zone', 'pouvoir_organisateur', 'cpms', 'ecole', 'implantation', 'pole',
                                   'convention', 'population'] loop
    execute format('alter table %I enable row level security', nom_table);
    execute format('create policy %I on %I for select to polaris_app using ((select acces_compte()) is not null)',
                   nom_table || '_lecture', nom_table);
    execute format('create policy %I on %I for all to polaris_app using ((select acces_role()) = ''administration'')
                    with check (acces_role() = ''administration'')', nom_table || '_gestion', nom_table);
    execute format('grant select, insert, update on %I to polaris_app', nom_table);
  end loop;
end
$$;
