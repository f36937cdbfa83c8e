-- A specialised school that accompanies an integration cedes it to the pôle of the ordinary school, from a
-- day on. The pôle cannot refuse: it takes note. Every party reads it.
create table cession (
  id uuid default gen_random_uuid() constraint cession_pk primary key,
  pole_id uuid not null constraint cession_pole_fk references pole,
  integration_id uuid not null constraint cession_integration_unique unique
    constraint cession_integration_fk references integration,
  ecole_id uuid not null constraint cession_ecole_fk references ecole,
  effet_le date not null,
  declaree_le timestamptz not null,
  declaree_par uuid not null constraint cession_auteur_fk references compte,
  actee_le timestamptz,
  actee_par uuid constraint cession_acteur_fk references compte,
  constraint cession_prise_d_acte_entiere check ((actee_le is null) = (actee_par is null))
);
comment on table cession is 'The passage of an integration from the specialised school that accompanies it to the pôle (TRA-1), from `effet_le` on, and when the pôle took note of it.';
create index cession_pole_idx on cession (pole_id);
create index cession_ecole_idx on cession (ecole_id);

alter table cession enable row level security;
create policy cession_lecture_pole on cession for select to polaris_app
  using (pole_id = any ((select acces_poles())::uuid[]));
create policy cession_lecture_tiers on cession for select to polaris_app
  using ((select acces_role()) in ('ecole-specialisee', 'ecole', 'cpms')
         and exists (select from integration i where i.id = cession.integration_id));
create policy cession_ajout on cession for insert to polaris_app
  with check (acces_role() = 'ecole-specialisee' and ecole_id = any (acces_ecoles())
              and declaree_par = acces_compte() and actee_le is null
              and exists (select from integration i where i.id = cession.integration_id
                          and i.ecole_origine_id = cession.ecole_id and i.accompagne_par = 'ecoleSpecialisee'));
create policy cession_meme_pole on cession as restrictive for insert to polaris_app
  with check (acces_integration_du_pole(integration_id, pole_id));
create policy cession_prise_d_acte on cession for update to polaris_app
  using (acces_ecriture_pole(pole_id)) with check (acces_ecriture_pole(pole_id) and actee_par = acces_compte());
grant select, insert on cession to polaris_app;
grant update (actee_le, actee_par) on cession to polaris_app;
