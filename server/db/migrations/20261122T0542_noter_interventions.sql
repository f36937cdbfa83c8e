-- The time of the team, and what a pôle agrees with each of its schools.
create table intervention (
  id uuid default gen_random_uuid() constraint intervention_pk primary key,
  pole_id uuid not null constraint intervention_pole_fk references pole,
  ecole_id uuid not null constraint intervention_ecole_fk references ecole,
  mission text not null constraint intervention_mission_connue check (
    mission in ('information', 'liens', 'soutien-equipes', 'elaboration-par', 'accompagnement-individuel',
                'evaluation', 'ipt')),
  forme text not null constraint intervention_forme_connue check (
    forme in ('individuelle', 'individuelle-groupe', 'collective')),
  le date not null,
  minutes integer not null constraint intervention_minutes_bornees check (minutes between 5 and 720),
  membre_id uuid not null constraint intervention_membre_fk references compte,
  note bytea,
  enregistree_le timestamptz not null,
  retiree_le timestamptz,
  retiree_par uuid constraint intervention_retrait_auteur_fk references compte,
  constraint intervention_retrait_entier check ((retiree_le is null) = (retiree_par is null))
);
comment on table intervention is 'Time given by a member of the team to a school or its pupils, by mission; withdrawn when noted by mistake, never deleted.';
create index intervention_pole_idx on intervention (pole_id, le);
create index intervention_ecole_idx on intervention (ecole_id);

create table intervention_eleve (
  pole_id uuid not null constraint intervention_eleve_pole_fk references pole,
  intervention_id uuid not null constraint intervention_eleve_intervention_fk references intervention,
  eleve_id uuid not null constraint intervention_eleve_eleve_fk references eleve,
  constraint intervention_eleve_pk primary key (intervention_id, eleve_id)
);
comment on table intervention_eleve is 'A pupil met during an intervention: one when individual, several in a group.';
create index intervention_eleve_eleve_idx on intervention_eleve (eleve_id);

create table suivi_ecole (
  pole_id uuid not null constraint suivi_ecole_pole_fk references pole,
  ecole_id uuid not null constraint suivi_ecole_ecole_fk references ecole,
  contact text not null constraint suivi_ecole_contact_connu check (contact in ('jamais-joint', 'joint', 'actif')),
  contact_le date,
  modalites bytea,
  version integer not null default 1,
  modifie_le timestamptz not null,
  modifie_par uuid not null constraint suivi_ecole_auteur_fk references compte,
  constraint suivi_ecole_pk primary key (pole_id, ecole_id),
  constraint suivi_ecole_contact_date check ((contact = 'jamais-joint') = (contact_le is null))
);
comment on table suivi_ecole is 'What a pôle and a school agreed, and where their contact stands.';

create table offre (
  id uuid default gen_random_uuid() constraint offre_pk primary key,
  pole_id uuid not null constraint offre_pole_fk references pole,
  ecole_id uuid not null constraint offre_ecole_fk references ecole,
  forme text not null constraint offre_forme_connue check (
    forme in ('observation', 'collectif', 'individuel-groupe', 'individuel')),
  objet bytea not null,
  proposee_le date not null,
  reponse text constraint offre_reponse_connue check (reponse in ('acceptee', 'refusee')),
  reponse_le date,
  reponse_motif bytea,
  ajoutee_le timestamptz not null,
  constraint offre_reponse_entiere check ((reponse is null) = (reponse_le is null)),
  constraint offre_refus_motive check (coalesce(reponse, '') <> 'refusee' or reponse_motif is not null)
);
comment on table offre is 'What a pôle offered to a school, and the answer: a school may refuse, with its reason.';
create index offre_ecole_idx on offre (pole_id, ecole_id);

