import { evaluer } from '@polaris/regles/evaluer.ts';
import { grandLivre } from '@polaris/regles/financement/grand-livre.ts';
import type { Resultat } from '@polaris/regles/resultat.ts';
import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, texteCourt } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { ajouterMouvement } from './mouvements.ts';

const POINTS = 'Indiquez le nombre de points juste, par exemple 88 ou 52,32 ; 0 pour annuler.';

/**
 * Mends a movement without touching it (FIN-11): a counter-movement takes it back, then the right figure is
 * added, unless it is 0. Each movement is taken back once; the figure added may itself be corrected.
 */
export const corrigerMouvement = definirCas({
  nom: 'financement.corrigerMouvement',
  titre: 'Corriger un mouvement de points par un contre-mouvement.',
  permission: 'livre.corriger',
  genre: 'ecriture',
  entree: z.object({
    mouvementId: identifiant,
    points: z.preprocess(
      (v) =>
        typeof v === 'string' && v.trim() !== '' ? Number(v.trim().replace(/\s/g, '').replace(',', '.')) : v,
      z.number({ error: POINTS }).min(-1_000_000, POINTS).max(1_000_000, POINTS).multipleOf(0.0001, POINTS),
    ),
    motif: texteCourt(300, 'Indiquez pourquoi ce mouvement est corrigé.'),
  }),
  sortie: z.object({ annee: z.string(), poleId: identifiant, contreId: identifiant, ecart: z.number() }),
  async executer(contexte, { mouvementId, points, motif }) {
    const errone = await getCorrigeable(contexte, mouvementId);
    const avant = Number(errone.points);
    if (points === avant) {
      throw new Refus('saisie-invalide', 'Le nombre de points est déjà celui-là.', {
        champs: { points: 'Indiquez un autre nombre que celui du mouvement.' },
      });
    }
    const { poleId, annee, budget, effetLe, jugement } = errone;
    const commun = { poleId, anneeScolaire: annee, budget, genre: 'correction', effetLe } as const;
    const scelle = contexte.coffre.sceller(motif);
    const contreId = await ajouterMouvement(contexte, {
      ...commun,
      points: -avant,
      fait: { genre: errone.faitGenre, id: errone.faitId },
      regle: errone.regle,
      jugement: jugement as unknown as Resultat,
      contreId: mouvementId,
      motif: scelle,
    });
    if (!contreId) throw dejaCorrige();
    if (points !== 0) {
      await ajouterMouvement(contexte, {
        ...commun,
        points,
        fait: { genre: 'mouvement', id: mouvementId },
        regle: grandLivre.nom,
        jugement: jugerSomme(contexte, { budget, avant, points }),
        motif: scelle,
      });
    }
    await contexte.journaliser({
      objet: 'mouvement',
      objetId: mouvementId,
      poleId,
      changements: { annee, budget, avant, apres: points, contreId },
    });
    return { annee, poleId, contreId, ecart: points - avant };
  },
});

/** The movement, when it may be corrected; refuses one that was, or that takes another back. */
export async function getCorrigeable({ trx }: Contexte, mouvementId: string) {
  const mouvement = await trx
    .selectFrom('mouvement as m')
    .leftJoin('mouvement as k', 'k.contre_id', 'm.id')
    .select(['m.pole_id as poleId', 'm.annee_scolaire as annee', 'm.budget', 'm.points', 'm.regle'])
    .select(['m.effet_le as effetLe', 'm.fait_genre as faitGenre', 'm.fait_id as faitId', 'm.jugement'])
    .select(['m.contre_id as contreId', 'k.id as contreParId'])
    .where('m.id', '=', mouvementId)
    .executeTakeFirst();
  if (!mouvement) {
    throw new Refus('introuvable', 'Ce mouvement n’existe pas ou n’est pas dans votre périmètre.');
  }
  if (mouvement.contreParId) throw dejaCorrige();
  if (mouvement.contreId) {
    throw new Refus('conflit', 'Ce mouvement en annule un autre : il ne se corrige pas lui-même.');
  }
  return mouvement;
}

const dejaCorrige = () =>
  new Refus('conflit', 'Ce mouvement a déjà été corrigé. Corrigez plutôt la ligne qui l’a remplacé.');

/** What the ledger gives once the right figure stands beside the one taken back. */
function jugerSomme(
  { droit, aujourdhui }: Contexte,
  { budget, avant, points }: { budget: string; avant: number; points: number },
) {
  const mouvements = [avant, -avant, points].map((valeur) => ({
    budget,
    points: valeur,
    connuLe: aujourdhui,
  }));
  return evaluer(grandLivre, { mouvements, connuLe: aujourdhui }, droit);
}
