import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { ajouterMouvement, FAIT_RETRAIT } from '../financement/index.ts';
import { jugerRetrait } from './juger.ts';

/** Ends a formal notice: lifted when the failing is mended, applied when it lasts beyond the time limit. */
export const clore = definirCas({
  nom: 'retraits.clore',
  titre: 'Lever une mise en demeure, ou appliquer le retrait.',
  permission: 'retraits.gerer',
  genre: 'ecriture',
  entree: z.object({
    miseEnDemeureId: identifiant,
    issue: z.enum(['levee', 'appliquee'], { error: 'Choisissez : levée, ou retrait appliqué.' }),
  }),
  sortie: z.object({ points: z.number() }),
  async executer(contexte, { miseEnDemeureId, issue }) {
    const { trx, session, instant, aujourdhui, journaliser } = contexte;
    const mise = await trx
      .selectFrom('mise_en_demeure')
      .select(['pole_id', 'le', 'echeance', 'issue'])
      .where('id', '=', miseEnDemeureId)
      .executeTakeFirst();
    if (!mise) throw new Refus('introuvable', 'Cette mise en demeure n’existe pas.');
    if (mise.issue) throw new Refus('conflit', 'Cette mise en demeure est déjà close. Rechargez la page.');
    const retrait = issue === 'appliquee' ? await appliquer(contexte, miseEnDemeureId, mise) : null;
    const { numUpdatedRows } = await trx
      .updateTable('mise_en_demeure')
      .set({
        issue,
        issue_le: aujourdhui,
        close_le: new Date(instant.epochMilliseconds),
        close_par: session.compteId,
        mouvement_id: retrait?.mouvementId ?? null,
      })
      .where('id', '=', miseEnDemeureId)
      .where('issue', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new Refus('conflit', 'Cette mise en demeure est déjà close.');
    const points = retrait?.points ?? 0;
    await journaliser({
      objet: 'mise-en-demeure',
      objetId: miseEnDemeureId,
      poleId: mise.pole_id,
      changements: { issue, points, mouvementId: retrait?.mouvementId ?? null },
    });
    return { points };
  },
});

/** The withholding as a movement of the ledger, on the points of the year as they are known today. */
async function appliquer(
  contexte: Contexte,
  miseEnDemeureId: string,
  { pole_id: poleId, le, echeance }: { pole_id: string; le: string; echeance: string },
) {
  const { aujourdhui } = contexte;
  if (aujourdhui <= echeance) {
    throw new Refus('regle-non-respectee', 'Le délai court encore : le retrait s’applique dès le lendemain.');
  }
  const { annee, points, jugement } = await jugerRetrait(contexte, poleId, le);
  if (points === null) {
    throw new Refus(
      'regle-non-respectee',
      `Les points de ${annee} ne peuvent pas être calculés : une valeur n’est pas publiée.`,
    );
  }
  const mouvementId = await ajouterMouvement(contexte, {
    poleId,
    anneeScolaire: annee,
    budget: 'B',
    genre: 'correction',
    points: -points,
    effetLe: aujourdhui,
    fait: { genre: FAIT_RETRAIT, id: miseEnDemeureId },
    regle: 'financement.retrait',
    jugement,
  });
  if (!mouvementId) throw new Refus('conflit', 'Ce retrait est déjà porté au grand livre.');
  return { points: -points, mouvementId };
}