create table reunion (
  id uuid default gen_random_uuid() constraint reunion_pk primary key,
  pole_id uuid not null constraint reunion_pole_fk references pole,
  ecole_id uuid not null constraint reunion_ecole_fk references ecole,
  genre text not null constraint reunion_genre_connu check (
    genre in ('concertation', 'evaluation', 'parents', 'autre')),
  le date not null,
  participants bytea not null,
  suites bytea not null,
  ajoutee_le timestamptz not null,
  ajoutee_par uuid not null constraint reunion_auteur_fk references compte
);
comment on table reunion is 'A meeting with a school: date, participants and follow-up (sealed).';
create index reunion_ecole_idx on reunion (pole_id, ecole_id);

create table mutualisation (
  pole_id uuid not null constraint mutualisation_pole_fk references pole,
  ecole_id uuid not null constraint mutualisation_ecole_fk references ecole,
  annee_scolaire text not null,
  eleve_id uuid not null constraint mutualisation_eleve_fk references eleve,
  periodes numeric(4, 1) not null constraint mutualisation_periodes_bornees check (periodes between 0 and 36),
  modifiee_le timestamptz not null,
  constraint mutualisation_pk primary key (pole_id, ecole_id, annee_scolaire, eleve_id)
);
comment on table mutualisation is 'Weekly periods of a school pooled between its pupils by need: the share of each.';

do $$
declare
  nom_table text;
  ecrit text;
begin
  for nom_table, ecrit in values
    ('intervention', 'acces_equipe_pole(pole_id)'),
    ('intervention_eleve', 'acces_equipe_pole(pole_id)'),
    ('suivi_ecole', 'acces_ecriture_pole(pole_id)'), ('offre', 'acces_ecriture_pole(pole_id)'),
    ('reunion', 'acces_ecriture_pole(pole_id)'), ('mutualisation', 'acces_ecriture_pole(pole_id)')
  loop
    execute format('alter table %I enable row level security', nom_table);
    execute format('create policy %I on %I for select to polaris_app
                    using (pole_id = any ((select acces_poles())::uuid[]))',
                   nom_table || '_lecture_pole', nom_table);
    execute format('create policy %I on %I for insert to polaris_app with check (%s)',
                   nom_table || '_ajout', nom_table, ecrit);
    execute format('create policy %I on %I for update to polaris_app using (%s) with check (%s)',
                   nom_table || '_modification', nom_table, ecrit, ecrit);
    execute format('grant select, insert on %I to polaris_app', nom_table);
  end loop;
  foreach nom_table in array array['intervention', 'suivi_ecole', 'offre', 'reunion', 'mutualisation'] loop
    execute format('create policy %I on %I as restrictive for insert to polaris_app
                    with check (acces_coopere(ecole_id, pole_id))', nom_table || '_meme_pole', nom_table);
  end loop;
  foreach nom_table in array array['intervention_eleve', 'mutualisation'] loop
    execute format('create policy %I on %I as restrictive for insert to polaris_app
                    with check (acces_eleve_du_pole(eleve_id, pole_id))', nom_table || '_meme_pole_eleve', nom_table);
  end loop;
end
$$;

create function acces_intervention_du_pole(p_intervention uuid, p_pole uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select exists (select from intervention where id = p_intervention and pole_id = p_pole);
end;
comment on function acces_intervention_du_pole(uuid, uuid) is 'Is this intervention one of this pôle?';
revoke all on function acces_intervention_du_pole(uuid, uuid) from public;
grant execute on function acces_intervention_du_pole(uuid, uuid) to polaris_app;
create policy intervention_eleve_meme_pole on intervention_eleve as restrictive for insert to polaris_app
  with check (acces_intervention_du_pole(intervention_id, pole_id));

grant update (retiree_le, retiree_par) on intervention to polaris_app;
grant update (contact, contact_le, modalites, version, modifie_le, modifie_par) on suivi_ecole to polaris_app;
grant update (reponse, reponse_le, reponse_motif) on offre to polaris_app;
grant update (periodes, modifiee_le) on mutualisation to polaris_app;
