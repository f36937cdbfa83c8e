import { CLES_SECTIONS } from '../modules/integration/index.ts';
import type { Alea } from './alea.ts';
import { midi } from './calendrier.ts';
import { NON_REQUIS, TEXTES } from './textes.ts';
import type { SectionEnClair } from './types.ts';

/** How far a protocol is: of a past year, nearly all are done; of the last year, they are being written. */
const AVANCEMENTS = {
  passe: [
    ['complet', 96],
    ['entame', 4],
  ],
  courant: [
    ['complet', 55],
    ['entame', 32],
    ['vide', 13],
  ],
} as const;

export type Avancement = 'complet' | 'entame' | 'vide';

export function tirerAvancement(alea: Alea, courant: boolean): Avancement {
  return alea.pondere<Avancement>(AVANCEMENTS[courant ? 'courant' : 'passe']);
}

type Protocole = { id: string; poleId: string; auteur: string; prenom: string; ecritLe: string };

/** The sections somebody has touched; the others do not exist yet. */
export function redigerSections(alea: Alea, protocole: Protocole, avancement: Avancement): SectionEnClair[] {
  if (avancement === 'vide') return [];
  const touchees = avancement === 'complet' ? CLES_SECTIONS.length : alea.entier(2, CLES_SECTIONS.length);
  const lignes = CLES_SECTIONS.slice(0, touchees).map((cle) => redigerSection(alea, protocole, cle));
  // A protocol under way has its last section still open.
  return lignes.map((ligne, rang) =>
    avancement === 'entame' && rang === lignes.length - 1 ? { ...ligne, termine: false } : ligne,
  );
}

function redigerSection(
  alea: Alea,
  { id, poleId, auteur, prenom, ecritLe }: Protocole,
  cle: (typeof CLES_SECTIONS)[number],
): SectionEnClair {
  const texte = alea.choix(TEXTES[cle]).replaceAll('{prenom}', prenom);
  const nonRequis = alea.chance(NON_REQUIS[cle] ?? 0);
  return {
    pole_id: poleId,
    protocole_id: id,
    cle,
    contenu: nonRequis ? '' : texte,
    non_requis: nonRequis,
    termine: !nonRequis,
    version: 1,
    modifie_le: midi(ecritLe),
    modifie_par: auteur,
  };
}
