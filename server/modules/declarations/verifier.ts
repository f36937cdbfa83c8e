import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { resultatSchema } from '../../kernel/resultat-schema.ts';
import { reponsesBrutes, verifierReponses } from '../integration/index.ts';
import { lireChangement } from './faits.ts';
import { calculerEffets, effetsPoints, jugerFinAncienne, jugerProcedure } from './juger.ts';
import { lireFaitsPremiere } from './premiere.ts';
import { lireErreurs, lireSituation } from './reponses.ts';
import type { Situation } from './situations.ts';

const verifiee = z.object({
  /** One sentence per answer that is missing or to be corrected. */
  erreurs: z.record(z.string(), z.string()),
  situation: z.string().nullable(),
  anneeScolaire: z.string().nullable(),
  /** Null while the dates are unknown. */
  procedure: resultatSchema.nullable(),
  /** Access of a first IPT (IPT-1); null for a change. */
  acces: resultatSchema.nullable(),
  /** End with the former partner (IPT-8); null for a first IPT. */
  arret: resultatSchema.nullable(),
  /** Shown before anything is sent; null while the procedure is unknown. */
  effets: effetsPoints.nullable(),
});

type Verifiee = z.output<typeof verifiee>;

/** Everything that can be said of unfinished answers: what to correct, the procedure, the effect on points. */
export const verifier = definirCas({
  nom: 'declarations.verifier',
  titre: 'Vérifier les réponses d’une déclaration après le 30 septembre.',
  permission: 'declarations.introduire',
  genre: 'lecture',
  entree: z.object({ reponses: reponsesBrutes }),
  sortie: verifiee,
  executer: async (contexte, { reponses }) => verifierDeclaration(contexte, reponses),
});

const RIEN: Verifiee = {
  erreurs: {},
  situation: null,
  anneeScolaire: null,
  procedure: null,
  acces: null,
  arret: null,
  effets: null,
};

/** The same for the use cases that prepare and send. */
export async function verifierDeclaration(
  contexte: Contexte,
  reponses: Record<string, string>,
): Promise<Verifiee> {
  const lue = lireSituation(reponses);
  if (!lue.success) {
    return {
      ...RIEN,
      erreurs: { situation: lue.error.issues[0]?.message ?? 'Choisissez ce qui arrive à l’élève.' },
    };
  }
  const { situation } = lue.data;
  if (situation === 'premiere') return verifierUnePremiere(contexte, reponses);
  if (situation === 'meme-pole' || situation === 'autre-pole') {
    return verifierChangement(contexte, situation, reponses);
  }
  return verifierAutre(contexte, situation, reponses);
}

async function verifierUnePremiere(contexte: Contexte, reponses: Record<string, string>): Promise<Verifiee> {
  const { erreurs, anneeScolaire, acces } = await verifierReponses(contexte, reponses);
  const faits = lireFaitsPremiere(reponses);
  const debut = faits?.debut ?? (erreurs.debut ? null : (reponses.debut ?? null));
  const procedure =
    debut && anneeScolaire
      ? jugerProcedure(contexte.droit, { situation: 'premiere', debut, declareLe: contexte.aujourdhui })
      : null;
  return {
    ...RIEN,
    situation: 'premiere',
    erreurs,
    anneeScolaire,
    acces,
    procedure,
    effets:
      procedure && anneeScolaire && faits && Object.keys(erreurs).length === 0
        ? calculerEffets(contexte.droit, anneeScolaire, procedure, faits)
        : null,
  };
}

async function verifierChangement(
  contexte: Contexte,
  situation: 'meme-pole' | 'autre-pole',
  reponses: Record<string, string>,
): Promise<Verifiee> {
  const { droit, aujourdhui } = contexte;
  const { erreurs: croisees, faits } = await lireChangement(contexte, situation, reponses);
  const erreurs = { ...croisees, ...lireErreurs(situation, reponses) };
  if (!faits) return { ...RIEN, situation, erreurs };
  const { debut, motif, anneeScolaire, premierDebut } = faits;
  const procedure = jugerProcedure(droit, { situation, debut, declareLe: aujourdhui, motif });
  const fin = jugerFinAncienne(droit, faits);
  if (faits.ancienne === null) erreurs.nom ??= NON_RECONNU;
  return {
    ...RIEN,
    situation,
    anneeScolaire,
    procedure,
    arret: fin,
    erreurs: { ...lireRaisons(fin), ...erreurs },
    effets: calculerEffets(droit, anneeScolaire, procedure, { ...faits, debut: premierDebut }),
  };
}

const NON_RECONNU =
  'Ce pôle n’a pas d’élève de ce nom, né ce jour-là, intégré dans cette école au jour de l’événement. Vérifiez ces quatre réponses, puis contactez ce pôle.';

/** What the rule on the end still asks or refuses, as answers to correct. */
function lireRaisons({ issue, valeur, raisons }: NonNullable<Verifiee['arret']>): Record<string, string> {
  if (issue === 'resultat' && valeur === true) return {};
  return Object.fromEntries(raisons.flatMap(({ fait, message }) => (fait ? [[fait, message]] : [])));
}

/** What no form of this wizard serves: an end, a departure, an extension without change. */
function verifierAutre(
  { droit, aujourdhui }: Contexte,
  situation: Exclude<Situation, 'premiere' | 'meme-pole' | 'autre-pole'>,
  reponses: Record<string, string>,
): Verifiee {
  const erreurs = lireErreurs(situation, reponses);
  const jour = situation === 'arret' ? reponses.dateEvenement : reponses.debut;
  const connu = situation !== 'depart' && Object.keys(erreurs).length === 0 && jour;
  return {
    ...RIEN,
    situation,
    erreurs,
    procedure: connu ? jugerProcedure(droit, { situation, debut: jour, declareLe: aujourdhui }) : null,
  };
}
