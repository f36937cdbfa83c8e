-- Values of the law that the administration publishes between two versions of the platform: proposed by one
-- account with its source, effective once another account confirmed it, never rewritten.
create table parametre_propose (
  id uuid default gen_random_uuid() constraint parametre_propose_pk primary key,
  numero bigint generated always as identity constraint parametre_propose_numero_unique unique,
  parametre text not null,
  valeur numeric(14, 4) not null constraint parametre_propose_valeur_positive check (valeur >= 0),
  depuis date not null,
  avant date,
  source text not null constraint parametre_propose_source_non_vide check (source <> ''),
  article text not null constraint parametre_propose_article_non_vide check (article <> ''),
  droit_version text not null,
  propose_le timestamptz not null,
  propose_par uuid not null constraint parametre_propose_auteur_fk references compte,
  constraint parametre_propose_periode_ordonnee check (avant > depuis),
  constraint parametre_propose_auteur_unique unique (id, propose_par)
);
comment on table parametre_propose is 'A value of a dated parameter proposed by the administration, with its source; half-open [depuis, avant[, without `avant` until the next change written in the law. Append only.';
create index parametre_propose_parametre_idx on parametre_propose (parametre, numero);

create table parametre_decision (
  propose_id uuid constraint parametre_decision_pk primary key,
  propose_par uuid not null,
  decision text not null constraint parametre_decision_connue check (decision in ('confirmation', 'retrait')),
  decide_le timestamptz not null,
  decide_par uuid not null constraint parametre_decision_auteur_fk references compte,
  constraint parametre_decision_propose_fk foreign key (propose_id, propose_par)
    references parametre_propose (id, propose_par),
  constraint parametre_decision_seconde_personne check (decision = 'retrait' or decide_par <> propose_par)
);
comment on table parametre_decision is 'What became of a proposed value: confirmed by another account than its author, from then on part of the law that answers; or withdrawn. Append only.';

create function publication_immuable() returns trigger language plpgsql as $$
begin
  raise exception 'What is published is never changed: publish again.' using errcode = '42501';
end
$$;
comment on function publication_immuable() is 'Refuses to rewrite what was published, even to its owner.';
do $$
declare nom_table text;
begin
  foreach nom_table in array array['parametre_propose', 'parametre_decision'] loop
    execute format('create trigger %I before update or delete on %I for each row execute function publication_immuable()',
                   nom_table || '_jamais_modifie', nom_table);
    execute format('create trigger %I before truncate on %I for each statement execute function publication_immuable()',
                   nom_table || '_jamais_vide', nom_table);
    execute format('alter table %I enable row level security', nom_table);
    execute format('grant select, insert on %I to polaris_app', nom_table);
  end loop;
end
$$;

-- The law is public: anybody reads what was confirmed. What is only proposed stays with the administration.
create policy parametre_decision_lecture on parametre_decision for select to polaris_app
  using (decision = 'confirmation' or (select acces_role()) = 'administration');
create policy parametre_propose_lecture on parametre_propose for select to polaris_app
  using ((select acces_role()) = 'administration'
         or exists (select from parametre_decision d where d.propose_id = id and d.decision = 'confirmation'));
create policy parametre_propose_ajout on parametre_propose for insert to polaris_app
  with check (acces_role() = 'administration' and propose_par = acces_compte());
create policy parametre_decision_ajout on parametre_decision for insert to polaris_app
  with check (acces_role() = 'administration' and decide_par = acces_compte());
