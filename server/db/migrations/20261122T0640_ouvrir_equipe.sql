-- The team of a pôle, part by part: the siège and each partner school compose their own cadre, employ their own
-- people and answer for them. Staff data are those of the employer: a role reads its own part.
create function acces_po() returns uuid language sql stable parallel safe
  return nullif(current_setting('polaris.po', true), '')::uuid;
comment on function acces_po() is 'PO of the active habilitation, null when its scope is not a PO.';

create function acces_personnel(p_pole uuid, p_ecole uuid) returns boolean language sql stable parallel safe
  return case acces_role()
    when 'coordonnateur' then p_pole = any (acces_poles())
    when 'direction-siege' then p_pole = any (acces_poles())
    when 'partenaire' then p_ecole = any (acces_ecoles())
    when 'po' then exists (select from ecole e where e.id = p_ecole and e.po_id = acces_po())
    else false
  end;
comment on function acces_personnel(uuid, uuid) is 'May the active habilitation read the people of this part of the team?';

create function acces_equipe(p_pole uuid, p_ecole uuid) returns boolean language sql stable parallel safe
  return acces_personnel(p_pole, p_ecole)
    or (acces_role() in ('membre', 'administration', 'verificateur') and p_pole = any (acces_poles()));
comment on function acces_equipe(uuid, uuid) is 'May the active habilitation read the cadre of this part of the team?';

create function acces_equipe_ecriture(p_pole uuid, p_ecole uuid) returns boolean
  language sql stable parallel safe
  return acces_personnel(p_pole, p_ecole) and exists (
    select from convention v
    where v.pole_id = p_pole and v.ecole_id = p_ecole
      and v.genre in ('siege', 'partenaire', 'partenaire-specifique'));
comment on function acces_equipe_ecriture(uuid, uuid) is 'May the active habilitation write this part, and is it one: the siège or a partner of that pôle?';

create table cadre (
  id uuid default gen_random_uuid() constraint cadre_pk primary key,
  pole_id uuid not null constraint cadre_pole_fk references pole,
  ecole_id uuid not null constraint cadre_ecole_fk references ecole,
  annee_scolaire text not null constraint cadre_annee_forme check (annee_scolaire ~ '^\d{4}-\d{2}$'),
  nom text not null,
  etat text not null constraint cadre_etat_connu check (etat in ('variante', 'adopte', 'ecarte')),
  points numeric(14, 4) constraint cadre_points_positifs check (points >= 0),
  concertation_le date,
  organe text,
  avis bytea,
  adopte_le date,
  adopte_par uuid constraint cadre_adopte_par_fk references compte,
  jugement jsonb,
  droit_version text not null,
  version integer not null default 1,
  cree_le timestamptz not null,
  cree_par uuid not null constraint cadre_auteur_fk references compte,
  constraint cadre_part_unique unique (id, pole_id, ecole_id),
  -- EQU-4: nothing is adopted without the social concertation.
  constraint cadre_adopte_apres_concertation check (
    etat = 'variante' or (concertation_le is not null and organe is not null and adopte_le is not null
                          and adopte_par is not null and jugement is not null))
);
comment on table cadre is 'Functions and volumes that one part of a pôle chooses for a school year: variants, the adopted one, and those it took the place of. `points`: salary points of the part when it was judged.';
create unique index cadre_adopte_unique on cadre (pole_id, ecole_id, annee_scolaire) where etat = 'adopte';
create index cadre_part_idx on cadre (pole_id, annee_scolaire, ecole_id);

create table poste (
  id uuid default gen_random_uuid() constraint poste_pk primary key,
  cadre_id uuid not null,
  pole_id uuid not null,
  ecole_id uuid not null,
  ordre integer not null,
  fonction text not null,
  fraction text not null,
  source text not null constraint poste_source_connue check (source in ('points', 'soutien', 'fonctionnement')),
  intitule text,
  constraint poste_part_unique unique (id, pole_id, ecole_id),
  constraint poste_cadre_fk foreign key (cadre_id, pole_id, ecole_id)
    references cadre (id, pole_id, ecole_id) on delete cascade
);
comment on table poste is 'One post of a cadre: a function and a fraction as the table of points names them; paid by points, or a contract on running money.';
create index poste_cadre_idx on poste (cadre_id, ordre);

