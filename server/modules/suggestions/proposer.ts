import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, texteLong } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { porteePole } from '../../kernel/session.ts';
import { CLES_PROPOSABLES, getProposable } from './proposables.ts';

/**
 * A member of the team proposes a change instead of making it: the input of the use case is kept, sealed,
 * with what is recorded today. Nothing of the file changes.
 */
export const proposer = definirCas({
  nom: 'suggestions.proposer',
  titre: 'Proposer une modification au coordonnateur.',
  permission: 'suggestions.proposer',
  genre: 'ecriture',
  entree: z.object({
    cas: z.enum(CLES_PROPOSABLES),
    entree: z.record(z.string(), z.unknown()),
    motif: texteLong(500).trim().default(''),
  }),
  sortie: z.object({ suggestionId: identifiant }),
  async executer(contexte, { cas, entree, motif }) {
    const { trx, coffre, session, instant, journaliser } = contexte;
    const poleId = porteePole(session);
    if (!poleId) throw new Refus('interdit', 'Choisissez d’abord le pôle pour lequel vous travaillez.');
    const proposable = getProposable(cas);
    const apres = proposable.lireApres(entree);
    const avant = await proposable.lireEnregistre(contexte, entree);
    if (avant.version !== apres.version) {
      throw new Refus(
        'conflit',
        'Ce texte a changé entre-temps. Le vôtre reste à l’écran : comparez, puis proposez de nouveau.',
        { suite: avant.suite },
      );
    }
    if (Object.entries(apres.valeurs).every(([champ, valeur]) => avant.valeurs[champ] === valeur)) {
      throw new Refus('saisie-invalide', 'Rien ne change : modifiez une réponse avant de proposer.');
    }
    const { id } = await trx
      .insertInto('suggestion')
      .values({
        pole_id: poleId,
        eleve_id: avant.eleveId,
        cas_usage: cas,
        cible: avant.cible,
        entree: coffre.sceller(entree),
        avant: coffre.sceller({ sujet: avant.sujet, vers: avant.vers, valeurs: avant.valeurs }),
        motif: motif === '' ? null : coffre.sceller(motif),
        proposee_le: new Date(instant.epochMilliseconds),
        proposee_par: session.compteId,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await journaliser({
      objet: 'suggestion',
      objetId: id,
      poleId,
      changements: { casUsage: cas, eleveId: avant.eleveId },
    });
    return { suggestionId: id };
  },
});
