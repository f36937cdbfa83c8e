-- The list of the IPT at 30 September as the coordinator sent it (IPT-4): a copy that no longer moves.
create table liste_ipt (
  id uuid default gen_random_uuid() constraint liste_ipt_pk primary key,
  pole_id uuid not null constraint liste_ipt_pole_fk references pole,
  annee_scolaire text not null constraint liste_ipt_annee_forme check (annee_scolaire ~ '^\d{4}-\d{2}$'),
  numero integer not null constraint liste_ipt_numero_positif check (numero > 0),
  arretee_le date not null,
  nombre integer not null constraint liste_ipt_nombre_positif check (nombre >= 0),
  contenu bytea not null,
  empreinte text not null,
  motif text,
  accuse text not null constraint liste_ipt_accuse_unique unique,
  transmise_le timestamptz not null,
  transmise_par uuid not null constraint liste_ipt_auteur_fk references compte,
  constraint liste_ipt_version_unique unique (pole_id, annee_scolaire, numero),
  constraint liste_ipt_motif_de_la_rectification check ((numero = 1) = (motif is null))
);
comment on table liste_ipt is 'A list of the IPT at 30 September as it was sent: its lines (encrypted, since they name pupils), their fingerprint, the reference of its receipt. A correction is a new version with its reason; nothing is changed or deleted.';
alter table liste_ipt enable row level security;
create policy liste_ipt_lecture_pole on liste_ipt for select to polaris_app
  using (pole_id = any ((select acces_poles())::uuid[]));
create policy liste_ipt_ajout_pole on liste_ipt for insert to polaris_app with check (acces_ecriture_pole(pole_id));
grant select, insert on liste_ipt to polaris_app;
