-- The years of an integration are looked up by integration: the scales of all the pôles ask it once for each pupil.
create index parcours_annee_integration_idx on parcours_annee (integration_id, annee_scolaire);
