import { difference } from '@polaris/regles/nombre.ts';
import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { ajouterMouvement, listerMouvements } from '../financement/index.ts';
import { calculerProvisoires, calculerSensoriMoteur, type PointsSensoriMoteurs } from './points.ts';
import { direSuppression, getRegime, type RegimeEchelles } from './regime.ts';

const REGLE = 'financement.sensoriMoteur';

/** Which movement is written, in which budget (FIN-11), and from which day it may be. */
const GENRES = {
  provisoire: { mouvement: 'sensori-provisoire', budget: 'A' },
  definitif: { mouvement: 'sensori-definitif', budget: 'B' },
} as const;

type GenrePoints = keyof typeof GENRES;
const CLES_GENRES = Object.keys(GENRES) as [GenrePoints, ...GenrePoints[]];

/**
 * Writes the points of the scales in the ledger of every pôle, once a year for each kind: those of the year
 * before at the start, then, from 1 October, what separates them from the final ones, up or down (FIN-8).
 */
export const porterPoints = definirCas({
  nom: 'sensoriMoteur.porterPoints',
  titre: 'Porter les points sensori-moteurs au budget des pôles.',
  permission: 'echelles.porter',
  genre: 'ecriture',
  entree: z.object({
    annee: anneeScolaire,
    genre: z.enum(CLES_GENRES, { error: 'Choisissez les points provisoires ou définitifs.' }),
  }),
  sortie: z.object({ poles: z.number(), points: z.number() }),
  async executer(contexte, { annee, genre }) {
    const regime = getRegime(contexte.droit, annee);
    exigerMoment(contexte, regime, genre);
    const poles = await contexte.trx.selectFrom('pole').select('id').orderBy('numero').execute();
    let portes = 0;
    let points = 0;
    for (const { id } of poles) {
      const ajoutes = await porter(contexte, regime, { poleId: id, genre });
      if (ajoutes === null) continue;
      portes += 1;
      points += ajoutes;
    }
    if (portes === 0) {
      throw new Refus(
        'conflit',
        `Les points ${genre}s de ${annee} sont déjà portés au budget de chaque pôle.`,
      );
    }
    await contexte.journaliser({
      objet: 'mouvement',
      objetId: null,
      poleId: null,
      changements: { annee, genre, poles: portes },
    });
    return { poles: portes, points };
  },
});

function exigerMoment({ aujourdhui }: Contexte, regime: RegimeEchelles, genre: GenrePoints): void {
  const { existe, exercice, encodageJusquAu, provisoireJusquAu } = regime;
  if (!existe || !encodageJusquAu) throw new Refus('regle-non-respectee', direSuppression(regime));
  if (genre === 'definitif' && aujourdhui <= encodageJusquAu) {
    throw new Refus(
      'regle-non-respectee',
      'L’encodage court encore jusqu’au 30 septembre : les points définitifs se portent dès le lendemain.',
    );
  }
  if (genre === 'provisoire' && (aujourdhui < exercice.rentree || provisoireJusquAu === null)) {
    throw new Refus(
      'regle-non-respectee',
      `Aucun point provisoire ne se porte en ${exercice.annee} à cette date. Vérifiez l’année choisie.`,
    );
  }
}

/** The points written for one pôle; null when they already were. */
async function porter(
  contexte: Contexte,
  { exercice }: RegimeEchelles,
  { poleId, genre }: { poleId: string; genre: GenrePoints },
): Promise<number | null> {
  const { trx, droit, aujourdhui } = contexte;
  const { annee, rentree } = exercice;
  const { mouvement, budget } = GENRES[genre];
  const quoi = { poleId, annee };
  const calcul =
    genre === 'provisoire'
      ? await calculerProvisoires(trx, droit, quoi)
      : await calculerSensoriMoteur(trx, droit, quoi);
  if (!calcul) return null;
  const acquis = genre === 'provisoire' ? 0 : await lireProvisoires(contexte, quoi);
  const points = difference(valeurDe(calcul), acquis);
  const id = await ajouterMouvement(contexte, {
    poleId,
    anneeScolaire: annee,
    budget,
    genre: mouvement,
    points,
    effetLe: genre === 'provisoire' ? rentree : aujourdhui,
    fait: { genre: 'pole', id: poleId },
    regle: REGLE,
    jugement: calcul.resultat,
  });
  return id === null ? null : points;
}

async function lireProvisoires(
  { trx }: Contexte,
  { poleId, annee }: { poleId: string; annee: string },
): Promise<number> {
  const portes = await listerMouvements(trx, poleId, annee);
  return portes.find(({ genre }) => genre === 'sensori-provisoire')?.points ?? 0;
}

function valeurDe({ resultat }: PointsSensoriMoteurs): number {
  return typeof resultat.valeur === 'number' ? resultat.valeur : 0;
}
