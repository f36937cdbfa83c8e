-- The register of running money (FIN-17): receipts and expenses, each with its voucher, never a negative
-- balance. A mistake is mended by a line that cancels another.
create table ecriture_fonctionnement (
  id uuid default gen_random_uuid() constraint ecriture_fonctionnement_pk primary key,
  numero bigint generated always as identity constraint ecriture_fonctionnement_numero_unique unique,
  pole_id uuid not null constraint ecriture_fonctionnement_pole_fk references pole,
  annee_scolaire text not null
    constraint ecriture_fonctionnement_annee_forme check (annee_scolaire ~ '^\d{4}-\d{2}$'),
  sens text not null constraint ecriture_fonctionnement_sens_connu check (sens in ('recette', 'depense')),
  le date not null,
  montant numeric(12, 2) not null constraint ecriture_fonctionnement_montant_positif check (montant > 0),
  contenu bytea not null,
  range_sous text constraint ecriture_fonctionnement_fichier_unique unique,
  type text constraint ecriture_fonctionnement_type_connu check (
    type in ('application/pdf', 'image/png', 'image/jpeg')),
  contre_id uuid constraint ecriture_fonctionnement_contre_unique unique,
  enregistree_le timestamptz not null,
  enregistree_par uuid not null constraint ecriture_fonctionnement_auteur_fk references compte,
  constraint ecriture_fonctionnement_fichier_entier check ((range_sous is null) = (type is null)),
  constraint ecriture_fonctionnement_pole_unique unique (id, pole_id),
  -- A line cancels one of the same pôle.
  constraint ecriture_fonctionnement_contre_fk
    foreign key (contre_id, pole_id) references ecriture_fonctionnement (id, pole_id)
);
comment on table ecriture_fonctionnement is 'One line of the register of running money: a receipt or an expense, its object and voucher (encrypted), the file of the voucher when there is one. With `contre_id` it cancels another line.';
create index ecriture_fonctionnement_pole_idx on ecriture_fonctionnement (pole_id, annee_scolaire);

alter table ecriture_fonctionnement enable row level security;
create policy ecriture_fonctionnement_lecture_pole on ecriture_fonctionnement for select to polaris_app
  using (pole_id = any ((select acces_poles())::uuid[]));
create policy ecriture_fonctionnement_ajout on ecriture_fonctionnement for insert to polaris_app
  with check (acces_ecriture_pole(pole_id) and enregistree_par = acces_compte());
grant select, insert on ecriture_fonctionnement to polaris_app;

-- One writer at a time for a pôle, then no school year may end below zero.
create function fonctionnement_jamais_negatif() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('fonctionnement ' || new.pole_id::text, 0));
  if exists (
    select from (
      select sum(sum(case when (e.sens = 'recette') = (e.contre_id is null) then e.montant else -e.montant end))
        over (order by e.annee_scolaire) as solde
      from ecriture_fonctionnement e where e.pole_id = new.pole_id group by e.annee_scolaire) s
    where s.solde < 0) then
    raise exception 'The balance of running money would be negative.' using errcode = '23514';
  end if;
  return null;
end
$$;
comment on function fonctionnement_jamais_negatif() is 'Refuses a line that would make the balance of running money negative at the end of a school year.';
create trigger ecriture_fonctionnement_solde after insert on ecriture_fonctionnement
  for each row execute function fonctionnement_jamais_negatif();
