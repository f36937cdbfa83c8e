-- How the points of a pôle are shared: the key between siège and partners, its amendments, the split between
-- salaries and running costs, and the points handed to a partner. Nothing here is ever rewritten.
create function acces_part(p_pole uuid, p_annee text) returns boolean language sql stable parallel safe
  return acces_role() = 'partenaire' and exists (
    select from convention v
    where v.pole_id = p_pole and v.genre in ('partenaire', 'partenaire-specifique')
      and v.ecole_id = any (acces_ecoles())
      and v.du < make_date(left(p_annee, 4)::integer + 1, 8, 1)
      and (v.au is null or v.au > make_date(left(p_annee, 4)::integer, 8, 31)));
comment on function acces_part(uuid, text) is 'Is the active habilitation that of a school that is partner of this pôle in this school year?';

create table avenant_cle (
  id uuid default gen_random_uuid() constraint avenant_cle_pk primary key,
  pole_id uuid not null constraint avenant_cle_pole_fk references pole,
  annee_scolaire text not null constraint avenant_cle_annee_forme check (annee_scolaire ~ '^\d{4}-\d{2}$'),
  numero integer not null constraint avenant_cle_numero_positif check (numero > 0),
  mode text not null constraint avenant_cle_mode_connu check (mode in ('siege-seul', 'ressort', 'convention')),
  decide_le date not null,
  unanimite boolean,
  sans_perte boolean,
  note bytea,
  jugement jsonb not null,
  droit_version text not null,
  enregistre_le timestamptz not null,
  enregistre_par uuid not null constraint avenant_cle_auteur_fk references compte,
  constraint avenant_cle_numero_unique unique (pole_id, annee_scolaire, numero),
  -- Different PO decide together.
  constraint avenant_cle_unanimite_de_la_convention check (mode <> 'convention' or unanimite is true)
);
comment on table avenant_cle is 'An amendment to the key between siège and partners (FIN-13): who decided, when, the note (encrypted), and the judgement of the rule. The last one holds until the next.';

create table avenant_cle_part (
  avenant_id uuid not null constraint avenant_cle_part_avenant_fk references avenant_cle,
  ecole_id uuid not null constraint avenant_cle_part_ecole_fk references ecole,
  pole_id uuid not null constraint avenant_cle_part_pole_fk references pole,
  pourcentage numeric(9, 6) not null
    constraint avenant_cle_part_bornes check (pourcentage between 0 and 100),
  constraint avenant_cle_part_pk primary key (avenant_id, ecole_id)
);
comment on table avenant_cle_part is 'The share of one school in an amended key.';

create table affectation (
  id uuid default gen_random_uuid() constraint affectation_pk primary key,
  pole_id uuid not null constraint affectation_pole_fk references pole,
  annee_scolaire text not null constraint affectation_annee_forme check (annee_scolaire ~ '^\d{4}-\d{2}$'),
  numero integer not null constraint affectation_numero_positif check (numero > 0),
  points numeric(14, 4) not null,
  traitements numeric(14, 4) not null constraint affectation_traitements_positifs check (traitements >= 0),
  fonctionnement numeric(14, 4) not null
    constraint affectation_fonctionnement_positif check (fonctionnement >= 0),
  communiquee_le date,
  emplois_intacts boolean,
  jugement jsonb not null,
  droit_version text not null,
  enregistree_le timestamptz not null,
  enregistree_par uuid not null constraint affectation_auteur_fk references compte,
  constraint affectation_numero_unique unique (pole_id, annee_scolaire, numero),
  constraint affectation_dans_les_points check (traitements + fonctionnement <= points)
);
comment on table affectation is 'A split of the points between salaries and running costs (FIN-9), on the points received that day. Without a day of communication it is a draft; each change is a new line.';

