-- The specialised school of origin sees the integrations of its former pupils, and who they are: it accompanies
-- some of them, and cedes them to the pôle. No other role gains anything.
create policy integration_lecture_origine on integration for select to polaris_app
  using ((select acces_role()) = 'ecole-specialisee' and ecole_origine_id = any ((select acces_ecoles())::uuid[]));
create policy eleve_lecture_origine on eleve for select to polaris_app
  using ((select acces_role()) = 'ecole-specialisee'
         and exists (select from integration i where i.eleve_id = eleve.id
                     and i.ecole_origine_id = any ((select acces_ecoles())::uuid[])));
create index integration_origine_idx on integration (ecole_origine_id);
