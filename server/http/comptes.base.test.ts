import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../db/test/base.ts';
import { creerComptes } from '../kernel/comptes.ts';
import { ajouterCompte } from '../kernel/connexion.ts';
import { IDS, sessionDe } from '../kernel/essai/identite.ts';
import { AUJOURDHUI, type Monde, ouvrirMonde } from '../kernel/essai/monde.ts';
import { executerPour } from '../kernel/registre.ts';
import { resoudreSession } from '../kernel/resoudre-session.ts';
import { monterComptes } from './comptes.ts';

const COURRIEL = 'ana.exemple@example.be';
const MOT_DE_PASSE = 'un-mot-de-passe-assez-long';
const SITE = 'http://polaris.example.be';

let ouverte: BaseDeTest;
let monde: Monde;
let app: Hono;
let habilitations: string[];
beforeAll(async () => {
  ouverte = await baseDeTest();
  monde = ouvrirMonde(ouverte.base);
  const comptes = creerComptes({ db: monde.db, secret: 'x'.repeat(32), adresse: SITE });
  app = new Hono();
  monterComptes(app, { noyau: monde.noyau, comptes });
  app.get('/qui', async (c) => c.json(await resoudreSession(monde.noyau, comptes, c.req.raw.headers)));
  app.all('*', (c) => c.text('page', 418 as never));
  await ajouterCompte(monde.db, { nom: 'Ana', courriel: COURRIEL, motDePasse: MOT_DE_PASSE });
  const accorder = (porteeId: string) =>
    executerPour(monde.noyau, sessionDe('administration'))('administration.accorderHabilitation', {
      courriel: COURRIEL,
      role: 'membre',
      porteeId,
      du: AUJOURDHUI,
    });
  habilitations = [(await accorder(IDS.poleA)).habilitationId, (await accorder(IDS.poleB)).habilitationId];
});
afterAll(() => ouverte.fermer());

