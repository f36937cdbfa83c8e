import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { type ChiffreVue, versChiffre } from '../composants/resultat.ts';

type Ratio = Sortie<'sensoriMoteur.consulterRatio'>;

export type SommeVue = { nombre: number; sansPlafond: number; chiffre: ChiffreVue };
export type PointsVus = ReturnType<typeof versPointsSensoriMoteurs>;

/** The sums with figures that explain themselves. */
export function versPointsSensoriMoteurs({ provisoires, definitifs, ...reste }: Ratio) {
  return {
    ...reste,
    provisoires: provisoires && versSomme(provisoires, 'Points sensori-moteurs provisoires'),
    definitifs: versSomme(definitifs, 'Points sensori-moteurs définitifs'),
  };
}

function versSomme({ resultat, ...somme }: Ratio['definitifs'], libelle: string): SommeVue {
  return { ...somme, chiffre: versChiffre(resultat, libelle) };
}
