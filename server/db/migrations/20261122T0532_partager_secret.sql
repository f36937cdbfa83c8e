-- Shared professional secrecy: what a pôle asks of a CPMS and what it answers (DOS-6), and the opinion that
-- a CPMS asks of the pôle before a return or an orientation (IPT-18). All texts are encrypted.
create table demande_information (
  id uuid default gen_random_uuid() constraint demande_information_pk primary key,
  pole_id uuid not null constraint demande_information_pole_fk references pole,
  eleve_id uuid not null constraint demande_information_eleve_fk references eleve,
  cpms_id uuid not null constraint demande_information_cpms_fk references cpms,
  base text not null,
  contenu bytea not null,
  demandee_le timestamptz not null,
  demandee_par uuid not null constraint demande_information_auteur_fk references compte,
  document_id uuid constraint demande_information_document_fk references document_emis,
  reponse text constraint demande_information_reponse_connue check (reponse in ('complete', 'partielle', 'refusee')),
  reponse_contenu bytea,
  repondue_le timestamptz,
  repondue_par uuid constraint demande_information_repondant_fk references compte,
  constraint demande_information_reponse_entiere check (
    (reponse is null) = (reponse_contenu is null) and (reponse is null) = (repondue_le is null)
    and (reponse is null) = (repondue_par is null))
);
comment on table demande_information is 'What a pôle asks of a CPMS about a pupil: the legal basis cited, the elements and the purpose (encrypted), and the answer, whole, partial or refused with its reason (encrypted). Answered once, never deleted.';
create index demande_information_eleve_idx on demande_information (eleve_id);
create index demande_information_cpms_idx on demande_information (cpms_id);

create table demande_avis (
  id uuid default gen_random_uuid() constraint demande_avis_pk primary key,
  pole_id uuid not null constraint demande_avis_pole_fk references pole,
  eleve_id uuid not null constraint demande_avis_eleve_fk references eleve,
  cpms_id uuid not null constraint demande_avis_cpms_fk references cpms,
  objet text not null constraint demande_avis_objet_connu check (objet in ('retour', 'orientation')),
  question bytea not null,
  demandee_le timestamptz not null,
  demandee_par uuid not null constraint demande_avis_auteur_fk references compte,
  avis bytea,
  rendu_le timestamptz,
  rendu_par uuid constraint demande_avis_repondant_fk references compte,
  constraint demande_avis_rendu_entier check (
    (avis is null) = (rendu_le is null) and (avis is null) = (rendu_par is null))
);
comment on table demande_avis is 'The opinion that a CPMS asks of the pôle on a return or an orientation, and the answer (both encrypted). Never compulsory; answered once, never deleted.';
create index demande_avis_eleve_idx on demande_avis (eleve_id);
create index demande_avis_cpms_idx on demande_avis (cpms_id);

create function acces_eleve_du_cpms(p_eleve uuid, p_cpms uuid, p_pole uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select exists (select from integration where eleve_id = p_eleve and cpms_id = p_cpms and pole_id = p_pole);
end;
comment on function acces_eleve_du_cpms(uuid, uuid, uuid) is 'Does this CPMS follow this pupil of this pôle?';
revoke all on function acces_eleve_du_cpms(uuid, uuid, uuid) from public;
grant execute on function acces_eleve_du_cpms(uuid, uuid, uuid) to polaris_app;

do $$
declare nom_table text;
begin
  foreach nom_table in array array['demande_information', 'demande_avis'] loop
    execute format('alter table %I enable row level security', nom_table);
    execute format('create policy %I on %I for select to polaris_app
                    using (pole_id = any ((select acces_poles())::uuid[])
                           and (select acces_role()) in (''coordonnateur'', ''membre''))',
                   nom_table || '_lecture_pole', nom_table);
    execute format('create policy %I on %I for select to polaris_app
                    using ((select acces_role()) = ''cpms'' and cpms_id = any ((select acces_cpms())::uuid[]))',
                   nom_table || '_lecture_cpms', nom_table);
    execute format('create policy %I on %I as restrictive for insert to polaris_app
                    with check (demandee_par = acces_compte() and acces_eleve_du_pole(eleve_id, pole_id))',
                   nom_table || '_meme_pole', nom_table);
    execute format('grant select, insert on %I to polaris_app', nom_table);
  end loop;
end
$$;

create policy demande_information_ajout on demande_information for insert to polaris_app
  with check (acces_ecriture_pole(pole_id));
create policy demande_information_reponse on demande_information for update to polaris_app
  using (acces_role() = 'cpms' and cpms_id = any (acces_cpms()) and reponse is null)
  with check (repondue_par = acces_compte());
grant update (reponse, reponse_contenu, repondue_le, repondue_par) on demande_information to polaris_app;

create policy demande_avis_ajout on demande_avis for insert to polaris_app
  with check (acces_role() = 'cpms' and cpms_id = any (acces_cpms())
              and acces_eleve_du_cpms(eleve_id, cpms_id, pole_id));
create policy demande_avis_reponse on demande_avis for update to polaris_app
  using (acces_ecriture_pole(pole_id) and avis is null)
  with check (acces_ecriture_pole(pole_id) and rendu_par = acces_compte());
grant update (avis, rendu_le, rendu_par) on demande_avis to polaris_app;

-- A centre that is asked about a pupil sees who it is.
create policy eleve_lecture_secret on eleve for select to polaris_app
  using ((select acces_role()) = 'cpms'
         and exists (select from demande_information d
                     where d.eleve_id = eleve.id and d.cpms_id = any ((select acces_cpms())::uuid[])));
