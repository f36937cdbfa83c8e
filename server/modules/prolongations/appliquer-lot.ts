import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { compter, voirLigne } from './juger-lot.ts';
import { type LigneLot, lot } from './lot.ts';
import { direRefus, type LignePlanifiee, planifier } from './planifier.ts';

/**
 * Extends or ends many integrations at once, in one transaction: each line is done or refused with its
 * reasons, and the report stays. Twice under one key changes nothing twice.
 */
export const appliquerLot = definirCas({
  nom: 'prolongations.appliquerLot',
  titre: 'Prolonger ou arrêter plusieurs intégrations en une fois.',
  permission: 'prolongations.reprendre',
  genre: 'ecriture',
  entree: lot,
  sortie: z.object({ lotId: identifiant, faites: z.number(), refusees: z.number() }),
  async executer(contexte, entree) {
    const { trx, coffre, session, instant, journaliser } = contexte;
    const poleId = session.active.porteeId;
    if (!poleId) throw new Refus('interdit', 'Choisissez d’abord le pôle pour lequel vous encodez.');
    const lignes: LigneLot[] = [];
    for (const planifiee of await planifier(contexte, entree)) lignes.push(await faire(planifiee));
    const { faites, refusees } = compter(lignes);
    const { id } = await trx
      .insertInto('lot_annee')
      .values({
        pole_id: poleId,
        annee_scolaire: entree.annee,
        genre: entree.genre,
        faites,
        refusees,
        lignes: coffre.sceller(lignes),
        enregistre_le: new Date(instant.epochMilliseconds),
        enregistre_par: session.compteId,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await journaliser({
      objet: 'lot',
      objetId: id,
      poleId,
      changements: { genre: entree.genre, annee: entree.annee, faites, refusees },
    });
    return { lotId: id, faites, refusees };
  },
});

/** A line refuses before it writes: what two people do at once is refused on its own, not the whole batch. */
async function faire(planifiee: LignePlanifiee): Promise<LigneLot> {
  if (planifiee.refus.length > 0) return voirLigne(planifiee);
  try {
    await planifiee.faire();
    return voirLigne(planifiee);
  } catch (erreur) {
    if (!(erreur instanceof Refus)) throw erreur;
    return voirLigne({ ...planifiee, refus: direRefus(erreur) });
  }
}
