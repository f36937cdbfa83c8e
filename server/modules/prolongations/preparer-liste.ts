import { z } from 'zod';
import { anneeCourante, getExercice } from '../../kernel/annee.ts';
import { definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant, instant } from '../../kernel/champs.ts';
import { porteePole } from '../../kernel/session.ts';
import {
  empreindreListe,
  listerAuTrenteSeptembre,
  listerVersions,
  versLigneListe,
} from './repository-liste.ts';

/** The list of 30 September before it is sent: its lines, what they lack, and what was sent already. */
export const preparerListe = definirCas({
  nom: 'prolongations.preparerListe',
  titre: 'Préparer la liste des intégrations au 30 septembre.',
  permission: 'listes.lire',
  genre: 'lecture',
  entree: z.object({ annee: anneeScolaire.optional() }),
  sortie: z.object({
    annee: z.string(),
    echeance: z.string(),
    aujourdhui: z.string(),
    /** Null for whoever only receives lists. */
    aEnvoyer: z
      .object({
        lignes: z.array(
          z.object({
            integrationId: identifiant,
            eleveId: identifiant,
            eleve: z.string(),
            ecole: z.string(),
            anneeEtude: z.string(),
            debut: z.string(),
            genre: z.enum(['premiere', 'prolongation']),
            sections: z.number(),
            signatures: z.number(),
          }),
        ),
        /** The list says now the same as the last version sent. */
        inchangee: z.boolean(),
      })
      .nullable(),
    versions: z.array(
      z.object({
        listeId: identifiant,
        pole: z.string(),
        numero: z.number(),
        nombre: z.number(),
        empreinte: z.string(),
        motif: z.string().nullable(),
        accuse: z.string(),
        transmiseLe: instant,
        auteur: z.string(),
      }),
    ),
  }),
  async executer({ trx, droit, session, aujourdhui }, entree) {
    const exercice = getExercice(droit, entree.annee ?? anneeCourante(droit, aujourdhui));
    const versions = await listerVersions(trx, exercice.annee);
    const poleId = porteePole(session);
    const lignes = poleId ? await listerAuTrenteSeptembre(trx, poleId, exercice) : [];
    return {
      annee: exercice.annee,
      echeance: exercice.echeance,
      aujourdhui,
      aEnvoyer: poleId
        ? {
            lignes: lignes.map(({ nom, prenom, ...ligne }) => ({ ...ligne, eleve: `${prenom} ${nom}` })),
            inchangee: versions[0]?.empreinte === empreindreListe(lignes.map(versLigneListe)),
          }
        : null,
      versions,
    };
  },
});
