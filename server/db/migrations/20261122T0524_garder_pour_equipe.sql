-- Members of the team type too, in what they propose: their draft is theirs alone, as a coordinator's is.
drop policy brouillon_propre on brouillon;
create policy brouillon_propre on brouillon to polaris_app
  using (compte_id = acces_compte() and pole_id = any (acces_poles()))
  with check (compte_id = acces_compte() and acces_equipe_pole(pole_id));
