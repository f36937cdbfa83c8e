-- Enrolment in the first year of secondary education: the priority of an integrated pupil is ticked when the
-- parents, the school of destination, the CPMS and the pôle agree. A refusal to tick is not one to integrate.
create table inscription_secondaire (
  id uuid default gen_random_uuid() constraint inscription_secondaire_pk primary key,
  pole_id uuid not null constraint inscription_secondaire_pole_fk references pole,
  integration_id uuid not null constraint inscription_secondaire_integration_unique unique
    constraint inscription_secondaire_integration_fk references integration,
  ecole_destination_id uuid not null constraint inscription_secondaire_ecole_fk references ecole,
  version integer not null default 1,
  enregistree_le timestamptz not null,
  enregistree_par uuid not null constraint inscription_secondaire_auteur_fk references compte
);
comment on table inscription_secondaire is 'The school of destination of a pupil who leaves primary education, and the answers of four partners (IPT-16).';
create index inscription_secondaire_pole_idx on inscription_secondaire (pole_id);

create table reponse_secondaire (
  pole_id uuid not null constraint reponse_secondaire_pole_fk references pole,
  inscription_id uuid not null constraint reponse_secondaire_inscription_fk references inscription_secondaire,
  partenaire text not null constraint reponse_secondaire_partenaire_connu check (
    partenaire in ('parents', 'ecole-destination', 'cpms', 'pole')),
  reponse text not null constraint reponse_secondaire_reponse_connue check (
    reponse in ('coche', 'refuse', 'en-attente')),
  le date,
  motif bytea,
  constraint reponse_secondaire_pk primary key (inscription_id, partenaire),
  constraint reponse_secondaire_datee check ((reponse = 'en-attente') = (le is null)),
  constraint reponse_secondaire_motivee check ((reponse = 'refuse') = (motif is not null))
);
comment on table reponse_secondaire is 'What one partner answered about the priority: ticked, refused with its reason (encrypted), or awaited.';
create index reponse_secondaire_pole_idx on reponse_secondaire (pole_id);

create function acces_inscription_du_pole(p_inscription uuid, p_pole uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select exists (select from inscription_secondaire where id = p_inscription and pole_id = p_pole);
end;
comment on function acces_inscription_du_pole(uuid, uuid) is 'Is this enrolment one of this pôle?';
revoke all on function acces_inscription_du_pole(uuid, uuid) from public;
grant execute on function acces_inscription_du_pole(uuid, uuid) to polaris_app;

do $$
declare nom_table text;
begin
  foreach nom_table in array array['inscription_secondaire', 'reponse_secondaire'] loop
    execute format('alter table %I enable row level security', nom_table);
    execute format('create policy %I on %I for select to polaris_app
                    using (pole_id = any ((select acces_poles())::uuid[]))', nom_table || '_lecture_pole', nom_table);
    execute format('create policy %I on %I for insert to polaris_app with check (acces_ecriture_pole(pole_id))',
                   nom_table || '_ajout_pole', nom_table);
    execute format('create policy %I on %I for update to polaris_app using (acces_ecriture_pole(pole_id))
                    with check (acces_ecriture_pole(pole_id))', nom_table || '_modification_pole', nom_table);
    execute format('grant select, insert on %I to polaris_app', nom_table);
  end loop;
end
$$;
create policy inscription_secondaire_meme_pole on inscription_secondaire as restrictive for insert to polaris_app
  with check (acces_integration_du_pole(integration_id, pole_id));
create policy reponse_secondaire_meme_pole on reponse_secondaire as restrictive for insert to polaris_app
  with check (acces_inscription_du_pole(inscription_id, pole_id));
grant update (ecole_destination_id, version) on inscription_secondaire to polaris_app;
grant update (reponse, le, motif) on reponse_secondaire to polaris_app;
