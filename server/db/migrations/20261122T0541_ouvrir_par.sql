-- The protocol of reasonable adjustments of a pupil, and the bank it is filled from. What is medical stands
-- in a table of its own, so that no policy of the school ever reaches it.
create table par (
  id uuid default gen_random_uuid() constraint par_pk primary key,
  pole_id uuid not null constraint par_pole_fk references pole,
  eleve_id uuid not null constraint par_eleve_fk references eleve,
  ecole_id uuid not null constraint par_ecole_fk references ecole,
  demande_id uuid constraint par_demande_fk references demande,
  demande_le date not null,
  premiere_demande boolean not null,
  debut date not null,
  prevu_jusqu_au date not null,
  suivi_individuel boolean not null,
  fin date,
  fin_motif text constraint par_fin_motif_connu check (
    fin_motif in ('objectifs-atteints', 'plus-necessaire', 'changement-ecole', 'passage-ipt',
                  'orientation-specialise', 'demande-parents', 'fin-scolarite', 'autre')),
  version integer not null default 1,
  enregistre_le timestamptz not null,
  enregistre_par uuid not null constraint par_auteur_fk references compte,
  constraint par_dates_ordonnees check (prevu_jusqu_au >= debut),
  constraint par_fin_posterieure check (fin is null or fin >= debut),
  constraint par_fin_entiere check ((fin is null) = (fin_motif is null))
);
comment on table par is 'A protocol of reasonable adjustments: pupil, school, duration, individual follow-up by the pôle, end. States are computed from these facts.';
create index par_pole_idx on par (pole_id);
create index par_eleve_idx on par (eleve_id);
create index par_ecole_idx on par (ecole_id);
create unique index par_ouvert_unique on par (eleve_id, ecole_id) where fin is null;

create table par_annee (
  pole_id uuid not null constraint par_annee_pole_fk references pole,
  par_id uuid not null constraint par_annee_par_fk references par,
  annee_scolaire text not null,
  niveau text not null constraint par_annee_niveau_connu check (niveau in ('maternel', 'primaire', 'secondaire')),
  annee_etude integer not null constraint par_annee_etude_bornee check (annee_etude between 1 and 7),
  ajoutee_le timestamptz not null,
  constraint par_annee_pk primary key (par_id, annee_scolaire)
);
comment on table par_annee is 'A school year that a PAR covers; a prolongation adds one.';
create index par_annee_pole_idx on par_annee (pole_id, annee_scolaire);

create table par_medical (
  par_id uuid constraint par_medical_pk primary key constraint par_medical_par_fk references par,
  pole_id uuid not null constraint par_medical_pole_fk references pole,
  besoins bytea not null,
  diagnostic bytea not null,
  jugement bytea not null,
  version integer not null default 1,
  modifie_le timestamptz not null,
  modifie_par uuid not null constraint par_medical_auteur_fk references compte
);
comment on table par_medical is 'Needs, diagnosis and its judgement as it was given, all sealed; read by the team of the pôle alone.';

create table par_amenagement (
  id uuid default gen_random_uuid() constraint par_amenagement_pk primary key,
  pole_id uuid not null constraint par_amenagement_pole_fk references pole,
  par_id uuid not null constraint par_amenagement_par_fk references par,
  categorie text not null constraint par_amenagement_categorie_connue check (
    categorie in ('materiel', 'organisationnel', 'pedagogique')),
  libelle bytea not null,
  banque text,
  du date not null,
  au date,
  ajoute_le timestamptz not null,
  constraint par_amenagement_dates_ordonnees check (au is null or au >= du)
);
comment on table par_amenagement is 'One adjustment of a PAR with its dates; `banque` is the key of the entry it was picked from.';
create index par_amenagement_par_idx on par_amenagement (par_id);

create table par_evaluation (
  id uuid default gen_random_uuid() constraint par_evaluation_pk primary key,
  pole_id uuid not null constraint par_evaluation_pole_fk references pole,
  par_id uuid not null constraint par_evaluation_par_fk references par,
  prevue_le date not null,
  faite_le date,
  conclusion text constraint par_evaluation_conclusion_connue check (
    conclusion in ('poursuivre', 'ajuster', 'mettre-fin')),
  synthese bytea,
  ajoutee_le timestamptz not null,
  constraint par_evaluation_entiere check ((faite_le is null) = (conclusion is null))
);
comment on table par_evaluation is 'An evaluation of a PAR: planned, then held, with what it concludes (text sealed).';
create index par_evaluation_par_idx on par_evaluation (par_id);

create table tiers_aidant (
  id uuid default gen_random_uuid() constraint tiers_aidant_pk primary key,
  pole_id uuid not null constraint tiers_aidant_pole_fk references pole,
  par_id uuid not null constraint tiers_aidant_par_fk references par,
  epreuve text not null constraint tiers_aidant_epreuve_non_vide check (epreuve <> ''),
  epreuve_le date not null,
  demande_le date not null,
  habituelle_presente boolean not null,
  assistant bytea not null,
  rencontre_le date,
  ajoute_le timestamptz not null,
  constraint tiers_aidant_rencontre_utile check (rencontre_le is null or not habituelle_presente),
  constraint tiers_aidant_rencontre_avant check (rencontre_le is null or rencontre_le <= epreuve_le),
  constraint tiers_aidant_demande_avant check (demande_le <= epreuve_le)
);
comment on table tiers_aidant is 'Help by a third person at an external exam; `rencontre_le` is the meeting of pupil, parents and member, needed when the usual person is absent.';
create index tiers_aidant_par_idx on tiers_aidant (par_id);