const poster = (chemin: string, champs: Record<string, string>, entetes: Record<string, string> = {}) =>
  app.request(`${SITE}${chemin}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...entetes },
    body: new URLSearchParams(champs),
  });
const connexion = (retour?: string, motDePasse = MOT_DE_PASSE) =>
  poster('/connexion', { courriel: COURRIEL, motDePasse, ...(retour === undefined ? {} : { retour }) });
const cookiesDe = (reponse: Response) =>
  reponse.headers
    .getSetCookie()
    .map((c) => c.split(';')[0])
    .join('; ');
const qui = async (cookie: string) => (await app.request(`${SITE}/qui`, { headers: { cookie } })).json();

test('entrer, changer d’habilitation, sortir', async () => {
  const entree = await connexion();
  expect([entree.status, entree.headers.get('location')]).toEqual([303, '/tableau-de-bord']);
  const cookie = cookiesDe(entree);
  expect((await qui(cookie)).active.id).toBe(habilitations[0]);
  const changement = await poster('/habilitation', { habilitationId: habilitations[1] ?? '' }, { cookie });
  const sous = `${cookie}; ${cookiesDe(changement)}`;
  expect((await qui(sous)).active.id).toBe(habilitations[1]);
  const intruse = await poster(
    '/habilitation',
    { habilitationId: sessionDe('administration').active.id },
    { cookie },
  );
  expect(intruse.headers.getSetCookie()).toEqual([]);
  const sortie = await poster('/deconnexion', {}, { cookie: sous });
  expect(sortie.status).toBe(303);
  expect(await qui(sous)).toBeNull();
});

test('un compte sans habilitation en cours n’entre pas, et la page dit pourquoi', async () => {
  const courriel = 'sans.role@example.be';
  await ajouterCompte(monde.db, { nom: 'Sans rôle', courriel, motDePasse: MOT_DE_PASSE });
  const entree = await poster('/connexion', { courriel, motDePasse: MOT_DE_PASSE });
  expect(entree.headers.get('location')).toBe('/connexion?echec=sans-habilitation');
  expect(entree.headers.getSetCookie()).toEqual([]);
});

test('changer de mot de passe ferme les autres sessions et dit ce qui est à corriger', async () => {
  const courriel = 'change@example.be';
  const { motDePasseInitial } = await executerPour(monde.noyau, sessionDe('coordonnateur', 'a'))(
    'administration.accorderHabilitation',
    { courriel, nom: 'Change Exemple', role: 'membre', du: AUJOURDHUI },
  );
  const entrer = async (motDePasse: string) =>
    cookiesDe(await poster('/connexion', { courriel, motDePasse }));
  const [cookie, autre] = [await entrer(motDePasseInitial ?? ''), await entrer(motDePasseInitial ?? '')];
  const nouveau = 'une phrase bien à moi';
  const changer = async (champs: Record<string, string>) =>
    (await poster('/mot-de-passe', champs, { cookie })).headers.get('location');
  const actuel = motDePasseInitial ?? '';
  expect(await changer({ actuel, nouveau: 'court', confirmation: 'court' })).toBe('/compte?echec=nouveau');
  expect(await changer({ actuel, nouveau, confirmation: 'autre' })).toBe('/compte?echec=confirmation');
  expect(await changer({ actuel: 'faux', nouveau, confirmation: nouveau })).toBe('/compte?echec=actuel');
  expect(await changer({ actuel, nouveau, confirmation: nouveau })).toBe('/compte?fait=mot-de-passe');
  expect(await qui(autre)).toBeNull();
  expect((await qui(await entrer(nouveau))).courriel).toBe(courriel);
});

describe('le retour reste dans le site', () => {
  test.each([
    ['/eleves?annee=2025-26&page=2', '/eleves?annee=2025-26&page=2'],
    ['//mechant.example.be', '/tableau-de-bord'],
    ['/\\mechant.example.be', '/tableau-de-bord'],
    ['https://mechant.example.be', '/tableau-de-bord'],
    ['javascript:alert(1)', '/tableau-de-bord'],
    ['/\t/mechant.example.be', '/tableau-de-bord'],
    ['/a\r\nset-cookie: x=1', '/tableau-de-bord'],
    [' //mechant.example.be', '/tableau-de-bord'],
    ['', '/tableau-de-bord'],
  ])('%j mène à %s', async (retour, vers) => {
    const reponse = await connexion(retour);
    expect(reponse.headers.get('location')).toBe(vers);
    expect(new URL(vers, SITE).host).toBe(new URL(SITE).host);
  });
});

test('un échec ramène à la page, sans cookie et sans dire lequel des deux est faux', async () => {
  const faux = await connexion('/eleves', 'faux-mot-de-passe');
  const inconnu = await poster('/connexion', {
    courriel: 'x@example.be',
    motDePasse: 'y',
    retour: '/eleves',
  });
  for (const reponse of [faux, inconnu]) {
    expect(reponse.headers.get('location')).toBe('/connexion?echec=saisie-invalide&retour=%2Feleves');
    expect(reponse.headers.getSetCookie()).toEqual([]);
  }
});

test.each([
  ['un caractère nul', { courriel: 'a\0@example.be', motDePasse: '\0' }],
  ['rien', {}],
  ['une adresse immense', { courriel: `${'a'.repeat(100_000)}@example.be`, motDePasse: 'x' }],
])('%s à la connexion est un échec ordinaire', async (_quoi, champs) => {
  const reponse = await poster('/connexion', champs);
  expect([reponse.status, reponse.headers.get('location')]).toEqual([
    303,
    '/connexion?echec=saisie-invalide&retour=%2Ftableau-de-bord',
  ]);
});

test.each([
  ['d’un autre site', { origin: 'https://mechant.example.be' }],
  ['d’une origine cachée', { origin: 'null' }],
  ['en JSON', { 'content-type': 'application/json' }],
])('une demande %s est laissée aux pages, qui la refusent', async (_quoi, entetes) => {
  for (const chemin of ['/connexion', '/deconnexion', '/habilitation']) {
    const reponse = await poster(chemin, { courriel: COURRIEL, motDePasse: MOT_DE_PASSE }, entetes);
    expect(reponse.status).toBe(418);
    expect(reponse.headers.getSetCookie()).toEqual([]);
  }
});
