-- Scales of sensory-motor needs (until 2025-26): the grids, and everything that happened to the scale of a
-- pupil, one line an event. Nothing is overwritten: the last line of a school year says where it stands.
create table grille_echelle (
  id uuid default gen_random_uuid() constraint grille_echelle_pk primary key,
  numero integer not null constraint grille_echelle_numero_unique unique,
  titre text not null constraint grille_echelle_titre_non_vide check (titre <> ''),
  depuis_annee text not null,
  age_min integer constraint grille_echelle_age_min_borne check (age_min between 2 and 30),
  age_max integer constraint grille_echelle_age_max_borne check (age_max between 2 and 30),
  essai boolean not null,
  items jsonb not null,
  tranches jsonb not null,
  remplace_id uuid constraint grille_echelle_remplace_fk references grille_echelle,
  version integer not null default 1,
  creee_le timestamptz not null,
  creee_par uuid not null constraint grille_echelle_auteur_fk references compte,
  publiee_le timestamptz,
  publiee_par uuid constraint grille_echelle_publication_auteur_fk references compte,
  constraint grille_echelle_ages_ordonnes check (age_min <= age_max),
  constraint grille_echelle_publication_entiere check ((publiee_le is null) = (publiee_par is null))
);
comment on table grille_echelle is 'A version of the grid of the scale: items with their scores, and the points each total gives. Written as a draft by the administration, never changed once published; `essai` marks an invented one. The official items are not published: none comes with the platform.';

create table echelle (
  id uuid default gen_random_uuid() constraint echelle_pk primary key,
  pole_id uuid not null constraint echelle_pole_fk references pole,
  eleve_id uuid not null constraint echelle_eleve_fk references eleve,
  annee_scolaire text not null,
  rang integer not null constraint echelle_rang_positif check (rang >= 1),
  genre text not null constraint echelle_genre_connu check (
    genre in ('passation', 'correction', 'confirmation', 'reprise', 'fin')),
  source_id uuid,
  points integer not null constraint echelle_points_bornes check (points between 0 and 352),
  grille_id uuid constraint echelle_grille_fk references grille_echelle,
  bilan_le date,
  bilan_auteur text constraint echelle_bilan_auteur_connu check (
    bilan_auteur in ('medecin-specialiste', 'autre-medecin', 'service-hospitalier', 'autre')),
  passee_le date,
  contenu bytea,
  motif bytea,
  enregistree_le timestamptz not null,
  enregistree_par uuid not null constraint echelle_auteur_fk references compte,
  constraint echelle_rang_unique unique (eleve_id, annee_scolaire, rang),
  constraint echelle_du_meme_eleve unique (id, eleve_id),
  constraint echelle_source_fk foreign key (source_id, eleve_id) references echelle (id, eleve_id),
  constraint echelle_bilan_anterieur check (bilan_le < passee_le),
  constraint echelle_passation_entiere check (
    (genre in ('passation', 'correction'))
      = (grille_id is not null and bilan_le is not null and bilan_auteur is not null and passee_le is not null
         and contenu is not null)),
  constraint echelle_source_de_la_suite check ((genre = 'passation') = (source_id is null)),
  constraint echelle_motif_de_la_correction check ((genre = 'correction') = (motif is not null)),
  constraint echelle_sans_points check (genre not in ('reprise', 'fin') or points = 0)
);
comment on table echelle is 'What happened to the scale of a pupil in a school year: passed, corrected, confirmed from the year before, to be passed again, ended. Append only. `contenu` (encrypted) holds the nature of the deficiency, the team, the answers and the total; `source_id` is the line corrected, or the passation that a decision is about.';
create index echelle_pole_idx on echelle (pole_id, annee_scolaire);
create index echelle_eleve_idx on echelle (eleve_id, annee_scolaire, rang desc);

-- Health data: the team of the pôle alone. Neither the siège, nor the administration, nor a school reads them.
alter table echelle enable row level security;
create policy echelle_lecture_equipe on echelle for select to polaris_app
  using (pole_id = any ((select acces_poles())::uuid[]) and (select acces_role()) in ('coordonnateur', 'membre'));
create policy echelle_ajout_pole on echelle for insert to polaris_app
  with check (acces_ecriture_pole(pole_id) and enregistree_par = acces_compte());
create policy echelle_meme_pole on echelle as restrictive for insert to polaris_app
  with check (acces_eleve_du_pole(eleve_id, pole_id));
grant select, insert on echelle to polaris_app;

-- A grid is no one's health: the team reads what is published, the administration writes what is not yet.
alter table grille_echelle enable row level security;
create policy grille_echelle_lecture_administration on grille_echelle for select to polaris_app
  using ((select acces_role()) = 'administration');
create policy grille_echelle_lecture_equipe on grille_echelle for select to polaris_app
  using (publiee_le is not null and (select acces_role()) in ('coordonnateur', 'membre'));
create policy grille_echelle_ajout on grille_echelle for insert to polaris_app
  with check (acces_role() = 'administration' and creee_par = acces_compte());
create policy grille_echelle_modification on grille_echelle for update to polaris_app
  using (acces_role() = 'administration' and publiee_le is null)
  with check (acces_role() = 'administration' and (publiee_par is null or publiee_par = acces_compte()));
grant select, insert on grille_echelle to polaris_app;
grant update (titre, depuis_annee, age_min, age_max, essai, items, tranches, version, publiee_le, publiee_par)
  on grille_echelle to polaris_app;

-- The envelope is shared by all: points of the scales that stood at an instant, with what the cap asks of the
-- integration of the same pupil, and no pupil. The pôle is named only to whoever reaches it.
create function echelles_comptees(p_annee text, p_avant timestamptz, p_echeance date)
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
      select n.premier_debut, n.type, y.niveau, y.degre, n.accompagne_par
      from integration n join parcours_annee y on y.integration_id = n.id and y.annee_scolaire = p_annee
      where n.eleve_id = e.eleve_id and (n.fin is null or n.fin > p_echeance)
      order by n.debut desc limit 1) i on true
  where e.genre in ('passation', 'correction', 'confirmation') and e.points > 0
    and acces_role() in ('administration', 'coordonnateur', 'membre', 'direction-siege');
end;
comment on function echelles_comptees(text, timestamptz, date) is 'Points of the scales of a school year as known before an instant, all pôles together, without naming any pupil.';
revoke all on function echelles_comptees(text, timestamptz, date) from public;
grant execute on function echelles_comptees(text, timestamptz, date) to polaris_app;
