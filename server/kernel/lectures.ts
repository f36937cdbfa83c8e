import type { Contexte } from './cas-usage.ts';

/** Leaves the trace that a file was read, by whom and in what role; the pôle sees it on the file. */
export async function noterLecture(
  { trx, session }: Pick<Contexte, 'trx' | 'session'>,
  dossier: { poleId: string; eleveId: string },
): Promise<void> {
  await trx
    .insertInto('consultation')
    .values({
      pole_id: dossier.poleId,
      eleve_id: dossier.eleveId,
      par: session.compteId,
      role: session.active.role,
    })
    .execute();
}
