-- The national computation as it was published: one line a run, one line for each part of each pôle. The
-- movements of the ledger point at these lines; a later run adds lines, it never touches the earlier ones.
create table calcul_national (
  id uuid default gen_random_uuid() constraint calcul_national_pk primary key,
  annee_scolaire text not null,
  rang integer not null constraint calcul_national_rang_positif check (rang >= 1),
  empreinte text not null,
  droit_version text not null,
  points_degressifs numeric(8, 4),
  source text,
  resume jsonb not null,
  publie_le timestamptz not null,
  publie_par uuid not null constraint calcul_national_auteur_fk references compte,
  constraint calcul_national_rang_unique unique (annee_scolaire, rang),
  constraint calcul_national_source_de_la_valeur check ((points_degressifs is null) = (source is null))
);
comment on table calcul_national is 'A published run of the national computation: fingerprint of its facts, version of the law, value given where none is published (with its source), and the sums over all the pôles. Append only.';

create table calcul_national_ligne (
  id uuid default gen_random_uuid() constraint calcul_national_ligne_pk primary key,
  calcul_id uuid not null constraint calcul_national_ligne_calcul_fk references calcul_national,
  pole_id uuid not null constraint calcul_national_ligne_pole_fk references pole,
  part text not null constraint calcul_national_ligne_part_connue check (part in ('base', 'ipt', 'sensori-moteur')),
  points numeric(14, 4) not null,
  faits jsonb not null,
  constraint calcul_national_ligne_unique unique (calcul_id, pole_id, part)
);
comment on table calcul_national_ligne is 'Points of one part of one pôle in a published run, with the counts behind them and no pupil. Append only.';
create index calcul_national_ligne_pole_idx on calcul_national_ligne (pole_id, calcul_id);

create table calcul_national_lu (
  calcul_id uuid not null constraint calcul_national_lu_calcul_fk references calcul_national,
  pole_id uuid not null constraint calcul_national_lu_pole_fk references pole,
  lu_le timestamptz not null,
  lu_par uuid not null constraint calcul_national_lu_compte_fk references compte,
  constraint calcul_national_lu_pk primary key (calcul_id, pole_id)
);
comment on table calcul_national_lu is 'The coordinator of a pôle has read what a run publishes for it: the notice leaves the dashboard. Append only.';

do $$
declare nom_table text;
begin
  foreach nom_table in array array['calcul_national', 'calcul_national_ligne', 'calcul_national_lu'] loop
    execute format('create trigger %I before update or delete on %I for each row execute function publication_immuable()',
                   nom_table || '_jamais_modifie', nom_table);
    execute format('create trigger %I before truncate on %I for each statement execute function publication_immuable()',
                   nom_table || '_jamais_vide', nom_table);
    execute format('alter table %I enable row level security', nom_table);
    execute format('grant select, insert on %I to polaris_app', nom_table);
  end loop;
end
$$;

-- The sums are everyone's who reads an envelope; the lines are those of one's pôles.
create policy calcul_national_lecture on calcul_national for select to polaris_app
  using ((select acces_role()) in ('administration', 'coordonnateur', 'membre', 'direction-siege'));
create policy calcul_national_ajout on calcul_national for insert to polaris_app
  with check (acces_role() = 'administration' and publie_par = acces_compte());
create policy calcul_national_ligne_lecture on calcul_national_ligne for select to polaris_app
  using (pole_id = any ((select acces_poles())::uuid[])
         and (select acces_role()) in ('administration', 'coordonnateur', 'membre', 'direction-siege'));
create policy calcul_national_ligne_ajout on calcul_national_ligne for insert to polaris_app
  with check (acces_role() = 'administration' and pole_id = any (acces_poles()));
create policy calcul_national_lu_lecture on calcul_national_lu for select to polaris_app
  using (pole_id = any ((select acces_poles())::uuid[]));
create policy calcul_national_lu_ajout on calcul_national_lu for insert to polaris_app
  with check (acces_ecriture_pole(pole_id) and lu_par = acces_compte());
