-- Accounts (tables read and written by better-auth) and habilitations: role, scope, dates.
create table compte (
  id uuid default gen_random_uuid() constraint compte_pk primary key,
  nom text not null,
  courriel text not null constraint compte_courriel_unique unique,
  courriel_verifie boolean not null,
  image text,
  cree_le timestamptz not null default current_timestamp,
  modifie_le timestamptz not null default current_timestamp
);
comment on table compte is 'A person who may sign in.';

create table session_ouverte (
  id uuid default gen_random_uuid() constraint session_ouverte_pk primary key,
  expire_le timestamptz not null,
  jeton text not null constraint session_ouverte_jeton_unique unique,
  cree_le timestamptz not null default current_timestamp,
  modifie_le timestamptz not null,
  adresse_ip text,
  navigateur text,
  compte_id uuid not null constraint session_ouverte_compte_fk references compte on delete cascade
);
comment on table session_ouverte is 'A signed-in browser; removing the row signs it out.';
create index session_ouverte_compte_idx on session_ouverte (compte_id);

create table moyen_connexion (
  id uuid default gen_random_uuid() constraint moyen_connexion_pk primary key,
  identifiant text not null,
  fournisseur text not null,
  compte_id uuid not null constraint moyen_connexion_compte_fk references compte on delete cascade,
  jeton_acces text,
  jeton_rafraichissement text,
  jeton_identite text,
  jeton_acces_expire_le timestamptz,
  jeton_rafraichissement_expire_le timestamptz,
  scope text,
  mot_de_passe text,
  cree_le timestamptz not null default current_timestamp,
  modifie_le timestamptz not null
);
comment on table moyen_connexion is 'How an account proves who it is: hashed password, or an external provider.';
create index moyen_connexion_compte_idx on moyen_connexion (compte_id);

create table verification (
  id uuid default gen_random_uuid() constraint verification_pk primary key,
  identifiant text not null,
  valeur text not null,
  expire_le timestamptz not null,
  cree_le timestamptz not null default current_timestamp,
  modifie_le timestamptz not null default current_timestamp
);
comment on table verification is 'Short-lived proofs (password reset, second factor).';
create index verification_identifiant_idx on verification (identifiant);

create table tentative_connexion (
  courriel text constraint tentative_connexion_pk primary key,
  echecs integer not null,
  derniere_le timestamptz not null,
  bloque_jusqu_au timestamptz
);
comment on table tentative_connexion is 'Failed sign-ins by address: the lockout counts here, whether the account exists or not.';

create table habilitation (
  id uuid default gen_random_uuid() constraint habilitation_pk primary key,
  compte_id uuid not null constraint habilitation_compte_fk references compte on delete cascade,
  role text not null,
  genre_portee text not null
    constraint habilitation_genre_portee_connu check (genre_portee in ('tout', 'pole', 'ecole', 'cpms', 'po')),
  portee_id uuid,
  du date not null,
  au date,
  cree_par uuid constraint habilitation_cree_par_fk references compte,
  cree_le timestamptz not null default current_timestamp,
  version integer not null default 1,
  constraint habilitation_portee_coherente check ((genre_portee = 'tout') = (portee_id is null)),
  constraint habilitation_role_a_portee check (
    case role
      when 'administration' then genre_portee = 'tout'
      when 'cabinet' then genre_portee = 'tout'
      when 'inspection' then genre_portee = 'tout'
      when 'coordonnateur' then genre_portee = 'pole'
      when 'membre' then genre_portee = 'pole'
      when 'direction-siege' then genre_portee = 'pole'
      when 'verificateur' then genre_portee = 'pole'
      when 'dco' then genre_portee = 'pole'
      when 'po' then genre_portee = 'po'
      when 'partenaire' then genre_portee = 'ecole'
      when 'ecole-specialisee' then genre_portee = 'ecole'
      when 'ecole' then genre_portee = 'ecole'
      when 'cpms' then genre_portee = 'cpms'
      else false
    end),
  constraint habilitation_dates_ordonnees check (au is null or au >= du)
);
comment on table habilitation is 'A role held by an account over a scope from `du` to `au` (exclusive); ended, never deleted.';
create index habilitation_compte_idx on habilitation (compte_id);
create index habilitation_portee_idx on habilitation (portee_id);

alter table habilitation enable row level security;
create policy habilitation_lecture on habilitation for select to polaris_app using (
  compte_id = acces_compte()
  or acces_role() = 'administration'
  or (acces_role() = 'coordonnateur' and portee_id = any (acces_poles())));
create policy habilitation_octroi on habilitation for insert to polaris_app with check (
  acces_role() = 'administration'
  or (acces_role() = 'coordonnateur' and portee_id = any (acces_poles())
      and role in ('coordonnateur', 'membre', 'direction-siege')));
create policy habilitation_fin on habilitation for update to polaris_app using (
  acces_role() = 'administration'
  or (acces_role() = 'coordonnateur' and portee_id = any (acces_poles())
      and role in ('coordonnateur', 'membre', 'direction-siege')));

grant select, insert, update, delete on compte, session_ouverte, moyen_connexion, verification, tentative_connexion
  to polaris_app;
grant select, insert on habilitation to polaris_app;
grant update (au, version) on habilitation to polaris_app;
