import { sql } from 'kysely';
import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { DEJA, decider } from './decider.ts';
import { getProposable } from './proposables.ts';
import { listerSuggestions, type SuggestionLue } from './repository.ts';

const MAX_LOT = 100;

/**
 * Accepts proposed changes, one or many: each runs its own use case, in this transaction and with the
 * permissions of whoever accepts. What changed meanwhile makes a suggestion void, and both texts stay
 * readable; a refusal of the law leaves it to be decided, and says why.
 */
export const accepter = definirCas({
  nom: 'suggestions.accepter',
  titre: 'Accepter des modifications proposées.',
  permission: 'suggestions.decider',
  genre: 'ecriture',
  entree: z.object({
    suggestionIds: z
      .array(identifiant)
      .min(1, 'Cochez au moins une modification.')
      .max(MAX_LOT, `Acceptez au plus ${MAX_LOT} modifications à la fois.`),
  }),
  sortie: z.object({
    acceptees: z.number(),
    caduques: z.number(),
    /** Those that the use case refused: they still wait. */
    refus: z.array(z.object({ suggestionId: identifiant, eleve: z.string(), message: z.string() })),
  }),
  async executer(contexte, { suggestionIds }) {
    const ids = [...new Set(suggestionIds)];
    const suggestions = await listerSuggestions(contexte.trx, { toutes: false, ids });
    if (suggestions.length < ids.length) throw new Refus('introuvable', DEJA);
    const bilan = {
      acceptees: 0,
      caduques: 0,
      refus: [] as { suggestionId: string; eleve: string; message: string }[],
    };
    for (const suggestion of suggestions) {
      const refus = await essayer(contexte, suggestion);
      if (refus === null) {
        await decider(contexte, suggestion, { decision: 'acceptee' });
        bilan.acceptees += 1;
      } else if (refus.code === 'conflit') {
        const { valeurs } = await getProposable(suggestion.cas_usage).lireEnregistre(
          contexte,
          contexte.coffre.ouvrir(suggestion.entree),
        );
        await decider(contexte, suggestion, { decision: 'caduque', enregistre: valeurs });
        bilan.caduques += 1;
      } else {
        bilan.refus.push({
          suggestionId: suggestion.id,
          eleve: `${suggestion.prenom} ${suggestion.nom}`,
          message: Object.values(refus.champs)[0] ?? refus.message,
        });
      }
    }
    if (bilan.acceptees + bilan.caduques === 0) {
      const [premier] = bilan.refus;
      throw new Refus('regle-non-respectee', premier?.message ?? 'Aucune modification n’a été enregistrée.');
    }
    return bilan;
  },
});

/** Runs the use case of a suggestion; what it refused is undone and answered, anything else is thrown. */
async function essayer(contexte: Contexte, suggestion: SuggestionLue): Promise<Refus | null> {
  const { trx, coffre } = contexte;
  await sql`savepoint suggestion`.execute(trx);
  try {
    await getProposable(suggestion.cas_usage).executer(
      signer(contexte, suggestion),
      coffre.ouvrir(suggestion.entree),
    );
    await sql`release savepoint suggestion`.execute(trx);
    return null;
  } catch (erreur) {
    if (!(erreur instanceof Refus)) throw erreur;
    await sql`rollback to savepoint suggestion`.execute(trx);
    return erreur;
  }
}

/** The journal and the history of the change name who proposed it. */
function signer(contexte: Contexte, { id, proposee_par, cas_usage, auteur }: SuggestionLue): Contexte {
  return {
    ...contexte,
    journaliser: (ligne) =>
      contexte.journaliser({
        ...ligne,
        changements: { ...ligne.changements, suggestion: id, proposeePar: proposee_par, casUsage: cas_usage },
      }),
    historiser: (cible, changements) =>
      contexte.historiser(
        { ...cible, motif: [cible.motif, `Proposé par ${auteur}.`].filter(Boolean).join(' ') },
        changements,
      ),
  };
}
