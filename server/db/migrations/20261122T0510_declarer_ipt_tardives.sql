-- What starts or changes after 30 September: declarations of a first IPT, requests for a derogation.
-- The pôle that will accompany the pupil introduces it (circulaire 8783, points 1 and 2). Facts that the
-- Cellule and the cabinet read are here; what the pôle alone reads (type, points, texts) stands apart.
create table declaration (
  id uuid default gen_random_uuid() constraint declaration_pk primary key,
  numero integer generated always as identity constraint declaration_numero_unique unique,
  pole_id uuid not null constraint declaration_pole_fk references pole,
  genre text not null constraint declaration_genre_connu check (
    genre in ('premiere-ipt-tardive', 'derogation-ministerielle')),
  changement text not null constraint declaration_changement_connu check (
    changement in ('aucun', 'meme-pole', 'autre-pole')),
  etat text not null constraint declaration_etat_connu check (
    etat in ('a-signer', 'transmise', 'complement', 'recue', 'accordee', 'refusee', 'abandonnee')),
  annee_scolaire text not null,
  nom text not null,
  prenom text not null,
  naissance date not null,
  eleve_id uuid not null constraint declaration_eleve_fk references eleve,
  ecole_id uuid not null constraint declaration_ecole_fk references ecole,
  cpms_id uuid constraint declaration_cpms_fk references cpms,
  niveau text not null constraint declaration_niveau_connu check (niveau in ('maternel', 'primaire', 'secondaire')),
  annee_etude integer not null constraint declaration_etude_bornee check (annee_etude between 1 and 7),
  degre integer constraint declaration_degre_borne check (degre between 1 and 4),
  debut date not null,
  motif text constraint declaration_motif_connu check (
    motif in ('placement', 'changement-domicile', 'separation-parents', 'regime-externat-internat',
              'accueil-ailleurs', 'exclusion-definitive', 'circonstances-exceptionnelles')),
  motivation bytea,
  preuve bytea,
  ancien_pole_id uuid constraint declaration_ancien_pole_fk references pole,
  ancienne_ecole_id uuid constraint declaration_ancienne_ecole_fk references ecole,
  ancienne_integration_id uuid constraint declaration_ancienne_integration_fk references integration,
  ancienne_fin date,
  decision_collegiale boolean,
  jugement jsonb not null,
  jugement_arret jsonb,
  transmise_le timestamptz,
  transmise_par uuid constraint declaration_transmise_par_fk references compte,
  empreinte text,
  recue_le date,
  echeance date,
  prise_en_acte_le timestamptz,
  prise_en_acte_par uuid constraint declaration_acte_auteur_fk references compte,
  decidee_le timestamptz,
  decidee_par uuid constraint declaration_decidee_par_fk references compte,
  decision_motif bytea,
  integration_id uuid constraint declaration_integration_fk references integration,
  version integer not null default 1,
  cree_le timestamptz not null,
  cree_par uuid not null constraint declaration_auteur_fk references compte,
  constraint declaration_derogation_entiere check (
    (genre = 'derogation-ministerielle') = (motif is not null)
    and (genre = 'derogation-ministerielle') = (ancien_pole_id is not null)
    and (genre = 'derogation-ministerielle') = (ancienne_integration_id is not null)
    and (genre = 'derogation-ministerielle') = (ancienne_fin is not null)
    and (genre = 'derogation-ministerielle') = (changement <> 'aucun')),
  constraint declaration_pole_change check (
    changement = 'aucun' or (changement = 'meme-pole') = (ancien_pole_id = pole_id)),
  constraint declaration_preuve_d_envoi check (
    (etat in ('a-signer', 'abandonnee')) = (transmise_le is null)
    and (transmise_le is null) = (transmise_par is null) and (transmise_le is null) = (empreinte is null)
    and (transmise_le is null) = (recue_le is null)),
  constraint declaration_decision_entiere check (
    (etat in ('accordee', 'refusee')) = (decidee_le is not null)
    and (decidee_le is null) = (decidee_par is null)
    and (etat = 'refusee') = (decision_motif is not null)),
  constraint declaration_etats_du_genre check (
    genre = 'derogation-ministerielle' or etat in ('a-signer', 'transmise', 'recue', 'abandonnee')),
  constraint declaration_acte_entier check ((prise_en_acte_le is null) = (prise_en_acte_par is null))
);
comment on table declaration is 'A first IPT declared after 30 September, or a request for a derogation: facts, judgement, proof of sending, decision. Recorded is not sent: `transmise_le` and `empreinte` are the proof. Given up before it was sent, never deleted.';
create index declaration_pole_idx on declaration (pole_id, annee_scolaire);
create index declaration_ancien_pole_idx on declaration (ancien_pole_id);
create index declaration_etat_idx on declaration (etat, genre);
create unique index declaration_en_cours_unique on declaration (ancienne_integration_id)
  where etat in ('a-signer', 'transmise', 'complement');

