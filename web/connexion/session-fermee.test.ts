import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { RouterContextProvider } from 'react-router';
import { expect, test } from 'vitest';
import { garderSaisie } from './session-fermee.ts';

const ADRESSE = new URL('http://polaris.example.be/integrations/i1/sections/objectifs?annee=2026-27');

function envoyer(accept: string, champs: Record<string, string>) {
  const context = new RouterContextProvider();
  context.set(contexteRequete, {
    nonce: '',
    session: null,
    executer: () => Promise.reject(new Error('Nothing runs without session.')),
    aujourdhui: '2026-11-12',
    annees: ['2026-27'],
    anneeCourante: '2026-27',
  });
  const request = new Request(ADRESSE, {
    method: 'POST',
    headers: { accept },
    body: new URLSearchParams(champs),
  });
  return garderSaisie({ request, url: ADRESSE, context });
}

test('a form sent as a page after the session ended gives back every text, and nothing else', async () => {
  const champs = {
    contenu: 'Lire à voix haute.',
    version: '3',
    demande: crypto.randomUUID(),
    ecoleId: crypto.randomUUID(),
  };
  await expect(envoyer('text/html,*/*', champs)).rejects.toMatchObject({
    init: { status: 401 },
    data: {
      connexion: '/connexion?retour=%2Fintegrations%2Fi1%2Fsections%2Fobjectifs%3Fannee%3D2026-27',
      textes: { contenu: 'Lire à voix haute.' },
    },
  });
});

test('a form sent by script goes on: its page stays on the screen', async () => {
  await expect(envoyer('*/*', { contenu: 'Lire' })).resolves.toBeUndefined();
});
