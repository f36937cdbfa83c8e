import { expect, test } from 'vitest';
import { situer } from './saisie-section.ts';

const section = {
  titre: 'Objectifs',
  aide: '',
  contenu: 'Enregistré.',
  etat: 'complet',
  version: 3,
  modifieLe: '2025-10-06T09:00:00Z',
  modifiePar: 'Ana',
};
const garde = { contenu: 'Tapé.', depart: 'Enregistré.', termine: false, nonRequis: false, version: 3 };

test('without anything kept, the recorded text; with it, the kept one on the version read now', () => {
  expect(situer(section, null, undefined)).toMatchObject({
    ici: 'Enregistré.',
    termine: true,
    conflit: null,
  });
  expect(situer(section, garde, undefined)).toMatchObject({
    ici: 'Tapé.',
    termine: false,
    conflit: null,
    version: 3,
  });
});

test('a kept text older than what is recorded meets it as a conflict, never over it', () => {
  expect(situer(section, { ...garde, version: 2, depart: 'Ancien.' }, undefined)).toMatchObject({
    ici: 'Tapé.',
    base: 'Ancien.',
    conflit: { contenu: 'Enregistré.', version: 3, auteur: 'Ana' },
  });
});

test('after an error, what was sent', () => {
  const echec = {
    erreurs: {},
    saisie: { contenu: 'Envoyé.', depart: 'Base.', termine: 'oui', version: '2' },
    conflit: { contenu: 'Autre.', version: 3, auteur: 'Ana' },
  };
  expect(situer(section, garde, echec)).toMatchObject({
    ici: 'Envoyé.',
    base: 'Base.',
    termine: true,
    version: 2,
    conflit: { version: 3 },
  });
});
