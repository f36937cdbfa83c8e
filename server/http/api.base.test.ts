import { Hono } from 'hono';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../db/test/base.ts';
import { sessionDe } from '../kernel/essai/identite.ts';
import { ANNEE, type Monde, ouvrirMonde } from '../kernel/essai/monde.ts';
import { empreinteBase } from '../kernel/essai/proprietaire.ts';
import type { Session } from '../kernel/session.ts';
import { LIMITE_PUBLIQUE, monterApi } from './api.ts';
import { LIMITE_LIENS } from './garde-liens.ts';

const SITE = 'http://polaris.example.be';

let ouverte: BaseDeTest;
let monde: Monde;
let app: Hono;
let session: Session | null;
beforeAll(async () => {
  ouverte = await baseDeTest();
  monde = ouvrirMonde(ouverte.base);
});
afterAll(() => ouverte.fermer());
beforeEach(() => {
  session = null;
  app = new Hono();
  monterApi(app, { noyau: monde.noyau, sessionDe: async () => session });
});

const poster = (chemin: string, corps: string, entetes: Record<string, string> = {}, adresse = '127.0.0.1') =>
  app.request(
    `${SITE}${chemin}`,
    { method: 'POST', body: corps, headers: { 'content-type': 'application/json', ...entetes } },
    { incoming: { socket: { remoteAddress: adresse } } },
  );
const calculer = (regle: string, faits: unknown) => poster(`/api/v1/calculs/${regle}`, JSON.stringify(faits));
const FAITS = { anneeScolaire: '2024-25', elevesCooperantes: 13_000 };

describe('les règles', () => {
  test('un calcul répond avec sa valeur, son unité, ses références et sa trace', async () => {
    const reponse = await calculer('financement.base', FAITS);
    expect(reponse.status).toBe(200);
    const corps = await reponse.json();
    expect(corps).toMatchObject({
      issue: 'resultat',
      valeur: expect.any(Number),
      unite: 'points',
      raisons: [],
    });
    expect(corps.references.length).toBeGreaterThan(0);
    expect(corps.trace.length).toBeGreaterThan(0);
  });

  test.each([
    ['une année inconnue', { ...FAITS, anneeScolaire: '2050-51' }, 'hors-periode'],
    ['un fait manquant', { anneeScolaire: '2024-25' }, 'faits-manquants'],
    ['aucun fait', {}, 'faits-manquants'],
    ['un fait inconnu', { ...FAITS, autre: 1 }, 'faits-manquants'],
  ])('%s est une réponse, pas une erreur', async (_quoi, faits, issue) => {
    const reponse = await calculer('financement.base', faits);
    expect([reponse.status, (await reponse.json()).issue]).toEqual([200, issue]);
  });

  test.each([
    ['du JSON cassé', '{"a":', 400],
    ['rien', '', 400],
    ['un texte pour un nombre', JSON.stringify({ ...FAITS, elevesCooperantes: 'beaucoup' }), 400],
    ['un nombre négatif', JSON.stringify({ ...FAITS, elevesCooperantes: -1 }), 400],
    ['une liste', '[]', 400],
    ['trop de données', JSON.stringify('x'.repeat(1_100_000)), 400],
  ])('%s : %#', async (_quoi, corps, statut) => {
    const reponse = await poster('/api/v1/calculs/financement.base', corps);
    expect(reponse.status).toBe(statut);
    expect(await reponse.json()).toMatchObject({ erreur: expect.stringMatching(/^[A-ZÀ-Ý«].+\.$/s) });
  });

  test.each(['financement.inconnue', '__proto__', 'constructor', 'toString', '%00', '%E0%A4%A'])(
    'la règle « %s » est inconnue',
    async (nom) => {
      expect((await calculer(nom, FAITS)).status).toBe(404);
    },
  );

  test('les listes publiques, la description et la santé se lisent sans compte', async () => {
    for (const chemin of ['/api/v1/regles', '/api/v1/parametres', '/api/v1/openapi.json', '/sante']) {
      const reponse = await app.request(`${SITE}${chemin}`);
      expect(reponse.status).toBe(200);
      expect(reponse.headers.get('content-type')).toMatch(/^application\/json/);
    }
  });

  test('rien n’est gardé d’un calcul', async () => {
    const avant = await empreinteBase(monde.db);
    await calculer('financement.base', FAITS);
    expect(await empreinteBase(monde.db)).toBe(avant);
  });

  test('une adresse de l’API qui n’existe pas est un refus en JSON', async () => {
    for (const chemin of ['/api/v1/nulle-part', '/api/', '/api/v1/calculs/financement.base']) {
      const reponse = await app.request(`${SITE}${chemin}`);
      expect([reponse.status, (await reponse.json()).code]).toEqual([404, 'introuvable']);
    }
  });
});