create table banque_pole (
  id uuid default gen_random_uuid() constraint banque_pole_pk primary key,
  pole_id uuid not null constraint banque_pole_pole_fk references pole,
  libelle text not null constraint banque_pole_libelle_non_vide check (libelle <> ''),
  categorie text not null constraint banque_pole_categorie_connue check (
    categorie in ('materiel', 'organisationnel', 'pedagogique')),
  besoin text not null,
  niveaux text[] not null constraint banque_pole_niveaux_connus check (
    niveaux <@ array['maternel', 'primaire', 'secondaire'] and cardinality(niveaux) > 0),
  ajoute_le timestamptz not null,
  ajoute_par uuid not null constraint banque_pole_auteur_fk references compte,
  retire_le timestamptz
);
comment on table banque_pole is 'Adjustments that a pôle adds to the common bank: generic, never about a pupil. Withdrawn, never deleted.';
create index banque_pole_pole_idx on banque_pole (pole_id);

create function acces_par_du_pole(p_par uuid, p_pole uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select exists (select from par where id = p_par and pole_id = p_pole);
end;
comment on function acces_par_du_pole(uuid, uuid) is 'Is this PAR one of this pôle?';
revoke all on function acces_par_du_pole(uuid, uuid) from public;
grant execute on function acces_par_du_pole(uuid, uuid) to polaris_app;

do $$
declare nom_table text;
begin
  foreach nom_table in array array['par', 'par_annee', 'par_medical', 'par_amenagement', 'par_evaluation',
                                   'tiers_aidant', 'banque_pole'] loop
    execute format('alter table %I enable row level security', nom_table);
    execute format('create policy %I on %I for insert to polaris_app with check (acces_ecriture_pole(pole_id))',
                   nom_table || '_ajout_pole', nom_table);
    execute format('create policy %I on %I for update to polaris_app using (acces_ecriture_pole(pole_id))
                    with check (acces_ecriture_pole(pole_id))', nom_table || '_modification_pole', nom_table);
    execute format('grant select, insert on %I to polaris_app', nom_table);
  end loop;
  foreach nom_table in array array['par', 'par_annee', 'par_amenagement', 'par_evaluation', 'tiers_aidant',
                                   'banque_pole'] loop
    execute format('create policy %I on %I for select to polaris_app
                    using (pole_id = any ((select acces_poles())::uuid[]))',
                   nom_table || '_lecture_pole', nom_table);
  end loop;
  foreach nom_table in array array['par_annee', 'par_medical', 'par_amenagement', 'par_evaluation',
                                   'tiers_aidant'] loop
    execute format('create policy %I on %I as restrictive for insert to polaris_app
                    with check (acces_par_du_pole(par_id, pole_id))', nom_table || '_meme_pole', nom_table);
  end loop;
  -- The school of the pupil receives the PAR: what is done, when, and for how long.
  foreach nom_table in array array['par_annee', 'par_amenagement', 'par_evaluation', 'tiers_aidant'] loop
    execute format('create policy %I on %I for select to polaris_app
                    using (acces_role() = ''ecole'' and exists (select from par p where p.id = %I.par_id
                           and p.ecole_id = any ((select acces_ecoles())::uuid[])))',
                   nom_table || '_lecture_ecole', nom_table, nom_table);
  end loop;
end
$$;
create policy par_lecture_ecole on par for select to polaris_app
  using (acces_role() = 'ecole' and ecole_id = any ((select acces_ecoles())::uuid[]));
create policy par_meme_pole on par as restrictive for insert to polaris_app
  with check (acces_eleve_du_pole(eleve_id, pole_id) and acces_coopere(ecole_id, pole_id)
              and (demande_id is null or acces_demande_du_pole(demande_id, pole_id)));
create policy par_medical_lecture_equipe on par_medical for select to polaris_app
  using (acces_equipe_pole(pole_id));
create policy eleve_lecture_ecole_par on eleve for select to polaris_app
  using ((select acces_role()) = 'ecole'
         and exists (select from par p where p.eleve_id = eleve.id
                     and p.ecole_id = any ((select acces_ecoles())::uuid[])));

grant update (prevu_jusqu_au, suivi_individuel, fin, fin_motif, version) on par to polaris_app;
grant update (besoins, diagnostic, jugement, version, modifie_le, modifie_par) on par_medical to polaris_app;
grant update (au) on par_amenagement to polaris_app;
grant update (faite_le, conclusion, synthese) on par_evaluation to polaris_app;
grant update (rencontre_le) on tiers_aidant to polaris_app;
grant update (retire_le) on banque_pole to polaris_app;
