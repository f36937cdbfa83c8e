import { somme } from '@polaris/regles/nombre.ts';
import type { Trx } from '../../kernel/cas-usage.ts';
import { listerPublies } from './repository.ts';

/** The points of a pôle in a published run: base and IPT, which do not depend on what is encoded later. */
type Certifie = { calculId: string; rang: number; publieLe: Date; points: number };

/** What the last published run of a year certifies to a pôle; null while none is published. */
export async function lireCertifie(trx: Trx, poleId: string, annee: string): Promise<Certifie | null> {
  const [dernier] = await listerPublies(trx, annee);
  if (!dernier) return null;
  const parts = await trx
    .selectFrom('calcul_national_ligne')
    .select('points')
    .where('calcul_id', '=', dernier.id)
    .where('pole_id', '=', poleId)
    .where('part', 'in', ['base', 'ipt'])
    .execute();
  if (parts.length === 0) return null;
  const { id, rang, publieLe } = dernier;
  return { calculId: id, rang, publieLe, points: somme(...parts.map(({ points }) => Number(points))) };
}
