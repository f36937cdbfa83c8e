-- What a pôle expects of the points of a year to come (FIN-15): scenarios kept with their assumptions, and what
-- separates each from the figure that was certified afterwards.
create table prevision (
  id uuid default gen_random_uuid() constraint prevision_pk primary key,
  pole_id uuid not null constraint prevision_pole_fk references pole,
  annee_scolaire text not null constraint prevision_annee_forme check (annee_scolaire ~ '^\d{4}-\d{2}$'),
  nom bytea not null,
  hypotheses jsonb not null,
  bas numeric(14, 4) not null,
  central numeric(14, 4) not null,
  haut numeric(14, 4) not null,
  jugement jsonb not null,
  droit_version text not null,
  version integer not null default 1 constraint prevision_version_positive check (version > 0),
  enregistree_le timestamptz not null,
  enregistree_par uuid not null constraint prevision_auteur_fk references compte,
  supprimee_le timestamptz,
  constraint prevision_du_pole unique (id, pole_id)
);
comment on table prevision is 'A scenario of the points of a year to come (FIN-15): its name (encrypted), its assumptions, the range and the judgement of the rule. Never recomputed; removed by a date.';
create index prevision_pole_annee on prevision (pole_id, annee_scolaire);

create table prevision_ecart (
  prevision_id uuid not null,
  pole_id uuid not null,
  calcul_id uuid not null constraint prevision_ecart_calcul_fk references calcul_national,
  certifie numeric(14, 4) not null,
  ecart numeric(14, 4) not null,
  dans_fourchette boolean not null,
  rapproche_le timestamptz not null,
  rapproche_par uuid not null constraint prevision_ecart_auteur_fk references compte,
  constraint prevision_ecart_pk primary key (prevision_id, calcul_id),
  constraint prevision_ecart_prevision_fk foreign key (prevision_id, pole_id) references prevision (id, pole_id)
);
comment on table prevision_ecart is 'What separates a scenario from a published national computation: the certified points, less the central ones. Only appended to.';

do $$
declare nom_table text;
begin
  foreach nom_table in array array['prevision', 'prevision_ecart'] loop
    execute format('alter table %I enable row level security', nom_table);
    execute format('create policy %I on %I for select to polaris_app
                    using (pole_id = any ((select acces_poles())::uuid[])
                           and (select acces_role()) in (''coordonnateur'', ''direction-siege'', ''membre'', ''administration''))',
                   nom_table || '_lecture', nom_table);
    execute format('grant select, insert on %I to polaris_app', nom_table);
  end loop;
end
$$;

create policy prevision_ajout on prevision for insert to polaris_app with check (
  acces_role() in ('coordonnateur', 'direction-siege') and pole_id = any (acces_poles())
  and enregistree_par = acces_compte());
create policy prevision_modification on prevision for update to polaris_app
  using (acces_role() in ('coordonnateur', 'direction-siege') and pole_id = any (acces_poles()))
  with check (pole_id = any (acces_poles()));
grant update (nom, version, supprimee_le) on prevision to polaris_app;
create policy prevision_ecart_ajout on prevision_ecart for insert to polaris_app with check (
  acces_role() in ('coordonnateur', 'direction-siege') and pole_id = any (acces_poles())
  and rapproche_par = acces_compte());
-- The direction of the siège renames scenarios too: what was there before is kept.
create policy historique_ajout_prevision on historique for insert to polaris_app with check (
  objet = 'prevision' and acces_role() = 'direction-siege' and pole_id = any (acces_poles())
  and par = acces_compte());
