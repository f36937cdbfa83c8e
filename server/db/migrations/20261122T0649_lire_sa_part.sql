-- A PO reads the points handed to its own schools, as the school does.
create policy avenant_retrocession_lecture_po on avenant_retrocession for select to polaris_app
  using (acces_role() = 'po' and acces_personnel(pole_id, ecole_id));
