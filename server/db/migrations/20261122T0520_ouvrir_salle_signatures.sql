-- Parties sign in the application under their own name, or by a personal link; each answer says by what
-- delegation it was given. An act knows the day by which all must have answered, and when its content moved.
alter table acte add column echeance date, add column modifie_le timestamptz;
update acte a set echeance = e.jour
  from (select i.id, i.debut,
               make_date(extract(year from i.debut)::int - (extract(month from i.debut) < 8)::int, 9, 30) as jour
        from integration i) e
  where a.genre = 'protocole' and e.id = a.objet_id and e.debut <= e.jour;
grant update (modifie_le) on acte to polaris_app;

create table invitation (
  id uuid default gen_random_uuid() constraint invitation_pk primary key,
  pole_id uuid not null constraint invitation_pole_fk references pole,
  acte_id uuid not null constraint invitation_acte_fk references acte,
  document_id uuid not null constraint invitation_document_fk references document_emis,
  partie text not null constraint invitation_partie_connue check (
    partie in ('ecole-ordinaire', 'pole', 'responsable', 'cpms', 'ecole-specialisee')),
  nom text not null,
  empreinte_jeton text not null constraint invitation_jeton_unique unique,
  couverture jsonb not null,
  expire_le timestamptz not null,
  cree_le timestamptz not null,
  cree_par uuid not null constraint invitation_auteur_fk references compte,
  vue_le timestamptz,
  revoquee_le timestamptz,
  repondue_le timestamptz
);
comment on table invitation is 'A personal link by which someone without account reads one paper and answers one act, once. Only the hash of its token is kept; `couverture` is the content it was made for.';
create unique index invitation_ouverte_unique on invitation (acte_id, partie)
  where revoquee_le is null and repondue_le is null;
create index invitation_pole_idx on invitation (pole_id);

alter table invitation enable row level security;
create policy invitation_lecture_pole on invitation for select to polaris_app
  using (pole_id = any ((select acces_poles())::uuid[]));
create policy invitation_lecture_ecole on invitation for select to polaris_app
  using ((select acces_role()) = 'ecole' and partie = 'responsable'
         and exists (select from acte a where a.id = acte_id));
create policy invitation_ajout_pole on invitation for insert to polaris_app
  with check (acces_ecriture_pole(pole_id));
create policy invitation_ajout_ecole on invitation for insert to polaris_app
  with check (acces_role() = 'ecole' and partie = 'responsable'
              and exists (select from acte a where a.id = acte_id and a.ecole_id = any (acces_ecoles())));
create policy invitation_en_son_nom on invitation as restrictive for insert to polaris_app
  with check (cree_par = acces_compte() and acces_acte_du_pole(acte_id, pole_id)
              and exists (select from document_emis d where d.id = document_id and d.acte_id = invitation.acte_id));
create policy invitation_modification_pole on invitation for update to polaris_app
  using (acces_ecriture_pole(pole_id)) with check (acces_ecriture_pole(pole_id));
create policy invitation_modification_ecole on invitation for update to polaris_app
  using ((select acces_role()) = 'ecole' and partie = 'responsable'
         and exists (select from acte a where a.id = acte_id and a.ecole_id = any ((select acces_ecoles())::uuid[])))
  with check (acces_role() = 'ecole' and partie = 'responsable');
grant select, insert on invitation to polaris_app;
grant update (revoquee_le) on invitation to polaris_app;

alter table signature
  add column delegation text,
  add column invitation_id uuid constraint signature_invitation_unique unique
    constraint signature_invitation_fk references invitation,
  alter column consignee_par drop not null,
  add constraint signature_compte_ou_lien check ((consignee_par is null) = (invitation_id is not null)),
  add constraint signature_delegation_du_delegue check (delegation is null or au_titre_de = 'delegue');

