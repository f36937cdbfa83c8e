import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { type LigneLot, ligneLot, lot } from './lot.ts';
import { type LignePlanifiee, planifier } from './planifier.ts';

/** What a bulk action would do, line by line, before anyone decides it. */
export const jugerLot = definirCas({
  nom: 'prolongations.jugerLot',
  titre: 'Montrer les effets d’une action en lot, sans l’enregistrer.',
  permission: 'prolongations.reprendre',
  genre: 'lecture',
  entree: lot,
  sortie: z.object({ faites: z.number(), refusees: z.number(), lignes: z.array(ligneLot) }),
  async executer(contexte, entree) {
    return compter((await planifier(contexte, entree)).map(voirLigne));
  },
});

/** A planned line as a screen receives it. */
export function voirLigne({ dossier, effet, refus }: LignePlanifiee): LigneLot {
  return {
    integrationId: dossier.integrationId,
    eleve: `${dossier.prenom} ${dossier.nom}`,
    ecole: dossier.ecole,
    faite: refus.length === 0,
    phrases: refus.length === 0 ? [effet] : refus,
  };
}

/** Lines with how many are done and how many are refused. */
export function compter(lignes: LigneLot[]) {
  const faites = lignes.filter(({ faite }) => faite).length;
  return { lignes, faites, refusees: lignes.length - faites };
}
