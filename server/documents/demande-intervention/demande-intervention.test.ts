import { expect, test } from 'vitest';
import { ELEVE } from '../commun/exemple.ts';
import { lirePage } from '../essais/page.ts';
import { EXEMPLE_DEMANDE_INTERVENTION } from './exemple.ts';

test('un élève peut ne pas être nommé ; nommé, il est identifié', () => {
  expect(lirePage('demande-intervention', EXEMPLE_DEMANDE_INTERVENTION)).toContain('Non nommé');
  const page = lirePage('demande-intervention', { ...EXEMPLE_DEMANDE_INTERVENTION, eleve: ELEVE });
  expect(page).toContain('VANDELOISE Noémie');
  expect(page).toContain('08/03/2016');
});

test('les questions propres au pôle suivent celles du modèle', () => {
  expect(lirePage('demande-intervention', EXEMPLE_DEMANDE_INTERVENTION)).toMatch(
    /souhaite.*Attentes de l’équipe pour décembre Des repères communs/,
  );
});

test('une réponse qui n’a pas été donnée est dite telle', () => {
  const faits = { ...EXEMPLE_DEMANDE_INTERVENTION, diagnosticConnu: null };
  expect(lirePage('demande-intervention', faits)).toContain('Non précisé');
});
