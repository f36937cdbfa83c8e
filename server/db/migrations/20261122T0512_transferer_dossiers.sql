-- The original file follows the pupil who changes pôle, with a receipt, one or several at once (décret du
-- 03/03/2004; Infos du Pacte, juin 2024). Rows of a file keep the pôle that wrote them: only the pupil moves.
create table transfert (
  id uuid default gen_random_uuid() constraint transfert_pk primary key,
  numero integer generated always as identity constraint transfert_numero_unique unique,
  pole_id uuid not null constraint transfert_pole_fk references pole,
  pole_accueil_id uuid not null constraint transfert_pole_accueil_fk references pole,
  reunion_le date,
  procedure_accueil bytea,
  envoye_le timestamptz,
  envoye_par uuid constraint transfert_envoyeur_fk references compte,
  cree_le timestamptz not null,
  cree_par uuid not null constraint transfert_auteur_fk references compte,
  accuse_id uuid constraint transfert_accuse_fk references document_emis,
  version integer not null default 1,
  constraint transfert_vers_un_autre check (pole_id <> pole_accueil_id),
  constraint transfert_envoi_entier check ((envoye_le is null) = (envoye_par is null))
);
comment on table transfert is 'A lot of files that a pôle hands over to another: meeting, procedure note of the host (encrypted), sending.';
create index transfert_pole_idx on transfert (pole_id);
create index transfert_pole_accueil_idx on transfert (pole_accueil_id);

create table transfert_dossier (
  id uuid default gen_random_uuid() constraint transfert_dossier_pk primary key,
  transfert_id uuid not null constraint transfert_dossier_transfert_fk references transfert,
  pole_id uuid not null constraint transfert_dossier_pole_fk references pole,
  pole_accueil_id uuid not null constraint transfert_dossier_pole_accueil_fk references pole,
  eleve_id uuid not null constraint transfert_dossier_eleve_fk references eleve,
  retire_le timestamptz,
  recu_le timestamptz,
  recu_par uuid constraint transfert_dossier_receveur_fk references compte,
  manques bytea,
  constraint transfert_dossier_accuse_entier check (
    (recu_le is null) = (recu_par is null) and (manques is null or recu_le is not null)),
  constraint transfert_dossier_retire_ou_recu check (retire_le is null or recu_le is null)
);
comment on table transfert_dossier is 'One file of a lot: acknowledged by the pôle that receives it, with the papers found missing (encrypted), or taken out of the lot.';
create unique index transfert_dossier_en_cours_unique on transfert_dossier (eleve_id)
  where recu_le is null and retire_le is null;
create index transfert_dossier_transfert_idx on transfert_dossier (transfert_id);

