import { expect, test } from 'vitest';
import { compterPages, lirePage } from '../essais/page.ts';
import { EXEMPLE_RELEVE_BUDGETS } from './exemple.ts';

test('les trois budgets, leur total et chaque mouvement avec ses deux dates', () => {
  const page = lirePage('releve-budgets', EXEMPLE_RELEVE_BUDGETS);
  expect(page).toMatch(/tels que connus le 15\/12\/2025/);
  expect(page).toMatch(/Total 8\s?199 points/);
  expect(page).toMatch(/annulation d’un mouvement : Youssef Fontaine 12\/11\/2025 01\/12\/2025/);
  expect(page.replace(/\s/g, '')).toContain(EXEMPLE_RELEVE_BUDGETS.instantane?.empreinte);
});

test('un budget que le pôle n’a pas validé le dit, un livre vide aussi', () => {
  const page = lirePage('releve-budgets', { ...EXEMPLE_RELEVE_BUDGETS, instantane: null, mouvements: [] });
  expect(page).toContain('n’était pas encore validé par le pôle');
  expect(page).toContain('Aucun mouvement n’était connu à cette date.');
});

test('cent soixante mouvements : l’en-tête du tableau revient à chaque page', async () => {
  const premier = EXEMPLE_RELEVE_BUDGETS.mouvements.slice(0, 1);
  const faits = {
    ...EXEMPLE_RELEVE_BUDGETS,
    mouvements: Array.from({ length: 160 }, () => premier).flat(),
  };
  const pages = await compterPages('releve-budgets', faits);
  expect(pages).toBeGreaterThan(4);
  expect(lirePage('releve-budgets', faits).split('Connu le')).toHaveLength(pages + 1);
});
