import type { ValeurLue } from '../lecture.ts';
import { formater, produit, somme } from '../nombre.ts';
import type { Raison } from '../resultat.ts';
import type { Ligne } from './postes.ts';
import { type TableDePoints, totalVingtiemes } from './table.ts';

const PLEIN = 20;

type Contexte = { table: TableDePoints; coordonnateur: ValeurLue<number>; solde: number; total: number };

/** What is worth knowing about a staff whose posts are all admitted. */
export function raisonsDuCadre(lignes: readonly Ligne[], contexte: Contexte): Raison[] {
  return [
    ...depassement(contexte),
    ...coordonnateurEnTrop(lignes, contexte),
    ...ecartsDeTable(lignes, contexte),
  ];
}

function depassement({ solde, total }: Contexte): Raison[] {
  if (solde >= 0) return [];
  const message = `Le cadre compte ${formater(total)} points : ${formater(-solde)} de trop. Retirez ou réduisez un poste.`;
  return [{ code: 'depassement', message, fait: 'postes' }];
}

function coordonnateurEnTrop(lignes: readonly Ligne[], { coordonnateur }: Contexte): Raison[] {
  const fractions = lignes.filter((l) => l.groupe === 'coordonnateur').map((l) => l.fraction);
  if (totalVingtiemes(fractions) <= produit(PLEIN, coordonnateur.valeur)) return [];
  const message = 'Le cadre compte plus d’un temps plein de coordonnateur ; un pôle n’en a qu’un.';
  return [{ code: 'coordonnateur-en-trop', message, fait: 'postes', reference: coordonnateur.reference }];
}

/** Parts of one post may add up to more or less than the whole: shown, never corrected. */
function ecartsDeTable(lignes: readonly Ligne[], { table }: Contexte): Raison[] {
  return [...new Set(lignes.map((l) => l.fonction))].flatMap((fonction) => {
    const parts = lignes.filter((l) => l.fonction === fonction && l.fraction !== '5/5');
    const plein = table[parts[0]?.groupe ?? '']?.['5/5'];
    const points = somme(...parts.map((p) => p.points));
    if (totalVingtiemes(parts.map((p) => p.fraction)) !== PLEIN || !plein || points === plein) return [];
    const operation = parts.map((p) => formater(p.points)).join(' + ');
    const message = `${fonction} : ${operation} = ${formater(points)} points pour un temps plein en parties, contre ${formater(plein)} en un seul poste. La table est lue telle quelle.`;
    return [{ code: 'ecart-de-table', message }];
  });
}
