-- A request to go back to specialised education, with the judgement of IPT-10 as it was given.
create table retour_specialise (
  id uuid default gen_random_uuid() constraint retour_specialise_pk primary key,
  pole_id uuid not null constraint retour_specialise_pole_fk references pole,
  integration_id uuid not null constraint retour_specialise_integration_fk references integration,
  sortie_le date not null,
  demande_le date not null,
  type_initial integer not null constraint retour_specialise_type_initial_connu check (type_initial between 1 and 8),
  type_demande integer not null constraint retour_specialise_type_demande_connu check (type_demande between 1 and 8),
  jugement jsonb not null,
  enregistre_le timestamptz not null,
  enregistre_par uuid not null constraint retour_specialise_auteur_fk references compte,
  constraint retour_specialise_dates_ordonnees check (demande_le >= sortie_le)
);
comment on table retour_specialise is 'A request for a new enrolment in specialised education, judged by the two-year rule (IPT-10); nothing is changed or deleted.';
create index retour_specialise_integration_idx on retour_specialise (integration_id, enregistre_le desc);
create index retour_specialise_pole_idx on retour_specialise (pole_id);
alter table retour_specialise enable row level security;
create policy retour_specialise_lecture_pole on retour_specialise for select to polaris_app
  using (pole_id = any ((select acces_poles())::uuid[]));
create policy retour_specialise_ajout_pole on retour_specialise for insert to polaris_app
  with check (acces_ecriture_pole(pole_id));
create policy retour_specialise_meme_pole on retour_specialise as restrictive for insert to polaris_app
  with check (acces_integration_du_pole(integration_id, pole_id));
grant select, insert on retour_specialise to polaris_app;
