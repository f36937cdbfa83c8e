-- How a part of a pôle recruits (REC-1 to REC-4): profiles, yearly call, applications by tier, papers. Names and
-- contents of applications are sealed; only the employer of the part reads them.
create table etape_suivie (
  pole_id uuid not null constraint etape_suivie_pole_fk references pole,
  ecole_id uuid not null constraint etape_suivie_ecole_fk references ecole,
  annee_scolaire text not null constraint etape_suivie_annee_forme check (annee_scolaire ~ '^\d{4}-\d{2}$'),
  etape smallint not null constraint etape_suivie_connue check (etape in (2, 3)),
  faite_le date not null,
  notee_le timestamptz not null,
  notee_par uuid not null constraint etape_suivie_auteur_fk references compte,
  constraint etape_suivie_pk primary key (pole_id, ecole_id, annee_scolaire, etape)
);
comment on table etape_suivie is 'Steps 2 and 3 of the seven (the coordinator), which nothing else in the platform shows: when they were done.';

create table profil_fonction (
  id uuid default gen_random_uuid() constraint profil_fonction_pk primary key,
  pole_id uuid not null constraint profil_fonction_pole_fk references pole,
  ecole_id uuid not null constraint profil_fonction_ecole_fk references ecole,
  annee_scolaire text not null constraint profil_fonction_annee_forme check (annee_scolaire ~ '^\d{4}-\d{2}$'),
  fonctions text[] not null constraint profil_fonction_fonctions_dites check (cardinality(fonctions) > 0),
  contenu bytea not null,
  concertation_le date,
  version integer not null default 1,
  cree_le timestamptz not null,
  cree_par uuid not null constraint profil_fonction_auteur_fk references compte,
  constraint profil_fonction_part_unique unique (id, pole_id, ecole_id)
);
comment on table profil_fonction is 'Profile of posts: functions, title, missions, criteria, particular competence and organ of concertation (encrypted). It changes no more once a call with it is published.';
create index profil_fonction_part_idx on profil_fonction (pole_id, ecole_id, annee_scolaire);

create table appel (
  id uuid default gen_random_uuid() constraint appel_pk primary key,
  pole_id uuid not null constraint appel_pole_fk references pole,
  ecole_id uuid not null constraint appel_ecole_fk references ecole,
  annee_scolaire text not null constraint appel_annee_forme check (annee_scolaire ~ '^\d{4}-\d{2}$'),
  numero integer not null constraint appel_numero_positif check (numero > 0),
  genre text not null constraint appel_genre_connu check (genre in ('annuel', 'reserve-epuisee')),
  ouverture smallint not null constraint appel_ouverture_connue check (ouverture in (1, 2, 3)),
  interne boolean not null,
  limite_le date not null,
  cloture_le date,
  forme bytea not null,
  publie_le timestamptz,
  publie_par uuid constraint appel_publie_par_fk references compte,
  clos_le timestamptz,
  clos_par uuid constraint appel_clos_par_fk references compte,
  jugement jsonb,
  droit_version text,
  version integer not null default 1,
  cree_le timestamptz not null,
  cree_par uuid not null constraint appel_auteur_fk references compte,
  constraint appel_part_unique unique (id, pole_id, ecole_id),
  constraint appel_numero_unique unique (pole_id, ecole_id, annee_scolaire, numero),
  constraint appel_publication_entiere check (
    (publie_le is null) = (publie_par is null) and (publie_le is null) = (jugement is null)
    and (publie_le is null) = (droit_version is null)),
  constraint appel_cloture_entiere check ((clos_le is null) = (clos_par is null)),
  constraint appel_clos_apres_publication check (clos_le is null or publie_le is not null),
  constraint appel_interne_au_pole check (not interne or ouverture = 1),
  constraint appel_cloture_apres_limite check (cloture_le is null or cloture_le >= limite_le)
);
comment on table appel is 'A call for applications of one employer: to whom it is open, until when, how to apply (encrypted). Published with the judgement of the rule; then it changes by amendments alone.';

create table appel_poste (
  id uuid default gen_random_uuid() constraint appel_poste_pk primary key,
  appel_id uuid not null,
  pole_id uuid not null,
  ecole_id uuid not null,
  ordre integer not null,
  poste_id uuid not null,
  profil_id uuid not null,
  fonction text not null,
  fraction text not null,
  constraint appel_poste_appel_fk foreign key (appel_id, pole_id, ecole_id) references appel (id, pole_id, ecole_id),
  constraint appel_poste_poste_fk foreign key (poste_id, pole_id, ecole_id) references poste (id, pole_id, ecole_id),
  constraint appel_poste_profil_fk foreign key (profil_id, pole_id, ecole_id)
    references profil_fonction (id, pole_id, ecole_id)
);
comment on table appel_poste is 'A post of the adopted staff that the call offers, and its profile.';
create index appel_poste_appel_idx on appel_poste (appel_id);

