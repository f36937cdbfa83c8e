import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { exigerPublie, getAppel } from './lire-appel.ts';

/** Closes a call: no more application comes in; who is still available stays in the reserve. */
export const cloreAppel = definirCas({
  nom: 'recrutement.cloreAppel',
  titre: 'Clore un appel à candidatures.',
  permission: 'recrutement.mener',
  genre: 'ecriture',
  entree: z.object({ appelId: identifiant }),
  sortie: z.object({ appelId: identifiant }),
  async executer(contexte, { appelId }) {
    const { trx, session, instant, aujourdhui } = contexte;
    const appel = await getAppel(contexte, appelId);
    exigerPublie(appel);
    if (appel.clos_le) throw new Refus('conflit', 'Cet appel est déjà clos.');
    if (appel.limite_le >= aujourdhui) {
      throw new Refus(
        'regle-non-respectee',
        'Les candidatures sont encore reçues : l’appel se clôt après son dernier jour.',
      );
    }
    await trx
      .updateTable('appel')
      .set({
        clos_le: new Date(instant.epochMilliseconds),
        clos_par: session.compteId,
        version: appel.version + 1,
      })
      .where('id', '=', appelId)
      .execute();
    await contexte.journaliser({
      objet: 'appel',
      objetId: appelId,
      poleId: appel.pole_id,
      changements: { clos: true },
    });
    return { appelId };
  },
});
