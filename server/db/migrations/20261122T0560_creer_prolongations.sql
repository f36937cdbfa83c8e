-- The prolongation of an integration, one for each school year: what was said of it, and what was decided.
create table prolongation (
  id uuid default gen_random_uuid() constraint prolongation_pk primary key,
  pole_id uuid not null constraint prolongation_pole_fk references pole,
  integration_id uuid not null constraint prolongation_integration_fk references integration,
  ecole_id uuid not null constraint prolongation_ecole_fk references ecole,
  annee_scolaire text not null constraint prolongation_annee_forme check (annee_scolaire ~ '^\d{4}-\d{2}$'),
  issue text not null default 'ipt-pole' constraint prolongation_issue_connue check (
    issue in ('ipt-pole', 'ipp-hors-pole', 'itp-hors-pole', 'arret')),
  hors_pole bytea,
  changement text not null default 'aucun' constraint prolongation_changement_connu check (
    changement in ('aucun', 'ecole', 'pole')),
  niveau text not null constraint prolongation_niveau_connu check (niveau in ('maternel', 'primaire', 'secondaire')),
  annee_etude integer not null constraint prolongation_etude_bornee check (annee_etude between 1 and 7),
  degre integer constraint prolongation_degre_borne check (degre between 1 and 4),
  avis text constraint prolongation_avis_connu check (avis in ('favorable', 'defavorable')),
  avis_le date,
  avis_de_tous boolean,
  presents bytea,
  motivation bytea,
  accord_parents boolean,
  parents_le date,
  concertation_le date,
  concertation bytea,
  cpms_conseil boolean not null default false,
  cpms_avis boolean not null default false,
  cpms_bilan boolean not null default false,
  cpms_initiative text constraint prolongation_cpms_initiative_connue check (
    cpms_initiative in ('favorable', 'defavorable')),
  cpms_initiative_le date,
  version integer not null default 1,
  preparee_le timestamptz not null,
  preparee_par uuid not null constraint prolongation_preparation_auteur_fk references compte,
  jugement jsonb,
  confirmee_le timestamptz,
  confirmee_par uuid constraint prolongation_confirmation_auteur_fk references compte,
  retiree_le timestamptz,
  retiree_par uuid constraint prolongation_retrait_auteur_fk references compte,
  retrait_motif text,
  constraint prolongation_avis_entier check (
    (avis is null) = (avis_le is null) and (avis is null) = (avis_de_tous is null)),
  constraint prolongation_parents_entiers check ((accord_parents is null) = (parents_le is null)),
  constraint prolongation_cpms_entier check ((cpms_initiative is null) = (cpms_initiative_le is null)),
  constraint prolongation_hors_pole_seulement check (
    hors_pole is null or issue in ('ipp-hors-pole', 'itp-hors-pole')),
  constraint prolongation_degre_du_secondaire check (degre is null or niveau = 'secondaire'),
  constraint prolongation_confirmation_entiere check (
    (confirmee_le is null) = (confirmee_par is null) and (confirmee_le is null) = (jugement is null)),
  constraint prolongation_retrait_entier check (
    (retiree_le is null) = (retiree_par is null) and (retiree_le is null) = (retrait_motif is null))
);
comment on table prolongation is 'What becomes of an integration the school year `annee_scolaire`: the opinion, the parents, the CPMS, the study foreseen (IPT-6, IPT-20). A draft until it is confirmed; its state is computed from these facts. Names, texts and the facts of an integration outside the pôle are encrypted. Withdrawn with a reason, never deleted.';
create unique index prolongation_en_vigueur_unique on prolongation (integration_id, annee_scolaire)
  where retiree_le is null;
create index prolongation_pole_idx on prolongation (pole_id, annee_scolaire);
create index prolongation_ecole_idx on prolongation (ecole_id, annee_scolaire);

