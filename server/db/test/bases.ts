import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** The same server, another database. */
function urlBase(url: string, nom: string): string {
  const autre = new URL(url);
  autre.pathname = `/${nom}`;
  return autre.href;
}

async function commander(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Creates a database of the test cluster, empty or copied from `modele`. `effacer` drops it. */
export async function creerBase(
  urlGrappe: string,
  modele?: string,
  nom = `essai_${randomUUID().replaceAll('-', '')}`,
): Promise<{ url: string; effacer: () => Promise<void> }> {
  const copie = modele ? ` template ${modele} strategy file_copy` : '';
  await commander(urlGrappe, `create database ${nom}${copie}`);
  return {
    url: urlBase(urlGrappe, nom),
    effacer: () => commander(urlGrappe, `drop database if exists ${nom} with (force)`),
  };
}

/** Creates the database named, to be filled once and copied by every test file. */
export async function creerModele(urlGrappe: string, nom: string): Promise<string> {
  await commander(urlGrappe, `create database ${nom}`);
  return urlBase(urlGrappe, nom);
}
