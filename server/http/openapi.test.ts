import { REGLES } from '@polaris/regles/index.ts';
import { describe, expect, test } from 'vitest';
import { CAS_USAGE } from '../kernel/registre.ts';
import { decrireApi, SANS_API, SANS_COMPTE } from './openapi.ts';

type Noeud = Record<string, unknown>;
type Operation = {
  operationId: string;
  summary: string;
  responses: Record<string, unknown>;
  requestBody?: unknown;
};

const description = decrireApi('https://polaris.example.be') as {
  openapi: string;
  info: { title: string; version: string };
  servers: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Noeud };
};
const operations = Object.values(description.paths).flatMap((chemin) => Object.values(chemin));

function* parcourir(valeur: unknown): Generator<Noeud> {
  if (typeof valeur !== 'object' || valeur === null) return;
  if (!Array.isArray(valeur)) yield valeur as Noeud;
  for (const enfant of Object.values(valeur)) yield* parcourir(enfant);
}

function resoudre(reference: string): unknown {
  if (!reference.startsWith('#/')) return undefined;
  const pas = reference.slice(2).split('/');
  return pas.reduce<unknown>((noeud, cle) => (noeud as Noeud | undefined)?.[cle], description);
}

describe('la description de l’API', () => {
  test('est de l’OpenAPI 3.1, en JSON', () => {
    expect(description.openapi).toMatch(/^3\.1\.\d+$/);
    expect(description.info).toMatchObject({ title: 'Polaris', version: expect.any(String) });
    expect(description.servers).toEqual([{ url: 'https://polaris.example.be/api/v1' }]);
    expect(JSON.parse(JSON.stringify(description))).toEqual(description);
  });

  test('chaque référence mène quelque part, et rien ne se définit hors des composants', () => {
    const noeuds = [...parcourir(description)];
    const references = noeuds.map((n) => n.$ref).filter((r) => typeof r === 'string');
    expect(references.length).toBeGreaterThan(50);
    expect(references.filter((reference) => resoudre(reference) === undefined)).toEqual([]);
    expect(noeuds.filter((n) => '$defs' in n)).toEqual([]);
  });

  test('chaque opération a un nom unique, un résumé, une réponse et ses refus', () => {
    const noms = operations.map((o) => o.operationId);
    expect(new Set(noms).size).toBe(noms.length);
    for (const operation of operations) {
      expect(operation.summary).not.toBe('');
      expect(Object.keys(operation.responses)).toContain('200');
      expect(Object.keys(operation.responses)).toContain('429');
    }
  });

  test('dit chaque règle et chaque cas d’usage qui a une réponse en JSON, et rien d’autre', () => {
    const regles = Object.keys(REGLES).map((nom) => `/calculs/${nom}`);
    const cas = CAS_USAGE.filter(({ nom, genre }) => !SANS_COMPTE.has(genre) && !SANS_API.has(nom));
    expect(Object.keys(description.paths).sort()).toEqual(
      ['/regles', '/parametres', ...regles, ...cas.map(({ nom }) => `/cas/${nom}`)].sort(),
    );
  });

  test('une écriture annonce la clé qui la rend unique', () => {
    for (const { nom, genre } of CAS_USAGE) {
      const operation = description.paths[`/cas/${nom}`]?.post;
      if (operation) expect('parameters' in operation).toBe(genre === 'ecriture');
    }
  });
});
