-- The end of an integration: its facts, its judgement, and the years that it took away.
create table arret (
  id uuid default gen_random_uuid() constraint arret_pk primary key,
  pole_id uuid not null constraint arret_pole_fk references pole,
  integration_id uuid not null constraint arret_integration_fk references integration,
  motif text not null constraint arret_motif_connu check (
    motif in ('placement', 'changement-domicile', 'separation-parents', 'regime-externat-internat',
              'accueil-ailleurs', 'exclusion-definitive', 'circonstances-exceptionnelles', 'commun-accord',
              'demande', 'fin-d-annee')),
  demandeur text constraint arret_demandeur_connu check (
    demandeur in ('ecole-ordinaire', 'parents', 'eleve-majeur', 'pole', 'cpms-guidance',
                  'cpms-sans-guidance', 'autre')),
  date_evenement date not null,
  decision_collegiale boolean,
  justification text constraint arret_justification_connue check (
    justification in ('suite-ordinaire', 'enseignement-specialise', 'certificat', 'autre-raison')),
  justification_precision bytea,
  motivation bytea,
  jugement jsonb not null,
  annees_retirees jsonb not null,
  enregistre_le timestamptz not null default current_timestamp,
  enregistre_par uuid not null constraint arret_auteur_fk references compte,
  annule_le timestamptz,
  annule_par uuid constraint arret_annulation_auteur_fk references compte,
  annule_motif text,
  constraint arret_precision_de_l_autre_raison check (
    (justification_precision is not null) = (coalesce(justification, '') = 'autre-raison')),
  constraint arret_annulation_entiere check (
    (annule_le is null) = (annule_par is null) and (annule_le is null) = (annule_motif is null))
);
comment on table arret is 'The end of an integration, with the judgement of IPT-8 as it was given; the motivation and the free text are encrypted. `annees_retirees` keeps the later school years it removed, so that withdrawing a mistake brings them back. Withdrawn with a reason, never deleted.';
create unique index arret_en_vigueur_unique on arret (integration_id) where annule_le is null;
create index arret_pole_idx on arret (pole_id);

-- The pôle reads and writes; a school learns the end from the integration itself, never the motivation.
alter table arret enable row level security;
create policy arret_lecture_pole on arret for select to polaris_app
  using (pole_id = any ((select acces_poles())::uuid[]));
create policy arret_ajout_pole on arret for insert to polaris_app with check (acces_ecriture_pole(pole_id));
create policy arret_meme_pole on arret as restrictive for insert to polaris_app
  with check (acces_integration_du_pole(integration_id, pole_id));
create policy arret_modification_pole on arret for update to polaris_app
  using (acces_ecriture_pole(pole_id)) with check (acces_ecriture_pole(pole_id));
grant select, insert on arret to polaris_app;
grant update (annule_le, annule_par, annule_motif) on arret to polaris_app;

-- A school year leaves the synoptic table only with an end in force, which keeps it.
create policy parcours_annee_retrait_arret on parcours_annee for delete to polaris_app
  using (acces_ecriture_pole(pole_id)
         and exists (select from arret a where a.integration_id = parcours_annee.integration_id
                     and a.annule_le is null
                     and a.annees_retirees @> jsonb_build_array(
                       jsonb_build_object('annee_scolaire', parcours_annee.annee_scolaire))));
grant delete on parcours_annee to polaris_app;
