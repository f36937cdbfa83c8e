import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../db/test/base.ts';
import { type Comptes, creerComptes } from './comptes.ts';
import { ajouterCompte, connecter, deconnecter } from './connexion.ts';
import { IDS, sessionDe } from './essai/identite.ts';
import { AUJOURDHUI, type Monde, ouvrirMonde } from './essai/monde.ts';
import { alterer } from './essai/proprietaire.ts';
import { executerPour } from './registre.ts';
import { COOKIE_HABILITATION, resoudreSession, resoudreVisite } from './resoudre-session.ts';

const MOT_DE_PASSE = 'un-mot-de-passe-assez-long';

let ouverte: BaseDeTest;
let monde: Monde;
let comptes: Comptes;
beforeAll(async () => {
  ouverte = await baseDeTest();
  monde = ouvrirMonde(ouverte.base);
  comptes = creerComptes({
    db: monde.db,
    secret: 'un secret de trente-deux caractères au moins',
    adresse: 'http://polaris.example.be',
  });
});
afterAll(() => ouverte.fermer());

let rang = 0;
async function creer(): Promise<string> {
  rang += 1;
  const courriel = `compte.${rang}@example.be`;
  await ajouterCompte(monde.db, { nom: `Compte ${rang}`, courriel, motDePasse: MOT_DE_PASSE });
  return courriel;
}

const accorder = (courriel: string, role: 'membre' | 'coordonnateur', porteeId: string, du = AUJOURDHUI) =>
  executerPour(monde.noyau, sessionDe('administration'))('administration.accorderHabilitation', {
    courriel,
    role,
    porteeId,
    du,
  });

const essayer = (courriel: string, motDePasse = MOT_DE_PASSE) =>
  connecter(comptes, monde.db, { courriel, motDePasse, entetes: new Headers() });

