-- A row of a file hangs on a file of the same pôle: a school reads a pupil through its integrations, so
-- nobody may hang an integration of its own on the pupil of another pôle. Judged when the row is added,
-- by functions of the owner: the policies of these tables would otherwise call one another.
create function acces_eleve_du_pole(p_eleve uuid, p_pole uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select exists (select from eleve where id = p_eleve and pole_id = p_pole);
end;
comment on function acces_eleve_du_pole(uuid, uuid) is 'Is this pupil followed by this pôle?';

create function acces_integration_du_pole(p_integration uuid, p_pole uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select exists (select from integration where id = p_integration and pole_id = p_pole);
end;
comment on function acces_integration_du_pole(uuid, uuid) is 'Is this integration one of this pôle?';

create function acces_protocole_du_pole(p_protocole uuid, p_pole uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select exists (select from protocole where id = p_protocole and pole_id = p_pole);
end;
comment on function acces_protocole_du_pole(uuid, uuid) is 'Is this protocol one of this pôle?';

do $$
declare
  nom_table text;
  parent text;
begin
  foreach parent in array array['eleve', 'integration', 'protocole'] loop
    execute format('revoke all on function acces_%s_du_pole(uuid, uuid) from public', parent);
    execute format('grant execute on function acces_%s_du_pole(uuid, uuid) to polaris_app', parent);
  end loop;
  for nom_table, parent in values
    ('integration', 'eleve'), ('parcours_annee', 'eleve'), ('protocole', 'integration'),
    ('document_emis', 'integration'), ('protocole_section', 'protocole'), ('signature', 'protocole')
  loop
    execute format('create policy %I on %I as restrictive for insert to polaris_app
                    with check (acces_%s_du_pole(%I, pole_id))',
                   nom_table || '_meme_pole', nom_table, parent, parent || '_id');
  end loop;
  execute 'create policy parcours_annee_meme_pole_integration on parcours_annee as restrictive for insert
           to polaris_app
           with check (integration_id is null or acces_integration_du_pole(integration_id, pole_id))';
end
$$;
