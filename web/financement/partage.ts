import type { Entree, Sortie } from '@polaris/server/kernel/registre.ts';
import { versChiffre } from '../composants/resultat.ts';

export type PartageLu = Sortie<'partage.consulter'>;

/** Bounds of the split of the year, as the rule gives them. */
export type BornesVue = {
  minimumTraitements: number;
  maximumFonctionnement: number;
  reference: { texte: string; article: string } | null;
};

/** The sharing of a pôle as the screen shows it: answers of the rules become figures that explain themselves. */
export function versPartage({ jugement, ...reste }: PartageLu) {
  const { repartition, cle } = jugement ?? { repartition: null, cle: null };
  return {
    ...reste,
    bornes: repartition && lireBornes(repartition),
    conforme: repartition && versChiffre(repartition, 'Répartition conforme'),
    euros: typeof repartition?.detail.euros === 'number' ? repartition.detail.euros : null,
    parts: cle ? lireParts(cle) : null,
    calculParts: cle && { ...versChiffre(cle, 'Parts du siège et des partenaires'), valeur: lirePoints(cle) },
  };
}

export type PartageVue = ReturnType<typeof versPartage>;

function lireBornes({
  detail,
  references,
}: NonNullable<PartageLu['jugement']>['repartition']): BornesVue | null {
  const { minimumTraitements, maximumFonctionnement } = detail;
  if (typeof minimumTraitements !== 'number' || typeof maximumFonctionnement !== 'number') return null;
  const reference = references.find(({ regle }) => regle === 'FIN-9');
  return {
    minimumTraitements,
    maximumFonctionnement,
    reference: reference ? { texte: reference.titre, article: reference.article } : null,
  };
}

/** Points that the key shares out: those of the salaries. */
function lirePoints({ detail }: { detail: Readonly<Record<string, unknown>> }): number | null {
  return typeof detail.points === 'number' ? detail.points : null;
}

/** Points of each school by its name; the rule answers in the order of the key. */
function lireParts({ valeur }: { valeur?: unknown }): { ecole: string; points: number }[] {
  return Array.isArray(valeur) ? (valeur as { ecole: string; points: number }[]) : [];
}

type Saisie = Readonly<Record<string, string>>;

/** The shares of a form, in the order of its fields `parts.0.pourcentage`, raw. */
export function lirePartsSaisies(saisie: Saisie): Entree<'partage.modifierCle'>['parts'] {
  const parts = [];
  for (let rang = 0; saisie[`parts.${rang}.ecoleId`] !== undefined; rang += 1) {
    const ecoleId = saisie[`parts.${rang}.ecoleId`] ?? '';
    parts.push({ ecoleId, pourcentage: saisie[`parts.${rang}.pourcentage`] ?? '' });
  }
  return parts;
}