describe('la limite de demandes', () => {
  test('au-delà, chacun attend, sans gêner les autres adresses', async () => {
    const demander = (adresse: string) =>
      poster('/api/v1/calculs/financement.base', JSON.stringify(FAITS), {}, adresse);
    for (let i = 0; i < LIMITE_PUBLIQUE.demandes; i += 1) {
      expect((await demander('192.0.2.1')).status).toBe(200);
    }
    const refus = await demander('192.0.2.1');
    expect(refus.status).toBe(429);
    expect(Number(refus.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(refus.headers.get('retry-after'))).toBeLessThanOrEqual(LIMITE_PUBLIQUE.secondes);
    expect((await demander('192.0.2.2')).status).toBe(200);
  });

  test('un en-tête écrit par l’appelant ne change pas son adresse', async () => {
    const demander = (i: number) =>
      poster('/api/v1/calculs/financement.base', '{}', { 'x-forwarded-for': `192.0.2.${i}` }, '192.0.2.9');
    for (let i = 0; i < LIMITE_PUBLIQUE.demandes; i += 1) await demander(i);
    expect((await demander(200)).status).toBe(429);
  });
});

describe('la limite d’essais sur les liens et les codes', () => {
  test.each([
    ['integration.verifierAttestation', (i: number) => ({ code: `7F3K-9QZ2-${1000 + i}` }), 200],
    ['signatures.consulterLien', (i: number) => ({ jeton: `essai-${i}` }), 404],
    ['pieces.consulterDepot', (i: number) => ({ jeton: `essai-${i}` }), 200],
  ])('%s : au-delà, chacun attend, sans gêner les autres adresses', async (nom, entree, inconnu) => {
    const essayer = (i: number, adresse = '192.0.2.1') =>
      poster(`/api/v1/cas/${nom}`, JSON.stringify(entree(i)), {}, adresse);
    for (let i = 0; i < LIMITE_LIENS.parAdresse; i += 1) expect((await essayer(i)).status).toBe(inconnu);
    const refus = await essayer(99);
    expect(refus.status).toBe(429);
    expect(Number(refus.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await refus.json()).erreur).toMatch(/Attendez 15 minutes/);
    expect((await essayer(99, '192.0.2.2')).status).toBe(inconnu);
  });
});

describe('les cas d’usage', () => {
  const LISTE = JSON.stringify({ annee: ANNEE });
  const lister = (entetes: Record<string, string> = {}) =>
    poster('/api/v1/cas/eleves.lister', LISTE, entetes);

  test('sans session : 401 ; avec : la réponse', async () => {
    expect((await lister()).status).toBe(401);
    session = sessionDe('coordonnateur');
    const reponse = await lister({ origin: SITE });
    expect([reponse.status, (await reponse.json()).total]).toEqual([200, 4]);
  });

  test.each(['https://mechant.example.be', 'null', 'n’importe quoi'])(
    'de l’origine « %s » : 403',
    async (o) => {
      session = sessionDe('coordonnateur');
      expect((await lister({ origin: encodeURI(o) })).status).toBe(403);
    },
  );

  test('un rôle sans permission : 403 ; un cas inconnu ou sans JSON : 404', async () => {
    session = sessionDe('inspection');
    expect((await lister()).status).toBe(403);
    for (const nom of ['eleves.supprimer', 'documents.telecharger', '__proto__', 'constructor']) {
      expect((await poster(`/api/v1/cas/${nom}`, '{}')).status).toBe(404);
    }
  });

  test('une saisie invalide dit chaque champ', async () => {
    session = sessionDe('coordonnateur');
    const reponse = await poster('/api/v1/cas/eleves.consulter', JSON.stringify({ eleveId: 'abc' }));
    expect(reponse.status).toBe(400);
    expect((await reponse.json()).champs).toEqual({ eleveId: expect.any(String) });
  });

  test('la clé d’idempotence doit être un UUID ; deux fois la même ne change rien deux fois', async () => {
    session = sessionDe('coordonnateur');
    const garder = (cle: string) =>
      poster('/api/v1/cas/integration.enregistrerBrouillon', '{"reponses":{}}', { 'idempotency-key': cle });
    expect((await garder('abc')).status).toBe(400);
    const cle = crypto.randomUUID();
    const [premiere, seconde] = [await garder(cle), await garder(cle)];
    expect(premiere.status).toBe(200);
    expect(await seconde.json()).toEqual(await premiere.json());
  });

  test('un conflit rend ce qui est enregistré', async () => {
    session = sessionDe('coordonnateur');
    const reponse = await poster(
      '/api/v1/cas/integration.modifierSection',
      JSON.stringify({
        integrationId: monde.dossiers.a1.integrationId,
        cle: 'synthese',
        contenu: 'Autre',
        version: 0,
      }),
    );
    expect(reponse.status).toBe(409);
    expect((await reponse.json()).suite).toMatchObject({ contenu: 'Synthèse Alpha', version: 1 });
  });
});
