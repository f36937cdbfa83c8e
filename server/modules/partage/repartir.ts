import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant, jour, nombreSaisi } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { getPoleDemande } from '../financement/index.ts';
import {
  getPointsRecus,
  jugerRepartition,
  lireEcheance,
  listerAffectations,
  type Parts,
} from './affectation.ts';
import { numeroSuivant } from './avenants.ts';
import { refuserAvenir } from './dates.ts';

const points = (quoi: string) =>
  nombreSaisi(`Indiquez les points affectés ${quoi}.`, { decimales: 4, max: 9_999_999 });

const entree = z.object({
  annee: anneeScolaire,
  traitements: points('aux traitements'),
  fonctionnement: points('au fonctionnement'),
  /** Empty: a draft, which nobody outside the pôle reads. */
  communiqueeLe: z
    .literal('')
    .transform(() => undefined)
    .or(jour)
    .optional(),
  emploisIntacts: z.literal('oui').optional().catch(undefined),
});

/**
 * Records how the points are split between salaries and running costs (FIN-9): a draft, or the split
 * communicated. Adjustable until 15 December without touching the posts created; each change is a new line.
 */
export const repartir = definirCas({
  nom: 'partage.repartir',
  titre: 'Répartir les points entre traitements et fonctionnement.',
  permission: 'partage.decider',
  genre: 'ecriture',
  entree,
  sortie: z.object({ affectationId: identifiant, numero: z.number(), enRetard: z.boolean() }),
  async executer(contexte, { annee, communiqueeLe, emploisIntacts, ...parts }) {
    const { trx, session, instant, droit } = contexte;
    const pole = await getPoleDemande({ trx, session }, undefined);
    refuserAvenir(contexte, { communiqueeLe });
    const recus = await getPointsRecus(contexte, pole.id, annee);
    const jugement = jugerRepartition(contexte, annee, recus.points, parts);
    refuserRepartition(jugement.raisons, jugement.valeur === true, communiqueeLe !== undefined);
    const echeance = lireEcheance(jugement);
    const precedente = await findCommuniquee(contexte, pole.id, annee);
    const reduit = precedente !== undefined && parts.traitements < precedente.traitements;
    if (precedente)
      refuserAjustement(contexte.aujourdhui, { echeance, communiqueeLe, reduit, emploisIntacts });
    const numero = await numeroSuivant(contexte, 'affectation', pole.id, annee);
    const { id } = await trx
      .insertInto('affectation')
      .values({
        pole_id: pole.id,
        annee_scolaire: annee,
        numero,
        points: recus.points,
        ...parts,
        communiquee_le: communiqueeLe ?? null,
        emplois_intacts: reduit ? true : null,
        jugement: JSON.stringify(jugement),
        droit_version: droit.version,
        enregistree_le: new Date(instant.epochMilliseconds),
        enregistree_par: session.compteId,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await contexte.journaliser({
      objet: 'affectation',
      objetId: id,
      poleId: pole.id,
      changements: { annee, numero, ...parts, points: recus.points, communiqueeLe: communiqueeLe ?? null },
    });
    const enRetard = communiqueeLe !== undefined && echeance !== null && communiqueeLe > echeance;
    return { affectationId: id, numero, enRetard };
  },
});

/** More points than received is never kept; a draft may miss the two bounds, a communication may not. */
function refuserRepartition(
  raisons: readonly { code: string; message: string; fait?: string }[],
  conforme: boolean,
  communiquee: boolean,
): void {
  const graves = raisons.filter(({ code }) => code === 'total-depasse' || (communiquee && !conforme));
  if (graves.length === 0) return;
  const champs: Record<string, string> = {};
  for (const { fait, message } of graves)
    champs[fait === 'points' || !fait ? 'traitements' : fait] ??= message;
  const phrase = communiquee
    ? 'Cette répartition ne peut pas être communiquée.'
    : 'Cette répartition dépasse les points reçus.';
  throw new Refus('regle-non-respectee', phrase, { champs });
}

async function findCommuniquee(
  contexte: Contexte,
  poleId: string,
  annee: string,
): Promise<Parts | undefined> {
  const toutes = await listerAffectations(contexte, poleId, annee);
  return toutes.find(({ communiqueeLe }) => communiqueeLe !== null);
}

type Ajustement = {
  echeance: string | null;
  communiqueeLe: string | undefined;
  /** Fewer points for the salaries than what was communicated. */
  reduit: boolean;
  emploisIntacts: 'oui' | undefined;
};

/** What was communicated changes by another communication, until the last day, without touching a post. */
function refuserAjustement(
  aujourdhui: string,
  { echeance, communiqueeLe, reduit, emploisIntacts }: Ajustement,
): void {
  if (echeance !== null && aujourdhui > echeance) {
    throw new Refus(
      'regle-non-respectee',
      'La répartition communiquée s’ajuste jusqu’au 15 décembre ; ce jour est passé.',
    );
  }
  const champs: Record<string, string> = {};
  if (communiqueeLe === undefined) {
    champs.communiqueeLe = 'Une répartition est déjà communiquée : indiquez quand celle-ci la remplace.';
  }
  if (reduit && !emploisIntacts) {
    champs.emploisIntacts =
      'Les traitements diminuent : confirmez que les emplois déjà créés ne sont pas touchés.';
  }
  if (Object.keys(champs).length === 0) return;
  throw new Refus('saisie-invalide', 'Certaines réponses sont à corriger.', { champs });
}
