import { Refus } from '../../kernel/refus.ts';
import type { Role } from '../../kernel/session.ts';
import {
  CLES_ETAPES_VIE,
  type CleEtape,
  EXIGENCES,
  type Exigence,
  type FaitsVie,
  getEtape,
} from './etapes.ts';

/** `ouverte`: may be taken from here, nothing asks for it. `non-encodee`: happened before this platform knew. */
export const ETATS_ETAPE = ['faite', 'en-cours', 'a-venir', 'ouverte', 'non-encodee'] as const;
export type EtatEtape = (typeof ETATS_ETAPE)[number];

export type EtapeSituee = { cle: CleEtape; etat: EtatEtape; manque: string[] };

const manquesDe = (faits: FaitsVie, exige: readonly Exigence[]) => exige.filter((e) => !faits[e]);

/** Steps before the integration: an integration encoded without proposition has none of them. */
const AVANT: readonly CleEtape[] = ['proposition', 'concertation', 'projet'];

/**
 * Where a file stands on the whole path: what is done, what is being done and what it lacks, what may come.
 * `proposition: false` says that the integration was encoded without one.
 */
export function situer(faits: FaitsVie, { proposition }: { proposition: boolean }): EtapeSituee[] {
  let courante = true;
  return CLES_ETAPES_VIE.map((cle) => {
    if (!proposition && AVANT.includes(cle)) return { cle, etat: 'non-encodee', manque: [] };
    const { exige, facultative, depuis } = getEtape(cle);
    const manques = manquesDe(faits, exige);
    if (facultative) return { cle, ...situerFacultative(faits, cle, depuis) };
    if (manques.length === 0) return { cle, etat: 'faite', manque: [] };
    const etat: EtatEtape = courante && cle !== 'terminee' ? 'en-cours' : 'a-venir';
    courante = false;
    return { cle, etat, manque: etat === 'en-cours' ? manques.map((e) => EXIGENCES[e]) : [] };
  });
}

function situerFacultative(
  faits: FaitsVie,
  cle: CleEtape,
  depuis: readonly CleEtape[],
): Pick<EtapeSituee, 'etat' | 'manque'> {
  if (cle === 'arret' && faits['arret-encode']) return { etat: 'faite', manque: [] };
  const prete = faits['en-cours'] && depuis.every((d) => manquesDe(faits, getEtape(d).exige).length === 0);
  return { etat: prete ? 'ouverte' : 'a-venir', manque: [] };
}

/**
 * Refuses an act that the path does not allow: by this role, or before the steps it stands on are done.
 * Throws `Refus` with everything that is missing.
 */
export function exigerEtape(cle: CleEtape, role: Role, faits: FaitsVie): void {
  const { titre, roles, depuis } = getEtape(cle);
  if (!roles.includes(role)) {
    throw new Refus('interdit', `Votre rôle ne permet pas d’agir à cette étape : ${titre.toLowerCase()}.`);
  }
  const manques = new Set(depuis.flatMap((d) => manquesDe(faits, getEtape(d).exige)));
  if (manques.size === 0) return;
  throw new Refus(
    'regle-non-respectee',
    `Cette étape vient plus tard. ${[...manques].map((e) => EXIGENCES[e]).join(' ')}`,
  );
}
