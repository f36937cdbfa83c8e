import { z } from 'zod';
import { anneeCourante, getExercice } from '../../kernel/annee.ts';
import { definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant } from '../../kernel/champs.ts';
import { CLES_ETATS, ETATS, etatDe, SUITES } from './etat.ts';
import { jugerProlongation, SANS_FAITS } from './juger.ts';
import { lireProlongations, listerDossiersEleve, listerHistoire } from './repository.ts';

/** The prolongations of a pupil, for its file: where the year that ends stands, and those before. */
export const resumer = definirCas({
  nom: 'prolongations.resumer',
  titre: 'Résumer les prolongations d’un élève.',
  permission: 'prolongations.lire',
  genre: 'lecture',
  entree: z.object({ eleveId: identifiant, annee: anneeScolaire.optional() }),
  sortie: z.object({
    annee: z.string(),
    prolongations: z.array(
      z.object({
        integrationId: identifiant,
        ecole: z.string(),
        anneeProlongee: z.string(),
        etat: z.enum(CLES_ETATS),
        libelle: z.string(),
        /** What comes next; null when nothing does. */
        etape: z.string().nullable(),
        avisLe: z.string().nullable(),
        confirmees: z.array(z.string()),
      }),
    ),
  }),
  async executer({ trx, droit, aujourdhui }, entree) {
    const { annee } = getExercice(droit, entree.annee ?? anneeCourante(droit, aujourdhui));
    const dossiers = await listerDossiersEleve(trx, entree.eleveId, annee);
    const prolongations = [];
    for (const dossier of dossiers) {
      const histoire = await listerHistoire(trx, dossier.integrationId);
      const p =
        (await lireProlongations(trx, dossier.anneeProlongee, [dossier.integrationId])).get(
          dossier.integrationId,
        ) ?? null;
      const etat = etatDe(dossier, p, jugerProlongation(droit, dossier, p ?? SANS_FAITS));
      prolongations.push({
        integrationId: dossier.integrationId,
        ecole: dossier.ecole,
        anneeProlongee: dossier.anneeProlongee,
        etat,
        libelle: ETATS[etat],
        etape: SUITES[etat]?.etape ?? null,
        avisLe: p?.avis_le ?? null,
        confirmees: histoire
          .filter((h) => h.confirmee_le !== null && h.retiree_le === null)
          .map((h) => h.annee_scolaire)
          .toSorted(),
      });
    }
    return { annee, prolongations };
  },
});
