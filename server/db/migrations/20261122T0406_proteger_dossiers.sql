-- Row policies and grants of the files. Reading follows the scope; writing belongs to the pôle. Reading
-- policies ask « (select …) »: answered once for a statement, not once for each row, and usable by an index.
do $$
declare nom_table text;
begin
  foreach nom_table in array array['eleve', 'integration', 'parcours_annee', 'protocole', 'protocole_section',
                                   'signature', 'document_emis', 'historique', 'consultation'] loop
    execute format('alter table %I enable row level security', nom_table);
    execute format('create policy %I on %I for select to polaris_app
                    using (pole_id = any ((select acces_poles())::uuid[]))',
                   nom_table || '_lecture_pole', nom_table);
    execute format('grant select, insert on %I to polaris_app', nom_table);
  end loop;
  foreach nom_table in array array['eleve', 'integration', 'parcours_annee', 'protocole', 'protocole_section',
                                   'signature', 'document_emis', 'historique'] loop
    execute format('create policy %I on %I for insert to polaris_app with check (acces_ecriture_pole(pole_id))',
                   nom_table || '_ajout_pole', nom_table);
  end loop;
  foreach nom_table in array array['eleve', 'integration', 'parcours_annee', 'protocole_section', 'signature',
                                   'document_emis'] loop
    execute format('create policy %I on %I for update to polaris_app using (acces_ecriture_pole(pole_id))
                    with check (acces_ecriture_pole(pole_id))', nom_table || '_modification_pole', nom_table);
  end loop;
end
$$;

-- A school sees the pupils it integrates and the papers issued for them; a centre sees the pupils it follows.
create policy integration_lecture_ecole on integration for select to polaris_app
  using (ecole_id = any ((select acces_ecoles())::uuid[]));
create policy integration_lecture_cpms on integration for select to polaris_app
  using (cpms_id = any ((select acces_cpms())::uuid[]));
create policy eleve_lecture_tiers on eleve for select to polaris_app
  using ((select cardinality(acces_ecoles()) > 0 or cardinality(acces_cpms()) > 0)
         and exists (select from integration i where i.eleve_id = eleve.id
                     and (i.ecole_id = any ((select acces_ecoles())::uuid[])
                       or i.cpms_id = any ((select acces_cpms())::uuid[]))));
create policy parcours_annee_lecture_tiers on parcours_annee for select to polaris_app
  using ((select cardinality(acces_ecoles()) > 0 or cardinality(acces_cpms()) > 0)
         and exists (select from integration i where i.id = parcours_annee.integration_id
                     and (i.ecole_id = any ((select acces_ecoles())::uuid[])
                       or i.cpms_id = any ((select acces_cpms())::uuid[]))));
create policy document_emis_lecture_ecole on document_emis for select to polaris_app
  using (ecole_id = any ((select acces_ecoles())::uuid[]));

-- Whoever reads a file leaves a trace under its own name.
create policy consultation_ajout on consultation for insert to polaris_app with check (par = acces_compte());

-- A draft is its author's alone.
alter table brouillon enable row level security;
create policy brouillon_propre on brouillon to polaris_app
  using (compte_id = acces_compte() and pole_id = any (acces_poles()))
  with check (compte_id = acces_compte() and acces_ecriture_pole(pole_id));
grant select, insert, update, delete on brouillon to polaris_app;

-- Columns that may change; all others are written once.
grant update (nom, prenom, naissance, sexe, recherche, version) on eleve to polaris_app;
grant update (cpms_id, fin, version) on integration to polaris_app;
grant update (niveau, annee_etude, degre, fin, fin_precision) on parcours_annee to polaris_app;
grant update (contenu, non_requis, termine, version, modifie_le, modifie_par) on protocole_section to polaris_app;
grant update (retiree_le, retrait_motif) on signature to polaris_app;
grant update (revoque_le, revocation_motif) on document_emis to polaris_app;

-- What a stranger may learn of a certificate from its code: no name, no health data.
create function attestation_verifier(p_code text)
  returns table (pole text, ecole text, emis_le timestamptz, revoque_le timestamptz, annee_du date)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select p.nom, e.nom, d.emis_le, d.revoque_le, d.date_reference
  from document_emis d join pole p on p.id = d.pole_id join ecole e on e.id = d.ecole_id
  where d.code = p_code and d.modele = 'attestation-integration';
end;
comment on function attestation_verifier(text) is 'Public check of a certificate by its code.';
revoke all on function attestation_verifier(text) from public;
grant execute on function attestation_verifier(text) to polaris_app;

-- The closed envelope of FIN-6 is shared by all: its count is national, and a bare number.
create function integrations_comptees(p_jour date, p_annee text, p_premier_debut_depuis date) returns integer
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select count(*)::integer from integration i
  join parcours_annee y on y.integration_id = i.id and y.annee_scolaire = p_annee
  where i.debut <= p_jour and (i.fin is null or i.fin >= p_jour) and i.premier_debut >= p_premier_debut_depuis;
end;
comment on function integrations_comptees(date, text, date) is 'Number of IPT running on a day of a school year in all the pôles together, first begun on or after another day.';
revoke all on function integrations_comptees(date, text, date) from public;
grant execute on function integrations_comptees(date, text, date) to polaris_app;
