import { expect, test } from 'vitest';
import { lirePage } from '../essais/page.ts';
import { EXEMPLE_ANNEXE_4 } from './exemple.ts';
import type { FaitsAnnexe4 } from './faits.ts';
import { construireVueAnnexe4 } from './vue.ts';

const prolongee: FaitsAnnexe4 = {
  ...EXEMPLE_ANNEXE_4,
  typeActuel: 'temporaire-partielle',
  issue: {
    genre: 'prolongation',
    sorte: 'permanente-partielle',
    debut: '2022-08-29',
    fin: '2023-07-07',
    horsPole: { typeSpecialise: 8, etudes: '3e primaire', maturite: 'III', forme: null, phase: null },
  },
};
const cochees = (faits: FaitsAnnexe4 | null) =>
  construireVueAnnexe4(faits).blocs.flatMap((bloc) =>
    bloc.genre === 'cases' ? bloc.choix.filter(({ cochee }) => cochee).map(({ libelle }) => libelle) : [],
  );

test('un arrêt coche le type actuel et sa justification, jamais une orientation', () => {
  expect(cochees(EXEMPLE_ANNEXE_4)).toEqual(['Intégration permanente totale', 'Arrêt pour une autre raison']);
  expect(cochees(null)).toEqual([]);
});

test('une prolongation hors pôle donne type, études, maturité et dates venues des faits', () => {
  const page = lirePage('annexe-4', prolongee);
  for (const mot of ['3e primaire', 'Maturité', 'du 29/08/2022 au 07/07/2023', 'au terme de la période']) {
    expect(page).toContain(mot);
  }
  expect(page).not.toContain('Motivation de l’arrêt');
});

test('le formulaire vierge ne porte aucune année : elle s’écrit à la main', () => {
  expect(lirePage('annexe-4', null)).not.toMatch(/20\d\d/);
});
