/** What a record still lacks, as codes: the screen and the dashboard name them. */
export const MANQUES = ['matricule', 'charge', 'titre', 'competence', 'preuve', 'anciennete'] as const;

export type Manque = (typeof MANQUES)[number];

type Fiche = {
  matricule: boolean;
  /** Segments worked in the pôle on the day looked at. */
  charges: readonly { titre: string | null; situation: string }[];
  competences: readonly { preuveLe: string | null }[];
  /** School years that seniority was counted for. */
  annees: readonly string[];
};

/**
 * What is missing of a member, in the order in which it is asked. `anneeComptable`: the last school year that is
 * over, null when none is. A contract on running money needs neither title nor competence.
 */
export function manquesDe(
  { matricule, charges, competences, annees }: Fiche,
  anneeComptable: string | null,
): Manque[] {
  const subventionnees = charges.filter(({ situation }) => situation !== 'contractuel');
  const statutaire = subventionnees.length > 0;
  const presents: Record<Manque, boolean> = {
    matricule,
    charge: charges.length > 0,
    titre: subventionnees.every(({ titre }) => titre !== null),
    competence: !statutaire || competences.length > 0,
    preuve: competences.length === 0 || competences.some(({ preuveLe }) => preuveLe !== null),
    anciennete: !statutaire || anneeComptable === null || annees.includes(anneeComptable),
  };
  return MANQUES.filter((manque) => !presents[manque]);
}
