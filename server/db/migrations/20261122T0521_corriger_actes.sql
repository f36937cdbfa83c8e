-- What was signed may still be corrected, in one step and with its trace: a slip of the pen leaves the
-- signatures standing, a change of substance asks for them again. Every party sees which, when and why.
create table acte_correction (
  id uuid default gen_random_uuid() constraint acte_correction_pk primary key,
  pole_id uuid not null constraint acte_correction_pole_fk references pole,
  acte_id uuid not null constraint acte_correction_acte_fk references acte,
  nature text not null constraint acte_correction_nature_connue check (
    nature in ('faute-de-frappe', 'changement-de-fond')),
  blocs text[] not null,
  parties text[] not null,
  motif bytea not null,
  le timestamptz not null,
  par uuid not null constraint acte_correction_auteur_fk references compte
);
comment on table acte_correction is 'A correction of something already signed: what it touched, whose answers covered it, and why (encrypted). Never changed, never deleted.';
create index acte_correction_acte_idx on acte_correction (acte_id, le desc);
create index acte_correction_pole_idx on acte_correction (pole_id);
alter table acte_correction enable row level security;
create policy acte_correction_lecture_pole on acte_correction for select to polaris_app
  using (pole_id = any ((select acces_poles())::uuid[]));
create policy acte_correction_lecture_parties on acte_correction for select to polaris_app
  using ((select acces_role()) in ('ecole', 'cpms') and exists (select from acte a where a.id = acte_id));
create policy acte_correction_ajout_pole on acte_correction for insert to polaris_app
  with check (acces_ecriture_pole(pole_id) and par = acces_compte());
create policy acte_correction_meme_pole on acte_correction as restrictive for insert to polaris_app
  with check (acces_acte_du_pole(acte_id, pole_id));
grant select, insert on acte_correction to polaris_app;
