-- Formal notice and the withholding that may follow it (FIN-16), written by the administration alone.
create table mise_en_demeure (
  id uuid default gen_random_uuid() constraint mise_en_demeure_pk primary key,
  pole_id uuid not null constraint mise_en_demeure_pole_fk references pole,
  annee_scolaire text not null constraint mise_en_demeure_annee_forme check (annee_scolaire ~ '^\d{4}-\d{2}$'),
  le date not null,
  manquement bytea not null,
  echeance date not null,
  jugement jsonb not null,
  droit_version text not null,
  enregistree_le timestamptz not null,
  enregistree_par uuid not null constraint mise_en_demeure_auteur_fk references compte,
  issue text constraint mise_en_demeure_issue_connue check (issue in ('levee', 'appliquee')),
  issue_le date,
  close_le timestamptz,
  close_par uuid constraint mise_en_demeure_close_par_fk references compte,
  mouvement_id uuid constraint mise_en_demeure_mouvement_fk references mouvement,
  constraint mise_en_demeure_unique unique (pole_id, le),
  constraint mise_en_demeure_issue_entiere check (
    (issue is null) = (issue_le is null) and (issue is null) = (close_le is null)
    and (issue is null) = (close_par is null)),
  constraint mise_en_demeure_retrait_porte check (
    coalesce(issue = 'appliquee', false) = (mouvement_id is not null)),
  constraint mise_en_demeure_delai_ecoule check (issue is distinct from 'appliquee' or issue_le > echeance)
);
comment on table mise_en_demeure is 'A formal notice to a pôle: the failing (encrypted), the last day of the time limit, then lifted or applied, with the movement that withholds the points.';

alter table mise_en_demeure enable row level security;
create policy mise_en_demeure_lecture_pole on mise_en_demeure for select to polaris_app
  using (pole_id = any ((select acces_poles())::uuid[]));
create policy mise_en_demeure_ajout on mise_en_demeure for insert to polaris_app
  with check (acces_role() = 'administration' and pole_id = any (acces_poles())
              and enregistree_par = acces_compte());
create policy mise_en_demeure_issue on mise_en_demeure for update to polaris_app
  using (acces_role() = 'administration') with check (acces_role() = 'administration');
grant select, insert on mise_en_demeure to polaris_app;
grant update (issue, issue_le, close_le, close_par, mouvement_id) on mise_en_demeure to polaris_app;