create table declaration_contenu (
  declaration_id uuid constraint declaration_contenu_pk primary key
    constraint declaration_contenu_declaration_fk references declaration,
  pole_id uuid not null constraint declaration_contenu_pole_fk references pole,
  reponses bytea not null,
  points bytea not null
);
comment on table declaration_contenu is 'What the cabinet may not read of a declaration: the answers as typed (type, access) and the effect on points that was shown, encrypted.';
create index declaration_contenu_pole_idx on declaration_contenu (pole_id);

create table declaration_section (
  pole_id uuid not null constraint declaration_section_pole_fk references pole,
  declaration_id uuid not null constraint declaration_section_declaration_fk references declaration,
  cle text not null,
  contenu bytea,
  non_requis boolean not null default false,
  termine boolean not null default false,
  version integer not null default 1,
  modifie_le timestamptz not null,
  modifie_par uuid not null constraint declaration_section_auteur_fk references compte,
  constraint declaration_section_pk primary key (declaration_id, cle)
);
comment on table declaration_section is 'Text of one section of annexe 2b before the integration exists, encrypted; it becomes the section of the protocol.';

create table declaration_complement (
  id uuid default gen_random_uuid() constraint declaration_complement_pk primary key,
  pole_id uuid not null constraint declaration_complement_pole_fk references pole,
  declaration_id uuid not null constraint declaration_complement_declaration_fk references declaration,
  question bytea not null,
  demande_le timestamptz not null,
  demande_par uuid not null constraint declaration_complement_demandeur_fk references compte,
  reponse bytea,
  repondu_le timestamptz,
  repondu_par uuid constraint declaration_complement_repondant_fk references compte,
  constraint declaration_complement_reponse_entiere check (
    (reponse is null) = (repondu_le is null) and (reponse is null) = (repondu_par is null))
);
comment on table declaration_complement is 'What the cabinet asks of the pôle before deciding, and the answer, encrypted.';
create index declaration_complement_declaration_idx on declaration_complement (declaration_id, demande_le);

