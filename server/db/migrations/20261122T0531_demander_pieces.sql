-- A piece that is asked for: of a school, in its dashboard, or of a person without account, by a personal
-- link that expires and serves once. Only the hash of the link is kept.
create table demande_piece (
  id uuid default gen_random_uuid() constraint demande_piece_pk primary key,
  pole_id uuid not null constraint demande_piece_pole_fk references pole,
  eleve_id uuid not null constraint demande_piece_eleve_fk references eleve,
  integration_id uuid constraint demande_piece_integration_fk references integration,
  ecole_id uuid constraint demande_piece_ecole_fk references ecole,
  code text not null,
  annee_scolaire text,
  demandee_le timestamptz not null,
  demandee_par uuid not null constraint demande_piece_auteur_fk references compte,
  rappel_le date,
  destinataire bytea,
  jeton_empreinte text constraint demande_piece_jeton_unique unique,
  expire_le timestamptz,
  close_le timestamptz,
  issue text constraint demande_piece_issue_connue check (issue in ('recue', 'annulee')),
  piece_id uuid constraint demande_piece_piece_fk references piece,
  constraint demande_piece_cadre_entier check ((integration_id is null) = (ecole_id is null)),
  constraint demande_piece_lien_entier check ((jeton_empreinte is null) = (expire_le is null)),
  constraint demande_piece_fin_entiere check ((close_le is null) = (issue is null)),
  constraint demande_piece_recue check (coalesce(issue = 'recue', false) = (piece_id is not null))
);
comment on table demande_piece is 'One piece asked for, once at a time: of whom (encrypted), reminded on which day, by which link (its hash) and until when. Closed by the piece received, or called off; never deleted.';
create unique index demande_piece_ouverte_unique on demande_piece (eleve_id, code, coalesce(annee_scolaire, ''))
  where close_le is null;
create index demande_piece_pole_idx on demande_piece (pole_id, annee_scolaire);
create index demande_piece_ecole_idx on demande_piece (ecole_id) where close_le is null;

alter table demande_piece enable row level security;
create policy demande_piece_lecture_pole on demande_piece for select to polaris_app
  using (pole_id = any ((select acces_poles())::uuid[])
         and ((select acces_role()) in ('coordonnateur', 'membre')
           or ((select acces_role()) = 'direction-siege' and not piece_medicale(code))));
create policy demande_piece_lecture_ecole on demande_piece for select to polaris_app
  using ((select acces_role()) = 'ecole' and ecole_id = any ((select acces_ecoles())::uuid[])
         and piece_de_l_ecole(code));
create policy demande_piece_ajout_pole on demande_piece for insert to polaris_app
  with check (acces_ecriture_pole(pole_id) and demandee_par = acces_compte());
create policy demande_piece_coherente on demande_piece as restrictive for insert to polaris_app
  with check (acces_piece_coherente(eleve_id, integration_id, ecole_id, pole_id));
create policy demande_piece_suite_pole on demande_piece for update to polaris_app
  using (acces_ecriture_pole(pole_id)) with check (acces_ecriture_pole(pole_id));
grant select, insert on demande_piece to polaris_app;
grant update (rappel_le, destinataire, jeton_empreinte, expire_le, close_le, issue) on demande_piece to polaris_app;

-- A piece in the file answers what was asked, whoever brought it.
create function demande_piece_satisfaire(p_piece uuid, p_instant timestamptz) returns integer
  language sql security definer set search_path = public, pg_temp
begin atomic
  with closes as (
    update demande_piece d set close_le = p_instant, issue = 'recue', piece_id = p.id
    from piece p
    where p.id = p_piece and p.retiree_le is null and d.eleve_id = p.eleve_id and d.code = p.code
      and d.close_le is null and (d.annee_scolaire is null or d.annee_scolaire = p.annee_scolaire)
    returning d.id)
  select count(*)::integer from closes;
end;
comment on function demande_piece_satisfaire(uuid, timestamptz) is 'Closes the open request that a piece in force answers, and says how many it closed.';
revoke all on function demande_piece_satisfaire(uuid, timestamptz) from public;
grant execute on function demande_piece_satisfaire(uuid, timestamptz) to polaris_app;

-- What a person without account learns from a link: the piece, the initials, the pôle; no name, no health.
create function depot_lire(p_empreinte text)
  returns table (code text, annee_scolaire text, initiales text, pole text, expire_le timestamptz, issue text)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select d.code, d.annee_scolaire, left(e.prenom, 1) || '. ' || left(e.nom, 1) || '.', p.nom, d.expire_le, d.issue
  from demande_piece d join eleve e on e.id = d.eleve_id join pole p on p.id = d.pole_id
  where d.jeton_empreinte = p_empreinte;
end;
comment on function depot_lire(text) is 'What a personal link asks for, by the hash of the link.';
revoke all on function depot_lire(text) from public;
grant execute on function depot_lire(text) to polaris_app;

create function depot_recevoir(
  p_empreinte text, p_instant timestamptz, p_date date, p_exemplaire text, p_gardien text, p_lieu bytea,
  p_range_sous uuid, p_nom bytea, p_type text, p_taille integer, p_empreinte_fichier text
) returns table (piece_id uuid, demande_id uuid, pole_id uuid)
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  d demande_piece;
  nouvelle uuid;
begin
  -- The second of two deposits at once waits here, then finds the link closed.
  select * into d from demande_piece x where x.jeton_empreinte = p_empreinte for update;
  if d.id is null or d.close_le is not null or d.expire_le <= p_instant then
    return;
  end if;
  insert into piece (pole_id, eleve_id, integration_id, ecole_id, code, annee_scolaire, date_piece, exemplaire,
                     gardien, lieu, deposee_le)
    values (d.pole_id, d.eleve_id, d.integration_id, d.ecole_id, d.code, d.annee_scolaire, p_date, p_exemplaire,
            p_gardien, p_lieu, p_instant)
    returning id into nouvelle;
  insert into piece_fichier (piece_id, pole_id, range_sous, nom, type, taille, empreinte)
    values (nouvelle, d.pole_id, p_range_sous, p_nom, p_type, p_taille, p_empreinte_fichier);
  update demande_piece x set close_le = p_instant, issue = 'recue', piece_id = nouvelle where x.id = d.id;
  return query select nouvelle, d.id, d.pole_id;
end
$$;
comment on function depot_recevoir is 'Receives the one file that a personal link asks for, and closes the link; no row when it is closed or expired.';
revoke all on function depot_recevoir(text, timestamptz, date, text, text, bytea, uuid, bytea, text, integer, text)
  from public;
grant execute on function depot_recevoir(text, timestamptz, date, text, text, bytea, uuid, bytea, text, integer, text)
  to polaris_app;
