type Eleve = { eleveId: string; nom: string; prenom: string; debut: string };

export type EleveCompte = Eleve & { points: number | null; regime: string | null; tardive: boolean };

/** What each treatment of an IPT is called until 2025-26. */
const REGIMES: Readonly<Record<string, string>> = {
  plein: 'points pleins',
  majore: 'majorée, 3e degré',
  degressif: 'dégressive',
  'ecole-specialisee': 'accompagnée par l’école spécialisée',
  'debut-posterieur': 'débute après l’année',
};

type LigneDetail = { rang: number; regime: string; points: number; tardive: boolean };

/** The pupils behind the figure of the IPT, each with the points the rule gives it, in the same order. */
export function lirePointsParEleve(
  eleves: readonly Eleve[],
  detail: Readonly<Record<string, unknown>>,
): EleveCompte[] {
  const lignes = Array.isArray(detail.integrations) ? (detail.integrations as LigneDetail[]) : [];
  return eleves.map(({ eleveId, nom, prenom, debut }, rang) => {
    const ligne = lignes.find((candidate) => candidate.rang === rang + 1);
    return {
      eleveId,
      nom,
      prenom,
      debut,
      points: ligne?.points ?? null,
      regime: ligne ? (REGIMES[ligne.regime] ?? ligne.regime) : null,
      tardive: ligne?.tardive ?? false,
    };
  });
}