create function acces_declaration_du_pole(p_declaration uuid, p_pole uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select exists (select from declaration where id = p_declaration and pole_id = p_pole);
end;
comment on function acces_declaration_du_pole(uuid, uuid) is 'Is this declaration one of this pôle?';
revoke all on function acces_declaration_du_pole(uuid, uuid) from public;
grant execute on function acces_declaration_du_pole(uuid, uuid) to polaris_app;

alter table declaration enable row level security;
create policy declaration_lecture_pole on declaration for select to polaris_app
  using (pole_id = any ((select acces_poles())::uuid[]));
create policy declaration_lecture_ancien_pole on declaration for select to polaris_app
  using (ancien_pole_id = any ((select acces_poles())::uuid[]) and etat not in ('a-signer', 'abandonnee'));
create policy declaration_lecture_cabinet on declaration for select to polaris_app
  using ((select acces_role()) = 'cabinet' and genre = 'derogation-ministerielle'
         and etat not in ('a-signer', 'abandonnee'));
create function acces_declaration_fidele(p_pole uuid, p_eleve uuid, p_naissance date, p_ancien_pole uuid,
                                         p_ancienne_ecole uuid, p_ancienne uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select exists (select from eleve e where e.id = p_eleve and e.naissance = p_naissance
    and ((p_ancienne is null and e.pole_id = p_pole)
      or exists (select from integration i where i.id = p_ancienne and i.eleve_id = e.id
                 and i.pole_id = p_ancien_pole and i.ecole_id = p_ancienne_ecole)));
end;
comment on function acces_declaration_fidele(uuid, uuid, date, uuid, uuid, uuid) is 'Do the pupil, the former pôle, school and integration named by a declaration belong together?';
revoke all on function acces_declaration_fidele(uuid, uuid, date, uuid, uuid, uuid) from public;
grant execute on function acces_declaration_fidele(uuid, uuid, date, uuid, uuid, uuid) to polaris_app;
create policy declaration_fidele on declaration as restrictive for insert to polaris_app
  with check (acces_declaration_fidele(pole_id, eleve_id, naissance, ancien_pole_id, ancienne_ecole_id,
                                       ancienne_integration_id));
create policy declaration_ajout_pole on declaration for insert to polaris_app
  with check (acces_ecriture_pole(pole_id) and etat = 'a-signer' and integration_id is null
              and prise_en_acte_le is null);
-- The pôle sends, answers or gives up; it neither takes note nor decides.
create policy declaration_envoi_pole on declaration for update to polaris_app
  using (acces_ecriture_pole(pole_id) and etat in ('a-signer', 'complement'))
  with check (acces_ecriture_pole(pole_id) and etat in ('a-signer', 'transmise', 'abandonnee')
              and prise_en_acte_le is null);
-- The Cellule takes note: of a first IPT, of the points of a derogation granted.
create policy declaration_prise_en_acte on declaration for update to polaris_app
  using ((select acces_role()) = 'administration' and prise_en_acte_le is null
         and ((genre = 'premiere-ipt-tardive' and etat = 'transmise') or etat = 'accordee'))
  with check (acces_role() = 'administration' and etat in ('recue', 'accordee') and prise_en_acte_le is not null);
-- The cabinet asks for a complement or refuses; it grants through `derogation_accorder` alone.
create policy declaration_decision on declaration for update to polaris_app
  using ((select acces_role()) = 'cabinet' and genre = 'derogation-ministerielle'
         and etat in ('transmise', 'complement'))
  with check (acces_role() = 'cabinet' and etat in ('complement', 'refusee') and prise_en_acte_le is null);
grant select, insert on declaration to polaris_app;
grant update (etat, jugement, integration_id, transmise_le, transmise_par, empreinte, recue_le, echeance, prise_en_acte_le,
              prise_en_acte_par, decidee_le, decidee_par, decision_motif, version) on declaration to polaris_app;

do $$
declare nom_table text;
begin
  foreach nom_table in array array['declaration_contenu', 'declaration_section', 'declaration_complement'] loop
    execute format('alter table %I enable row level security', nom_table);
    execute format('create policy %I on %I for select to polaris_app
                    using (pole_id = any ((select acces_poles())::uuid[]))', nom_table || '_lecture_pole', nom_table);
    execute format('create policy %I on %I as restrictive for insert to polaris_app
                    with check (acces_declaration_du_pole(declaration_id, pole_id))', nom_table || '_meme_pole', nom_table);
    execute format('grant select, insert on %I to polaris_app', nom_table);
  end loop;
  foreach nom_table in array array['declaration_contenu', 'declaration_section'] loop
    execute format('create policy %I on %I for insert to polaris_app with check (acces_ecriture_pole(pole_id))',
                   nom_table || '_ajout_pole', nom_table);
  end loop;
end
$$;
create policy declaration_section_modification_pole on declaration_section for update to polaris_app
  using (acces_ecriture_pole(pole_id) and exists (
    select from declaration d where d.id = declaration_id and d.etat = 'a-signer'))
  with check (acces_ecriture_pole(pole_id));
grant update (contenu, non_requis, termine, version, modifie_le, modifie_par) on declaration_section to polaris_app;

create policy declaration_complement_lecture_cabinet on declaration_complement for select to polaris_app
  using ((select acces_role()) = 'cabinet');
create policy declaration_complement_demande on declaration_complement for insert to polaris_app
  with check (acces_role() = 'cabinet' and demande_par = acces_compte() and reponse is null
    and exists (select from declaration d where d.id = declaration_id and d.etat = 'complement'));
create policy declaration_complement_reponse on declaration_complement for update to polaris_app
  using (acces_ecriture_pole(pole_id) and reponse is null) with check (acces_ecriture_pole(pole_id));
grant update (reponse, repondu_le, repondu_par) on declaration_complement to polaris_app;

create table declaration_papier (
  document_id uuid constraint declaration_papier_pk primary key
    constraint declaration_papier_document_fk references document_emis,
  declaration_id uuid not null constraint declaration_papier_declaration_fk references declaration,
  pole_id uuid not null constraint declaration_papier_pole_fk references pole
);
comment on table declaration_papier is 'Papers issued for a declaration: annexes, form, receipt, letter of decision.';
create index declaration_papier_declaration_idx on declaration_papier (declaration_id);
alter table declaration_papier enable row level security;
create policy declaration_papier_lecture_pole on declaration_papier for select to polaris_app
  using (pole_id = any ((select acces_poles())::uuid[]));
create policy declaration_papier_lecture_cabinet on declaration_papier for select to polaris_app
  using ((select acces_role()) = 'cabinet');
create policy declaration_papier_ajout on declaration_papier for insert to polaris_app
  with check (acces_ecriture_pole(pole_id) or acces_role() = 'cabinet');
create policy declaration_papier_meme_pole on declaration_papier as restrictive for insert to polaris_app
  with check (acces_declaration_du_pole(declaration_id, pole_id));
grant select, insert on declaration_papier to polaris_app;

-- The cabinet issues its letters, and reads them and the receipts: nothing else of a file.
create policy document_emis_lecture_cabinet on document_emis for select to polaris_app
  using ((select acces_role()) = 'cabinet' and modele in ('decision-derogation', 'accuse-derogation'));
create policy document_emis_ajout_cabinet on document_emis for insert to polaris_app
  with check (acces_role() = 'cabinet' and modele in ('decision-derogation', 'accuse-derogation') and emis_par = acces_compte()
              and eleve_id is null and integration_id is null and acte_id is null);
