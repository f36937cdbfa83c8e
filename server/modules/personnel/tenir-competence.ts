import type { Contexte } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import { refuserVersion } from './conflit.ts';

type Changement = { preuve_le: string } | { retiree_le: Date };

/** A competence of a member within reach that was not taken back. @throws Refus when there is none */
export async function getCompetence({ trx }: Contexte, competenceId: string) {
  const competence = await trx
    .selectFrom('competence')
    .select([
      'id',
      'membre_id as membreId',
      'pole_id as poleId',
      'preuve_le as preuveLe',
      'formation',
      'employeur',
    ])
    .where('id', '=', competenceId)
    .where('retiree_le', 'is', null)
    .executeTakeFirst();
  if (competence) return competence;
  throw new Refus('introuvable', 'Cette compétence n’existe pas ou n’est pas de votre équipe.');
}

/** Changes a competence as it was read. @throws Refus when someone changed it meanwhile */
export async function changerCompetence(
  { trx }: Contexte,
  { competenceId, version }: { competenceId: string; version: number },
  changement: Changement,
): Promise<void> {
  const modifiee = await trx
    .updateTable('competence')
    .set({ ...changement, version: version + 1 })
    .where('id', '=', competenceId)
    .where('version', '=', version)
    .where('retiree_le', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!modifiee) throw refuserVersion();
}
