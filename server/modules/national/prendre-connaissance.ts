import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { porteePole } from '../../kernel/session.ts';
import { findPublie } from './repository.ts';

/** The coordinator says that the figures published for the pôle were read: the notice goes. Once is enough. */
export const prendreConnaissance = definirCas({
  nom: 'national.prendreConnaissance',
  titre: 'Noter que les points publiés ont été lus.',
  permission: 'national.connaitre',
  genre: 'ecriture',
  entree: z.object({ calculId: identifiant }),
  sortie: z.object({ calculId: identifiant }),
  async executer({ trx, session, instant, journaliser }, { calculId }) {
    const poleId = porteePole(session);
    const calcul = await findPublie(trx, calculId);
    if (!calcul || !poleId) throw new Refus('introuvable', 'Ce calcul n’existe pas.');
    await trx
      .insertInto('calcul_national_lu')
      .values({
        calcul_id: calculId,
        pole_id: poleId,
        lu_le: new Date(instant.epochMilliseconds),
        lu_par: session.compteId,
      })
      .onConflict((oc) => oc.doNothing())
      .execute();
    await journaliser({
      objet: 'calcul_national',
      objetId: calculId,
      poleId,
      changements: { annee: calcul.annee, rang: calcul.rang, lu: true },
    });
    return { calculId };
  },
});
