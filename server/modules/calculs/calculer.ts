import { evaluer } from '@polaris/regles/evaluer.ts';
import { FaitInvalide, findRegle, REGLES } from '@polaris/regles/index.ts';
import { z } from 'zod';
import { definirCasPublic } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import { resultatSchema } from '../../kernel/resultat-schema.ts';

/** Asks a rule of the law by its public name. Nothing is kept of the facts. */
export const calculer = definirCasPublic({
  nom: 'calculs.calculer',
  titre: 'Calculer une règle à partir de faits.',
  permission: 'calculs.utiliser',
  genre: 'public',
  entree: z.object({ regle: z.string().max(100), faits: z.unknown() }),
  sortie: resultatSchema,
  async executer({ droit }, { regle: nom, faits }) {
    const regle = findRegle(nom);
    if (!regle) {
      throw new Refus(
        'introuvable',
        `La règle « ${nom} » n’existe pas. Règles connues : ${Object.keys(REGLES).join(', ')}.`,
      );
    }
    try {
      return evaluer(regle, faits, droit);
    } catch (erreur) {
      if (erreur instanceof FaitInvalide) {
        throw new Refus('saisie-invalide', erreur.message, { champs: { [erreur.fait]: erreur.message } });
      }
      throw erreur;
    }
  },
});
