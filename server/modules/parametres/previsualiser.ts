import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { getDroit } from '../../kernel/droit/charger.ts';
import { mesurerEffet } from './effet.ts';
import { situer } from './publiables.ts';
import { DEMANDE, effet } from './schema.ts';

/** What a value would change for every pôle, before anybody proposes it. Nothing is kept. */
export const previsualiser = definirCas({
  nom: 'parametres.previsualiser',
  titre: 'Voir l’effet d’une valeur sur tous les pôles, sans la proposer.',
  permission: 'parametres.publier',
  genre: 'lecture',
  entree: z.object(DEMANDE),
  sortie: effet.extend({
    libelle: z.string(),
    unite: z.string().nullable(),
    valeur: z.number(),
    depuis: z.string(),
    avant: z.string().nullable(),
  }),
  async executer({ trx, droit, aujourdhui }, demande) {
    const periode = situer(droit, getDroit(), aujourdhui, demande);
    const { libelle = demande.parametre, unite = null } = droit.parametres[demande.parametre] ?? {};
    const provisoire = {
      ...periode,
      source: 'Valeur à l’essai',
      article: 'non publiée',
      publieLe: aujourdhui,
    };
    return {
      ...(await mesurerEffet(trx, droit, demande.annee, provisoire)),
      libelle,
      unite,
      valeur: demande.valeur,
      depuis: periode.depuis,
      avant: periode.avant,
    };
  },
});