create table membre_personnel (
  id uuid default gen_random_uuid() constraint membre_personnel_pk primary key,
  pole_id uuid not null constraint membre_personnel_pole_fk references pole,
  ecole_id uuid not null constraint membre_personnel_ecole_fk references ecole,
  nom text not null,
  prenom text not null,
  recherche text not null,
  matricule bytea,
  compte_id uuid constraint membre_personnel_compte_fk references compte,
  parti_le date,
  version integer not null default 1,
  cree_le timestamptz not null,
  cree_par uuid not null constraint membre_personnel_auteur_fk references compte,
  constraint membre_personnel_part_unique unique (id, pole_id, ecole_id)
);
comment on table membre_personnel is 'A member of the staff as one employer knows him or her: who works for two PO has a record with each. The staff number is encrypted.';
create index membre_personnel_part_idx on membre_personnel (pole_id, ecole_id);

create table charge (
  id uuid default gen_random_uuid() constraint charge_pk primary key,
  membre_id uuid not null,
  pole_id uuid not null,
  ecole_id uuid not null,
  lieu text not null constraint charge_lieu_connu check (lieu in ('pole', 'hors-pole')),
  poste_id uuid,
  fonction text not null,
  prestees numeric(6, 3) not null constraint charge_prestees_bornees check (prestees between 0 and 60),
  sur integer not null constraint charge_sur_bornee check (sur between 1 and 60),
  situation text not null constraint charge_situation_connue check (
    situation in ('temporaire', 'temporaire-prioritaire', 'definitif', 'contractuel')),
  titre text constraint charge_titre_connu check (titre in ('TR', 'TS', 'TP', 'TPNL')),
  etablissement text,
  etablissement_fase integer,
  niveau text constraint charge_niveau_connu check (niveau in ('fondamental', 'secondaire')),
  conge boolean not null default false,
  remplace_id uuid,
  du date not null,
  au date,
  version integer not null default 1,
  enregistree_le timestamptz not null,
  enregistree_par uuid not null constraint charge_auteur_fk references compte,
  constraint charge_part_unique unique (id, pole_id, ecole_id),
  constraint charge_membre_fk foreign key (membre_id, pole_id, ecole_id)
    references membre_personnel (id, pole_id, ecole_id),
  constraint charge_poste_fk foreign key (poste_id, pole_id, ecole_id) references poste (id, pole_id, ecole_id),
  constraint charge_remplace_fk foreign key (remplace_id, pole_id, ecole_id)
    references charge (id, pole_id, ecole_id),
  constraint charge_poste_du_pole check (lieu = 'pole' or poste_id is null),
  constraint charge_dates_ordonnees check (au is null or au >= du)
);
comment on table charge is 'A segment of work of a member, in the pôle (in 36ths, on a post of the cadre) or elsewhere, from `du` to `au` (exclusive); `conge`: hours given up on leave to work in the pôle; `remplace_id`: the segment whose holder is replaced.';
create index charge_membre_idx on charge (membre_id, du);
create index charge_poste_idx on charge (poste_id);

