import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, instant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { type LigneLot, ligneLot } from './lot.ts';

/** The report of a bulk action, line by line, as it was when it was done. */
export const consulterLot = definirCas({
  nom: 'prolongations.consulterLot',
  titre: 'Consulter le rapport d’une action en lot.',
  permission: 'prolongations.reprendre',
  genre: 'lecture',
  entree: z.object({ lotId: identifiant }),
  sortie: z.object({
    lotId: identifiant,
    genre: z.enum(['prolonger', 'arreter']),
    annee: z.string(),
    faites: z.number(),
    refusees: z.number(),
    le: instant,
    auteur: z.string(),
    lignes: z.array(ligneLot),
  }),
  async executer({ trx, coffre }, { lotId }) {
    const ligne = await trx
      .selectFrom('lot_annee as l')
      .innerJoin('compte as c', 'c.id', 'l.enregistre_par')
      .selectAll('l')
      .select('c.nom as auteur')
      .where('l.id', '=', lotId)
      .executeTakeFirst();
    if (!ligne) throw new Refus('introuvable', 'Ce rapport n’existe pas ou n’est pas dans votre périmètre.');
    return {
      lotId: ligne.id,
      genre: ligne.genre,
      annee: ligne.annee_scolaire,
      faites: ligne.faites,
      refusees: ligne.refusees,
      le: ligne.enregistre_le,
      auteur: ligne.auteur,
      lignes: coffre.ouvrir<LigneLot[]>(ligne.lignes),
    };
  },
});
