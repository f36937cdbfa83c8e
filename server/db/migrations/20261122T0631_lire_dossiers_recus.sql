-- The whole file follows the pupil: the pôle that received it reads also the pieces, the PAR, the scales and
-- the history that the pôle of before kept, within the limits of each role. It writes none of them.
create function acces_pars_repris() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select coalesce(array_agg(p.id), '{}') from par p
  where p.eleve_id = any (acces_eleves_repris()) and not p.pole_id = any (acces_poles());
end;
comment on function acces_pars_repris() is 'PAR that another pôle opened, of pupils whose file a pôle of the session received.';

create function acces_objets_repris() returns uuid[]
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select acces_eleves_repris() || acces_integrations_reprises() || acces_pars_repris();
end;
comment on function acces_objets_repris() is 'Pupils, integrations and PAR whose history came with a file that a pôle of the session received.';

do $$
declare
  f text;
  nom_table text;
begin
  foreach f in array array['acces_pars_repris()', 'acces_objets_repris()'] loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to polaris_app', f);
  end loop;
  foreach nom_table in array array['par_annee', 'par_amenagement', 'par_evaluation', 'tiers_aidant'] loop
    execute format('create policy %I on %I for select to polaris_app
                    using (par_id = any ((select acces_pars_repris())::uuid[]))',
                   nom_table || '_lecture_transfert', nom_table);
  end loop;
end
$$;
create policy par_lecture_transfert on par for select to polaris_app
  using (id = any ((select acces_pars_repris())::uuid[]));
create policy par_medical_lecture_transfert on par_medical for select to polaris_app
  using ((select acces_role()) in ('coordonnateur', 'membre') and par_id = any ((select acces_pars_repris())::uuid[]));
create policy echelle_lecture_transfert on echelle for select to polaris_app
  using ((select acces_role()) in ('coordonnateur', 'membre')
         and eleve_id = any ((select acces_eleves_repris())::uuid[]));
create policy piece_lecture_transfert on piece for select to polaris_app
  using (((select acces_role()) in ('coordonnateur', 'membre')
          or ((select acces_role()) = 'direction-siege' and not piece_medicale(code)))
         and eleve_id = any ((select acces_eleves_repris())::uuid[]));
create policy historique_lecture_transfert on historique for select to polaris_app
  using (objet_id = any ((select acces_objets_repris())::uuid[]));
create policy document_emis_lecture_dossier_recu on document_emis for select to polaris_app
  using (eleve_id = any ((select acces_eleves_repris())::uuid[]));

-- Such a reading is traced too, by the pôle of the row that was read.
drop policy consultation_ajout on consultation;
create policy consultation_ajout on consultation for insert to polaris_app with check (
  par = acces_compte() and role = acces_role()
  and (exists (select from eleve e where e.id = eleve_id and e.pole_id = consultation.pole_id)
    or exists (select from integration i where i.eleve_id = consultation.eleve_id
               and i.pole_id = consultation.pole_id)
    or exists (select from declaration d where d.eleve_id = consultation.eleve_id
               and d.pole_id = consultation.pole_id)
    or exists (select from par p where p.eleve_id = consultation.eleve_id and p.pole_id = consultation.pole_id)
    or exists (select from piece p where p.eleve_id = consultation.eleve_id and p.pole_id = consultation.pole_id)));
