-- Requests for an advance of salary (FOND12, SEC12, CF12, CAD): the codes that no other table holds, charge by
-- charge, and which papers were issued. The papers themselves are in `document_emis`, sealed.
create table doc12_codes (
  charge_id uuid constraint doc12_codes_pk primary key,
  pole_id uuid not null,
  ecole_id uuid not null,
  codes bytea not null,
  version integer not null default 1,
  enregistres_le timestamptz not null,
  enregistres_par uuid not null constraint doc12_codes_auteur_fk references compte,
  constraint doc12_codes_charge_fk foreign key (charge_id, pole_id, ecole_id)
    references charge (id, pole_id, ecole_id)
);
comment on table doc12_codes is 'Codes of the request for an advance of one charge (RTF, DI, S, ECOT…), as typed and encrypted: no text defines them, none is deduced.';
create index doc12_codes_part_idx on doc12_codes (pole_id, ecole_id);

create table doc12_emission (
  document_id uuid constraint doc12_emission_pk primary key
    constraint doc12_emission_document_fk references document_emis,
  membre_id uuid not null,
  pole_id uuid not null,
  ecole_id uuid not null,
  annee_scolaire text not null constraint doc12_emission_annee_forme check (annee_scolaire ~ '^\d{4}-\d{2}$'),
  cle text not null,
  papier text not null constraint doc12_emission_papier_connu check (
    papier in ('FOND12', 'SEC12', 'CF12', 'CAD', 'CF CAD')),
  empreinte text not null,
  emise_le timestamptz not null,
  emise_par uuid not null constraint doc12_emission_auteur_fk references compte,
  constraint doc12_emission_membre_fk foreign key (membre_id, pole_id, ecole_id)
    references membre_personnel (id, pole_id, ecole_id)
);
comment on table doc12_emission is 'A request for an advance that was issued for a member and a school year. `cle`: place, hours, FASE and ECOT it goes under; `empreinte`: keyed fingerprint of what it says, to know when it is out of date. Never rewritten: a new paper is a new line.';
create index doc12_emission_membre_idx on doc12_emission (membre_id, annee_scolaire, emise_le desc);
create index doc12_emission_part_idx on doc12_emission (pole_id, ecole_id, annee_scolaire);

alter table doc12_codes enable row level security;
alter table doc12_emission enable row level security;
create policy doc12_codes_lecture on doc12_codes for select to polaris_app
  using (acces_personnel(pole_id, ecole_id));
create policy doc12_codes_ajout on doc12_codes for insert to polaris_app with check (
  acces_equipe_ecriture(pole_id, ecole_id) and enregistres_par = acces_compte());
create policy doc12_codes_modification on doc12_codes for update to polaris_app
  using (acces_equipe_ecriture(pole_id, ecole_id))
  with check (acces_equipe_ecriture(pole_id, ecole_id) and enregistres_par = acces_compte());
create policy doc12_emission_lecture on doc12_emission for select to polaris_app
  using (acces_personnel(pole_id, ecole_id));
create policy doc12_emission_ajout on doc12_emission for insert to polaris_app with check (
  acces_equipe_ecriture(pole_id, ecole_id) and emise_par = acces_compte());
-- A line points at a paper of the same part, issued by the same account.
create policy doc12_emission_meme_part on doc12_emission as restrictive for insert to polaris_app with check (
  exists (select from document_emis d
          where d.id = document_id and d.pole_id = doc12_emission.pole_id
            and d.ecole_id = doc12_emission.ecole_id and d.emis_par = acces_compte()));
grant select, insert on doc12_codes, doc12_emission to polaris_app;
grant update (codes, version, enregistres_le, enregistres_par) on doc12_codes to polaris_app;