create table appel_modification (
  id uuid default gen_random_uuid() constraint appel_modification_pk primary key,
  appel_id uuid not null,
  pole_id uuid not null,
  ecole_id uuid not null,
  changements jsonb not null,
  motif bytea not null,
  le timestamptz not null,
  par uuid not null constraint appel_modification_auteur_fk references compte,
  constraint appel_modification_appel_fk foreign key (appel_id, pole_id, ecole_id)
    references appel (id, pole_id, ecole_id)
);
comment on table appel_modification is 'An amendment to a published call: what it was, what it becomes, why (encrypted).';
create index appel_modification_appel_idx on appel_modification (appel_id, le);

create table candidature (
  id uuid default gen_random_uuid() constraint candidature_pk primary key,
  appel_id uuid not null,
  pole_id uuid not null,
  ecole_id uuid not null,
  reference text not null constraint candidature_reference_unique unique,
  empreinte_jeton text not null constraint candidature_jeton_unique unique,
  empreintes text[] not null,
  identite bytea not null,
  contenu bytea not null,
  palier smallint not null constraint candidature_palier_connu check (palier in (1, 2, 3)),
  voie text not null constraint candidature_voie_connue check (voie in ('formulaire', 'papier')),
  recue_le date not null,
  recevabilite text not null default 'a-examiner'
    constraint candidature_recevabilite_connue check (recevabilite in ('a-examiner', 'recevable', 'irrecevable')),
  irrecevable_motif text
    constraint candidature_irrecevable_connu check (irrecevable_motif in ('forme', 'delai', 'ouverture', 'doublon')),
  irrecevable_texte bytea,
  examinee_le timestamptz,
  examinee_par uuid constraint candidature_examen_auteur_fk references compte,
  range_sous uuid,
  type text constraint candidature_type_connu check (type in ('application/pdf', 'image/png', 'image/jpeg')),
  version integer not null default 1,
  enregistree_le timestamptz not null,
  enregistree_par uuid constraint candidature_auteur_fk references compte,
  constraint candidature_part_unique unique (id, appel_id, pole_id, ecole_id),
  constraint candidature_appel_fk foreign key (appel_id, pole_id, ecole_id) references appel (id, pole_id, ecole_id),
  constraint candidature_irrecevable_motivee check (
    (recevabilite = 'irrecevable') = (irrecevable_motif is not null)
    and (irrecevable_motif is null) = (irrecevable_texte is null)),
  constraint candidature_examen_entier check (
    (recevabilite = 'a-examiner') = (examinee_le is null) and (examinee_le is null) = (examinee_par is null)),
  constraint candidature_fichier_entier check ((range_sous is null) = (type is null)),
  constraint candidature_papier_par_quelqu_un check ((voie = 'papier') = (enregistree_par is not null))
);
comment on table candidature is 'An application to a call. Who and what are encrypted; `empreintes` (keyed) recognise the same person twice; only the hash of the personal link is kept. `palier`: the best tier the person belongs to.';
create index candidature_appel_idx on candidature (appel_id);

create table candidature_choix (
  id uuid default gen_random_uuid() constraint candidature_choix_pk primary key,
  candidature_id uuid not null,
  appel_id uuid not null,
  pole_id uuid not null,
  ecole_id uuid not null,
  fonction text not null,
  decision text not null default 'en-attente' constraint candidature_choix_decision_connue check (
    decision in ('en-attente', 'servi', 'ecarte', 'desiste')),
  motif text,
  motif_texte bytea,
  decidee_le date,
  decidee_par uuid constraint candidature_choix_auteur_fk references compte,
  appel_poste_id uuid constraint candidature_choix_poste_fk references appel_poste,
  accroche text,
  titre text constraint candidature_choix_titre_connu check (titre in ('TR', 'TS', 'TP', 'TPNL')),
  charge_id uuid,
  version integer not null default 1,
  constraint candidature_choix_unique unique (candidature_id, fonction),
  constraint candidature_choix_candidature_fk foreign key (candidature_id, appel_id, pole_id, ecole_id)
    references candidature (id, appel_id, pole_id, ecole_id),
  constraint candidature_choix_charge_fk foreign key (charge_id, pole_id, ecole_id)
    references charge (id, pole_id, ecole_id),
  constraint candidature_choix_decision_datee check ((decision = 'en-attente') = (decidee_le is null)),
  -- The only ground to set aside is the profile; withdrawal and absence come from the candidate.
  constraint candidature_choix_motif_admis check (case decision
    when 'ecarte' then motif = 'inadequation-profil' and motif_texte is not null
    when 'desiste' then motif in ('desistement', 'indisponibilite')
    else motif is null and motif_texte is null end),
  constraint candidature_choix_emploi_entier check (
    (decision = 'servi') = (charge_id is not null) and (charge_id is null) = (accroche is null)
    and (charge_id is null) = (titre is null))
);
comment on table candidature_choix is 'One function that an application aims at, and what was decided of it: served (post, hooked function, title, charge), set aside with a reason (encrypted), or withdrawn.';
create index candidature_choix_appel_idx on candidature_choix (appel_id, fonction);
create unique index candidature_choix_poste_unique on candidature_choix (appel_poste_id);

