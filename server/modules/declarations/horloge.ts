import { derogation } from '@polaris/regles/delais/derogation.ts';
import type { Droit } from '@polaris/regles/droit.ts';
import { evaluer } from '@polaris/regles/evaluer.ts';
import { z } from 'zod';
import { resultatSchema } from '../../kernel/resultat-schema.ts';

const detail = z.object({
  feuille: z
    .array(z.object({ jour: z.string(), compte: z.number().nullable(), motif: z.string() }))
    .default([]),
  alertes: z.array(z.number()).default([]),
});

/** The legal clock of a request, as screens show it (TAR-3). */
export const horlogeVue = z.object({
  recueLe: z.string(),
  /** Null when the law of those days does not give it: the reasons say why. */
  echeance: z.string().nullable(),
  joursRestants: z.number().nullable(),
  /** `decidee`: the clock no longer runs. No state is a tacit agreement. */
  etat: z.enum(['en-cours', 'alerte', 'depassee', 'decidee', 'inconnue']),
  feuille: detail.shape.feuille,
  resultat: resultatSchema,
});
export type HorlogeVue = z.output<typeof horlogeVue>;

type Demande = { recue_le: string | null; decidee_le: Date | null };

/** Reads the clock of a request on a day; null while it has not been received. */
export function lireHorloge(droit: Droit, demande: Demande, aujourdhui: string): HorlogeVue | null {
  const recueLe = demande.recue_le;
  if (recueLe === null) return null;
  const resultat = evaluer(derogation, { recueLe }, droit);
  const { feuille, alertes } = detail.parse(resultat.detail);
  const echeance = resultat.issue === 'resultat' ? String(resultat.valeur) : null;
  const joursRestants = echeance
    ? Temporal.PlainDate.from(aujourdhui).until(echeance, { largestUnit: 'days' }).days
    : null;
  return {
    recueLe,
    echeance,
    joursRestants,
    etat: demande.decidee_le ? 'decidee' : situer(joursRestants, alertes),
    feuille,
    resultat,
  };
}

function situer(joursRestants: number | null, alertes: readonly number[]) {
  if (joursRestants === null) return 'inconnue' as const;
  if (joursRestants < 0) return 'depassee' as const;
  return joursRestants <= Math.max(0, ...alertes) ? ('alerte' as const) : ('en-cours' as const);
}
