-- What an employer counts and keeps of a member of the staff: seniorities, particular competences, and the
-- certificates of experience it gives. Only what the statutes ask for; nothing on health.
create table anciennete (
  id uuid default gen_random_uuid() constraint anciennete_pk primary key,
  membre_id uuid not null,
  pole_id uuid not null,
  ecole_id uuid not null,
  genre text not null constraint anciennete_genre_connu check (genre in ('service', 'fonction', 'po', 'experience')),
  annee_scolaire text not null constraint anciennete_annee_forme check (annee_scolaire ~ '^\d{4}-\d{2}$'),
  fonction text,
  jours integer not null constraint anciennete_jours_bornes check (jours between 0 and 366),
  version integer not null default 1,
  enregistree_le timestamptz not null,
  enregistree_par uuid not null constraint anciennete_auteur_fk references compte,
  constraint anciennete_membre_fk foreign key (membre_id, pole_id, ecole_id)
    references membre_personnel (id, pole_id, ecole_id),
  constraint anciennete_fonction_nommee check ((genre = 'fonction') = (fonction is not null)),
  constraint anciennete_unique unique nulls not distinct (membre_id, genre, annee_scolaire, fonction)
);
comment on table anciennete is 'Days of a school year as the employer counts them under the statute of its network: service in the network, in a function, with the PO, or experience of integration and adjustments (REC-5, STA-3). Typed, never computed.';

create table competence (
  id uuid default gen_random_uuid() constraint competence_pk primary key,
  membre_id uuid not null,
  pole_id uuid not null,
  ecole_id uuid not null,
  voie text not null constraint competence_voie_connue check (voie in ('formation', 'experience')),
  formation text,
  employeur text,
  jours integer constraint competence_jours_bornes check (jours between 1 and 20000),
  depuis_annee text constraint competence_depuis_forme check (depuis_annee ~ '^\d{4}-\d{2}$'),
  jusqu_annee text constraint competence_jusqu_forme check (jusqu_annee ~ '^\d{4}-\d{2}$'),
  preuve_le date,
  retiree_le timestamptz,
  version integer not null default 1,
  enregistree_le timestamptz not null,
  enregistree_par uuid not null constraint competence_auteur_fk references compte,
  constraint competence_membre_fk foreign key (membre_id, pole_id, ecole_id)
    references membre_personnel (id, pole_id, ecole_id),
  constraint competence_formation_nommee check ((voie = 'formation') = (formation is not null)),
  constraint competence_experience_entiere check (
    (voie = 'experience') = (employeur is not null and jours is not null and depuis_annee is not null
                             and jusqu_annee is not null)),
  constraint competence_annees_ordonnees check (jusqu_annee >= depuis_annee)
);
comment on table competence is 'A particular competence (REC-5): a training of the list, or experience certified by an employer. `preuve_le`: day of the document that proves it, null while it is to be proved.';
create index competence_membre_idx on competence (membre_id);

create table attestation_experience (
  id uuid default gen_random_uuid() constraint attestation_experience_pk primary key,
  membre_id uuid not null,
  pole_id uuid not null,
  ecole_id uuid not null,
  document_id uuid not null constraint attestation_experience_document_fk references document_emis,
  nature text not null constraint attestation_experience_nature_connue check (
    nature in ('integration', 'amenagements', 'les-deux')),
  jours integer not null constraint attestation_experience_jours_positifs check (jours > 0),
  emise_le timestamptz not null,
  emise_par uuid not null constraint attestation_experience_auteur_fk references compte,
  constraint attestation_experience_membre_fk foreign key (membre_id, pole_id, ecole_id)
    references membre_personnel (id, pole_id, ecole_id)
);
comment on table attestation_experience is 'A certificate of experience given to a member by the PO of the specialised school where it was acquired, with its printed paper.';
create index attestation_experience_membre_idx on attestation_experience (membre_id);

do $$
declare nom_table text;
begin
  foreach nom_table in array array['anciennete', 'competence', 'attestation_experience'] loop
    execute format('alter table %I enable row level security', nom_table);
    execute format('create policy %I on %I for select to polaris_app using (acces_personnel(pole_id, ecole_id))',
                   nom_table || '_lecture', nom_table);
    execute format('create policy %I on %I for insert to polaris_app
                    with check (acces_equipe_ecriture(pole_id, ecole_id))', nom_table || '_ajout', nom_table);
    execute format('grant select, insert on %I to polaris_app', nom_table);
  end loop;
  foreach nom_table in array array['anciennete', 'competence'] loop
    execute format('create policy %I on %I as restrictive for insert to polaris_app
                    with check (enregistree_par = acces_compte())', nom_table || '_auteur', nom_table);
    execute format('create policy %I on %I for update to polaris_app using (acces_equipe_ecriture(pole_id, ecole_id))
                    with check (acces_equipe_ecriture(pole_id, ecole_id))', nom_table || '_modification', nom_table);
  end loop;
end
$$;
create policy attestation_experience_auteur on attestation_experience as restrictive for insert to polaris_app
  with check (emise_par = acces_compte() and exists (
    select from document_emis d where d.id = document_id and d.pole_id = attestation_experience.pole_id
                                  and d.ecole_id = attestation_experience.ecole_id));
grant update (jours, version) on anciennete to polaris_app;
grant update (preuve_le, retiree_le, version) on competence to polaris_app;
