import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Base } from './base.ts';

const DOSSIER = new URL('./migrations/', import.meta.url);

type Migration = { nom: string; sql: string; empreinte: string };

/** The plain SQL migrations, in order of their timestamped names. */
export function lireMigrations(): Migration[] {
  return readdirSync(DOSSIER)
    .filter((nom) => nom.endsWith('.sql'))
    .sort()
    .map((nom) => {
      const sql = readFileSync(new URL(nom, DOSSIER), 'utf8');
      return { nom, sql, empreinte: createHash('sha256').update(sql).digest('hex') };
    });
}

/**
 * The role of the application belongs to the whole cluster, which the lock of one database does not guard:
 * two databases of it may be made at once. Whoever comes second finds the role there.
 */
const ROLE = `do $role$
begin
  if not exists (select from pg_roles where rolname = 'polaris_app') then
    create role polaris_app nologin noinherit;
    execute format('grant polaris_app to %I', current_user);
  end if;
exception when duplicate_object or unique_violation then null;
end
$role$;`;

/**
 * Brings a database up to date. Safe to run from zero, twice, and by two processes at once: the whole
 * runs in one transaction behind an advisory lock, and a migration whose text changed after it was
 * applied is refused rather than ignored.
 */
export async function migrer(base: Base): Promise<void> {
  await base.executerScript(ROLE);
  await base.executerScript(`begin;
select pg_advisory_xact_lock(7061719);
create table if not exists migration_appliquee (
  nom text constraint migration_appliquee_pk primary key,
  empreinte text not null,
  appliquee_le timestamptz not null default current_timestamp);
${lireMigrations().map(etape).join('\n')}
commit;`);
}

function etape({ nom, sql, empreinte }: Migration): string {
  return `do $migration$
declare deja text;
begin
  select m.empreinte into deja from migration_appliquee m where m.nom = '${nom}';
  if deja is null then
    execute $contenu$${sql}$contenu$;
    insert into migration_appliquee (nom, empreinte) values ('${nom}', '${empreinte}');
  elsif deja <> '${empreinte}' then
    raise exception 'La migration ${nom} a changé depuis qu''elle a été appliquée.';
  end if;
end
$migration$;`;
}
