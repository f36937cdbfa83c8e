-- The journal: append-only and chained by hash. The application can neither write it directly nor change
-- it; it can only call journal_ajouter, which takes its turn, reads the last hash and appends.
create table journal (
  numero bigint generated always as identity constraint journal_pk primary key,
  le timestamptz not null,
  compte_id uuid,
  role text not null,
  cas_usage text not null,
  objet text not null,
  objet_id uuid,
  pole_id uuid,
  motif text,
  changements jsonb not null,
  droit_version text not null,
  empreinte_precedente bytea not null,
  empreinte bytea not null
);
comment on table journal is 'Who did what, when, why, and under which version of the law; no health data, no free text of a file.';
create index journal_pole_idx on journal (pole_id, numero desc);
create index journal_objet_idx on journal (objet_id, numero desc);

create function journal_empreinte(j journal) returns bytea language sql stable
  return sha256(convert_to(concat_ws(chr(31),
    encode(j.empreinte_precedente, 'hex'), j.numero::text,
    to_char(j.le at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
    coalesce(j.compte_id::text, '-'), j.role, j.cas_usage, j.objet, coalesce(j.objet_id::text, '-'),
    coalesce(j.pole_id::text, '-'), coalesce(j.motif, '-'), j.changements::text, j.droit_version), 'UTF8'));
comment on function journal_empreinte(journal) is 'Hash of an entry over its content and the hash before it.';

create function journal_ajouter(
  p_cas_usage text, p_objet text, p_objet_id uuid, p_pole_id uuid, p_motif text, p_changements jsonb,
  p_droit_version text
) returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
  entree journal;
begin
  -- One writer at a time until commit: the chain has a single order.
  perform pg_advisory_xact_lock(7061720);
  entree.numero := nextval(pg_get_serial_sequence('journal', 'numero'));
  entree.le := clock_timestamp();
  entree.compte_id := acces_compte();
  entree.role := acces_role();
  entree.cas_usage := p_cas_usage;
  entree.objet := p_objet;
  entree.objet_id := p_objet_id;
  entree.pole_id := p_pole_id;
  entree.motif := p_motif;
  entree.changements := p_changements;
  entree.droit_version := p_droit_version;
  select empreinte into entree.empreinte_precedente from journal order by numero desc limit 1;
  entree.empreinte_precedente := coalesce(entree.empreinte_precedente, '\x00'::bytea);
  entree.empreinte := journal_empreinte(entree);
  insert into journal overriding system value select (entree).*;
  return entree.numero;
end
$$;
comment on function journal_ajouter is 'Appends one entry in the current transaction; who and which role come from the session, not from the caller.';

create function journal_premiere_rupture() returns bigint language sql stable security definer
  set search_path = public, pg_temp
begin atomic
  select numero from (
    select j.numero, j.empreinte, j.empreinte_precedente, journal_empreinte(j) as attendue,
           coalesce(lag(j.empreinte) over (order by j.numero), '\x00'::bytea) as precedente
    from journal j) e
  where e.empreinte <> e.attendue or e.empreinte_precedente <> e.precedente
  order by numero limit 1;
end;
comment on function journal_premiere_rupture() is 'Number of the first entry whose chain is broken, null when the journal is whole.';

alter table journal enable row level security;
create policy journal_lecture on journal for select to polaris_app using (
  acces_role() = 'administration' or (acces_role() = 'coordonnateur' and pole_id = any (acces_poles())));
grant select on journal to polaris_app;
revoke all on function journal_ajouter(text, text, uuid, uuid, text, jsonb, text) from public;
grant execute on function journal_ajouter(text, text, uuid, uuid, text, jsonb, text) to polaris_app;
revoke all on function journal_premiere_rupture() from public;
grant execute on function journal_premiere_rupture() to polaris_app;

-- A request sent twice changes nothing twice.
create table requete_traitee (
  cle uuid not null,
  compte_id uuid not null constraint requete_traitee_compte_fk references compte on delete cascade,
  cas_usage text not null,
  empreinte_entree text not null,
  reponse bytea not null,
  le timestamptz not null default current_timestamp,
  constraint requete_traitee_pk primary key (compte_id, cle)
);
comment on table requete_traitee is 'Answers already given, by idempotency key; the answer is encrypted.';
alter table requete_traitee enable row level security;
create policy requete_traitee_propre on requete_traitee to polaris_app
  using (compte_id = acces_compte()) with check (compte_id = acces_compte());
grant select, insert on requete_traitee to polaris_app;
