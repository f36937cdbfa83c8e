-- What a member of the team proposes to change and the coordinator decides: the input of a use case, sealed,
-- with what was recorded when it was proposed.
create table suggestion (
  id uuid default gen_random_uuid() constraint suggestion_pk primary key,
  pole_id uuid not null constraint suggestion_pole_fk references pole,
  eleve_id uuid not null constraint suggestion_eleve_fk references eleve,
  cas_usage text not null,
  cible text not null,
  entree bytea not null,
  avant bytea not null,
  motif bytea,
  proposee_le timestamptz not null,
  proposee_par uuid not null constraint suggestion_auteur_fk references compte,
  decision text constraint suggestion_decision_connue check (decision in ('acceptee', 'refusee', 'caduque')),
  decidee_le timestamptz,
  decidee_par uuid constraint suggestion_decideur_fk references compte,
  decision_motif bytea,
  enregistre bytea,
  constraint suggestion_decision_entiere check (
    (decision is null) = (decidee_le is null) and (decision is null) = (decidee_par is null)),
  constraint suggestion_refus_motive check ((coalesce(decision, '') = 'refusee') = (decision_motif is not null)),
  constraint suggestion_caduque_montree check ((coalesce(decision, '') = 'caduque') = (enregistre is not null))
);
comment on table suggestion is 'A change proposed by a member of the team: use case, sealed input, sealed values before. Decided by a coordinator; « caduque » keeps what somebody else recorded meanwhile (sealed), so that nothing is lost.';
create index suggestion_attente_idx on suggestion (pole_id, proposee_le) where decision is null;
create index suggestion_auteur_idx on suggestion (proposee_par);

alter table suggestion enable row level security;
create policy suggestion_lecture_coordination on suggestion for select to polaris_app
  using ((select acces_role()) = 'coordonnateur' and pole_id = any ((select acces_poles())::uuid[]));
create policy suggestion_lecture_auteur on suggestion for select to polaris_app
  using (proposee_par = (select acces_compte()) and pole_id = any ((select acces_poles())::uuid[]));
create policy suggestion_ajout on suggestion for insert to polaris_app
  with check (acces_role() = 'membre' and pole_id = any (acces_poles())
              and proposee_par = acces_compte() and decision is null);
create policy suggestion_meme_pole on suggestion as restrictive for insert to polaris_app
  with check (acces_eleve_du_pole(eleve_id, pole_id));
create policy suggestion_decision on suggestion for update to polaris_app
  using (acces_ecriture_pole(pole_id) and decision is null)
  with check (acces_ecriture_pole(pole_id) and decidee_par = acces_compte());
grant select, insert on suggestion to polaris_app;
grant update (decision, decidee_le, decidee_par, decision_motif, enregistre) on suggestion to polaris_app;
