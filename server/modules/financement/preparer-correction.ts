import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { getCorrigeable } from './corriger-mouvement.ts';
import { listerLignes } from './lignes-livre.ts';
import { nommerMouvement } from './phrases-livre.ts';
import { getPoleDemande } from './pole-demande.ts';

/** A movement that may still be corrected, as the form shows it; refuses the others with their reason. */
export const preparerCorrection = definirCas({
  nom: 'financement.preparerCorrection',
  titre: 'Préparer la correction d’un mouvement de points.',
  permission: 'livre.corriger',
  genre: 'lecture',
  entree: z.object({ mouvementId: identifiant }),
  sortie: z.object({
    annee: z.string(),
    pole: z.object({ id: identifiant, nom: z.string() }),
    budget: z.enum(['A', 'B', 'C']),
    libelle: z.string(),
    points: z.number(),
    effetLe: z.string(),
    jour: z.string(),
    auteur: z.string(),
  }),
  async executer(contexte, { mouvementId }) {
    const { annee, poleId } = await getCorrigeable(contexte, mouvementId);
    const pole = await getPoleDemande(contexte, poleId);
    const ligne = (await listerLignes(contexte, poleId, annee)).find(({ id }) => id === mouvementId);
    if (!ligne) throw new Error('A movement that was just read is in its ledger.');
    return { ...ligne, annee, pole, libelle: nommerMouvement(ligne) };
  },
});
