import { Refus } from '../../kernel/refus.ts';
import type { Role, Session } from '../../kernel/session.ts';
import { INTERVENANTS } from './intervenants.ts';
import type { AvisEnVigueur, PropositionComplete } from './repository.ts';

type Menee = Pick<PropositionComplete, 'menee_par'>;

/**
 * May this role lead? The specialised school of origin always; a coordinator only what its own pôle
 * introduced, for a school that does not work here.
 */
export function mene(role: Role, { menee_par }: Menee): boolean {
  return role === 'ecole-specialisee' || (role === 'coordonnateur' && menee_par === 'coordonnateur');
}

/** Refuses to lead what somebody else leads. */
export function exigerMeneur({ active }: Session, proposition: Menee): void {
  if (mene(active.role, proposition)) return;
  throw new Refus('interdit', 'L’école spécialisée d’origine mène cette proposition : cet acte lui revient.');
}

/** May this role record the opinion of this party? */
export function peutConsigner(
  role: Role,
  intervenant: AvisEnVigueur['intervenant'],
  proposition: Menee,
): boolean {
  const roles: readonly Role[] = INTERVENANTS[intervenant].roles;
  if (!roles.includes(role)) return false;
  return role !== 'coordonnateur' || intervenant === 'pole' || mene(role, proposition);
}

/** Refuses to speak for a party whose opinion this role does not record. */
export function exigerIntervenant(
  { active }: Session,
  intervenant: AvisEnVigueur['intervenant'],
  proposition: Menee,
): void {
  if (peutConsigner(active.role, intervenant, proposition)) return;
  throw new Refus(
    'interdit',
    `Votre rôle ne consigne pas l’avis de cet intervenant : ${INTERVENANTS[intervenant].titre}.`,
  );
}

/** Own party of a role: it reads what it wrote, and nobody else's reasons. */
const PROPRE: Partial<Record<Role, AvisEnVigueur['intervenant']>> = {
  ecole: 'ecole-ordinaire',
  cpms: 'cpms',
  coordonnateur: 'pole',
};

/** Written reasons are kept at the specialised school: read there, and by who wrote them. */
export function litMotivation(role: Role, intervenant: AvisEnVigueur['intervenant'], menee: Menee): boolean {
  return mene(role, menee) || PROPRE[role] === intervenant;
}
