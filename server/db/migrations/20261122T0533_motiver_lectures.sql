-- A role that watches over everything sees nothing by default: it opens one file, with a written reason,
-- for a few hours (DOS-7). The pôle sees the reason and every reading.
create table lecture_motivee (
  id uuid default gen_random_uuid() constraint lecture_motivee_pk primary key,
  pole_id uuid not null constraint lecture_motivee_pole_fk references pole,
  eleve_id uuid not null constraint lecture_motivee_eleve_fk references eleve,
  compte_id uuid not null constraint lecture_motivee_compte_fk references compte,
  role text not null constraint lecture_motivee_role_connu check (role in ('inspection', 'verificateur')),
  motif bytea not null,
  depuis timestamptz not null,
  jusqu_a timestamptz not null,
  constraint lecture_motivee_duree check (jusqu_a > depuis and jusqu_a <= depuis + interval '8 hours')
);
comment on table lecture_motivee is 'The reading of one file that a watching role grants itself: by whom, why (encrypted), until when. Never changed nor deleted.';
create index lecture_motivee_eleve_idx on lecture_motivee (eleve_id);
create index lecture_motivee_compte_idx on lecture_motivee (compte_id, jusqu_a);

create function acces_lecture_motivee(p_eleve uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select exists (select from lecture_motivee l
    where l.eleve_id = p_eleve and l.compte_id = acces_compte() and l.role = acces_role()
      and l.depuis <= acces_instant() and acces_instant() < l.jusqu_a);
end;
comment on function acces_lecture_motivee(uuid) is 'Has this session opened this file with a reason that still runs?';

create function eleve_designer(p_pole uuid, p_recherche text, p_naissance date) returns uuid
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select min(id::text)::uuid from eleve
  where acces_role() = 'inspection' and pole_id = p_pole and recherche = p_recherche and naissance = p_naissance
  having count(*) = 1;
end;
comment on function eleve_designer(uuid, text, date) is 'The one pupil of a pôle of that name and birth date, for who must give a reason before seeing anything.';

do $$
begin
  execute 'revoke all on function acces_lecture_motivee(uuid) from public';
  execute 'grant execute on function acces_lecture_motivee(uuid) to polaris_app';
  execute 'revoke all on function eleve_designer(uuid, text, date) from public';
  execute 'grant execute on function eleve_designer(uuid, text, date) to polaris_app';
end
$$;

alter table lecture_motivee enable row level security;
create policy lecture_motivee_propre on lecture_motivee for select to polaris_app
  using (compte_id = (select acces_compte()) and role = (select acces_role()));
create policy lecture_motivee_lecture_pole on lecture_motivee for select to polaris_app
  using (pole_id = any ((select acces_poles())::uuid[])
         and (select acces_role()) in ('coordonnateur', 'membre', 'direction-siege'));
create policy lecture_motivee_ajout on lecture_motivee for insert to polaris_app
  with check (acces_role() = 'inspection' and role = acces_role() and compte_id = acces_compte());
create policy lecture_motivee_meme_pole on lecture_motivee as restrictive for insert to polaris_app
  with check (acces_eleve_du_pole(eleve_id, pole_id));
grant select, insert on lecture_motivee to polaris_app;

create policy eleve_lecture_motivee on eleve for select to polaris_app
  using ((select acces_role()) = 'inspection' and acces_lecture_motivee(id));
create policy integration_lecture_motivee on integration for select to polaris_app
  using ((select acces_role()) = 'inspection' and acces_lecture_motivee(eleve_id));
create policy parcours_annee_lecture_motivee on parcours_annee for select to polaris_app
  using ((select acces_role()) = 'inspection' and acces_lecture_motivee(eleve_id));
create policy acte_lecture_motivee on acte for select to polaris_app
  using ((select acces_role()) = 'inspection' and genre = 'protocole' and acces_lecture_motivee(eleve_id));
create policy signature_lecture_motivee on signature for select to polaris_app
  using ((select acces_role()) = 'inspection' and exists (select from acte a where a.id = acte_id));
create policy piece_lecture_motivee on piece for select to polaris_app
  using ((select acces_role()) = 'inspection' and acces_lecture_motivee(eleve_id));
create policy protocole_lecture_motivee on protocole for select to polaris_app
  using ((select acces_role()) = 'inspection'
         and exists (select from integration i where i.id = integration_id));
create policy protocole_section_lecture_motivee on protocole_section for select to polaris_app
  using ((select acces_role()) = 'inspection'
         and exists (select from protocole p where p.id = protocole_id));
