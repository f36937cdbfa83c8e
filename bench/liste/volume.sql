-- One full year at the size of the country: 48 pôles, 2 500 schools, 40 000 pupils with files over five
-- years, of whom 7 800 in IPT in 2026-27. Every value follows from a number: the same rows every time.
-- The owner of the schema writes it; no row policy applies here.
insert into zone select n, 'Zone ' || n from generate_series(1, 10) n;
insert into pouvoir_organisateur (id, fase, nom, reseau)
  select md5('po' || n)::uuid, 90000 + n, 'PO ' || n, (array['wbe', 'officiel-subventionne', 'libre-confessionnel'])[1 + n % 3]
  from generate_series(0, 299) n;
insert into cpms (id, fase, nom, zone)
  select md5('cpms' || n)::uuid, 91000 + n, 'CPMS ' || n, 1 + n % 10 from generate_series(0, 99) n;
insert into ecole (id, fase, nom, recherche, genre, niveaux, types, zone, localite, po_id, cpms_id)
  select md5('siege' || n)::uuid, 92000 + n, 'École spécialisée ' || n, 'ecole specialisee ' || n, 'specialisee',
    array['primaire', 'secondaire'], array[2, 3, 8], 1 + n % 10, 'Localité ' || n, md5('po' || n)::uuid, null
  from generate_series(0, 47) n;
insert into ecole (id, fase, nom, recherche, genre, niveaux, zone, localite, po_id, cpms_id)
  select md5('ecole' || n)::uuid, 93000 + n, 'École ' || n, 'ecole ' || n, 'ordinaire',
    array['maternel', 'primaire', 'secondaire'], 1 + n % 10, 'Localité ' || n, md5('po' || n % 300)::uuid,
    md5('cpms' || n % 100)::uuid
  from generate_series(0, 2499) n;
insert into pole (id, numero, nom, zone, siege_id, ecot)
  select md5('pole' || n)::uuid, n + 1, 'Pôle ' || (n + 1), 1 + n % 10, md5('siege' || n)::uuid, 'ECOT-' || n
  from generate_series(0, 47) n;
insert into convention (pole_id, ecole_id, genre, du)
  select md5('pole' || n % 48)::uuid, md5('ecole' || n)::uuid, 'cooperante', '2022-08-29' from generate_series(0, 2499) n;
insert into compte (id, nom, courriel, courriel_verifie)
  select md5('compte' || n)::uuid, 'Compte ' || n, 'compte-' || n || '@example.be', true from generate_series(0, 49) n;

-- Pupil n belongs to pôle n % 48, where it is the r-th; the first 7 800 are those of the year.
insert into eleve (id, pole_id, nom, prenom, naissance, sexe, recherche)
  select md5('eleve' || n)::uuid, md5('pole' || n % 48)::uuid, nom, prenom, date '2007-01-01' + n * 7 % 4700,
    (array['F', 'M'])[1 + r % 2], lower(nom || ' ' || prenom)
  from generate_series(0, 39999) n, lateral (select n / 48 as r) rangs,
  lateral (select
    (array['Bran', 'Cor', 'Del', 'Fal', 'Gar', 'Hel', 'Jor', 'Lam', 'Mar', 'Nor', 'Pel', 'Ros', 'Sol', 'Tar', 'Val'])[1 + (r + n % 48) % 15]
    || (array['court', 'dael', 'eau', 'fort', 'geois', 'ier', 'lange', 'mont', 'nart', 'quin', 'son'])[1 + r * 7 % 11]
    || (array['', 's', 't', 'e', 'in', 'et', 'ot'])[1 + r / 5 % 7] as nom,
    (array['Ad', 'Bas', 'Cam', 'Dor', 'El', 'Flor', 'Gab', 'Hug', 'In', 'Jul', 'Liv', 'Max', 'Nor'])[1 + r * 5 % 13]
    || (array['a', 'en', 'ian', 'ille', 'ine', 'o', 'ys'])[1 + r / 3 % 7] as prenom) noms;

insert into integration (id, pole_id, eleve_id, ecole_id, ecole_origine_id, cpms_id, type, debut, premier_debut, fin,
                         inscrit_specialise_le, frequentation_reguliere, acces)
  select md5('ipt' || n)::uuid, md5('pole' || n % 48)::uuid, md5('eleve' || n)::uuid,
    md5('ecole' || n % 48 + 48 * (r * 7 % 52))::uuid, md5('siege' || n % 48)::uuid, md5('cpms' || r % 100)::uuid,
    1 + r % 8, debut, debut, case when n >= 7800 then debut + 300 end, debut - 200, true, '{"issue": "resultat"}'
  from generate_series(0, 39999) n, lateral (select n / 48 as r) rangs,
  lateral (select make_date(case when n < 7800 then 2024 + r % 3 else 2021 + r % 5 end, 9, 1 + r % 25) as debut) dates;

-- Each school year of an integration; those still open run until 2026-27.
insert into parcours_annee (pole_id, eleve_id, integration_id, annee_scolaire, genre, niveau, annee_etude, degre, debut, fin)
  select i.pole_id, i.eleve_id, i.id, civile || '-' || (civile + 1) % 100, 'permanente-totale',
    (array['maternel', 'primaire', 'secondaire'])[1 + r % 3], 1 + r % 6, case when r % 3 = 2 then 1 + r / 3 % 3 end,
    greatest(i.debut, make_date(civile, 9, 1)), case when civile < 2026 then make_date(civile + 1, 6, 30) end
  from generate_series(0, 39999) n
  join integration i on i.id = md5('ipt' || n)::uuid, lateral (select n / 48 as r) rangs,
  lateral generate_series(extract(year from i.debut)::int,
                          case when i.fin is null then 2026 else extract(year from i.debut)::int end) civile;

insert into protocole (id, pole_id, integration_id)
  select md5('protocole' || n)::uuid, md5('pole' || n % 48)::uuid, md5('ipt' || n)::uuid from generate_series(0, 39999) n;
insert into protocole_section (pole_id, protocole_id, cle, contenu, non_requis, termine, modifie_par)
  select md5('pole' || n % 48)::uuid, md5('protocole' || n)::uuid, cle, decode(repeat(md5(n || cle), 12), 'hex'),
    rang = 3 and n % 4 = 0, n % 9 <> rang, md5('compte' || n % 48)::uuid
  from generate_series(0, 39999) n,
  unnest(array['synthese', 'objectifs', 'equipements', 'transport', 'relation', 'accompagnement', 'evaluation', 'presence'])
    with ordinality sections (cle, rang)
  where n % 5 > 0 or rang <= n % 8;
insert into acte (id, pole_id, eleve_id, ecole_id, genre, objet_id, contenu, ouvert_le)
  select md5('acte' || i.id)::uuid, i.pole_id, i.eleve_id, i.ecole_id, 'protocole', i.id, '{}', i.debut from integration i;
insert into signature (pole_id, acte_id, partie, nom, qualite, au_titre_de, signee_le, moyen, avis, consignee_par)
  select md5('pole' || n % 48)::uuid, md5('acte' || md5('ipt' || n)::uuid)::uuid, partie, 'Nom ' || n, 'Qualité', titre, '2026-09-15',
    'papier', case when partie = 'cpms' then 'favorable' end, md5('compte' || n % 48)::uuid
  from generate_series(0, 39999) n,
  (values ('ecole-ordinaire', 'direction', 1), ('pole', 'po', 2), ('responsable', 'responsable', 3), ('cpms', 'direction', 4))
    parties (partie, titre, rang)
  where n % 7 <> rang;
analyze;
