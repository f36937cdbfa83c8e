-- The pieces of a pupil's file (DOS-1, DOS-2, IPT-5): what the paper is, who holds it, and its file when it
-- has one. The bytes are sealed on disk, outside the database.
create function acces_instant() returns timestamptz language sql stable parallel safe
  return coalesce(nullif(current_setting('polaris.instant', true), '')::timestamptz, current_timestamp);
comment on function acces_instant() is 'Instant of the request, as the kernel says it; the clock of the database when nothing was said.';

create function piece_medicale(p_code text) returns boolean language sql immutable parallel safe
  return p_code in ('bilan-medical', 'echelle', 'par', 'attestation-orientation', 'protocole-justificatif');
comment on function piece_medicale(text) is 'Does this piece hold health data, read by the pôle alone?';

create function piece_de_l_ecole(p_code text) returns boolean language sql immutable parallel safe
  return p_code in ('attestation-ordinaire', 'attestation-annee-en-cours');
comment on function piece_de_l_ecole(text) is 'Is this piece a certificate that the coopérante itself writes?';

create function piece_ouverte_ecole(p_code text) returns boolean language sql immutable parallel safe
  return piece_de_l_ecole(p_code) or p_code in (
    'protocole', 'tableau-synoptique', 'annexe-2b', 'annexe-2c', 'pdf-d-integration', 'pdf-de-prolongation',
    'pdf-d-arret', 'annexe-4-de-prolongation', 'annexe-4-d-arret', 'copie-ecole-cooperante');
comment on function piece_ouverte_ecole(text) is 'May the coopérante read this piece? Protocol, annexes, and the certificates it writes.';

create table piece (
  id uuid default gen_random_uuid() constraint piece_pk primary key,
  pole_id uuid not null constraint piece_pole_fk references pole,
  eleve_id uuid not null constraint piece_eleve_fk references eleve,
  integration_id uuid constraint piece_integration_fk references integration,
  ecole_id uuid constraint piece_ecole_fk references ecole,
  code text not null constraint piece_code_non_vide check (code <> ''),
  annee_scolaire text,
  date_piece date not null,
  exemplaire text not null constraint piece_exemplaire_connu check (exemplaire in ('original', 'copie')),
  gardien text not null constraint piece_gardien_connu check (
    gardien in ('electronique', 'pole', 'ecole-cooperante', 'ecole-partenaire', 'ecole-origine', 'autre')),
  lieu bytea,
  deposee_le timestamptz not null,
  deposee_par uuid constraint piece_auteur_fk references compte,
  remplace_id uuid constraint piece_remplace_fk references piece,
  retiree_le timestamptz,
  retiree_par uuid constraint piece_retrait_auteur_fk references compte,
  retrait text constraint piece_retrait_connu check (retrait in ('remplacee', 'retiree')),
  retrait_motif bytea,
  constraint piece_cadre_entier check ((integration_id is null) = (ecole_id is null)),
  constraint piece_autre_gardien_nomme check (gardien <> 'autre' or lieu is not null),
  constraint piece_retrait_entier check (
    (retiree_le is null) = (retiree_par is null) and (retiree_le is null) = (retrait is null)
    and (retiree_le is null) = (retrait_motif is null))
);
comment on table piece is 'A paper of a pupil''s file: what it is, its date, who holds the original (`gardien`, and `lieu`, encrypted). Without integration it belongs to the file of reasonable adjustments. No author: deposited by a personal link. Replaced or withdrawn with a reason, never deleted.';
create index piece_eleve_idx on piece (eleve_id);
create index piece_pole_idx on piece (pole_id) where retiree_le is null;
create index piece_ecole_idx on piece (ecole_id);

create table piece_fichier (
  piece_id uuid constraint piece_fichier_pk primary key constraint piece_fichier_piece_fk references piece,
  pole_id uuid not null constraint piece_fichier_pole_fk references pole,
  range_sous uuid not null,
  nom bytea not null,
  type text not null constraint piece_fichier_type_connu check (
    type in ('application/pdf', 'image/png', 'image/jpeg')),
  taille integer not null constraint piece_fichier_taille_bornee check (taille between 1 and 10485760),
  empreinte text not null constraint piece_fichier_empreinte_forme check (empreinte ~ '^[0-9a-f]{64}$')
);
comment on table piece_fichier is 'The file of a piece: the random name its sealed bytes are kept under (the same for a piece replaced without a new file), its own name (encrypted), its type by content, its size in bytes and the SHA-256 of its content.';

-- A piece hangs on a file of the same pôle, and names the school of its integration.
create function acces_piece_coherente(p_eleve uuid, p_integration uuid, p_ecole uuid, p_pole uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
begin atomic
  select exists (select from eleve where id = p_eleve and pole_id = p_pole)
    and (p_integration is null or exists (
      select from integration where id = p_integration and eleve_id = p_eleve and pole_id = p_pole
                                and ecole_id = p_ecole));
end;
comment on function acces_piece_coherente(uuid, uuid, uuid, uuid) is 'Do this pupil, this integration and this school belong together in this pôle?';
revoke all on function acces_piece_coherente(uuid, uuid, uuid, uuid) from public;
grant execute on function acces_piece_coherente(uuid, uuid, uuid, uuid) to polaris_app;

alter table piece enable row level security;
create policy piece_lecture_pole on piece for select to polaris_app
  using (pole_id = any ((select acces_poles())::uuid[])
         and ((select acces_role()) in ('coordonnateur', 'membre')
           or ((select acces_role()) = 'direction-siege' and not piece_medicale(code))));
create policy piece_lecture_ecole on piece for select to polaris_app
  using ((select acces_role()) = 'ecole' and ecole_id = any ((select acces_ecoles())::uuid[])
         and piece_ouverte_ecole(code));
create policy piece_ajout_pole on piece for insert to polaris_app
  with check (acces_ecriture_pole(pole_id) and deposee_par = acces_compte());
create policy piece_ajout_ecole on piece for insert to polaris_app
  with check (acces_role() = 'ecole' and ecole_id = any (acces_ecoles()) and piece_de_l_ecole(code)
              and deposee_par = acces_compte());
create policy piece_coherente on piece as restrictive for insert to polaris_app
  with check (acces_piece_coherente(eleve_id, integration_id, ecole_id, pole_id) and retiree_le is null);
create policy piece_retrait_pole on piece for update to polaris_app
  using (acces_ecriture_pole(pole_id)) with check (acces_ecriture_pole(pole_id));
grant select, insert on piece to polaris_app;
grant update (retiree_le, retiree_par, retrait, retrait_motif) on piece to polaris_app;

-- A file is seen by whoever sees its piece, and added with it by the same person.
alter table piece_fichier enable row level security;
create policy piece_fichier_lecture on piece_fichier for select to polaris_app
  using (exists (select from piece p where p.id = piece_fichier.piece_id));
create policy piece_fichier_ajout on piece_fichier for insert to polaris_app
  with check (exists (select from piece p where p.id = piece_fichier.piece_id
                      and p.pole_id = piece_fichier.pole_id and p.deposee_par = acces_compte()));
grant select, insert on piece_fichier to polaris_app;
