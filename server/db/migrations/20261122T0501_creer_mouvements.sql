-- Points are movements: appended, never changed, each with the day it takes effect and the instant it
-- was known. The database itself refuses to rewrite one, whoever asks.
create table mouvement (
  id uuid default gen_random_uuid() constraint mouvement_pk primary key,
  numero bigint generated always as identity constraint mouvement_numero_unique unique,
  pole_id uuid not null constraint mouvement_pole_fk references pole,
  annee_scolaire text not null,
  budget text not null constraint mouvement_budget_connu check (budget in ('A', 'B', 'C')),
  genre text not null constraint mouvement_genre_connu check (
    genre in ('base', 'ipt', 'sensori-provisoire', 'sensori-definitif', 'ipt-tardive', 'retrocession',
              'correction', 'report')),
  points numeric(14, 4) not null,
  effet_le date not null,
  connu_le timestamptz not null,
  fait_genre text not null,
  fait_id uuid not null,
  regle text not null,
  droit_version text not null,
  jugement jsonb not null,
  contre_id uuid constraint mouvement_contre_fk references mouvement constraint mouvement_contre_unique unique,
  auteur uuid not null constraint mouvement_auteur_fk references compte
);
comment on table mouvement is 'The ledger of points: one movement for each fact that moves them, with the rule, the version of the law and the judgement that gave the figure; a mistake is mended by a counter-movement.';
create index mouvement_pole_idx on mouvement (pole_id, annee_scolaire, connu_le);
-- The same fact moves the points of a budget once: replaying it is harmless.
create unique index mouvement_fait_unique on mouvement (pole_id, annee_scolaire, genre, fait_id)
  where contre_id is null;

create function mouvement_immuable() returns trigger language plpgsql as $$
begin
  raise exception 'A movement is never changed: add a counter-movement.' using errcode = '42501';
end
$$;
comment on function mouvement_immuable() is 'Refuses to rewrite the ledger, even to its owner.';
create trigger mouvement_jamais_modifie before update or delete on mouvement
  for each row execute function mouvement_immuable();
create trigger mouvement_jamais_vide before truncate on mouvement
  for each statement execute function mouvement_immuable();

alter table mouvement enable row level security;
create policy mouvement_lecture_pole on mouvement for select to polaris_app
  using (pole_id = any ((select acces_poles())::uuid[]));
create policy mouvement_ajout on mouvement for insert to polaris_app with check (
  acces_role() in ('coordonnateur', 'administration') and pole_id = any (acces_poles())
  and auteur = acces_compte());
grant select, insert on mouvement to polaris_app;
