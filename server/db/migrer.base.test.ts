import { sql } from 'kysely';
import { expect, inject, test } from 'vitest';
import { alterer } from '../kernel/essai/proprietaire.ts';
import { ouvrirBase } from './base.ts';
import { lireMigrations, migrer } from './migrer.ts';
import { baseDeTest } from './test/base.ts';
import { creerBase } from './test/bases.ts';
import './test/fourni.ts';

const grappe = inject('base');
const NOMS = lireMigrations().map(({ nom }) => nom);

/** An empty database of the engine of the project. */
async function baseVide() {
  if (grappe.genre === 'postgres') {
    const { url, effacer } = await creerBase(grappe.url);
    return { ouvrir: () => ouvrirBase({ url }), effacer };
  }
  return { ouvrir: () => ouvrirBase({ dossier: 'memoire' }), effacer: async () => undefined };
}

async function appliquees(base: Awaited<ReturnType<typeof ouvrirBase>>): Promise<string[]> {
  const { rows } = await sql<{ nom: string }>`select nom from migration_appliquee order by nom`.execute(
    base.db,
  );
  return rows.map(({ nom }) => nom);
}

const permettre = 'grant select on migration_appliquee to polaris_app;';

test('de rien à la dernière migration, puis une seconde fois sans rien changer', async () => {
  const { ouvrir, effacer } = await baseVide();
  try {
    const base = await ouvrir();
    await migrer(base);
    await migrer(base);
    await base.executerScript(permettre);
    await base.entrerEnService();
    expect(await appliquees(base)).toEqual(NOMS);
    await base.fermer();
  } finally {
    await effacer();
  }
});

test.runIf(grappe.genre === 'postgres')('deux processus en même temps ne se gênent pas', async () => {
  const { ouvrir, effacer } = await baseVide();
  try {
    const bases = await Promise.all([ouvrir(), ouvrir(), ouvrir()]);
    await Promise.all(bases.map(migrer));
    const [base] = bases;
    if (!base) throw new Error('no database');
    await base.executerScript(permettre);
    expect(await appliquees(base)).toEqual(NOMS);
    await Promise.all(bases.map((b) => b.fermer()));
  } finally {
    await effacer();
  }
});

test('une migration dont le texte a changé est refusée, et rien d’autre n’est appliqué', async () => {
  const { base, fermer } = await baseDeTest();
  try {
    await alterer(
      base,
      `update migration_appliquee set empreinte = 'autre' where nom = '${NOMS[2]}';
       delete from migration_appliquee where nom = '${NOMS.at(-1)}';
       grant select on migration_appliquee to polaris_app`,
    );
    if (base.genre === 'pglite') await base.executerScript('reset role');
    await expect(migrer(base)).rejects.toThrow(`La migration ${NOMS[2]} a changé`);
    if (base.genre === 'pglite') await base.executerScript('rollback; set role polaris_app');
    expect(await appliquees(base)).toEqual(NOMS.slice(0, -1));
  } finally {
    await fermer();
  }
});

test('les migrations sont nommées par leur instant, dans l’ordre', () => {
  for (const nom of NOMS) expect(nom).toMatch(/^\d{8}T\d{4}_[a-z_]+\.sql$/);
  expect(NOMS).toEqual([...NOMS].sort());
});
