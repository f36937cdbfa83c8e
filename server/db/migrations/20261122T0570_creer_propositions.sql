-- Before an integration: its proposition, addressed to the specialised school of origin, what each party
-- thought of it, and how it went on. The origin may stand outside every pôle: `pole_id` stays empty until
-- the ordinary school is known.
create table proposition (
  id uuid default gen_random_uuid() constraint proposition_pk primary key,
  ecole_origine_id uuid not null constraint proposition_ecole_origine_fk references ecole,
  ecole_id uuid constraint proposition_ecole_fk references ecole,
  pole_id uuid constraint proposition_pole_fk references pole,
  cpms_id uuid constraint proposition_cpms_fk references cpms,
  menee_par text not null constraint proposition_menee_par_connu check (
    menee_par in ('ecole-specialisee', 'coordonnateur')),
  nom text not null constraint proposition_nom_non_vide check (nom <> ''),
  prenom text not null constraint proposition_prenom_non_vide check (prenom <> ''),
  naissance date not null,
  sexe text not null constraint proposition_sexe_connu check (sexe in ('F', 'M', 'X')),
  auteurs text[] not null constraint proposition_auteurs_connus check (
    auteurs <@ array['conseil-de-classe', 'guidance', 'parents', 'eleve-majeur'] and cardinality(auteurs) > 0),
  introduite_le date not null,
  type integer not null constraint proposition_type_connu check (type between 1 and 8),
  niveau text not null constraint proposition_niveau_connu check (niveau in ('maternel', 'primaire', 'secondaire')),
  annee_etude integer not null constraint proposition_etude_bornee check (annee_etude between 1 and 7),
  debut_souhaite date not null,
  frequentation_du date,
  frequentation_au date,
  frequentation_reguliere boolean,
  frequentation_attestee_le timestamptz,
  frequentation_attestee_par uuid constraint proposition_attestation_auteur_fk references compte,
  projet_defini_le date,
  projet_participants text[] not null default '{}',
  refusee_le date,
  refusee_par text constraint proposition_refusee_par_connu check (
    refusee_par in ('ecole-specialisee', 'ecole-ordinaire', 'cpms', 'responsable', 'pole')),
  refus_motif bytea,
  refus_alternatives bytea,
  brouillon_id uuid constraint proposition_brouillon_fk references brouillon on delete set null,
  integration_id uuid constraint proposition_integration_unique unique
    constraint proposition_integration_fk references integration,
  version integer not null default 1,
  enregistree_le timestamptz not null,
  enregistree_par uuid not null constraint proposition_auteur_fk references compte,
  constraint proposition_frequentation_entiere check (
    (frequentation_attestee_le is null) = (frequentation_du is null)
    and (frequentation_attestee_le is null) = (frequentation_au is null)
    and (frequentation_attestee_le is null) = (frequentation_reguliere is null)
    and (frequentation_attestee_le is null) = (frequentation_attestee_par is null)),
  constraint proposition_frequentation_ordonnee check (frequentation_au >= frequentation_du),
  constraint proposition_refus_entier check (
    (refusee_le is null) = (refusee_par is null) and (refusee_le is null) = (refus_motif is null)),
  constraint proposition_ouverte_non_refusee check (integration_id is null or refusee_le is null),
  constraint proposition_cible_entiere check (ecole_id is null or pole_id is not null)
);
comment on table proposition is 'A proposition of intégration permanente totale (IPT-2), from its introduction to the integration opened from it. Its state is computed from these facts and the opinions. The reason of a refusal and the alternatives tried are encrypted.';
create index proposition_pole_idx on proposition (pole_id);
create index proposition_origine_idx on proposition (ecole_origine_id);
create index proposition_ecole_idx on proposition (ecole_id);
create index proposition_cpms_idx on proposition (cpms_id);

create table proposition_avis (
  id uuid default gen_random_uuid() constraint proposition_avis_pk primary key,
  proposition_id uuid not null constraint proposition_avis_proposition_fk references proposition,
  intervenant text not null constraint proposition_avis_intervenant_connu check (
    intervenant in ('ecole-specialisee', 'ecole-ordinaire', 'cpms', 'responsable', 'pole')),
  sens text not null constraint proposition_avis_sens_connu check (sens in ('favorable', 'desaccord')),
  nom text not null,
  qualite text not null,
  donne_le date not null,
  moyen text constraint proposition_avis_moyen_connu check (moyen in ('papier', 'scan', 'pdf-signe')),
  motivation bytea,
  adressee_a text constraint proposition_avis_destinataire_connu check (adressee_a in ('direction', 'po')),
  enregistre_le timestamptz not null,
  enregistre_par uuid not null constraint proposition_avis_auteur_fk references compte,
  retire_le timestamptz,
  retire_par uuid constraint proposition_avis_retrait_auteur_fk references compte,
  retrait_motif bytea,
  constraint proposition_avis_favorable_signe check ((sens = 'favorable') = (moyen is not null)),
  constraint proposition_avis_desaccord_motive check (
    (sens = 'desaccord') = (motivation is not null) and (sens = 'desaccord') = (adressee_a is not null)),
  constraint proposition_avis_retrait_entier check (
    (retire_le is null) = (retire_par is null) and (retire_le is null) = (retrait_motif is null))
);
comment on table proposition_avis is 'What one party of the concertation gave: a favourable opinion, signed and dated, or a written reasoned disagreement (encrypted), kept at the specialised school. Withdrawn with a reason, never deleted.';
create unique index proposition_avis_en_cours_unique on proposition_avis (proposition_id, intervenant)
  where retire_le is null;

