import { lireSiConnue } from '@polaris/regles/lecture.ts';
import { z } from 'zod';
import { getExercice } from '../../kernel/annee.ts';
import { definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant, jour } from '../../kernel/champs.ts';
import { estPermis } from '../../kernel/permissions.ts';
import { ecrireClasseur } from '../../tableur/classeur.ts';
import { feuilleBudgets, feuilleBudgetValide, feuilleMouvements } from './feuilles-livre.ts';
import { findInstantane, jourFige } from './instantane.ts';
import { lireBudgets } from './livre.ts';
import { getPoleDemande } from './pole-demande.ts';

/** The same statement as a workbook: budgets, movements, and the validated list for whoever reads files. */
export const exporterLivre = definirCas({
  nom: 'financement.exporterLivre',
  titre: 'Exporter les budgets A, B et C tels que connus à une date.',
  permission: 'livre.lire',
  genre: 'lecture',
  entree: z.object({ annee: anneeScolaire, connuLe: jour.optional(), poleId: identifiant.optional() }),
  sortie: z.object({ classeur: z.instanceof(Uint8Array), nomFichier: z.string() }),
  async executer(contexte, { annee, connuLe, poleId }) {
    const { droit, instant, session } = contexte;
    const { rentree } = getExercice(droit, annee);
    const pole = await getPoleDemande(contexte, poleId);
    const budgets = await lireBudgets(contexte, pole.id, annee, connuLe);
    const fige = await findInstantane(contexte, pole.id, annee);
    const libelles = lireSiConnue<Record<string, string>>(droit, rentree, 'financement.budgets.libelles');
    const nommer = fige && jourFige(fige) <= budgets.connuLe && estPermis('eleves.lire', session.active.role);
    const classeur = await ecrireClasseur(
      [
        feuilleBudgets({ ...budgets, libelles: libelles?.valeur ?? {} }),
        feuilleMouvements(budgets),
        ...(nommer ? [feuilleBudgetValide(fige.lignes)] : []),
      ],
      { titre: `Budgets ${annee} connus le ${budgets.connuLe}, ${pole.nom}`, creeLe: instant },
    );
    return { classeur, nomFichier: `budgets-${annee}-pole-${pole.numero}-connus-le-${budgets.connuLe}.xlsx` };
  },
});
