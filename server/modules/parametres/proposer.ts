import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { getDroit } from '../../kernel/droit/charger.ts';
import { situer } from './publiables.ts';
import { DEMANDE, SOURCE } from './schema.ts';

/** Proposes a value with its source. It changes nothing until another account confirms it. */
export const proposer = definirCas({
  nom: 'parametres.proposer',
  titre: 'Proposer la publication d’une valeur du droit.',
  permission: 'parametres.publier',
  genre: 'ecriture',
  entree: z.object({ ...DEMANDE, ...SOURCE }),
  sortie: z.object({ proposeId: identifiant }),
  async executer({ trx, droit, aujourdhui, instant, session, journaliser }, { source, article, ...demande }) {
    const { parametre, valeur, depuis, avant } = situer(droit, getDroit(), aujourdhui, demande);
    const { id } = await trx
      .insertInto('parametre_propose')
      .values({
        parametre,
        valeur,
        depuis,
        avant,
        source,
        article,
        droit_version: droit.version,
        propose_le: new Date(instant.epochMilliseconds),
        propose_par: session.compteId,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await journaliser({
      objet: 'parametre_propose',
      objetId: id,
      poleId: null,
      changements: { parametre, valeur, depuis, avant },
    });
    return { proposeId: id };
  },
});
