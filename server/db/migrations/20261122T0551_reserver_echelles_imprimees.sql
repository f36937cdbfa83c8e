-- The printed scale is health data like the scale itself: among those who read the papers of a pôle, its
-- team alone sees that one exists.
create policy document_emis_echelle_equipe on document_emis as restrictive for select to polaris_app
  using (modele <> 'echelle' or (select acces_role()) in ('coordonnateur', 'membre'));
