-- The budget as it was validated on a day: its facts, sealed, and their fingerprint. Never changed, never removed.
create table instantane (
  id uuid default gen_random_uuid() constraint instantane_pk primary key,
  pole_id uuid not null constraint instantane_pole_fk references pole,
  annee_scolaire text not null constraint instantane_annee_forme check (annee_scolaire ~ '^\d{4}-\d{2}$'),
  genre text not null constraint instantane_genre_connu check (genre in ('budget-30-09')),
  arrete_le date not null,
  nombre integer not null constraint instantane_nombre_positif check (nombre >= 0),
  points numeric(14, 4) not null,
  contenu bytea not null,
  empreinte text not null constraint instantane_empreinte_forme check (empreinte ~ '^[0-9a-f]{64}$'),
  droit_version text not null,
  fige_le timestamptz not null,
  fige_par uuid not null constraint instantane_auteur_fk references compte,
  constraint instantane_une_fois unique (pole_id, annee_scolaire, genre)
);
comment on table instantane is 'A frozen snapshot: the IPT of a pôle at 30 September as it validated them (FIN-11), encrypted, with the SHA-256 of their canonical JSON. Later facts never touch it; they become movements.';

create function instantane_immuable() returns trigger language plpgsql as $$
begin
  raise exception 'A snapshot is never changed: later facts are movements.' using errcode = '42501';
end
$$;
comment on function instantane_immuable() is 'Refuses to rewrite a snapshot, even to its owner.';
create trigger instantane_jamais_modifie before update or delete on instantane
  for each row execute function instantane_immuable();
create trigger instantane_jamais_vide before truncate on instantane
  for each statement execute function instantane_immuable();

alter table instantane enable row level security;
create policy instantane_lecture_pole on instantane for select to polaris_app
  using (pole_id = any ((select acces_poles())::uuid[]));
create policy instantane_ajout_pole on instantane for insert to polaris_app
  with check (acces_ecriture_pole(pole_id) and fige_par = acces_compte());
grant select, insert on instantane to polaris_app;
