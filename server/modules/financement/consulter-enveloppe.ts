import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { porteePole } from '../../kernel/session.ts';
import { findPole } from '../referentiel/index.ts';
import { calculerEnveloppe } from './enveloppe.ts';
import { chiffresEnveloppe } from './schema.ts';

/** The envelope of a pôle, line by line, each figure with its explanation. */
export const consulterEnveloppe = definirCas({
  nom: 'financement.consulterEnveloppe',
  titre: 'Consulter l’enveloppe de points d’un pôle.',
  permission: 'financement.lire',
  genre: 'lecture',
  entree: z.object({ annee: anneeScolaire, poleId: identifiant.optional() }),
  sortie: z.object({
    annee: z.string(),
    pole: z.object({ id: identifiant, nom: z.string(), numero: z.number() }),
    comptageLe: z.string(),
    elevesCooperantes: z.number(),
    ecolesSansChiffre: z.number(),
    ecoles: z.array(
      z.object({ id: identifiant, fase: z.number(), nom: z.string(), eleves: z.number().nullable() }),
    ),
    integrations: z.array(
      z.object({ eleveId: identifiant, nom: z.string(), prenom: z.string(), debut: z.string() }),
    ),
    ...chiffresEnveloppe.shape,
  }),
  async executer({ trx, droit, session }, { annee, poleId: demande }) {
    const propre = porteePole(session);
    const poleId = demande ?? propre;
    if (!poleId) throw new Refus('saisie-invalide', 'Choisissez un pôle pour voir son enveloppe.');
    if (propre && propre !== poleId) {
      throw new Refus('interdit', 'Cette enveloppe est celle d’un autre pôle.');
    }
    const pole = await findPole(trx, poleId);
    if (!pole) throw new Refus('introuvable', 'Ce pôle n’existe pas.');
    const enveloppe = await calculerEnveloppe(trx, droit, poleId, annee);
    return { annee, pole, ...enveloppe };
  },
});