create table avenant_retrocession (
  id uuid constraint avenant_retrocession_pk primary key,
  pole_id uuid not null constraint avenant_retrocession_pole_fk references pole,
  annee_scolaire text not null
    constraint avenant_retrocession_annee_forme check (annee_scolaire ~ '^\d{4}-\d{2}$'),
  numero integer not null constraint avenant_retrocession_numero_positif check (numero > 0),
  ecole_id uuid not null constraint avenant_retrocession_ecole_fk references ecole,
  points numeric(14, 4) not null constraint avenant_retrocession_points_positifs check (points > 0),
  effet_le date not null,
  decide_le date not null,
  note bytea,
  mouvement_id uuid not null constraint avenant_retrocession_mouvement_fk references mouvement,
  enregistre_le timestamptz not null,
  enregistre_par uuid not null constraint avenant_retrocession_auteur_fk references compte,
  annule_le timestamptz,
  annule_par uuid constraint avenant_retrocession_annule_par_fk references compte,
  annule_motif bytea,
  constraint avenant_retrocession_numero_unique unique (pole_id, annee_scolaire, numero),
  constraint avenant_retrocession_annulation_entiere check (
    (annule_le is null) = (annule_par is null) and (annule_le is null) = (annule_motif is null))
);
comment on table avenant_retrocession is 'Points handed to a partner school by amendment (FIN-14), with the movement that takes them out. Withdrawn by a movement the other way.';

do $$
declare nom_table text;
begin
  foreach nom_table in array array['avenant_cle', 'avenant_cle_part', 'affectation', 'avenant_retrocession'] loop
    execute format('alter table %I enable row level security', nom_table);
    execute format('create policy %I on %I for select to polaris_app
                    using (pole_id = any ((select acces_poles())::uuid[]))', nom_table || '_lecture_pole', nom_table);
    execute format('grant select, insert on %I to polaris_app', nom_table);
  end loop;
end
$$;

-- The key and the split are decided by the PO: its direction writes them too.
create policy avenant_cle_ajout on avenant_cle for insert to polaris_app with check (
  acces_role() in ('coordonnateur', 'direction-siege') and pole_id = any (acces_poles())
  and enregistre_par = acces_compte());
create policy avenant_cle_part_ajout on avenant_cle_part for insert to polaris_app with check (
  acces_role() in ('coordonnateur', 'direction-siege') and pole_id = any (acces_poles()));
create policy avenant_cle_part_meme_pole on avenant_cle_part as restrictive for insert to polaris_app with check (
  exists (select from avenant_cle c where c.id = avenant_id and c.pole_id = avenant_cle_part.pole_id));
create policy affectation_ajout on affectation for insert to polaris_app with check (
  acces_role() in ('coordonnateur', 'direction-siege') and pole_id = any (acces_poles())
  and enregistree_par = acces_compte());
create policy avenant_retrocession_ajout on avenant_retrocession for insert to polaris_app with check (
  acces_ecriture_pole(pole_id) and enregistre_par = acces_compte());
create policy avenant_retrocession_meme_pole on avenant_retrocession as restrictive for insert to polaris_app
  with check (exists (select from mouvement m
                      where m.id = mouvement_id and m.pole_id = avenant_retrocession.pole_id));
create policy avenant_retrocession_annulation on avenant_retrocession for update to polaris_app
  using (acces_ecriture_pole(pole_id)) with check (acces_ecriture_pole(pole_id));
grant update (annule_le, annule_par, annule_motif) on avenant_retrocession to polaris_app;

-- A partner reads its share: the key and the split, and the points handed to itself alone.
create policy avenant_cle_lecture_partenaire on avenant_cle for select to polaris_app
  using (acces_part(pole_id, annee_scolaire));
create policy avenant_cle_part_lecture_partenaire on avenant_cle_part for select to polaris_app
  using (ecole_id = any ((select acces_ecoles())::uuid[]) and (select acces_role()) = 'partenaire');
create policy affectation_lecture_partenaire on affectation for select to polaris_app
  using (communiquee_le is not null and acces_part(pole_id, annee_scolaire));
create policy avenant_retrocession_lecture_partenaire on avenant_retrocession for select to polaris_app
  using (ecole_id = any ((select acces_ecoles())::uuid[]) and (select acces_role()) = 'partenaire');
