-- What a person without account may do: read the open calls, apply, and follow its own application by a
-- personal link. Nothing else of these tables is reached without a session.
create function appels_ouverts(p_jour date)
  returns table (id uuid, numero integer, annee_scolaire text, ouverture smallint, interne boolean, limite_le date,
                 pole text, ecole text, localite text, postes jsonb)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select a.id, a.numero, a.annee_scolaire, a.ouverture, a.interne, a.limite_le, p.nom, e.nom, e.localite,
    (select jsonb_agg(jsonb_build_object('fonction', x.fonction, 'fraction', x.fraction) order by x.ordre)
     from appel_poste x where x.appel_id = a.id)
  from appel a join pole p on p.id = a.pole_id join ecole e on e.id = a.ecole_id
  where a.publie_le is not null and a.clos_le is null and a.limite_le >= p_jour
  order by a.limite_le, p.nom, e.nom, a.numero limit 500;
end;
comment on function appels_ouverts(date) is 'The published calls that still take applications that day.';

create function appel_lire(p_appel uuid)
  returns table (id uuid, pole_id uuid, ecole_id uuid, numero integer, annee_scolaire text, ouverture smallint,
                 interne boolean, limite_le date, cloture_le date, forme bytea, publie_le timestamptz,
                 clos_le timestamptz, pole text, ecole text, localite text, po text, postes jsonb)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select a.id, a.pole_id, a.ecole_id, a.numero, a.annee_scolaire, a.ouverture, a.interne, a.limite_le,
    a.cloture_le, a.forme, a.publie_le, a.clos_le, p.nom, e.nom, e.localite, o.nom,
    (select jsonb_agg(jsonb_build_object('fonction', x.fonction, 'fraction', x.fraction, 'profilId', x.profil_id)
                      order by x.ordre) from appel_poste x where x.appel_id = a.id)
  from appel a join pole p on p.id = a.pole_id join ecole e on e.id = a.ecole_id join pouvoir_organisateur o on o.id = e.po_id
  where a.id = p_appel and a.publie_le is not null;
end;
comment on function appel_lire(uuid) is 'A published call, as anyone may read it; no row for a draft.';

create function appel_profils(p_appel uuid) returns table (id uuid, contenu bytea)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select f.id, f.contenu from profil_fonction f
  where exists (select from appel_poste x join appel a on a.id = x.appel_id
                where x.profil_id = f.id and a.id = p_appel and a.publie_le is not null);
end;
comment on function appel_profils(uuid) is 'The profiles of a published call.';

create function candidature_deposer(
  p_appel uuid, p_reference text, p_empreinte_jeton text, p_empreintes text[], p_identite bytea, p_contenu bytea,
  p_palier smallint, p_fonctions text[], p_range_sous uuid, p_type text, p_jour date, p_instant timestamptz
) returns table (candidature_id uuid, pole_id uuid)
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  a appel;
  nouvelle uuid;
begin
  select * into a from appel x where x.id = p_appel for share;
  if a.id is null or a.publie_le is null or a.clos_le is not null or a.limite_le < p_jour
    or cardinality(p_fonctions) = 0
    or exists (select from unnest(p_fonctions) f
               where not exists (select from appel_poste x where x.appel_id = a.id and x.fonction = f)) then
    return;
  end if;
  insert into candidature (appel_id, pole_id, ecole_id, reference, empreinte_jeton, empreintes, identite, contenu,
                           palier, voie, recue_le, range_sous, type, enregistree_le)
    values (a.id, a.pole_id, a.ecole_id, p_reference, p_empreinte_jeton, p_empreintes, p_identite, p_contenu,
            p_palier, 'formulaire', p_jour, p_range_sous, p_type, p_instant)
    returning id into nouvelle;
  insert into candidature_choix (candidature_id, appel_id, pole_id, ecole_id, fonction)
    select distinct nouvelle, a.id, a.pole_id, a.ecole_id, f from unnest(p_fonctions) f;
  return query select nouvelle, a.pole_id;
end
$$;
comment on function candidature_deposer is 'Receives an application to an open call; no row when the call takes none.';

create function candidature_lire(p_empreinte text)
  returns table (id uuid, pole_id uuid, reference text, recue_le date, recevabilite text, irrecevable_motif text,
                 irrecevable_texte bytea, identite bytea, numero integer, annee_scolaire text, pole text, ecole text,
                 limite_le date, choix jsonb)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select c.id, c.pole_id, c.reference, c.recue_le, c.recevabilite, c.irrecevable_motif, c.irrecevable_texte,
    c.identite, a.numero, a.annee_scolaire, p.nom, e.nom, a.limite_le,
    (select jsonb_agg(jsonb_build_object('fonction', x.fonction, 'decision', x.decision, 'motif', x.motif,
              'motifTexte', encode(x.motif_texte, 'base64'), 'decideeLe', x.decidee_le) order by x.fonction)
     from candidature_choix x where x.candidature_id = c.id)
  from candidature c join appel a on a.id = c.appel_id join pole p on p.id = c.pole_id join ecole e on e.id = c.ecole_id
  where c.empreinte_jeton = p_empreinte;
end;
comment on function candidature_lire(text) is 'What a candidate reads of its own application by its personal link: never the tier of others, nor anything of them.';

create function candidature_retirer(p_empreinte text, p_jour date) returns table (candidature_id uuid, pole_id uuid)
  language sql volatile security definer set search_path = public, pg_temp
begin atomic
  with retires as (
    update candidature_choix x set decision = 'desiste', motif = 'desistement', decidee_le = p_jour,
                                   version = x.version + 1
    from candidature c
    where c.empreinte_jeton = p_empreinte and x.candidature_id = c.id and x.decision = 'en-attente'
    returning x.candidature_id, x.pole_id)
  select distinct r.candidature_id, r.pole_id from retires r;
end;
comment on function candidature_retirer(text, date) is 'The candidate withdraws what is not decided yet; no row when nothing is.';

do $$
declare nom_fonction text;
begin
  foreach nom_fonction in array array['appels_ouverts', 'appel_lire', 'appel_profils', 'candidature_deposer',
                                      'candidature_lire', 'candidature_retirer'] loop
    execute format('revoke all on function %I from public', nom_fonction);
    execute format('grant execute on function %I to polaris_app', nom_fonction);
  end loop;
end
$$;