-- Whoever signs here signs under the name of its account, for the party its role stands for.
create function acces_signe_pour(p_acte uuid, p_partie text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select exists (select from acte a where a.id = p_acte and case acces_role()
    when 'ecole' then p_partie = 'ecole-ordinaire' and a.ecole_id = any (acces_ecoles())
    when 'cpms' then p_partie = 'cpms' and a.cpms_id = any (acces_cpms())
    when 'direction-siege' then p_partie = 'pole' and a.pole_id = any (acces_poles())
    when 'coordonnateur' then p_partie = 'pole' and a.pole_id = any (acces_poles())
    else false end);
end;
comment on function acces_signe_pour(uuid, text) is 'Does the role of the active habilitation stand for this party to this act?';
revoke all on function acces_signe_pour(uuid, text) from public;
grant execute on function acces_signe_pour(uuid, text) to polaris_app;

create policy signature_ajout_partie on signature for insert to polaris_app
  with check (acces_signe_pour(acte_id, partie) and moyen in ('application-tapee', 'application-dessinee'));
create policy signature_en_son_nom on signature as restrictive for insert to polaris_app with check (
  consignee_par = acces_compte() and retiree_le is null and invitation_id is null
  and (moyen not in ('application-tapee', 'application-dessinee')
       or (acces_signe_pour(acte_id, partie)
           and nom = (select c.nom from compte c where c.id = acces_compte())
           and exists (select from acte a where a.id = acte_id and a.clos_le is null))));
-- A new answer of a party takes the place of the one before, which stays on record.
create policy signature_remplacement_partie on signature for update to polaris_app
  using (acces_signe_pour(acte_id, partie) and retiree_le is null)
  with check (acces_signe_pour(acte_id, partie) and retiree_le is not null);

-- What a stranger with a link may do, and nothing else: read what it was made for, and answer once.
create function invitation_lire(p_empreinte text, p_le timestamptz)
  returns table (id uuid, pole_id uuid, acte_id uuid, partie text, nom text, couverture jsonb,
                 expire_le timestamptz, revoquee_le timestamptz, repondue_le timestamptz, remplacee boolean,
                 genre text, contenu jsonb, clos_le timestamptz, echeance date,
                 eleve_prenom text, eleve_nom text, naissance date, ecole text, pole text, auteur text,
                 modele text, valeurs bytea, date_reference date, emis_le timestamptz)
  language sql volatile security definer set search_path = public, pg_temp
begin atomic
  with lue as (
    update invitation set vue_le = coalesce(vue_le, p_le) where empreinte_jeton = p_empreinte returning *)
  select i.id, i.pole_id, i.acte_id, i.partie, i.nom, i.couverture, i.expire_le, i.revoquee_le, i.repondue_le,
    exists (select from signature g where g.acte_id = i.acte_id and g.partie = i.partie
            and g.retiree_le is null and g.consignee_le > i.cree_le),
    a.genre, a.contenu, a.clos_le, a.echeance, e.prenom, e.nom, e.naissance, o.nom, p.nom, c.nom,
    d.modele, d.valeurs, d.date_reference, d.emis_le
  from lue i join acte a on a.id = i.acte_id join eleve e on e.id = a.eleve_id join ecole o on o.id = a.ecole_id
    join pole p on p.id = i.pole_id join compte c on c.id = i.cree_par join document_emis d on d.id = i.document_id;
end;
comment on function invitation_lire(text, timestamptz) is 'What a personal link shows to its holder; notes the first time it was opened.';

create function invitation_repondre(
  p_empreinte text, p_nom text, p_qualite text, p_au_titre_de text, p_delegation text, p_signee_le date,
  p_moyen text, p_avis text, p_decision text, p_motif bytea, p_trace bytea, p_le timestamptz
) returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare
  i invitation;
  reponse uuid;
begin
  select * into i from invitation where empreinte_jeton = p_empreinte for update;
  if i.id is null or i.revoquee_le is not null or i.repondue_le is not null or i.expire_le <= p_le
    or not exists (select from acte a where a.id = i.acte_id and a.clos_le is null)
    or exists (select from acte a, jsonb_each_text(i.couverture) c
               where a.id = i.acte_id and a.contenu -> c.key ->> 'empreinte' is distinct from c.value)
    or exists (select from signature g where g.acte_id = i.acte_id and g.partie = i.partie
               and g.retiree_le is null and g.consignee_le > i.cree_le) then
    return null;
  end if;
  update signature set retiree_le = p_le, retrait_motif = 'Remplacée par une nouvelle réponse.'
    where acte_id = i.acte_id and partie = i.partie and retiree_le is null;
  insert into signature (pole_id, acte_id, partie, nom, qualite, au_titre_de, delegation, signee_le, moyen, avis,
                         decision, motif, trace, couverture, consignee_le, consignee_par, invitation_id)
    values (i.pole_id, i.acte_id, i.partie, p_nom, p_qualite, p_au_titre_de, p_delegation, p_signee_le, p_moyen,
            p_avis, p_decision, p_motif, p_trace, i.couverture, p_le, null, i.id)
    returning id into reponse;
  update invitation set repondue_le = p_le where id = i.id;
  return reponse;
end
$$;
comment on function invitation_repondre is 'Records the one answer of a personal link; null when the link does not answer any more.';
revoke all on function invitation_lire(text, timestamptz) from public;
revoke all on function invitation_repondre(text, text, text, text, text, date, text, text, text, bytea, bytea, timestamptz) from public;
grant execute on function invitation_lire(text, timestamptz) to polaris_app;
grant execute on function invitation_repondre(text, text, text, text, text, date, text, text, text, bytea, bytea, timestamptz) to polaris_app;
