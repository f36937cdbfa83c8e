import { CLOTURES, clesDe } from '@polaris/regles/amenagements/vocabulaire.ts';
import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, jour, version } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { exigerPasse } from './cooperation.ts';
import { getDemande } from './demande.ts';

/** Closes a request: it leaves the queue, with how it ended. */
export const cloreDemande = definirCas({
  nom: 'amenagements.cloreDemande',
  titre: 'Clore une demande d’intervention.',
  permission: 'demandes.trier',
  genre: 'ecriture',
  entree: z.object({
    demandeId: identifiant,
    version,
    cloture: z.enum(clesDe(CLOTURES), { error: 'Dites comment la demande se termine.' }),
    closeLe: jour,
  }),
  sortie: z.object({ demandeId: identifiant }),
  async executer({ trx, aujourdhui, journaliser, historiser }, { demandeId, version, cloture, closeLe }) {
    const demande = await getDemande(trx, demandeId);
    exigerPasse('closeLe', closeLe, aujourdhui);
    if (closeLe < demande.demandee_le) {
      throw new Refus('saisie-invalide', 'Une date est à corriger.', {
        champs: { closeLe: 'La clôture précède la demande. Vérifiez la date.' },
      });
    }
    const close = await trx
      .updateTable('demande')
      .set({ close_le: closeLe, cloture, version: version + 1 })
      .where('id', '=', demandeId)
      .where('version', '=', version)
      .where('close_le', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (!close) {
      throw new Refus('conflit', 'Cette demande a été close ou tranchée entre-temps. Rechargez la page.');
    }
    await historiser({ poleId: demande.pole_id, objet: 'demande', objetId: demandeId }, [
      { champ: 'cloture', avant: null, apres: CLOTURES[cloture] },
    ]);
    await journaliser({
      objet: 'demande',
      objetId: demandeId,
      poleId: demande.pole_id,
      changements: { cloture, closeLe },
    });
    return { demandeId };
  },
});