do $$
declare nom_table text;
begin
  foreach nom_table in array array['cadre', 'poste', 'membre_personnel', 'charge'] loop
    execute format('alter table %I enable row level security', nom_table);
    execute format('create policy %I on %I for select to polaris_app using (%s(pole_id, ecole_id))',
                   nom_table || '_lecture', nom_table,
                   case when nom_table in ('cadre', 'poste') then 'acces_equipe' else 'acces_personnel' end);
    execute format('create policy %I on %I for insert to polaris_app
                    with check (acces_equipe_ecriture(pole_id, ecole_id))', nom_table || '_ajout', nom_table);
    execute format('create policy %I on %I for update to polaris_app using (acces_equipe_ecriture(pole_id, ecole_id))
                    with check (acces_equipe_ecriture(pole_id, ecole_id))', nom_table || '_modification', nom_table);
    execute format('grant select, insert on %I to polaris_app', nom_table);
  end loop;
end
$$;
create policy cadre_auteur on cadre as restrictive for insert to polaris_app with check (cree_par = acces_compte());
create policy membre_personnel_auteur on membre_personnel as restrictive for insert to polaris_app
  with check (cree_par = acces_compte());
create policy charge_auteur on charge as restrictive for insert to polaris_app
  with check (enregistree_par = acces_compte());
-- A variant never adopted may be thrown away with its posts; what was adopted stays.
create policy cadre_retrait on cadre for delete to polaris_app
  using (etat = 'variante' and acces_equipe_ecriture(pole_id, ecole_id));
create policy poste_retrait on poste for delete to polaris_app using (
  acces_equipe_ecriture(pole_id, ecole_id)
  and exists (select from cadre c where c.id = cadre_id and c.etat = 'variante'));
create policy poste_ajout_variante on poste as restrictive for insert to polaris_app with check (
  exists (select from cadre c where c.id = cadre_id and c.etat = 'variante'));
create policy poste_modification_variante on poste as restrictive for update to polaris_app using (
  exists (select from cadre c where c.id = cadre_id and c.etat = 'variante'));
grant delete on cadre, poste to polaris_app;
grant update (nom, etat, points, concertation_le, organe, avis, adopte_le, adopte_par, jugement, droit_version, version)
  on cadre to polaris_app;
grant update (ordre, fonction, fraction, source, intitule) on poste to polaris_app;
grant update (nom, prenom, recherche, matricule, compte_id, parti_le, version) on membre_personnel to polaris_app;
grant update (poste_id, fonction, prestees, sur, situation, titre, etablissement, etablissement_fase, niveau, conge,
              du, au, version) on charge to polaris_app;

-- The history of these facts: written and read by whoever holds the part.
create function acces_objet_equipe(p_objet uuid) returns boolean language sql stable parallel safe
  return exists (select from cadre c where c.id = p_objet)
    or exists (select from membre_personnel m where m.id = p_objet)
    or exists (select from charge g where g.id = p_objet);
comment on function acces_objet_equipe(uuid) is 'Is this object of the team within reach of the active habilitation?';
create policy historique_ajout_equipe on historique for insert to polaris_app with check (
  par = acces_compte() and acces_role() in ('direction-siege', 'po', 'partenaire')
  and acces_objet_equipe(objet_id));
create policy historique_lecture_equipe on historique for select to polaris_app using (
  (select acces_role()) in ('po', 'partenaire') and acces_objet_equipe(objet_id));
-- What is said of a person stays with those who may read the person.
create policy historique_du_personnel on historique as restrictive for select to polaris_app using (
  objet not in ('membre-personnel', 'charge') or acces_objet_equipe(objet_id));

-- Papers of the team (`lecteurs` holds « equipe »): read and issued by those who hold the part, and by them alone.
create policy document_emis_lecture_equipe on document_emis for select to polaris_app
  using ('equipe' = any (lecteurs) and acces_personnel(pole_id, ecole_id));
create policy document_emis_reserve_equipe on document_emis as restrictive for select to polaris_app
  using (not ('equipe' = any (lecteurs)) or acces_personnel(pole_id, ecole_id));
create policy document_emis_ajout_equipe on document_emis for insert to polaris_app with check (
  'equipe' = any (lecteurs) and acces_equipe_ecriture(pole_id, ecole_id) and emis_par = acces_compte()
  and eleve_id is null and integration_id is null and acte_id is null);

-- The PO of a school reads the key of its pôles and the share of its own schools, as a partner school does.
create function acces_part_po(p_pole uuid) returns boolean language sql stable parallel safe
  return acces_role() = 'po' and exists (
    select from convention v join ecole e on e.id = v.ecole_id
    where v.pole_id = p_pole and v.genre in ('siege', 'partenaire', 'partenaire-specifique')
      and e.po_id = acces_po());
comment on function acces_part_po(uuid) is 'Does the PO of the active habilitation run the siège or a partner of this pôle?';
create policy avenant_cle_lecture_po on avenant_cle for select to polaris_app using (acces_part_po(pole_id));
create policy avenant_cle_part_lecture_po on avenant_cle_part for select to polaris_app
  using (acces_role() = 'po' and acces_personnel(pole_id, ecole_id));
create policy affectation_lecture_po on affectation for select to polaris_app
  using (communiquee_le is not null and acces_part_po(pole_id));
