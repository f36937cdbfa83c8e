-- A decision on an application that is taken back, or an admissibility judged again, keeps what it was: the reason
-- that a candidate has read is never lost. It is read by whoever may read the application, by nobody else of the pôle.
create or replace function acces_objet_equipe(p_objet uuid) returns boolean language sql stable parallel safe
  return exists (select from cadre c where c.id = p_objet)
    or exists (select from membre_personnel m where m.id = p_objet)
    or exists (select from charge g where g.id = p_objet)
    or exists (select from candidature d where d.id = p_objet)
    or exists (select from candidature_choix x where x.id = p_objet);

drop policy historique_du_personnel on historique;
create policy historique_du_personnel on historique as restrictive for select to polaris_app using (
  objet not in ('membre-personnel', 'charge', 'candidature', 'candidature-choix')
  or acces_objet_equipe(objet_id));
