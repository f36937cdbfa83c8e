-- What is signed becomes one thing of its own, whatever the paper: the parties, what each signature
-- covered, block by block, so that a change reopens only the signatures that covered it.
create table acte (
  id uuid default gen_random_uuid() constraint acte_pk primary key,
  pole_id uuid not null constraint acte_pole_fk references pole,
  eleve_id uuid not null constraint acte_eleve_fk references eleve,
  ecole_id uuid not null constraint acte_ecole_fk references ecole,
  cpms_id uuid constraint acte_cpms_fk references cpms,
  ecole_origine_id uuid constraint acte_ecole_origine_fk references ecole,
  genre text not null constraint acte_genre_connu check (
    genre in ('protocole', 'prolongation', 'arret', 'annexe-2c', 'par')),
  objet_id uuid not null,
  contenu jsonb not null,
  ouvert_le timestamptz not null,
  clos_le timestamptz,
  constraint acte_objet_unique unique (genre, objet_id)
);
comment on table acte is 'Something that parties sign: a protocol, an extension, an end, an annexe 2c, a PAR. `objet_id` is the row it is about; `contenu` holds for each block of its content a fingerprint and whether it is complete.';
create index acte_pole_idx on acte (pole_id, genre);
create index acte_eleve_idx on acte (eleve_id);
create index acte_ecole_idx on acte (ecole_id);
create index acte_cpms_idx on acte (cpms_id);

create function acces_acte_du_pole(p_acte uuid, p_pole uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select exists (select from acte where id = p_acte and pole_id = p_pole);
end;
comment on function acces_acte_du_pole(uuid, uuid) is 'Does this act belong to this pôle?';
revoke all on function acces_acte_du_pole(uuid, uuid) from public;
grant execute on function acces_acte_du_pole(uuid, uuid) to polaris_app;

create function acces_equipe_pole(pole uuid) returns boolean language sql stable parallel safe
  return acces_role() in ('coordonnateur', 'membre') and pole = any (acces_poles());
comment on function acces_equipe_pole(uuid) is 'Does the active habilitation work in the team of this pôle?';

alter table acte enable row level security;
create policy acte_lecture_pole on acte for select to polaris_app
  using (pole_id = any ((select acces_poles())::uuid[]));
create policy acte_lecture_ecole on acte for select to polaris_app
  using ((select acces_role()) = 'ecole' and ecole_id = any ((select acces_ecoles())::uuid[]));
create policy acte_lecture_cpms on acte for select to polaris_app
  using (cpms_id = any ((select acces_cpms())::uuid[]));
create policy acte_ajout_pole on acte for insert to polaris_app with check (acces_ecriture_pole(pole_id));
create policy acte_meme_pole on acte as restrictive for insert to polaris_app
  with check (acces_eleve_du_pole(eleve_id, pole_id));
create policy acte_modification_pole on acte for update to polaris_app
  using (acces_ecriture_pole(pole_id)) with check (acces_ecriture_pole(pole_id));
grant select, insert on acte to polaris_app;
grant update (contenu, cpms_id, clos_le) on acte to polaris_app;

-- Signatures hang on acts. What those of before covered was one fingerprint of the whole: they cover
-- nothing that can be compared any more, and show as to be given again.
insert into acte (id, pole_id, eleve_id, ecole_id, cpms_id, ecole_origine_id, genre, objet_id, contenu, ouvert_le)
  select p.id, p.pole_id, i.eleve_id, i.ecole_id, i.cpms_id, i.ecole_origine_id, 'protocole', i.id, '{}', p.cree_le
  from protocole p join integration i on i.id = p.integration_id;

drop policy signature_meme_pole on signature;
drop index signature_en_cours_unique;
alter table signature
  add column acte_id uuid constraint signature_acte_fk references acte,
  add column couverture jsonb not null default '{}',
  add column decision text not null default 'signature'
    constraint signature_decision_connue check (decision in ('signature', 'refus')),
  add column motif bytea,
  add column trace bytea,
  drop constraint signature_partie_connue,
  add constraint signature_partie_connue check (
    partie in ('ecole-ordinaire', 'pole', 'responsable', 'cpms', 'ecole-specialisee')),
  drop constraint signature_moyen_connu,
  add constraint signature_moyen_connu check (
    moyen in ('papier', 'scan', 'pdf-signe', 'application-tapee', 'application-dessinee')),
  drop constraint signature_avis_du_cpms,
  add constraint signature_avis_du_cpms check (partie <> 'cpms' or avis is not null),
  add constraint signature_refus_motive check (decision = 'signature' or motif is not null),
  add constraint signature_trace_dessinee check ((moyen = 'application-dessinee') = (trace is not null));
update signature set acte_id = protocole_id;
alter table signature alter column acte_id set not null, alter column couverture drop default, drop column protocole_id, drop column empreinte;
comment on table signature is 'What a party answered to an act: a signature, an opinion or a refusal with its reason (encrypted), by which means, and the fingerprint of each block it covered; withdrawn with a reason, never deleted.';
create unique index signature_en_cours_unique on signature (acte_id, partie) where retiree_le is null;
create policy signature_meme_pole on signature as restrictive for insert to polaris_app
  with check (acces_acte_du_pole(acte_id, pole_id));
create policy signature_lecture_acte on signature for select to polaris_app
  using ((select acces_role()) in ('ecole', 'cpms') and exists (select from acte a where a.id = acte_id));
grant update (couverture) on signature to polaris_app;

-- A paper may be about a pupil, an act, a school or a whole pôle, and says which partners may read it.
alter table document_emis
  alter column integration_id drop not null,
  alter column ecole_id drop not null,
  add column eleve_id uuid constraint document_emis_eleve_fk references eleve,
  add column acte_id uuid constraint document_emis_acte_fk references acte,
  add column lecteurs text[] not null default '{}';
comment on table document_emis is 'A paper issued: its template, its values (encrypted) and the hash of its bytes; printing it again gives the same bytes. `lecteurs`: roles outside the pôle that may read it in their scope.';
update document_emis d set lecteurs = '{ecole}',
  eleve_id = (select i.eleve_id from integration i where i.id = d.integration_id);
create index document_emis_eleve_idx on document_emis (eleve_id, emis_le desc);
drop policy document_emis_meme_pole on document_emis;
create policy document_emis_meme_pole on document_emis as restrictive for insert to polaris_app with check (
  (integration_id is null or acces_integration_du_pole(integration_id, pole_id))
  and (eleve_id is null or acces_eleve_du_pole(eleve_id, pole_id))
  and (acte_id is null or acces_acte_du_pole(acte_id, pole_id)));
drop policy document_emis_lecture_ecole on document_emis;
create policy document_emis_lecture_ecole on document_emis for select to polaris_app
  using ((select acces_role()) = 'ecole' and 'ecole' = any (lecteurs)
         and ecole_id = any ((select acces_ecoles())::uuid[]));
create policy document_emis_lecture_cpms on document_emis for select to polaris_app
  using ((select acces_role()) = 'cpms' and 'cpms' = any (lecteurs)
         and exists (select from acte a where a.id = acte_id));
