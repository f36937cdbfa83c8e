import type { Executer } from '@polaris/server/kernel/registre.ts';
import { refuserIntention } from '../composants/erreurs.ts';

type Saisie = Readonly<Record<string, string>>;

/** What each form of a file asks for, and what is then said. */
const GESTES = {
  identite: { cas: 'personnel.corriger', dit: 'L’identité est corrigée.' },
  charge: { cas: 'personnel.attribuerCharge', dit: 'La charge est enregistrée.' },
  'corriger-charge': { cas: 'personnel.corrigerCharge', dit: 'La charge est corrigée.' },
  anciennete: { cas: 'personnel.noterAnciennete', dit: 'Les jours sont notés.' },
  competence: { cas: 'personnel.noterCompetence', dit: 'La compétence est notée.' },
  preuve: { cas: 'personnel.prouverCompetence', dit: 'La preuve est notée.' },
  'retirer-competence': {
    cas: 'personnel.retirerCompetence',
    dit: 'La compétence est retirée ; elle reste dans l’historique.',
  },
  depart: { cas: 'personnel.partir', dit: 'Le départ est noté.' },
  attestation: { cas: 'personnel.attester', dit: null },
} as const;

type Intention = keyof typeof GESTES;

const estIntention = (intention: string): intention is Intention => Object.hasOwn(GESTES, intention);

/** What was done, in one sentence; undefined when the address names nothing that was done here. */
export function direGeste(intention: string | null): string | undefined {
  return intention !== null && estIntention(intention) ? (GESTES[intention].dit ?? undefined) : undefined;
}

/** A field that a form leaves out, because what it is about has none. */
const ABSENTS = { posteId: '', remplaceId: '' } as const;

/**
 * Runs the form that was sent; the rest of the address then says what was done, or the paper issued.
 * @throws what the edge answers 400 to, for an order no form of the page gives
 */
export async function faireGeste(
  executer: Executer,
  { intention = '', cle, ...saisie }: Saisie,
  membreId: string,
): Promise<string> {
  if (!estIntention(intention)) refuserIntention();
  // The use case reads its own input: what is missing or wrong is said field by field.
  const entree = { ...ABSENTS, ...saisie, membreId } as never;
  const reponse: object = await executer(GESTES[intention].cas, entree, cle ? { cle } : {});
  return 'documentId' in reponse ? `document=${reponse.documentId}` : `fait=${intention}`;
}
