import type { Contexte } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';

/** A call as it stands, with what was sealed opened. */
export type Appel = Awaited<ReturnType<typeof getAppel>>;

export async function getAppel({ trx, coffre }: Pick<Contexte, 'trx' | 'coffre'>, appelId: string) {
  const ligne = await trx.selectFrom('appel').selectAll().where('id', '=', appelId).executeTakeFirst();
  if (!ligne) throw new Refus('introuvable', 'Cet appel n’existe pas dans vos équipes.');
  return { ...ligne, forme: coffre.ouvrir<string>(ligne.forme) };
}

/** A call that was published and still runs: candidates are received and chosen. */
export function exigerPublie(appel: Appel): void {
  if (appel.publie_le) return;
  throw new Refus('regle-non-respectee', 'Cet appel n’est pas publié. Publiez-le d’abord.');
}

export function listerPostes({ trx }: Pick<Contexte, 'trx'>, appelId: string) {
  return trx.selectFrom('appel_poste').selectAll().where('appel_id', '=', appelId).orderBy('ordre').execute();
}

/** The functions of a call, each once, in its order. */
export function fonctionsDe(postes: readonly { fonction: string }[]): string[] {
  return [...new Set(postes.map(({ fonction }) => fonction))];
}

/** Where a call stands, for everyone: a draft, open until its day, over for applications, or closed. */
export function etatDe(
  appel: { publie_le: Date | null; clos_le: Date | null; limite_le: string },
  aujourdhui: string,
) {
  if (!appel.publie_le) return 'brouillon' as const;
  if (appel.clos_le) return 'clos' as const;
  return appel.limite_le >= aujourdhui ? ('ouvert' as const) : ('selection' as const);
}

export const ETATS_APPEL = ['brouillon', 'ouvert', 'selection', 'clos'] as const;

export async function listerModifications(
  { trx, coffre }: Pick<Contexte, 'trx' | 'coffre'>,
  appelId: string,
) {
  const lignes = await trx
    .selectFrom('appel_modification')
    .selectAll()
    .where('appel_id', '=', appelId)
    .orderBy('le')
    .execute();
  return lignes.map(({ id, changements, motif, le }) => ({
    id,
    changements,
    motif: coffre.ouvrir<string>(motif),
    le,
  }));
}
