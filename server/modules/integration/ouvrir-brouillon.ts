import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { consulterBrouillon } from './brouillons.ts';
import { exigerATemps } from './debut.ts';
import { confirmation, integrationOuverte, ouvrir } from './ouvrir-premiere.ts';
import { type PremiereIpt, premiereIpt } from './schema.ts';

/**
 * Opens the first IPT that a draft describes. The draft is read inside the call, so that a form sent twice
 * under one key is answered twice the same, though the first answer took the draft away.
 */
export const ouvrirBrouillon = definirCas({
  nom: 'integration.ouvrirBrouillon',
  titre: 'Enregistrer la première intégration d’un brouillon.',
  permission: 'integration.encoder',
  genre: 'ecriture',
  entree: z.object({ brouillonId: identifiant }).and(confirmation),
  sortie: integrationOuverte,
  async executer(contexte, entree) {
    const { reponses } = await consulterBrouillon.executer(contexte, entree);
    const premiere = lirePremiere(reponses);
    exigerATemps(contexte.droit, premiere.debut);
    return ouvrir(contexte, { ...premiere, ...entree });
  },
});

/** The answers of a draft as a first IPT; refuses with every answer to be corrected. */
function lirePremiere(reponses: Readonly<Record<string, string>>): PremiereIpt {
  const lecture = premiereIpt.safeParse(reponses);
  if (lecture.success) return lecture.data;
  const champs: Record<string, string> = {};
  for (const { path, message } of lecture.error.issues) champs[path.join('.')] ??= message;
  throw new Refus('saisie-invalide', 'Certaines réponses de ce brouillon sont à corriger.', { champs });
}
