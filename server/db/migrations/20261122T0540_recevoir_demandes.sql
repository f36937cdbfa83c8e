-- What schools ask of a pôle, what the pôle decides, and its own lists.
create table liste_pole (
  id uuid default gen_random_uuid() constraint liste_pole_pk primary key,
  pole_id uuid not null constraint liste_pole_pole_fk references pole,
  genre text not null constraint liste_pole_genre_connu check (genre in ('critere', 'question')),
  libelle text not null constraint liste_pole_libelle_non_vide check (libelle <> ''),
  ajoute_le timestamptz not null,
  ajoute_par uuid not null constraint liste_pole_auteur_fk references compte,
  retire_le timestamptz
);
comment on table liste_pole is 'What a pôle adds to its own way of working: yes/no criteria of its decisions, questions of its request form. Withdrawn, never deleted: past answers keep their words.';
create index liste_pole_pole_idx on liste_pole (pole_id, genre);

create table demande (
  id uuid default gen_random_uuid() constraint demande_pk primary key,
  pole_id uuid not null constraint demande_pole_fk references pole,
  ecole_id uuid not null constraint demande_ecole_fk references ecole,
  origine text not null constraint demande_origine_connue check (origine in ('ecole', 'pole')),
  niveau text not null constraint demande_niveau_connu check (niveau in ('maternel', 'primaire', 'secondaire')),
  annee_etude integer constraint demande_etude_bornee check (annee_etude between 1 and 7),
  urgence text not null constraint demande_urgence_connue check (urgence in ('ordinaire', 'proche', 'urgente')),
  eleve_nomme boolean not null,
  contenu bytea not null,
  demandee_le date not null,
  enregistree_le timestamptz not null,
  enregistree_par uuid not null constraint demande_auteur_fk references compte,
  close_le date,
  cloture text constraint demande_cloture_connue check (cloture in ('aboutie', 'sans-suite', 'retiree')),
  version integer not null default 1,
  constraint demande_cloture_entiere check ((close_le is null) = (cloture is null))
);
comment on table demande is 'A request of a school to its pôle, by the school itself or typed by the pôle for it; pupil, need and attempts are sealed. Its state is computed from its decisions.';
create index demande_pole_idx on demande (pole_id, demandee_le);
create index demande_ecole_idx on demande (ecole_id);

create table triage (
  id uuid default gen_random_uuid() constraint triage_pk primary key,
  pole_id uuid not null constraint triage_pole_fk references pole,
  demande_id uuid not null constraint triage_demande_fk references demande,
  rang integer not null,
  forme text not null constraint triage_forme_connue check (
    forme in ('observation', 'collectif', 'individuel-groupe', 'individuel', 'refus')),
  decidee_le date not null,
  du date,
  au date,
  hors_ordre boolean not null,
  motivation bytea not null,
  criteres bytea not null,
  courrier_le date,
  enregistre_le timestamptz not null,
  enregistre_par uuid not null constraint triage_auteur_fk references compte,
  constraint triage_rang_unique unique (demande_id, rang),
  constraint triage_periode_ordonnee check (au is null or du <= au)
);
comment on table triage is 'A decision of the pôle on a request: its form, its period, the answers to the pôle''s criteria and the written reason (sealed); `rang` is its order; `courrier_le` is the day the notice to the parents left through the school.';

create table orientation_parents (
  id uuid default gen_random_uuid() constraint orientation_parents_pk primary key,
  pole_id uuid not null constraint orientation_parents_pole_fk references pole,
  ecole_id uuid constraint orientation_parents_ecole_fk references ecole,
  cpms_id uuid constraint orientation_parents_cpms_fk references cpms,
  moyen text not null constraint orientation_parents_moyen_connu check (
    moyen in ('telephone', 'courriel', 'courrier', 'visite')),
  contact bytea not null,
  recue_le date not null,
  orientee_le date not null,
  enregistree_le timestamptz not null,
  enregistree_par uuid not null constraint orientation_parents_auteur_fk references compte,
  constraint orientation_parents_dates_ordonnees check (orientee_le >= recue_le)
);
comment on table orientation_parents is 'A request of parents, directed to the school and its centre: who wrote is sealed, no file is opened.';
create index orientation_parents_pole_idx on orientation_parents (pole_id, recue_le);

create function acces_demande_du_pole(p_demande uuid, p_pole uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select exists (select from demande where id = p_demande and pole_id = p_pole);
end;
comment on function acces_demande_du_pole(uuid, uuid) is 'Was this request made to this pôle?';

create function acces_coopere(p_ecole uuid, p_pole uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select exists (select from convention
    where ecole_id = p_ecole and pole_id = p_pole and genre = 'cooperante');
end;
comment on function acces_coopere(uuid, uuid) is 'Does, or did, this school cooperate with this pôle?';

do $$
declare
  nom_table text;
  fonction text;
begin
  foreach fonction in array array['acces_demande_du_pole', 'acces_coopere'] loop
    execute format('revoke all on function %I(uuid, uuid) from public', fonction);
    execute format('grant execute on function %I(uuid, uuid) to polaris_app', fonction);
  end loop;
  foreach nom_table in array array['liste_pole', 'demande', 'triage', 'orientation_parents'] loop
    execute format('alter table %I enable row level security', nom_table);
    execute format('create policy %I on %I for select to polaris_app
                    using (pole_id = any ((select acces_poles())::uuid[]))',
                   nom_table || '_lecture_pole', nom_table);
    execute format('create policy %I on %I for insert to polaris_app with check (acces_ecriture_pole(pole_id))',
                   nom_table || '_ajout_pole', nom_table);
    execute format('create policy %I on %I for update to polaris_app using (acces_ecriture_pole(pole_id))
                    with check (acces_ecriture_pole(pole_id))', nom_table || '_modification_pole', nom_table);
    execute format('grant select, insert on %I to polaris_app', nom_table);
  end loop;
end
$$;

-- A school makes its own requests to the pôle it cooperates with, follows them, and reads the questions asked.
create policy demande_lecture_ecole on demande for select to polaris_app
  using (acces_role() = 'ecole' and ecole_id = any ((select acces_ecoles())::uuid[]));
create policy demande_ajout_ecole on demande for insert to polaris_app
  with check (acces_role() = 'ecole' and origine = 'ecole' and ecole_id = any (acces_ecoles())
              and enregistree_par = acces_compte());
create policy demande_meme_pole on demande as restrictive for insert to polaris_app
  with check (acces_coopere(ecole_id, pole_id));
create policy triage_lecture_ecole on triage for select to polaris_app
  using (acces_role() = 'ecole' and exists (select from demande d where d.id = triage.demande_id
         and d.ecole_id = any ((select acces_ecoles())::uuid[])));
create policy triage_meme_pole on triage as restrictive for insert to polaris_app
  with check (acces_demande_du_pole(demande_id, pole_id));
create policy liste_pole_lecture_ecole on liste_pole for select to polaris_app
  using (genre = 'question' and acces_role() = 'ecole'
         and exists (select from unnest(acces_ecoles()) as e (id) where acces_coopere(e.id, pole_id)));

grant update (retire_le) on liste_pole to polaris_app;
grant update (close_le, cloture, version) on demande to polaris_app;
grant update (courrier_le) on triage to polaris_app;
