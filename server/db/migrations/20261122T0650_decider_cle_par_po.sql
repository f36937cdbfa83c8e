-- The PO of the siège decides the key of its pôle, with the other PO when there are several (FIN-13).
create function acces_po_du_siege(p_pole uuid) returns boolean language sql stable parallel safe
  return acces_role() = 'po' and exists (
    select from pole t join ecole e on e.id = t.siege_id where t.id = p_pole and e.po_id = acces_po());
comment on function acces_po_du_siege(uuid) is 'Is the active habilitation that of the PO of the siège of this pôle?';

drop policy avenant_cle_ajout on avenant_cle;
create policy avenant_cle_ajout on avenant_cle for insert to polaris_app with check (
  enregistre_par = acces_compte() and (
    (acces_role() in ('coordonnateur', 'direction-siege') and pole_id = any (acces_poles()))
    or acces_po_du_siege(pole_id)));
drop policy avenant_cle_part_ajout on avenant_cle_part;
create policy avenant_cle_part_ajout on avenant_cle_part for insert to polaris_app with check (
  (acces_role() in ('coordonnateur', 'direction-siege') and pole_id = any (acces_poles()))
  or acces_po_du_siege(pole_id));
create policy avenant_cle_part_lecture_po_du_siege on avenant_cle_part for select to polaris_app
  using (acces_po_du_siege(pole_id));
