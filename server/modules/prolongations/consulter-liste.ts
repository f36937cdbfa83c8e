import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, instant } from '../../kernel/champs.ts';
import { getListe, type LigneListe } from './repository-liste.ts';

/** A list as it was sent: what the administration received, line by line. */
export const consulterListe = definirCas({
  nom: 'prolongations.consulterListe',
  titre: 'Consulter une liste transmise des intégrations au 30 septembre.',
  permission: 'listes.lire',
  genre: 'lecture',
  entree: z.object({ listeId: identifiant }),
  sortie: z.object({
    listeId: identifiant,
    annee: z.string(),
    pole: z.string(),
    numero: z.number(),
    arreteeLe: z.string(),
    empreinte: z.string(),
    motif: z.string().nullable(),
    accuse: z.string(),
    transmiseLe: instant,
    auteur: z.string(),
    lignes: z.array(
      z.object({
        integrationId: identifiant,
        nom: z.string(),
        prenom: z.string(),
        dateNaissance: z.string(),
        ecole: z.string(),
        fase: z.number(),
        anneeEtude: z.string(),
        debut: z.string(),
        genre: z.enum(['premiere', 'prolongation']),
      }),
    ),
  }),
  async executer({ trx, coffre }, { listeId }) {
    const liste = await getListe(trx, listeId);
    return {
      listeId: liste.id,
      annee: liste.annee_scolaire,
      pole: liste.pole,
      numero: liste.numero,
      arreteeLe: liste.arretee_le,
      empreinte: liste.empreinte,
      motif: liste.motif,
      accuse: liste.accuse,
      transmiseLe: liste.transmise_le,
      auteur: liste.auteur,
      lignes: coffre.ouvrir<LigneListe[]>(liste.contenu),
    };
  },
});