const entetesDe = (cookies: readonly string[]) =>
  new Headers({ cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') });
const resoudre = (cookies: readonly string[]) => resoudreSession(monde.noyau, comptes, entetesDe(cookies));

async function echouer(courriel: string, fois: number, motDePasse = 'un-autre-mot-de-passe') {
  const codes: string[] = [];
  for (let i = 0; i < fois; i += 1) {
    codes.push(
      await essayer(courriel, motDePasse).then(
        () => 'entré',
        (e: { code: string }) => e.code,
      ),
    );
  }
  return codes;
}

const AVANT_BLOCAGE = Array.from({ length: 5 }, () => 'saisie-invalide');

test('le bon mot de passe ouvre une session, l’adresse s’écrit comme on veut', async () => {
  const courriel = await creer();
  await accorder(courriel, 'membre', IDS.poleA);
  const cookies = await essayer(` ${courriel.toUpperCase()} `);
  expect(cookies.join()).toMatch(/HttpOnly/i);
  expect(cookies.join()).toMatch(/SameSite=Lax/i);
  const session = await resoudre(cookies);
  expect(session).toMatchObject({ courriel, active: { role: 'membre', porteeId: IDS.poleA } });
});

test('une session qui sert est prolongée, huit heures sans bouger ne la ferment pas', async () => {
  const courriel = await creer();
  await accorder(courriel, 'membre', IDS.poleA);
  const cookies = await essayer(courriel);
  const visiter = () => resoudreVisite(monde.noyau, comptes, entetesDe(cookies));
  expect((await visiter()).cookies).toEqual([]);
  await alterer(ouverte.base, "update session_ouverte set expire_le = expire_le - interval '8 hours'");
  const { session, cookies: renouveles } = await visiter();
  expect(session?.courriel).toBe(courriel);
  expect(renouveles.join()).toMatch(/polaris\.session_token=.+Max-Age=43200/);
  await alterer(ouverte.base, "update session_ouverte set expire_le = expire_le - interval '13 hours'");
  expect((await visiter()).session).toBeNull();
});

test('cinq échecs bloquent l’adresse, même avec le bon mot de passe ; elle se rouvre après le délai', async () => {
  const courriel = await creer();
  expect(await echouer(courriel, 5)).toEqual(AVANT_BLOCAGE);
  expect(await echouer(courriel, 1, MOT_DE_PASSE)).toEqual(['trop-de-demandes']);
  await alterer(
    monde.base,
    `update tentative_connexion set bloque_jusqu_au = now() - interval '1 second',
       derniere_le = now() - interval '16 minutes' where courriel = '${courriel}'`,
  );
  expect(await echouer(courriel, 1)).toEqual(['saisie-invalide']);
  await essayer(courriel);
});

test('une adresse inconnue répond comme une adresse connue', async () => {
  const connue = await creer();
  const dire = (courriel: string) => essayer(courriel, 'faux-mot-de-passe').catch((e: Error) => e.message);
  expect(await dire('personne@example.be')).toBe(await dire(connue));
  expect(await echouer('personne@example.be', 5)).toEqual([...AVANT_BLOCAGE.slice(1), 'trop-de-demandes']);
});

test('une réussite efface les échecs', async () => {
  const courriel = await creer();
  await echouer(courriel, 4);
  await essayer(courriel);
  expect(await echouer(courriel, 5)).toEqual(AVANT_BLOCAGE);
});

test.each([
  ['vide', '', ''],
  ['sans arobase', 'abc', 'x'],
  ['avec un caractère nul', 'a\0b@example.be', 'x'],
  ['immense', `${'a'.repeat(5000)}@example.be`, 'y'.repeat(5000)],
  ['d’injection', "'; drop table compte; --", "' or 1=1"],
])('une saisie %s est un refus, jamais un incident', async (_genre, courriel, motDePasse) => {
  await expect(essayer(courriel, motDePasse)).rejects.toMatchObject({ code: 'saisie-invalide' });
});

test('se déconnecter tue la session, pas seulement le cookie', async () => {
  const courriel = await creer();
  await accorder(courriel, 'membre', IDS.poleA);
  const cookies = await essayer(courriel);
  expect(await resoudre(cookies)).not.toBeNull();
  await deconnecter(comptes, entetesDe(cookies));
  expect(await resoudre(cookies)).toBeNull();
});

test('un cookie falsifié ou une session expirée ne valent rien', async () => {
  const courriel = await creer();
  await accorder(courriel, 'membre', IDS.poleA);
  const cookies = await essayer(courriel);
  expect(
    await resoudre(cookies.map((c) => c.replace(/=(.)/, (_, x) => `=${x === 'a' ? 'b' : 'a'}`))),
  ).toBeNull();
  await alterer(monde.base, `update session_ouverte set expire_le = now() - interval '1 second'`);
  expect(await resoudre(cookies)).toBeNull();
});

test('sans habilitation en vigueur il n’y a pas de session', async () => {
  const courriel = await creer();
  const cookies = await essayer(courriel);
  expect(await resoudre(cookies)).toBeNull();
  const { habilitationId } = await accorder(courriel, 'membre', IDS.poleA, '2025-10-07');
  expect(await resoudre(cookies)).toBeNull();
  const { habilitationId: enCours } = await accorder(courriel, 'membre', IDS.poleA);
  expect((await resoudre(cookies))?.habilitations.map((h) => h.id)).toEqual([enCours]);
  expect(enCours).not.toBe(habilitationId);
  await executerPour(monde.noyau, sessionDe('administration'))('administration.terminerHabilitation', {
    habilitationId: enCours,
    version: 1,
  });
  expect(await resoudre(cookies)).toBeNull();
});

test('on agit sous l’habilitation choisie, si elle est bien à soi', async () => {
  const courriel = await creer();
  const { habilitationId: premiere } = await accorder(courriel, 'membre', IDS.poleA);
  const { habilitationId: seconde } = await accorder(courriel, 'coordonnateur', IDS.poleB);
  const cookies = await essayer(courriel);
  const sous = (id: string) => resoudre([...cookies, `${COOKIE_HABILITATION}=${id}`]);
  expect((await resoudre(cookies))?.active.id).toBe(premiere);
  expect((await sous(seconde))?.active).toMatchObject({ id: seconde, porteeId: IDS.poleB });
  expect((await sous(sessionDe('administration').active.id))?.active.id).toBe(premiere);
});
