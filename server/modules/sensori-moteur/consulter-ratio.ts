import { z } from 'zod';
import { definirCas, type Trx } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant, instant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { resultatSchema } from '../../kernel/resultat-schema.ts';
import { porteePole } from '../../kernel/session.ts';
import { listerMouvements } from '../financement/index.ts';
import { findPole } from '../referentiel/index.ts';
import { calculerProvisoires, calculerSensoriMoteur } from './points.ts';
import { direSuppression, getRegime } from './regime.ts';

const somme = z.object({ nombre: z.number(), sansPlafond: z.number(), resultat: resultatSchema });

/** Sums only: the points of the pôle, or of all the pôles, before and after the ratio (ESM-2, FIN-7, FIN-8). */
export const consulterRatio = definirCas({
  nom: 'sensoriMoteur.consulterRatio',
  titre: 'Consulter l’aperçu des points sensori-moteurs et du ratio.',
  permission: 'financement.lire',
  genre: 'lecture',
  entree: z.object({ annee: anneeScolaire, poleId: identifiant.optional() }),
  sortie: z.object({
    annee: z.string(),
    /** Null for all the pôles together, which the administration alone may ask. */
    pole: z.string().nullable(),
    ferme: z.string().nullable(),
    provisoires: somme.nullable(),
    definitifs: somme,
    /** What the ledger of the pôle already holds, kind by kind; empty for all the pôles together. */
    portes: z.array(
      z.object({
        genre: z.enum(['sensori-provisoire', 'sensori-definitif']),
        points: z.number(),
        le: instant,
      }),
    ),
    encodageJusquAu: z.string().nullable(),
    provisoireJusquAu: z.string().nullable(),
  }),
  async executer({ trx, droit, session }, { annee, poleId: demande }) {
    const propre = porteePole(session);
    const poleId = demande ?? propre;
    if (propre && propre !== poleId) throw new Refus('interdit', 'Ces points sont ceux d’un autre pôle.');
    const pole = poleId ? await findPole(trx, poleId) : null;
    if (poleId && !pole) throw new Refus('introuvable', 'Ce pôle n’existe pas.');
    const regime = getRegime(droit, annee);
    const quoi = { poleId, annee };
    return {
      annee,
      pole: pole?.nom ?? null,
      ferme: regime.existe ? null : direSuppression(regime),
      provisoires: await calculerProvisoires(trx, droit, quoi),
      definitifs: await calculerSensoriMoteur(trx, droit, quoi),
      portes: poleId ? await listerPortes(trx, poleId, annee) : [],
      encodageJusquAu: regime.encodageJusquAu,
      provisoireJusquAu: regime.provisoireJusquAu,
    };
  },
});

async function listerPortes(trx: Trx, poleId: string, annee: string) {
  const mouvements = await listerMouvements(trx, poleId, annee);
  return mouvements.flatMap(({ genre, points, connuLe }) =>
    genre === 'sensori-provisoire' || genre === 'sensori-definitif' ? [{ genre, points, le: connuLe }] : [],
  );
}
