import { contexteRequete } from '@polaris/server/http/contexte.ts';
import type { Session } from '@polaris/server/kernel/session.ts';
import { RouterContextProvider } from 'react-router';
import { expect, test } from 'vitest';
import type { Route } from './+types/application.ts';
import { loader } from './application.tsx';

const COORDINATION = {
  id: 'h1',
  role: 'coordonnateur',
  genrePortee: 'pole',
  porteeId: 'p1',
  porteeNom: 'Pôle des Quatre Vallées',
} as const;
const EQUIPE = { ...COORDINATION, id: 'h2', role: 'membre', porteeNom: 'Pôle du Plateau' } as const;
const SESSION: Session = {
  compteId: 'c1',
  nom: 'Claire Lambotte',
  courriel: 'claire.lambotte@example.be',
  active: COORDINATION,
  habilitations: [COORDINATION, EQUIPE],
};

async function charger(adresse: string, session: Session | null) {
  const context = new RouterContextProvider();
  const executer = () => Promise.reject(new Error('The frame runs no use case.'));
  context.set(contexteRequete, {
    nonce: '',
    session,
    executer,
    aujourdhui: '2026-11-12',
    annees: ['2026-27', '2025-26', '2024-25'],
    anneeCourante: '2026-27',
  });
  const url = new URL(adresse, 'http://polaris.example.be');
  const request = new Request(url, { headers: { cookie: 'raccourcis=non' } });
  const requete = { request, url, context, params: {}, pattern: '' };
  return loader(requete as unknown as Route.LoaderArgs);
}

test('a visitor without session signs in first and comes back', async () => {
  const reponse: unknown = await charger('/eleves?q=a', null).catch((redirection: unknown) => redirection);
  expect(reponse).toBeInstanceOf(Response);
  expect((reponse as Response).headers.get('location')).toBe('/connexion?retour=%2Feleves%3Fq%3Da');
});

test('the frame shows who acts, for what, which year, and the other habilitations', async () => {
  expect(await charger('/eleves?annee=2024-25', SESSION)).toMatchObject({
    portee: 'Pôle des Quatre Vallées',
    annee: '2024-25',
    raccourcis: false,
    compte: {
      role: 'Coordination',
      autres: [{ id: 'h2', libelle: 'Équipe pluridisciplinaire, Pôle du Plateau' }],
    },
  });
});
