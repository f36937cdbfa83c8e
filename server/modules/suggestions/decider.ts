import type { Contexte } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import type { SuggestionLue } from './repository.ts';

type Decision = {
  decision: NonNullable<SuggestionLue['decision']>;
  motif?: string;
  enregistre?: Readonly<Record<string, string>>;
};

/** Writes the decision about one suggestion, once. */
export async function decider(
  { trx, session, instant, coffre, journaliser }: Contexte,
  suggestion: SuggestionLue,
  { decision, motif, enregistre }: Decision,
): Promise<void> {
  const touchee = await trx
    .updateTable('suggestion')
    .set({
      decision,
      decidee_le: new Date(instant.epochMilliseconds),
      decidee_par: session.compteId,
      decision_motif: motif === undefined ? null : coffre.sceller(motif),
      enregistre: enregistre === undefined ? null : coffre.sceller(enregistre),
    })
    .where('id', '=', suggestion.id)
    .where('decision', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!touchee) throw new Refus('conflit', DEJA);
  await journaliser({
    objet: 'suggestion',
    objetId: suggestion.id,
    poleId: suggestion.pole_id,
    changements: { decision, casUsage: suggestion.cas_usage, proposeePar: suggestion.proposee_par },
  });
}

export const DEJA =
  'Une de ces modifications est déjà décidée, ou n’est pas dans votre périmètre. Rechargez la page.';
