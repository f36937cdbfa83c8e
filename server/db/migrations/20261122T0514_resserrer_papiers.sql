-- The cabinet links to a request only the letters and receipts that it issued itself.
drop policy declaration_papier_ajout on declaration_papier;
create policy declaration_papier_ajout on declaration_papier for insert to polaris_app with check (
  acces_ecriture_pole(pole_id)
  or (acces_role() = 'cabinet' and exists (
    select from document_emis d where d.id = document_id and d.pole_id = declaration_papier.pole_id
    and d.emis_par = acces_compte())));
