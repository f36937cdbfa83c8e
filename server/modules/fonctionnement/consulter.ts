import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant, instant } from '../../kernel/champs.ts';
import { resultatSchema } from '../../kernel/resultat-schema.ts';
import { getPoleDemande } from '../financement/index.ts';
import { findFonctionnement } from '../partage/index.ts';
import { compterAnnee, listerMontants } from './comptes.ts';
import { listerEcritures } from './ecritures.ts';

/** The register of running money of a school year, and its account (FIN-10, FIN-17). */
export const consulter = definirCas({
  nom: 'fonctionnement.consulter',
  titre: 'Consulter le registre du fonctionnement.',
  permission: 'fonctionnement.lire',
  genre: 'lecture',
  entree: z.object({ annee: anneeScolaire, poleId: identifiant.optional() }),
  sortie: z.object({
    annee: z.string(),
    pole: z.object({ id: identifiant, nom: z.string(), numero: z.number() }),
    /** What the split of the points gives; null while nothing is split. */
    attribue: z
      .object({ points: z.number(), euros: z.number().nullable(), communiqueeLe: z.string().nullable() })
      .nullable(),
    comptes: z.object({
      report: z.number(),
      recu: z.number(),
      depense: z.number(),
      solde: z.number(),
      jugement: resultatSchema,
      acteLe: z.string().nullable(),
    }),
    clos: z.boolean(),
    ecritures: z.array(
      z.object({
        id: identifiant,
        sens: z.enum(['recette', 'depense']),
        le: z.string(),
        objet: z.string(),
        reference: z.string(),
        montant: z.number(),
        aFichier: z.boolean(),
        contreId: identifiant.nullable(),
        annulee: z.boolean(),
        enregistreeLe: instant,
        auteur: z.string(),
      }),
    ),
  }),
  async executer(contexte, { annee, poleId }) {
    const pole = await getPoleDemande(contexte, poleId);
    const comptes = compterAnnee(contexte, await listerMontants(contexte, pole.id), annee);
    return {
      annee,
      pole,
      attribue: await findFonctionnement(contexte, pole.id, annee),
      comptes,
      clos: comptes.acteLe !== null && contexte.aujourdhui > comptes.acteLe,
      ecritures: await listerEcritures(contexte, pole.id, annee),
    };
  },
});
