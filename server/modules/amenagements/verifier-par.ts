import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { PAR_DEFAUT } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { resultatSchema } from '../../kernel/resultat-schema.ts';
import { controlerDuree, controlerNaissance } from './controles-par.ts';
import { getCooperation } from './cooperation.ts';
import { jugerDiagnostic } from './juger-diagnostic.ts';
import { CLES_ETAPES_PAR, ETAPES_PAR } from './schema-par.ts';

/**
 * What can already be said of one step of the guided form, recording nothing: what is to be corrected, and
 * the judgement of the diagnosis once its facts are known.
 */
export const verifierPar = definirCas({
  nom: 'amenagements.verifierPar',
  titre: 'Vérifier les réponses d’un protocole d’aménagements raisonnables.',
  permission: 'par.ecrire',
  genre: 'lecture',
  entree: z.object({
    etape: z.enum(CLES_ETAPES_PAR),
    reponses: z
      .record(z.string().max(60), z.string().max(8000))
      .refine((r) => Object.keys(r).length <= 120, 'Ce formulaire contient trop de réponses.'),
  }),
  sortie: z.object({
    /** One sentence per field that is missing or to be corrected. */
    erreurs: z.record(z.string(), z.string()),
    /** Null while its facts are incomplete. */
    jugement: resultatSchema.nullable(),
  }),
  async executer(contexte, { etape, reponses }) {
    const { droit, aujourdhui } = contexte;
    const ecole = ETAPES_PAR.ecole.safeParse(reponses);
    const diagnostic = ETAPES_PAR.diagnostic.safeParse(reponses);
    const duree = ETAPES_PAR.duree.safeParse(reponses);
    const controles: Readonly<Record<typeof etape, () => unknown>> = {
      eleve: () =>
        !reponses.eleveId && reponses.naissance && controlerNaissance(reponses.naissance, aujourdhui),
      ecole: () => ecole.success && getCooperation(contexte, { ...ecole.data, jour: ecole.data.demandeLe }),
      diagnostic: () => undefined,
      duree: () => duree.success && controlerDuree(contexte, duree.data),
    };
    const lues: Record<string, string> = {};
    const schema = etape === 'eleve' && !reponses.eleveId ? ETAPES_PAR.eleve.options[1] : ETAPES_PAR[etape];
    for (const { path, message } of schema.safeParse(reponses, PAR_DEFAUT).error?.issues ?? []) {
      lues[path.join('.')] ??= message;
    }
    return {
      erreurs: { ...(await refusDe(controles[etape])), ...lues },
      jugement:
        ecole.success && diagnostic.success
          ? jugerDiagnostic(droit, { ...diagnostic.data, demandeLe: ecole.data.demandeLe })
          : null,
    };
  },
});

/** Sentences of a check, by field; none when it passes. */
async function refusDe(verifier: () => unknown): Promise<Readonly<Record<string, string>>> {
  try {
    await verifier();
    return {};
  } catch (erreur) {
    if (erreur instanceof Refus) return erreur.champs;
    throw erreur;
  }
}
