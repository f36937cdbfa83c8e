import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant } from '../../kernel/champs.ts';
import { estPermis } from '../../kernel/permissions.ts';
import { calculerEnveloppe } from './enveloppe.ts';
import { getPoleDemande } from './pole-demande.ts';
import { chiffresEnveloppe } from './schema.ts';

/** The envelope of a pôle, line by line, each figure with its explanation. */
export const consulterEnveloppe = definirCas({
  nom: 'financement.consulterEnveloppe',
  titre: 'Consulter l’enveloppe de points d’un pôle.',
  permission: 'enveloppe.lire',
  genre: 'lecture',
  entree: z.object({ annee: anneeScolaire, poleId: identifiant.optional() }),
  sortie: z.object({
    annee: z.string(),
    pole: z.object({ id: identifiant, nom: z.string(), numero: z.number() }),
    comptageLe: z.string(),
    rentree: z.string(),
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
    const pole = await getPoleDemande({ trx, session }, demande);
    const enveloppe = await calculerEnveloppe(trx, droit, pole.id, annee);
    // Beside a name, the points of an IPT say what the pupil needs: they stay with the pôle and the Cellule.
    const nommees = estPermis('financement.lire', session.active.role) ? enveloppe.integrations : [];
    return { annee, pole, ...enveloppe, integrations: nommees };
  },
});
