import { construireBlocSignature } from './bloc-signature.ts';
import { type Bloc, blocSignatures, blocTableau } from './blocs.ts';
import { boitePole } from './boites.ts';
import { formaterNombre } from './nombres.ts';

/** A school and its share of the points of the salaries. */
export type PartImprimee = {
  ecole: string;
  fase: number;
  po: string;
  /** Share in %; `null` = not said. */
  pourcentage: number | null;
  /** Points that the share gives; `null` while the salaries are not split yet. */
  points: number | null;
};

const COLONNES = [
  { titre: 'École', part: 2.6 },
  { titre: 'Pouvoir organisateur', part: 2.2 },
  { titre: 'Part', part: 0.9, droite: true },
  { titre: 'Points', part: 1.1, droite: true },
] as const;

/** The key as a table, the siège first. */
export function blocParts(titre: string, parts: readonly PartImprimee[]): Bloc {
  return blocTableau(titre, COLONNES, parts.map(enCellules), {
    lignesVides: 4,
    sansLigne: 'Tous les points sont au siège.',
  });
}

function enCellules({ ecole, fase, po, pourcentage, points }: PartImprimee): string[][] {
  return [
    [ecole, `N° FASE ${fase}`],
    [po],
    pourcentage === null ? [] : [`${formaterNombre(pourcentage)}\u00a0%`],
    points === null ? [] : [formaterNombre(points)],
  ];
}

/** What the PO of the siège and those of the partners sign. */
export function blocAccord(siege: string | undefined, partenaires: readonly (string | null)[]): Bloc {
  return blocSignatures('Signatures', [
    boitePole(siege, null, 'Pour l’école siège, le PO ou son délégué'),
    ...partenaires.map((nom, rang) =>
      construireBlocSignature(
        {
          nom: `partenaire-${rang + 1}`,
          titre: 'Pour l’école partenaire, le PO ou son délégué',
          precision: nom,
        },
        null,
      ),
    ),
  ]);
}
