import { expect, test } from 'vitest';
import { lirePage } from '../essais/page.ts';
import { EXEMPLE_TRANSFERT_DOSSIER } from './exemple.ts';

test('un seul dossier porte le nom de l’élève, plusieurs leur nombre', () => {
  const { eleves } = EXEMPLE_TRANSFERT_DOSSIER;
  expect(lirePage('transfert-dossier', EXEMPLE_TRANSFERT_DOSSIER)).toContain('2 élèves');
  const seul = lirePage('transfert-dossier', { ...EXEMPLE_TRANSFERT_DOSSIER, eleves: eleves.slice(0, 1) });
  expect(seul).toMatch(/accusé de réception VANDELOISE Noémie/);
});

test('sans réserve ni note, leurs titres ne sont pas imprimés', () => {
  const page = lirePage('transfert-dossier', { ...EXEMPLE_TRANSFERT_DOSSIER, noteProcedure: null });
  expect(page).not.toMatch(/Réserves|Procédures du pôle/);
});