create table appel_papier (
  document_id uuid constraint appel_papier_pk primary key constraint appel_papier_document_fk references document_emis,
  pole_id uuid not null,
  ecole_id uuid not null,
  appel_id uuid,
  profil_id uuid,
  palier smallint constraint appel_papier_palier_connu check (palier in (1, 2, 3)),
  choix_id uuid constraint appel_papier_choix_fk references candidature_choix,
  constraint appel_papier_appel_fk foreign key (appel_id, pole_id, ecole_id) references appel (id, pole_id, ecole_id),
  constraint appel_papier_profil_fk foreign key (profil_id, pole_id, ecole_id)
    references profil_fonction (id, pole_id, ecole_id),
  constraint appel_papier_objet check ((appel_id is null) <> (profil_id is null))
);
comment on table appel_papier is 'The papers issued for a recruitment: a profile, a call, the minutes of a tier, a letter of reason.';
create index appel_papier_appel_idx on appel_papier (appel_id);

do $$
declare nom_table text;
begin
  -- What the call says is read with the team; who applied, by the employer alone.
  foreach nom_table in array array['etape_suivie', 'profil_fonction', 'appel', 'appel_poste', 'appel_modification'] loop
    execute format('create policy %I on %I for select to polaris_app using (acces_equipe(pole_id, ecole_id))',
                   nom_table || '_lecture', nom_table);
  end loop;
  foreach nom_table in array array['candidature', 'candidature_choix', 'appel_papier'] loop
    execute format('create policy %I on %I for select to polaris_app using (acces_personnel(pole_id, ecole_id))',
                   nom_table || '_lecture', nom_table);
  end loop;
  foreach nom_table in array array['etape_suivie', 'profil_fonction', 'appel', 'appel_poste', 'appel_modification',
                                   'candidature', 'candidature_choix', 'appel_papier'] loop
    execute format('alter table %I enable row level security', nom_table);
    execute format('create policy %I on %I for insert to polaris_app
                    with check (acces_equipe_ecriture(pole_id, ecole_id))', nom_table || '_ajout', nom_table);
    execute format('grant select, insert on %I to polaris_app', nom_table);
  end loop;
  foreach nom_table in array array['profil_fonction', 'appel', 'candidature', 'candidature_choix'] loop
    execute format('create policy %I on %I for update to polaris_app using (acces_equipe_ecriture(pole_id, ecole_id))
                    with check (acces_equipe_ecriture(pole_id, ecole_id))', nom_table || '_modification', nom_table);
  end loop;
end
$$;
create policy appel_papier_de_son_auteur on appel_papier as restrictive for insert to polaris_app with check (
  exists (select from document_emis d where d.id = document_id and d.pole_id = appel_papier.pole_id
          and d.ecole_id = appel_papier.ecole_id and d.emis_par = acces_compte()));
create policy candidature_en_son_nom on candidature as restrictive for insert to polaris_app
  with check (voie = 'papier' and enregistree_par = acces_compte());
create policy profil_fonction_pas_publie on profil_fonction as restrictive for update to polaris_app
  using (not exists (select from appel_poste x join appel a on a.id = x.appel_id
                     where x.profil_id = profil_fonction.id and a.publie_le is not null));
-- A draft call is composed anew; once published its posts stay.
create policy appel_poste_retrait on appel_poste for delete to polaris_app
  using (acces_equipe_ecriture(pole_id, ecole_id)
         and exists (select from appel a where a.id = appel_id and a.publie_le is null));
grant delete on appel_poste to polaris_app;
grant update (fonctions, contenu, concertation_le, version) on profil_fonction to polaris_app;
grant update (ouverture, interne, limite_le, cloture_le, forme, publie_le, publie_par, clos_le, clos_par, jugement,
              droit_version, version) on appel to polaris_app;
grant update (palier, recevabilite, irrecevable_motif, irrecevable_texte, examinee_le, examinee_par, version)
  on candidature to polaris_app;
grant update (decision, motif, motif_texte, decidee_le, decidee_par, appel_poste_id, accroche, titre, charge_id, version)
  on candidature_choix to polaris_app;

-- The lock of the tiers: nobody is served or set aside while an admissible candidate of a better tier waits for
-- the same function. The call is locked first, so that two decisions at once see one another.
create function candidature_choix_garder_paliers() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  c candidature;
begin
  if new.decision not in ('servi', 'ecarte') or new.decision = old.decision then
    return new;
  end if;
  perform from appel where id = new.appel_id for update;
  select * into c from candidature where id = new.candidature_id;
  if c.recevabilite <> 'recevable' or exists (
    select from candidature_choix x join candidature d on d.id = x.candidature_id
    where x.appel_id = new.appel_id and x.fonction = new.fonction and x.decision = 'en-attente'
      and d.recevabilite <> 'irrecevable' and d.palier < c.palier) then
    raise exception 'Tier not open.' using errcode = 'check_violation', constraint = 'candidature_choix_palier_ouvert';
  end if;
  return new;
end
$$;
comment on function candidature_choix_garder_paliers() is 'Refuses to serve or to set aside a candidate whose tier is not open, or whose application is not admissible.';
revoke all on function candidature_choix_garder_paliers() from public;
create trigger candidature_choix_paliers before update of decision on candidature_choix
  for each row execute function candidature_choix_garder_paliers();
