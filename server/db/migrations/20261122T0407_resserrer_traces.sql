-- A trace names who really left it: nobody signs for another, nor claims to have read a file out of reach.
drop policy consultation_ajout on consultation;
create policy consultation_ajout on consultation for insert to polaris_app with check (
  par = acces_compte() and role = acces_role()
  and exists (select from eleve e where e.id = eleve_id and e.pole_id = consultation.pole_id));

drop policy historique_ajout_pole on historique;
create policy historique_ajout_pole on historique for insert to polaris_app
  with check (acces_ecriture_pole(pole_id) and par = acces_compte());
