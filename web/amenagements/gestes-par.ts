import type { Entree, Executer, NomCas } from '@polaris/server/kernel/registre.ts';

/** Each gesture on a PAR: the use case it calls and what is said once it is done. */
const GESTES = {
  amenager: { cas: 'amenagements.ajouterAmenagements', fait: 'L’aménagement est ajouté.' },
  finir: { cas: 'amenagements.terminerAmenagement', fait: 'L’aménagement est terminé ; il reste lisible.' },
  planifier: {
    cas: 'amenagements.planifierEvaluation',
    fait: 'L’évaluation est prévue : elle viendra au tableau de bord.',
  },
  evaluer: { cas: 'amenagements.consignerEvaluation', fait: 'L’évaluation est consignée.' },
  tiers: { cas: 'amenagements.demanderTiersAidant', fait: 'La demande de tiers aidant est enregistrée.' },
  rencontre: { cas: 'amenagements.consignerRencontre', fait: 'La rencontre est consignée.' },
  medical: {
    cas: 'amenagements.modifierMedical',
    fait: 'La correction est enregistrée ; l’ancienne valeur reste dans l’historique.',
  },
  terminer: { cas: 'amenagements.terminerPar', fait: 'La fin du protocole est enregistrée.' },
  annuler: { cas: 'amenagements.annulerFinPar', fait: 'La fin est annulée : le protocole court de nouveau.' },
  prolonger: {
    cas: 'amenagements.prolongerPar',
    fait: 'Le protocole est prolongé. Prochaine étape : faire signer la nouvelle durée.',
  },
} as const satisfies Record<string, { cas: NomCas; fait: string }>;

type Geste = keyof typeof GESTES;
const estGeste = (intention: string | undefined): intention is Geste =>
  intention !== undefined && Object.hasOwn(GESTES, intention);

/** What to say once of what has just been done. */
export function direFait(fait: string | null): string | undefined {
  if (fait === 'ouvert') {
    return 'Le protocole est ouvert. Prochaine étape : le faire signer par l’école et les parents.';
  }
  return fait && estGeste(fait) ? GESTES[fait].fait : undefined;
}

/** Runs the gesture a form asked for; null when there is no such gesture. */
export async function faireGeste(
  executer: Executer,
  parId: string,
  { intention, cle, ...saisie }: Readonly<Record<string, string>>,
): Promise<Geste | null> {
  if (!estGeste(intention)) return null;
  const { categorie, libelle, du, ...reste } = saisie;
  const entree =
    intention === 'amenager' ? { parId, du, amenagements: [{ categorie, libelle }] } : { ...reste, parId };
  // The raw answers go as they are: the use case itself says what is to be corrected.
  await executer(
    GESTES[intention].cas,
    entree as unknown as Entree<(typeof GESTES)[Geste]['cas']>,
    cle ? { cle } : {},
  );
  return intention;
}
