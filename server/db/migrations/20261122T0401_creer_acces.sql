-- The role of the application and the questions the row policies ask of the current transaction.
-- The kernel answers them with set_config(…, true) at the start of every transaction; outside one they
-- are empty and nothing protected is visible.
do $$
begin
  if not exists (select from pg_roles where rolname = 'polaris_app') then
    create role polaris_app nologin noinherit;
  end if;
  -- A managed PostgreSQL gives an owner that is not a superuser: it must be a member to take the role.
  execute format('grant polaris_app to %I', current_user);
end
$$;

create extension if not exists pg_trgm;

create function acces_compte() returns uuid language sql stable parallel safe
  return nullif(current_setting('polaris.compte', true), '')::uuid;
comment on function acces_compte() is 'Account of the current transaction, null for a visitor.';

create function acces_role() returns text language sql stable parallel safe
  return coalesce(nullif(current_setting('polaris.role', true), ''), 'visiteur');
comment on function acces_role() is 'Role of the active habilitation, « visiteur » when there is none.';

create function acces_poles() returns uuid[] language sql stable parallel safe
  return coalesce(nullif(current_setting('polaris.poles', true), ''), '{}')::uuid[];
comment on function acces_poles() is 'Pôles whose rows the active habilitation reaches.';

create function acces_ecoles() returns uuid[] language sql stable parallel safe
  return coalesce(nullif(current_setting('polaris.ecoles', true), ''), '{}')::uuid[];
comment on function acces_ecoles() is 'Schools whose pupils the active habilitation reaches.';

create function acces_cpms() returns uuid[] language sql stable parallel safe
  return coalesce(nullif(current_setting('polaris.cpms', true), ''), '{}')::uuid[];
comment on function acces_cpms() is 'CPMS centres whose pupils the active habilitation reaches.';

create function acces_ecriture_pole(pole uuid) returns boolean language sql stable parallel safe
  return acces_role() = 'coordonnateur' and pole = any (acces_poles());
comment on function acces_ecriture_pole(uuid) is 'May the active habilitation write the files of this pôle?';

grant usage on schema public to polaris_app;
