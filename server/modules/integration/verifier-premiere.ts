import { anneeDuJour } from '@polaris/regles/calendrier/situation.ts';
import type { Droit } from '@polaris/regles/droit.ts';
import { evaluer } from '@polaris/regles/evaluer.ts';
import { ipt } from '@polaris/regles/financement/ipt.ts';
import type { Resultat } from '@polaris/regles/resultat.ts';
import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { PAR_DEFAUT } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { resultatSchema } from '../../kernel/resultat-schema.ts';
import { direTardif, exigerDebut } from './debut.ts';
import { type EcolesChoisies, verifierEcoles } from './ecoles-admises.ts';
import { degreDe } from './etudes.ts';
import { jugerAcces } from './juger-acces.ts';
import { exigerNaissance } from './naissance.ts';
import { CLES_ETAPES, ETAPES, type PremiereIpt, reponsesBrutes } from './schema.ts';

/**
 * Everything that can already be said of unfinished answers, recording nothing: what is to be corrected,
 * the judgement of IPT-1 and the points of the year. The guided form asks it at each step.
 */
export const verifierPremiere = definirCas({
  nom: 'integration.verifierPremiere',
  titre: 'Vérifier les réponses d’une première intégration.',
  permission: 'integration.encoder',
  genre: 'lecture',
  entree: z.object({ reponses: reponsesBrutes }),
  sortie: z.object({
    /** One sentence per field that is missing or to be corrected. */
    erreurs: z.record(z.string(), z.string()),
    /** School year of the start; null while the start is unknown. */
    anneeScolaire: z.string().nullable(),
    /** Null while the facts of IPT-1 are incomplete. */
    acces: resultatSchema.nullable(),
    /** What this pupil alone brings; null while unknown, and from the closed envelope on (FIN-6). */
    apport: resultatSchema.nullable(),
    /** It starts after 30 September: it goes through a declaration. */
    tardive: z.boolean(),
  }),
  async executer(contexte, { reponses }) {
    const verifiees = await verifierReponses(contexte, reponses);
    const tardif = verifiees.erreurs.debut ? {} : direTardif(contexte.droit, reponses.debut ?? '');
    return {
      ...verifiees,
      tardive: tardif.debut !== undefined,
      erreurs: { ...tardif, ...verifiees.erreurs },
    };
  },
});

/** The same for a start of any day: what a late declaration asks too. */
export async function verifierReponses(contexte: Contexte, reponses: Record<string, string>) {
  const { droit, aujourdhui } = contexte;
  const eleve = ETAPES.eleve.safeParse(reponses);
  const [ecoles, acces, debut] = [ETAPES.ecoles, ETAPES.acces, ETAPES.debut].map((etape) =>
    etape.safeParse(reponses),
  ) as [Lu<'ecoles'>, Lu<'acces'>, Lu<'debut'>];
  const erreurs = {
    ...(ecoles.success
      ? await refusDe(() => verifierChoix(contexte, { ...ecoles.data, ...debut.data, ...acces.data }))
      : {}),
    ...(ecoles.success ? await refusDe(() => degreDe(ecoles.data.niveau, ecoles.data.anneeEtude)) : {}),
    ...(debut.success ? await refusDe(() => exigerDebut(droit, debut.data.debut)) : {}),
    ...(eleve.success
      ? await refusDe(() => exigerNaissance(eleve.data.naissance, debut.data?.debut ?? null, aujourdhui))
      : {}),
    ...lireErreurs(reponses),
  };
  const anneeScolaire = debut.success && !erreurs.debut ? anneeDuJour(droit, debut.data.debut) : null;
  const complets = ecoles.success && acces.success && debut.success && anneeScolaire;
  const faits = complets ? { ...ecoles.data, ...acces.data, ...debut.data } : null;
  return {
    erreurs,
    anneeScolaire,
    acces: faits && anneeScolaire ? jugerAcces(droit, anneeScolaire, faits) : null,
    apport:
      faits && anneeScolaire && !erreurs.anneeEtude ? calculerApport(droit, anneeScolaire, faits) : null,
  };
}

type Lu<E extends keyof typeof ETAPES> = z.ZodSafeParseResult<z.output<(typeof ETAPES)[E]>>;

type FaitsApport = Pick<PremiereIpt, 'debut' | 'type' | 'niveau' | 'anneeEtude'>;

function lireErreurs(reponses: Record<string, string>): Record<string, string> {
  const erreurs: Record<string, string> = {};
  for (const cle of CLES_ETAPES) {
    for (const { path, message } of ETAPES[cle].safeParse(reponses, PAR_DEFAUT).error?.issues ?? []) {
      erreurs[path.join('.')] ??= message;
    }
  }
  return erreurs;
}

async function verifierChoix(contexte: Contexte, choisies: EcolesChoisies): Promise<void> {
  const poleId = contexte.session.active.porteeId;
  if (poleId) await verifierEcoles(contexte, poleId, choisies);
}

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

/** Points of one pupil in a school year; null from the closed envelope on, which has none for one pupil. */
export function calculerApport(droit: Droit, anneeScolaire: string, faits: FaitsApport): Resultat | null {
  const forme = ipt.formes.find((f) => f.avant === undefined || anneeScolaire < f.avant);
  if (forme?.champs.integrations?.genre !== 'liste') return null;
  const degre = degreDe(faits.niveau, faits.anneeEtude);
  const { debut, type, niveau } = faits;
  const integration = { debut, type, niveau, ...(degre === null ? {} : { degre }) };
  return evaluer(ipt, { anneeScolaire, integrations: [integration] }, droit);
}
