-- The cap of the scales with the IPT asks who accompanies the integration: ceded before the count, it is the
-- pôle's (TRA-1), as for the points of the IPT themselves.
create or replace function echelles_comptees(p_annee text, p_avant timestamptz, p_echeance date)
  returns table (pole_id uuid, points integer, premier_debut date, type integer, niveau text, degre integer,
                 accompagne_par text)
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select case when e.pole_id = any (acces_poles()) then e.pole_id end, e.points, i.premier_debut, i.type, i.niveau,
         i.degre, i.accompagne_par
  from (select distinct on (x.eleve_id) x.eleve_id, x.pole_id, x.points, x.genre
        from echelle x where x.annee_scolaire = p_annee and x.enregistree_le < p_avant
        order by x.eleve_id, x.rang desc) e
    left join lateral (
      select n.premier_debut, n.type, y.niveau, y.degre,
             case when c.effet_le <= p_echeance then 'pole' else n.accompagne_par end as accompagne_par
      from integration n join parcours_annee y on y.integration_id = n.id and y.annee_scolaire = p_annee
        left join cession c on c.integration_id = n.id
      where n.eleve_id = e.eleve_id and (n.fin is null or n.fin > p_echeance)
      order by n.debut desc limit 1) i on true
  where e.genre in ('passation', 'correction', 'confirmation') and e.points > 0
    and acces_role() in ('administration', 'coordonnateur', 'membre', 'direction-siege');
end;
