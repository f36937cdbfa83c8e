import { expect, test } from 'vitest';
import { ecrireRegistre } from './registre-csv.ts';

const ligne = (change: object) => ({
  id: 'a',
  sens: 'recette' as const,
  le: '2025-09-20',
  objet: 'Dotation',
  reference: 'Extrait 12',
  montant: 1000.5,
  aFichier: false,
  contreId: null,
  annulee: false,
  enregistreeLe: '2025-09-20T09:00:00Z',
  auteur: 'Ève',
  ...change,
});

test('le registre part du report et porte le solde après chaque ligne', () => {
  const csv = ecrireRegistre({
    annee: '2025-26',
    pole: { id: 'p', nom: 'Pôle', numero: 1 },
    attribue: null,
    clos: false,
    comptes: { report: 10, recu: 1000.5, depense: 0, solde: 1010.5, acteLe: null, jugement: {} as never },
    ecritures: [
      ligne({}),
      ligne({ sens: 'depense', objet: '=1+1', montant: 0.1 }),
      ligne({ sens: 'depense', objet: 'Annulation', montant: 0.1, contreId: 'a' }),
    ],
  });
  const lignes = csv
    .trim()
    .split('\r\n')
    .map((l) => l.replaceAll('"', '').split(';'));
  expect(lignes.map((l) => l[5])).toEqual(['Solde (€)', '10,00', '1010,50', '1010,40', '1010,50']);
  expect(lignes[3]?.[1]).toBe("'=1+1");
  expect(lignes[4]?.[4]).toBe('-0,10');
});
