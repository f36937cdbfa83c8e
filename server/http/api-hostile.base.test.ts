import { REGLES } from '@polaris/regles/index.ts';
import fc from 'fast-check';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../db/test/base.ts';
import { ATTENDUS } from '../kernel/essai/attendus.ts';
import { sessionDe } from '../kernel/essai/identite.ts';
import { type MondeEntier, ouvrirMondeEntier } from '../kernel/essai/monde.ts';
import { premiereRupture } from '../kernel/journal.ts';
import { CAS_USAGE, type NomCas } from '../kernel/registre.ts';
import { transactionFiltree } from '../kernel/transaction.ts';
import { monterApi } from './api.ts';
import { SANS_API } from './openapi.ts';

/** Whatever is sent to the API, with or without session, is answered below 500 and leaves the journal whole. */
let ouverte: BaseDeTest;
let monde: MondeEntier;
beforeAll(async () => {
  ouverte = await baseDeTest({ modele: 'entier' });
  monde = ouvrirMondeEntier(ouverte.base);
});
afterAll(() => ouverte.fermer());

/** A new application for each request: the limit of requests is another matter. */
async function envoyer(connecte: boolean, chemin: string, corps: string): Promise<number> {
  const app = new Hono();
  const session = connecte ? sessionDe('coordonnateur') : null;
  monterApi(app, { noyau: monde.noyau, sessionDe: async () => session });
  const reponse = await app.request(`http://polaris.example.be${chemin}`, { method: 'POST', body: corps });
  return reponse.status;
}

const PIEGES: readonly unknown[] = [
  null,
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  '\u202e',
  "'; drop table eleve; --",
  '__proto__',
  'constructor',
  'toString',
  '0000-00-00',
  '2025-02-30',
  '275760-09-13',
  '2024-25',
  '2099-00',
  'NaN',
  '1e400',
  'x'.repeat(20_000),
  '%'.repeat(80),
  0,
  -1,
  -0,
  0.5,
  2 ** 31,
  2 ** 53,
  1e308,
  true,
  [],
  {},
  [[[[]]]],
  { length: 1e9 },
  '00000000-0000-0000-0000-000000000000',
];
const valeur = fc.oneof(
  fc.constantFrom(...PIEGES),
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** An input that is right but for one or two fields. */
const abimee = (entree: object) =>
  fc
    .array(fc.tuple(fc.constantFrom(...Object.keys(entree), '__proto__', 'autre'), valeur), {
      minLength: 1,
      maxLength: 2,
    })
    .map((abimes) => JSON.stringify({ ...entree, ...Object.fromEntries(abimes) }));

const ESSAIS = { numRuns: 25 };

describe('chaque règle', () => {
  test.each(Object.values(REGLES).map(({ nom }) => nom))('%s', async (nom) => {
    const exemple = REGLES[nom]?.formes.at(-1)?.exemple ?? {};
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          abimee(exemple),
          valeur.map((v) => JSON.stringify(v) ?? ''),
        ),
        async (corps) => {
          expect([200, 400]).toContain(await envoyer(false, `/api/v1/calculs/${nom}`, corps));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('chaque cas d’usage, sous un coordonnateur', () => {
  const noms = CAS_USAGE.map(({ nom }): NomCas => nom).filter((nom) => !SANS_API.has(nom));
  test.each(noms)('%s', async (nom) => {
    const entree = ATTENDUS[nom].entree(monde, 'le sien');
    const incidents: string[] = [];
    for (const champ of Object.keys(entree)) {
      for (const piege of PIEGES) {
        const corps = JSON.stringify({ ...entree, [champ]: piege });
        if ((await envoyer(true, `/api/v1/cas/${nom}`, corps)) >= 500) incidents.push(corps.slice(0, 300));
      }
    }
    expect(incidents).toEqual([]);
    await fc.assert(
      fc.asyncProperty(abimee(entree), async (corps) => {
        expect(await envoyer(true, `/api/v1/cas/${nom}`, corps)).toBeLessThan(500);
      }),
      ESSAIS,
    );
  });

  test('le journal reste entier', async () => {
    expect(await transactionFiltree(monde.db, null, premiereRupture)).toBeNull();
  });
});

test('n’importe quelle adresse et n’importe quel corps', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('/api/v1/calculs/', '/api/v1/cas/', '/api/v1/', '/api/'),
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.boolean(),
      async (debut, suite, corps, connecte) => {
        fc.pre(suite.isWellFormed());
        expect(await envoyer(connecte, `${debut}${encodeURIComponent(suite)}`, corps)).toBeLessThan(500);
      },
    ),
    { numRuns: 200 },
  );
});