create table proposition_evenement (
  id bigint generated always as identity constraint proposition_evenement_pk primary key,
  proposition_id uuid not null constraint proposition_evenement_proposition_fk references proposition,
  genre text not null,
  detail bytea,
  le timestamptz not null,
  par uuid not null constraint proposition_evenement_auteur_fk references compte
);
comment on table proposition_evenement is 'What happened to a proposition, in order, readings included; values that changed are encrypted.';
create index proposition_evenement_proposition_idx on proposition_evenement (proposition_id, id desc);

-- The origin, the team of the pôle once concerned, the ordinary school and the centre: nobody else.
alter table proposition enable row level security;
create policy proposition_lecture_origine on proposition for select to polaris_app
  using ((select acces_role()) = 'ecole-specialisee' and ecole_origine_id = any ((select acces_ecoles())::uuid[]));
create policy proposition_lecture_pole on proposition for select to polaris_app
  using ((select acces_role()) in ('coordonnateur', 'membre', 'direction-siege')
         and pole_id = any ((select acces_poles())::uuid[]));
create policy proposition_lecture_ecole on proposition for select to polaris_app
  using ((select acces_role()) = 'ecole' and ecole_id = any ((select acces_ecoles())::uuid[]));
create policy proposition_lecture_cpms on proposition for select to polaris_app
  using ((select acces_role()) = 'cpms' and cpms_id = any ((select acces_cpms())::uuid[]));

create function acces_mene_proposition(p_origine uuid, p_pole uuid) returns boolean
  language sql stable parallel safe
  return (acces_role() = 'ecole-specialisee' and p_origine = any (acces_ecoles()))
    or coalesce(acces_ecriture_pole(p_pole), false);
comment on function acces_mene_proposition(uuid, uuid) is 'May the active habilitation lead a proposition of this origin and this pôle?';

create policy proposition_ajout on proposition for insert to polaris_app
  with check (acces_mene_proposition(ecole_origine_id, pole_id) and enregistree_par = acces_compte()
              and menee_par = acces_role() and integration_id is null and refusee_le is null);
create policy proposition_modification on proposition for update to polaris_app
  using (acces_mene_proposition(ecole_origine_id, pole_id))
  with check (acces_mene_proposition(ecole_origine_id, pole_id));
-- The integration opened from it is one of the same pôle.
create policy proposition_meme_pole on proposition as restrictive for update to polaris_app
  using (true)
  with check (integration_id is null or acces_integration_du_pole(integration_id, pole_id));
grant select, insert on proposition to polaris_app;
grant update (ecole_id, pole_id, cpms_id, frequentation_du, frequentation_au, frequentation_reguliere,
              frequentation_attestee_le, frequentation_attestee_par, projet_defini_le, projet_participants,
              refusee_le, refusee_par, refus_motif, refus_alternatives, brouillon_id, integration_id, version)
  on proposition to polaris_app;

alter table proposition_avis enable row level security;
create policy proposition_avis_lecture on proposition_avis for select to polaris_app
  using (exists (select from proposition p where p.id = proposition_id));
create function acces_avise(p_intervenant text, p_origine uuid, p_pole uuid) returns boolean
  language sql stable parallel safe
  return case acces_role()
    when 'ecole' then p_intervenant = 'ecole-ordinaire'
    when 'cpms' then p_intervenant = 'cpms'
    when 'ecole-specialisee' then p_intervenant <> 'pole' and p_origine = any (acces_ecoles())
    else coalesce(acces_ecriture_pole(p_pole), false)
  end;
comment on function acces_avise(text, uuid, uuid) is 'May the active habilitation record the opinion of this party, on a proposition it can read?';
create policy proposition_avis_ajout on proposition_avis for insert to polaris_app
  with check (enregistre_par = acces_compte() and retire_le is null
              and exists (select from proposition p where p.id = proposition_id
                          and acces_avise(intervenant, p.ecole_origine_id, p.pole_id)));
create policy proposition_avis_retrait on proposition_avis for update to polaris_app
  using (exists (select from proposition p where p.id = proposition_id
                 and (acces_avise(intervenant, p.ecole_origine_id, p.pole_id)
                      or acces_mene_proposition(p.ecole_origine_id, p.pole_id))))
  with check (retire_par = acces_compte());
grant select, insert on proposition_avis to polaris_app;
grant update (retire_le, retire_par, retrait_motif) on proposition_avis to polaris_app;

alter table proposition_evenement enable row level security;
create policy proposition_evenement_lecture on proposition_evenement for select to polaris_app
  using (exists (select from proposition p where p.id = proposition_id));
create policy proposition_evenement_ajout on proposition_evenement for insert to polaris_app
  with check (par = acces_compte() and exists (select from proposition p where p.id = proposition_id));
grant select, insert on proposition_evenement to polaris_app;
