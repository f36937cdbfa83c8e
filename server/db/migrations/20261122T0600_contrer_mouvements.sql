-- A mistake in the ledger is mended by a movement that takes back exactly what the first one gave; its reason
-- may speak of a pupil, so it is sealed.
alter table mouvement add column motif bytea;
alter table mouvement add constraint mouvement_motif_d_une_correction check (motif is null or genre = 'correction');

create function mouvement_contre_exact() returns trigger language plpgsql as $$
begin
  if new.contre_id is not null and not exists (
    select from mouvement m where m.id = new.contre_id and m.contre_id is null and m.pole_id = new.pole_id
    and m.annee_scolaire = new.annee_scolaire and m.budget = new.budget and m.points = -new.points
  ) then
    raise exception 'A counter-movement takes back exactly one movement of the same pôle, year and budget.'
      using errcode = '23514';
  end if;
  return new;
end
$$;
comment on function mouvement_contre_exact() is 'A counter-movement is the opposite of the movement it names, which is not one itself.';
create trigger mouvement_contre_verifie before insert on mouvement
  for each row execute function mouvement_contre_exact();
