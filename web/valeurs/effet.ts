import type { Sortie } from '@polaris/server/kernel/registre.ts';

export type EffetVue = NonNullable<Sortie<'parametres.consulter'>['effet']>;
export type PropositionVue = Sortie<'parametres.lister'>['propositions'][number];
export type ApercuValeur = Sortie<'parametres.previsualiser'>;

/** What a measure of a pôle becomes: null where it is not known before or after. */
export function changer(
  { avant, apres }: Pick<EffetVue['poles'][number], 'avant' | 'apres'>,
  cle: string,
): number | null {
  const [de, a] = [avant[cle] ?? null, apres[cle] ?? null];
  return de === null || a === null ? null : Math.round((a - de) * 10_000) / 10_000;
}

/** The first measure that changes for some pôle: the one to draw; none when nothing is known to change. */
export function choisirMesure({ mesures, poles }: Pick<EffetVue, 'mesures' | 'poles'>) {
  return mesures.find(({ cle }) => poles.some((pole) => (changer(pole, cle) ?? 0) !== 0));
}

/** A bar of the chart, in hundredths of its width: it leaves the zero line to the right, or to the left. */
export type Barre = { x: number; largeur: number; sens: 'hausse' | 'baisse' };

/** Where the zero line stands and one bar for each change, all on the same scale. */
export function placerBarres(ecarts: readonly (number | null)[]): { zero: number; barres: (Barre | null)[] } {
  const connus = ecarts.filter((ecart) => ecart !== null);
  const haut = Math.max(0, ...connus);
  const bas = Math.max(0, ...connus.map((ecart) => -ecart));
  const etendue = haut + bas || 1;
  const zero = (bas / etendue) * 100;
  return {
    zero,
    barres: ecarts.map((ecart) => {
      if (ecart === null || ecart === 0) return null;
      const largeur = (Math.abs(ecart) / etendue) * 100;
      return ecart > 0
        ? { x: zero, largeur, sens: 'hausse' }
        : { x: zero - largeur, largeur, sens: 'baisse' };
    }),
  };
}
