-- A draft may be about one thing: then its author has one of it, found again when coming back.
alter table brouillon add column objet text;
create unique index brouillon_objet_unique on brouillon (compte_id, genre, objet) where objet is not null;
