import { expect, test } from 'vitest';
import { compterPages, lirePage } from '../essais/page.ts';
import { EXEMPLE_LISTE_IPT, inventerLignes } from './exemple.ts';

test('deux cents élèves : toutes les lignes, l’en-tête du tableau à chaque page', async () => {
  const faits = { ...EXEMPLE_LISTE_IPT, lignes: inventerLignes(200) };
  const page = lirePage('liste-ipt', faits);
  const pages = await compterPages('liste-ipt', faits);
  expect(pages).toBeGreaterThan(5);
  expect(page.split('Naissance')).toHaveLength(pages + 1);
  expect(page).toMatch(/ 200 /);
  expect(page).toContain('Nombre d’élèves 200');
});

test('les totaux et l’empreinte suivent les faits', () => {
  const page = lirePage('liste-ipt', EXEMPLE_LISTE_IPT);
  expect(page).toMatch(/Nombre d’élèves 40 Premières intégrations 10 Prolongations 30/);
  expect(page.replace(/\s/g, '')).toContain(EXEMPLE_LISTE_IPT.empreinte);
});

test('une liste qui en corrige une autre dit laquelle elle remplace, et pourquoi', () => {
  const page = lirePage('liste-ipt', {
    ...EXEMPLE_LISTE_IPT,
    numero: 2,
    motifRectification: 'Un élève avait été oublié.',
  });
  expect(page).toContain('2 (remplace la précédente)');
  expect(page).toContain('Un élève avait été oublié.');
});

test('une liste vide le dit', () => {
  expect(lirePage('liste-ipt', { ...EXEMPLE_LISTE_IPT, lignes: [] })).toContain(
    'Aucune intégration à cette date.',
  );
});