create function acces_integration_de_l_ecole(p_integration uuid, p_pole uuid, p_ecole uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select exists (select from integration where id = p_integration and pole_id = p_pole and ecole_id = p_ecole);
end;
comment on function acces_integration_de_l_ecole(uuid, uuid, uuid) is 'Is this integration one of this pôle in this school?';
revoke all on function acces_integration_de_l_ecole(uuid, uuid, uuid) from public;
grant execute on function acces_integration_de_l_ecole(uuid, uuid, uuid) to polaris_app;

-- The pôle reads and writes; the school gives its opinion on its own pupils until it is confirmed.
alter table prolongation enable row level security;
create policy prolongation_lecture_pole on prolongation for select to polaris_app
  using (pole_id = any ((select acces_poles())::uuid[]));
create policy prolongation_lecture_ecole on prolongation for select to polaris_app
  using (ecole_id = any ((select acces_ecoles())::uuid[]));
create policy prolongation_ajout_pole on prolongation for insert to polaris_app
  with check (acces_ecriture_pole(pole_id));
create policy prolongation_ajout_ecole on prolongation for insert to polaris_app
  with check (acces_role() = 'ecole' and ecole_id = any (acces_ecoles()) and confirmee_le is null);
create policy prolongation_meme_pole on prolongation as restrictive for insert to polaris_app
  with check (acces_integration_de_l_ecole(integration_id, pole_id, ecole_id));
create policy prolongation_modification_pole on prolongation for update to polaris_app
  using (acces_ecriture_pole(pole_id)) with check (acces_ecriture_pole(pole_id));
create policy prolongation_modification_ecole on prolongation for update to polaris_app
  using (acces_role() = 'ecole' and ecole_id = any (acces_ecoles())
         and confirmee_le is null and retiree_le is null)
  with check (acces_role() = 'ecole' and ecole_id = any (acces_ecoles())
              and confirmee_le is null and retiree_le is null);
grant select, insert on prolongation to polaris_app;
grant update (issue, hors_pole, changement, niveau, annee_etude, degre, avis, avis_le, avis_de_tous, presents,
              motivation, accord_parents, parents_le, concertation_le, concertation, cpms_conseil, cpms_avis,
              cpms_bilan, cpms_initiative, cpms_initiative_le, version, jugement, confirmee_le, confirmee_par,
              retiree_le, retiree_par, retrait_motif) on prolongation to polaris_app;

-- The opinion of a school leaves its trace in the file of the pupil, as every other fact.
create policy historique_ajout_avis_ecole on historique for insert to polaris_app
  with check (acces_role() = 'ecole' and objet = 'prolongation' and par = acces_compte()
              and exists (select from integration i where i.id = historique.objet_id
                          and i.pole_id = historique.pole_id and i.ecole_id = any (acces_ecoles())));

-- Whoever gives the opinion opens what the partners sign, and keeps its content up to date.
create policy acte_ajout_avis_ecole on acte for insert to polaris_app
  with check (acces_role() = 'ecole' and genre = 'prolongation' and ecole_id = any (acces_ecoles())
              and exists (select from prolongation p where p.id = acte.objet_id and p.pole_id = acte.pole_id
                          and p.ecole_id = acte.ecole_id and p.confirmee_le is null));
create policy acte_modification_avis_ecole on acte for update to polaris_app
  using (acces_role() = 'ecole' and genre = 'prolongation' and ecole_id = any (acces_ecoles())
         and exists (select from prolongation p where p.id = acte.objet_id and p.confirmee_le is null))
  with check (acces_role() = 'ecole' and genre = 'prolongation' and ecole_id = any (acces_ecoles()));

-- The school year that a confirmed prolongation brought leaves the synoptic table when it is withdrawn.
create policy parcours_annee_retrait_prolongation on parcours_annee for delete to polaris_app
  using (acces_ecriture_pole(pole_id)
         and exists (select from prolongation p join integration i on i.id = p.integration_id
                     where i.eleve_id = parcours_annee.eleve_id and i.pole_id = parcours_annee.pole_id
                     and p.annee_scolaire = parcours_annee.annee_scolaire
                     and p.confirmee_le is not null and p.retiree_le is not null));

-- What a bulk action did, line by line.
create table lot_annee (
  id uuid default gen_random_uuid() constraint lot_annee_pk primary key,
  pole_id uuid not null constraint lot_annee_pole_fk references pole,
  annee_scolaire text not null,
  genre text not null constraint lot_annee_genre_connu check (genre in ('prolonger', 'arreter')),
  faites integer not null constraint lot_annee_faites_positif check (faites >= 0),
  refusees integer not null constraint lot_annee_refusees_positif check (refusees >= 0),
  lignes bytea not null,
  enregistre_le timestamptz not null,
  enregistre_par uuid not null constraint lot_annee_auteur_fk references compte
);
comment on table lot_annee is 'The report of a bulk prolongation or a bulk end: what was done and what was refused, line by line (encrypted, since it names pupils).';
create index lot_annee_pole_idx on lot_annee (pole_id, enregistre_le desc);
alter table lot_annee enable row level security;
create policy lot_annee_lecture_pole on lot_annee for select to polaris_app
  using (pole_id = any ((select acces_poles())::uuid[]));
create policy lot_annee_ajout_pole on lot_annee for insert to polaris_app with check (acces_ecriture_pole(pole_id));
grant select, insert on lot_annee to polaris_app;