create function acces_transfert_envoye(p_transfert uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select exists (select from transfert where id = p_transfert and envoye_le is not null);
end;
comment on function acces_transfert_envoye(uuid) is 'Has this lot been sent?';

create function acces_transfert_en_preparation(p_transfert uuid, p_pole uuid, p_accueil uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select exists (select from transfert where id = p_transfert and pole_id = p_pole and pole_accueil_id = p_accueil
                 and envoye_le is null);
end;
comment on function acces_transfert_en_preparation(uuid, uuid, uuid) is 'Is this lot one of this pôle, for this host, and not sent yet?';

-- The sender prepares and sends; the host sees a lot once it is sent, writes its procedure, acknowledges.
alter table transfert enable row level security;
create policy transfert_lecture_pole on transfert for select to polaris_app
  using (pole_id = any ((select acces_poles())::uuid[]));
create policy transfert_lecture_accueil on transfert for select to polaris_app
  using (envoye_le is not null and pole_accueil_id = any ((select acces_poles())::uuid[]));
create policy transfert_ajout on transfert for insert to polaris_app
  with check (acces_ecriture_pole(pole_id) and envoye_le is null);
create policy transfert_envoi on transfert for update to polaris_app
  using (acces_ecriture_pole(pole_id) and envoye_le is null) with check (acces_ecriture_pole(pole_id));
create policy transfert_accueil on transfert for update to polaris_app
  using (acces_ecriture_pole(pole_accueil_id) and envoye_le is not null)
  with check (acces_ecriture_pole(pole_accueil_id));
grant select, insert on transfert to polaris_app;
grant update (reunion_le, procedure_accueil, envoye_le, envoye_par, accuse_id, version) on transfert to polaris_app;

alter table transfert_dossier enable row level security;
create policy transfert_dossier_lecture_pole on transfert_dossier for select to polaris_app
  using (pole_id = any ((select acces_poles())::uuid[]));
create policy transfert_dossier_lecture_accueil on transfert_dossier for select to polaris_app
  using (pole_accueil_id = any ((select acces_poles())::uuid[]) and acces_transfert_envoye(transfert_id));
create policy transfert_dossier_ajout on transfert_dossier for insert to polaris_app
  with check (acces_ecriture_pole(pole_id) and recu_le is null);
create policy transfert_dossier_retrait on transfert_dossier for update to polaris_app
  using (acces_ecriture_pole(pole_id) and recu_le is null) with check (acces_ecriture_pole(pole_id) and recu_le is null);
grant select, insert on transfert_dossier to polaris_app;
grant update (retire_le) on transfert_dossier to polaris_app;

-- The one way a pupil changes pôle: the host acknowledges the file that was sent to it.
create function transfert_accuser(p_dossier uuid, p_manques bytea, p_instant timestamptz) returns uuid
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  d transfert_dossier;
begin
  update transfert_dossier x set recu_le = p_instant, recu_par = acces_compte(), manques = p_manques
    where x.id = p_dossier and x.recu_le is null and x.retire_le is null
      and acces_ecriture_pole(x.pole_accueil_id) and acces_transfert_envoye(x.transfert_id)
    returning * into d;
  if not found then return null; end if;
  update eleve set pole_id = d.pole_accueil_id, version = version + 1
    where id = d.eleve_id and pole_id = d.pole_id
      and not exists (select from integration where eleve_id = d.eleve_id and pole_id = d.pole_id and fin is null);
  if not found then
    raise check_violation using message = 'an integration still runs with the pôle that hands over';
  end if;
  return d.eleve_id;
end
$$;
comment on function transfert_accuser(uuid, bytea, timestamptz) is 'Acknowledges one file of a lot sent to a pôle of the session, and moves the pupil there; null when it is no longer to be acknowledged.';

-- Who reads across two pôles. A pôle reads the pupil it integrates or integrated before the file moved; the
-- pôle that holds the file now reads what came before. Worked out once for a statement.
create function acces_eleves_partages() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select case when acces_role() = 'administration' or cardinality(acces_poles()) = 0 then '{}'::uuid[] else (
    select coalesce(array_agg(distinct x.id), '{}') from (
      select e.id from integration i join eleve e on e.id = i.eleve_id
      where i.pole_id = any (acces_poles()) and e.pole_id <> i.pole_id
      union
      select d.eleve_id from declaration d
      where d.pole_id = any (acces_poles()) and d.etat in ('a-signer', 'transmise', 'complement')
      union
      select d.eleve_id from transfert_dossier d join transfert t on t.id = d.transfert_id
      where (d.pole_accueil_id = any (acces_poles()) and t.envoye_le is not null and d.retire_le is null)
         or (d.pole_id = any (acces_poles()) and d.recu_le is not null)) x) end;
end;
comment on function acces_eleves_partages() is 'Pupils whose file another pôle holds and that a pôle of the session integrates, integrated, asks to integrate, was sent or handed over.';

create function acces_eleves_repris() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select case when acces_role() = 'administration' or cardinality(acces_poles()) = 0 then '{}'::uuid[] else (
    select coalesce(array_agg(distinct d.eleve_id), '{}')
    from transfert_dossier d join eleve e on e.id = d.eleve_id
    where e.pole_id = any (acces_poles()) and d.recu_le is not null) end;
end;
comment on function acces_eleves_repris() is 'Pupils now followed by a pôle of the session whose file came from another.';

create function acces_integrations_reprises() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select coalesce(array_agg(i.id), '{}') from integration i
  where i.eleve_id = any (acces_eleves_repris()) and not i.pole_id = any (acces_poles());
end;
comment on function acces_integrations_reprises() is 'Integrations that another pôle followed, of pupils whose file a pôle of the session received.';

create function acces_protocoles_repris() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select coalesce(array_agg(p.id), '{}') from protocole p where p.integration_id = any (acces_integrations_reprises());
end;
comment on function acces_protocoles_repris() is 'Protocols of those integrations.';

do $$
declare
  f text;
  nom_table text;
  colonne text;
  source text;
begin
  foreach f in array array['acces_transfert_envoye(uuid)', 'acces_transfert_en_preparation(uuid, uuid, uuid)',
      'transfert_accuser(uuid, bytea, timestamptz)', 'acces_eleves_partages()', 'acces_eleves_repris()',
      'acces_integrations_reprises()', 'acces_protocoles_repris()'] loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to polaris_app', f);
  end loop;
  for nom_table, colonne, source in values
    ('eleve', 'id', 'acces_eleves_partages'), ('integration', 'id', 'acces_integrations_reprises'),
    ('parcours_annee', 'eleve_id', 'acces_eleves_repris'), ('protocole', 'id', 'acces_protocoles_repris'),
    ('protocole_section', 'protocole_id', 'acces_protocoles_repris'),
    ('arret', 'integration_id', 'acces_integrations_reprises'),
    ('document_emis', 'integration_id', 'acces_integrations_reprises')
  loop
    execute format('create policy %I on %I for select to polaris_app using (%I = any ((select %I())::uuid[]))',
                   nom_table || '_lecture_transfert', nom_table, colonne, source);
  end loop;
end
$$;

create policy acte_lecture_transfert on acte for select to polaris_app
  using (eleve_id = any ((select acces_eleves_repris())::uuid[]));
create policy signature_lecture_transfert on signature for select to polaris_app
  using (acte_id in (select id from acte where eleve_id = any ((select acces_eleves_repris())::uuid[])));

-- A reading is traced by the pôle of the row that was read: the one that holds the file, or the one that integrates.
drop policy consultation_ajout on consultation;
create policy consultation_ajout on consultation for insert to polaris_app with check (
  par = acces_compte() and role = acces_role()
  and (exists (select from eleve e where e.id = eleve_id and e.pole_id = consultation.pole_id)
    or exists (select from integration i where i.eleve_id = consultation.eleve_id
               and i.pole_id = consultation.pole_id)));

-- Until the file is handed over, the pôle that integrates a pupil writes what belongs to its integration. A
-- new integration, though, hangs only on a pupil that the pôle holds.
create or replace function acces_eleve_du_pole(p_eleve uuid, p_pole uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select exists (select from eleve where id = p_eleve and pole_id = p_pole)
    or exists (select from integration where eleve_id = p_eleve and pole_id = p_pole);
end;
comment on function acces_eleve_du_pole(uuid, uuid) is 'Is this pupil held by this pôle, or integrated by it?';

create function acces_eleve_tenu(p_eleve uuid, p_pole uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select exists (select from eleve where id = p_eleve and pole_id = p_pole);
end;
comment on function acces_eleve_tenu(uuid, uuid) is 'Does this pôle hold the file of this pupil?';

create function acces_integration_de(p_integration uuid, p_eleve uuid, p_pole uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select exists (select from integration where id = p_integration and eleve_id = p_eleve and pole_id = p_pole);
end;
comment on function acces_integration_de(uuid, uuid, uuid) is 'Is this integration one of this pupil, followed by this pôle?';

create function acces_declaration_de(p_declaration uuid, p_eleve uuid, p_pole uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select exists (select from declaration where id = p_declaration and eleve_id = p_eleve and pole_id = p_pole
                 and etat = 'a-signer');
end;
comment on function acces_declaration_de(uuid, uuid, uuid) is 'Is this a declaration of this pôle about this pupil, not sent yet?';

do $$
declare f text;
begin
  foreach f in array array['acces_eleve_tenu(uuid, uuid)', 'acces_integration_de(uuid, uuid, uuid)',
      'acces_declaration_de(uuid, uuid, uuid)'] loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to polaris_app', f);
  end loop;
end
$$;
drop policy integration_meme_pole on integration;
create policy integration_meme_pole on integration as restrictive for insert to polaris_app
  with check (acces_eleve_tenu(eleve_id, pole_id));
create policy transfert_dossier_meme_pole on transfert_dossier as restrictive for insert to polaris_app
  with check (acces_eleve_tenu(eleve_id, pole_id)
              and acces_transfert_en_preparation(transfert_id, pole_id, pole_accueil_id));
drop policy parcours_annee_meme_pole on parcours_annee;
create policy parcours_annee_meme_pole on parcours_annee as restrictive for insert to polaris_app
  with check (acces_eleve_tenu(eleve_id, pole_id) or acces_integration_de(integration_id, eleve_id, pole_id));
drop policy acte_meme_pole on acte;
create policy acte_meme_pole on acte as restrictive for insert to polaris_app
  with check (acces_eleve_du_pole(eleve_id, pole_id)
              or (genre = 'annexe-2c' and acces_declaration_de(objet_id, eleve_id, pole_id)));


-- Both pôles keep the receipt that the host issued.
create policy document_emis_lecture_transfert_accuse on document_emis for select to polaris_app
  using (modele = 'transfert-dossier' and exists (select from transfert t where t.accuse_id = document_emis.id));
