import { data } from 'react-router';
import { expect, test } from 'vitest';
import { lireEchec, lireRefus, refuserIntention, tenter } from './erreurs.ts';

const refuser = (statut: number, champs: Record<string, string>) => () =>
  Promise.reject(data({ code: 'saisie-invalide', message: 'À corriger.', champs }, { status: statut }));

function remplir(valeurs: Record<string, string>): FormData {
  const formulaire = new FormData();
  for (const [nom, valeur] of Object.entries(valeurs)) formulaire.set(nom, valeur);
  return formulaire;
}

test('a refusal becomes the form again: its status, its sentences, what was typed but not the password', async () => {
  const formulaire = remplir({ courriel: 'a@example.be', motDePasse: 'secret' });
  const retour = await tenter(formulaire, refuser(400, { courriel: 'Adresse inconnue.' }), ['motDePasse']);
  expect(retour).toMatchObject({
    init: { status: 400 },
    data: { erreurs: { courriel: 'Adresse inconnue.' }, saisie: { courriel: 'a@example.be' } },
  });
  expect(JSON.stringify(retour)).not.toContain('secret');
});

test('a refusal without field gives the sentence of the whole form', async () => {
  expect(await tenter(remplir({}), refuser(409, {}))).toMatchObject({
    data: { erreurs: {}, erreur: 'À corriger.' },
  });
  expect(await tenter(remplir({}), refuser(400, { '': 'Les dates se croisent.' }))).toMatchObject({
    data: { erreurs: {}, erreur: 'Les dates se croisent.' },
  });
});

test('a bug and a redirection go through untouched', async () => {
  const panne = new Error('bug');
  await expect(tenter(remplir({}), () => Promise.reject(panne))).rejects.toBe(panne);
  expect(await tenter(remplir({}), async () => 'fait')).toBe('fait');
});

test('only what has the shape of a refusal or of a failure is read as one', () => {
  expect([lireRefus(null), lireRefus(new Error('x')), lireRefus({ data: null })]).toEqual([null, null, null]);
  expect(lireEchec({ erreurs: {}, saisie: {} })).toEqual({ erreurs: {}, saisie: {} });
  expect(lireEchec({ enregistreLe: '2026-01-01T00:00:00Z' })).toBeUndefined();
});

test('a session that ended is said apart, with what was typed', async () => {
  const refuse = () =>
    Promise.reject(data({ code: 'non-connecte', message: 'Connectez-vous.' }, { status: 401 }));
  expect(await tenter(remplir({ motif: 'Faute' }), refuse)).toMatchObject({
    init: { status: 401 },
    data: { sessionFermee: true, erreur: 'Connectez-vous.', saisie: { motif: 'Faute' } },
  });
});

test('an unknown intention is refused as 400, the typed text kept', async () => {
  expect(await tenter(remplir({ nom: 'A' }), async () => refuserIntention())).toMatchObject({
    init: { status: 400 },
    data: { saisie: { nom: 'A' } },
  });
});
