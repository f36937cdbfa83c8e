import { z } from 'zod';
import { CLES_ETAPES_VIE, type FaitsVie, getEtape } from './etapes.ts';
import { ETATS_ETAPE, situer } from './situer.ts';

/** The path as the screens show it. */
export const etapeVue = z.object({
  cle: z.enum(CLES_ETAPES_VIE),
  titre: z.string(),
  etat: z.enum(ETATS_ETAPE),
  article: z.string(),
  /** Whose account may act. */
  roles: z.array(z.string()),
  manque: z.array(z.string()),
  /** Civil day that binds this step, when a text gives one. */
  echeance: z.string().nullable(),
});

export type EtapeVue = z.output<typeof etapeVue>;

/** Every step with its words; `jours` are the days that may bind a step, null when none does. */
export function montrerEtapes(
  faits: FaitsVie,
  options: { proposition: boolean },
  jours: Readonly<Record<'liste-30-septembre' | 'dernier-jour-d-ecole', string | null>>,
): EtapeVue[] {
  return situer(faits, options).map(({ cle, etat, manque }) => {
    const { titre, article, roles, echeance } = getEtape(cle);
    const attendue = etat === 'en-cours' || etat === 'a-venir' || etat === 'ouverte';
    return {
      cle,
      titre,
      etat,
      article,
      roles: [...roles],
      manque,
      echeance: attendue && echeance ? jours[echeance] : null,
    };
  });
}
