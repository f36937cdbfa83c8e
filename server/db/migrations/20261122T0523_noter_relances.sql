-- A reminder given to a party that has not answered: noted, so that nobody is asked twice a day.
create table relance (
  id uuid default gen_random_uuid() constraint relance_pk primary key,
  pole_id uuid not null constraint relance_pole_fk references pole,
  acte_id uuid not null constraint relance_acte_fk references acte,
  partie text not null constraint relance_partie_connue check (
    partie in ('ecole-ordinaire', 'pole', 'responsable', 'cpms', 'ecole-specialisee')),
  moyen text not null constraint relance_moyen_connu check (
    moyen in ('courriel', 'telephone', 'courrier', 'de-vive-voix')),
  le timestamptz not null,
  par uuid not null constraint relance_auteur_fk references compte
);
comment on table relance is 'A reminder given to a party to an act: who, when, by what means. Never changed, never deleted.';
create index relance_acte_idx on relance (acte_id, partie, le desc);
create index relance_pole_idx on relance (pole_id);
alter table relance enable row level security;
create policy relance_lecture_pole on relance for select to polaris_app
  using (pole_id = any ((select acces_poles())::uuid[]));
create policy relance_lecture_parties on relance for select to polaris_app
  using ((select acces_role()) in ('ecole', 'cpms') and exists (select from acte a where a.id = acte_id));
create policy relance_ajout_pole on relance for insert to polaris_app
  with check (acces_ecriture_pole(pole_id) and par = acces_compte());
create policy relance_meme_pole on relance as restrictive for insert to polaris_app
  with check (acces_acte_du_pole(acte_id, pole_id));
grant select, insert on relance to polaris_app;
