import { z } from 'zod';
import { getExercice } from '../../kernel/annee.ts';
import { definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant, instant } from '../../kernel/champs.ts';
import { jugerBudget } from './budget-du-30.ts';
import { findInstantane } from './instantane.ts';
import { getPoleDemande } from './pole-demande.ts';

/** What the validation of the budget will freeze, and what it still lacks. */
export const preparerValidation = definirCas({
  nom: 'financement.preparerValidation',
  titre: 'Préparer la validation du budget au 30 septembre.',
  permission: 'budget.valider',
  genre: 'lecture',
  entree: z.object({ annee: anneeScolaire }),
  sortie: z.object({
    annee: z.string(),
    pole: z.object({ nom: z.string() }),
    arreteLe: z.string(),
    /** It can be validated from that day on. */
    ouverte: z.boolean(),
    dejaValide: z.object({ figeLe: instant, auteur: z.string() }).nullable(),
    lignes: z.array(
      z.object({
        integrationId: identifiant,
        eleveId: identifiant,
        eleve: z.string(),
        debut: z.string(),
        points: z.number().nullable(),
      }),
    ),
    total: z.number(),
    manques: z.array(z.object({ eleveId: identifiant, eleve: z.string(), phrase: z.string() })),
    degressifAttendu: z.boolean(),
    porteDesPoints: z.boolean(),
  }),
  async executer(contexte, { annee }) {
    const { trx, droit, aujourdhui } = contexte;
    const exercice = getExercice(droit, annee);
    const pole = await getPoleDemande(contexte, undefined);
    const fige = await findInstantane(contexte, pole.id, annee);
    const { lignes, ...budget } = await jugerBudget(trx, droit, { poleId: pole.id, exercice });
    return {
      annee,
      pole,
      arreteLe: exercice.echeance,
      ouverte: aujourdhui >= exercice.echeance,
      dejaValide: fige ? { figeLe: fige.figeLe, auteur: fige.auteur } : null,
      ...budget,
      lignes: lignes.map(({ ipt, points }) => ({
        integrationId: ipt.id,
        eleveId: ipt.eleveId,
        eleve: `${ipt.prenom} ${ipt.nom}`,
        debut: ipt.debut,
        points,
      })),
    };
  },
});
