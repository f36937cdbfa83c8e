import { ajouterJours } from '@polaris/regles/calendrier/jours.ts';
import { expect, test } from 'vitest';
import { getExercice } from '../../kernel/annee.ts';
import { getDroit } from '../../kernel/droit/charger.ts';
import { jugerDossier } from './juger.ts';
import type { PieceComptee } from './situation.ts';

const droit = getDroit();
const FAITS = {
  integrationId: 'i',
  ecoleId: 'e',
  ecoleAvant: null,
  debut: '2024-08-26',
  premierDebut: '2024-08-26',
  fin: null,
  immersion: false,
  niveau: 'primaire',
  degre: null,
  parEcolePartenaire: false,
  anneesIpt: ['2024-25'],
  avecPoints: true,
} as unknown as Parameters<typeof jugerDossier>[2];

const juger = (pieces: readonly PieceComptee[]) =>
  jugerDossier(droit, getExercice(droit, '2024-25'), FAITS, pieces, 'coordonnateur').lignes;

test('six cents exemplaires d’une pièce se jugent comme le premier et le dernier', () => {
  const echelle = { piece: 'echelle', date: '2024-09-20', exemplaire: 'original' } as const;
  const bilans = Array.from({ length: 600 }, (_, jours) => ({
    piece: 'bilan-medical' as const,
    date: ajouterJours('2024-09-10', jours),
    exemplaire: 'original' as const,
  }));
  const extremes = [bilans[0], bilans[599]].filter((bilan) => bilan !== undefined);
  const lignes = juger([echelle, ...bilans]);
  expect(lignes).toEqual(juger([echelle, ...extremes]));
  expect(lignes.find(({ piece }) => piece === 'bilan-medical')?.etat).toBe('presente');
  expect(juger([echelle, ...bilans.slice(20)]).find(({ piece }) => piece === 'bilan-medical')?.etat).toBe(
    'manquante',
  );
});
