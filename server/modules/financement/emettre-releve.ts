import { lireSiConnue } from '@polaris/regles/lecture.ts';
import { z } from 'zod';
import { getExercice } from '../../kernel/annee.ts';
import { definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant, jour } from '../../kernel/champs.ts';
import { emettre } from '../documents/index.ts';
import { findInstantane, jourFige } from './instantane.ts';
import { lireBudgets } from './livre.ts';
import { nommerMouvement } from './phrases-livre.ts';
import { getPoleDemande } from './pole-demande.ts';

/** Prints the budgets as known on a day, with every movement and the fingerprint of the validated budget. */
export const emettreReleve = definirCas({
  nom: 'financement.emettreReleve',
  titre: 'Émettre le relevé des budgets A, B et C à une date.',
  permission: 'livre.imprimer',
  genre: 'ecriture',
  entree: z.object({ annee: anneeScolaire, connuLe: jour.optional() }),
  sortie: z.object({ documentId: identifiant }),
  async executer(contexte, { annee, connuLe: demande }) {
    const { droit, aujourdhui, journaliser } = contexte;
    const { rentree } = getExercice(droit, annee);
    const { id: poleId, nom, siege, siegeFase } = await getPoleDemande(contexte, undefined);
    const { connuLe, points, total, lignes } = await lireBudgets(contexte, poleId, annee, demande);
    const fige = await findInstantane(contexte, poleId, annee);
    const libelles = lireSiConnue<Record<string, string>>(droit, rentree, 'financement.budgets.libelles');
    const documentId = await emettre(contexte, {
      modele: 'releve-budgets',
      poleId,
      faits: {
        emission: { date: aujourdhui, code: null },
        pole: { nom, siege: { ...SANS_CONTACT, nom: siege, fase: siegeFase } },
        anneeScolaire: annee,
        connuLe,
        budgets: (['A', 'B', 'C'] as const).map((budget) => ({
          nom: budget,
          libelle: libelles?.valeur[budget] ?? null,
          points: points[budget],
          mouvements: lignes.filter((l) => l.budget === budget).length,
        })),
        total,
        mouvements: lignes.map((l) => ({
          budget: l.budget,
          libelle: nommerMouvement(l),
          effetLe: l.effetLe,
          connuLe: l.jour,
          par: l.auteur,
          points: l.points,
        })),
        instantane:
          fige && jourFige(fige) <= connuLe
            ? {
                arreteLe: fige.arreteLe,
                figeLe: jourFige(fige),
                par: fige.auteur,
                nombre: fige.nombre,
                empreinte: fige.empreinte,
              }
            : null,
      },
    });
    await journaliser({
      objet: 'document',
      objetId: documentId,
      poleId,
      changements: { modele: 'releve-budgets', annee, connuLe },
    });
    return { documentId };
  },
});

const SANS_CONTACT = {
  faseImplantation: null,
  localite: null,
  direction: null,
  telephone: null,
  courriel: null,
} as const;
