-- The pôle that asks to accompany a pupil reads the annexes it has signed before the file reaches it: that
-- reading is traced too, under its own name.
drop policy consultation_ajout on consultation;
create policy consultation_ajout on consultation for insert to polaris_app with check (
  par = acces_compte() and role = acces_role()
  and (exists (select from eleve e where e.id = eleve_id and e.pole_id = consultation.pole_id)
    or exists (select from integration i where i.eleve_id = consultation.eleve_id
               and i.pole_id = consultation.pole_id)
    or exists (select from declaration d where d.eleve_id = consultation.eleve_id
               and d.pole_id = consultation.pole_id)));
