import { z } from 'zod';
import { getExercice } from '../../kernel/annee.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { jour } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { type ChoixPart, choixPart, exigerPart, type Part } from '../equipe/index.ts';
import { listerMembres, type MembreLu } from './charges.ts';
import { type Emission, listerEmissions } from './emissions.ts';
import { type EtatMembre, etatMembre } from './etats.ts';
import { type PapierPrevu, prevoirPapiers, type Siege } from './papiers.ts';
import { type Plan, planifier } from './planifier.ts';

/** Which part, which school year, and the day whose charges count: today, within the school year, by default. */
export const choixDoc12 = {
  ...choixPart,
  jour: z
    .literal('')
    .transform(() => undefined)
    .or(jour)
    .optional(),
};

export type Suivi = { membre: MembreLu; plan: Plan; papiers: PapierPrevu[]; etat: EtatMembre };

export type PartLue = {
  annee: string;
  jour: string;
  part: Part;
  suivis: Suivi[];
  emissions: Emission[];
};

/** The people of a part on a day, with the papers each one needs and where these are. */
export async function lirePart(
  contexte: Contexte,
  { jour: voulu, ...choix }: ChoixPart & { jour?: string | undefined },
): Promise<PartLue> {
  const { annee } = choix;
  const part = await exigerPart(contexte, choix);
  const jour = jourDansAnnee(contexte, annee, voulu);
  const membres = await listerMembres(contexte, { part, jour });
  const emissions = await listerEmissions(contexte, { ...part, annee });
  const siege = await getSiege(contexte, part.poleId);
  const cadre = { droit: contexte.droit, annee, part, ecotDePart: ecotDePart(part, membres) };
  const suivis = membres.map((membre) => {
    const plan = planifier(cadre, membre);
    const papiers = prevoirPapiers(contexte, { annee, part, siege, membre, plan }, emissions);
    return { membre, plan, papiers, etat: etatMembre(plan, papiers) };
  });
  return { annee, jour, part, suivis, emissions };
}

/** The one member that is asked for. @throws Refus when nobody of that name works there that day */
export function getSuivi({ suivis }: PartLue, membreId: string): Suivi {
  const suivi = suivis.find(({ membre }) => membre.id === membreId);
  if (suivi) return suivi;
  throw new Refus('introuvable', 'Cette personne n’a pas de charge à ce jour dans cette part de l’équipe.');
}

function jourDansAnnee({ droit, aujourdhui }: Contexte, annee: string, voulu: string | undefined): string {
  const { rentree, avant, dernierJour } = getExercice(droit, annee);
  if (voulu === undefined)
    return aujourdhui < rentree ? rentree : aujourdhui < avant ? aujourdhui : dernierJour;
  if (voulu >= rentree && voulu < avant) return voulu;
  throw new Refus('saisie-invalide', 'Certaines réponses sont à corriger.', {
    champs: { jour: `Choisissez un jour de l’année scolaire ${annee}.` },
  });
}

/**
 * The ECOT number of the unit « pôle territorial »: known for the siège; for a partner school, the one
 * already typed for another charge of the same part.
 */
function ecotDePart({ genre, ecot }: Part, membres: readonly MembreLu[]): string | null {
  if (genre === 'siege') return ecot;
  const duPole = membres.flatMap(({ charges }) => charges.filter(({ lieu }) => lieu === 'pole'));
  return duPole.find(({ codes }) => codes.ecot !== undefined)?.codes.ecot ?? null;
}

async function getSiege({ trx }: Contexte, poleId: string): Promise<Siege> {
  return trx
    .selectFrom('pole as p')
    .innerJoin('ecole as e', 'e.id', 'p.siege_id')
    .select(['e.nom', 'e.fase'])
    .where('p.id', '=', poleId)
    .executeTakeFirstOrThrow();
}
