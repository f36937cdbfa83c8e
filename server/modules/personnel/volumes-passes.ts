import { decalerAnnee } from '@polaris/regles/calendrier/annees.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { listerPostesAdoptes } from '../equipe/index.ts';
import type { LieuDeTravail } from './ecrire.ts';
import { volumeDeFraction } from './volumes.ts';

/** A post may be declared vacant on the smallest volume of three years (STA-4). */
const ANNEES = 3;

/**
 * Volume of the post of this function in each of the school years before `annee`, oldest first. Posts are made
 * anew each year: only when the adopted cadre holds exactly one of the function can it be told which one it was.
 */
export async function lireVolumesPasses(
  contexte: Pick<Contexte, 'trx'>,
  part: LieuDeTravail,
  { annee, fonction }: { annee: string; fonction: string | undefined },
): Promise<{ annee: string; volume: number | null }[]> {
  const volumes: { annee: string; volume: number | null }[] = [];
  for (let recul = ANNEES; recul > 0; recul -= 1) {
    const passee = decalerAnnee(annee, -recul);
    const postes = await listerPostesAdoptes(contexte, part, passee);
    const memes = postes.filter((poste) => poste.fonction === fonction);
    const [seul] = memes;
    volumes.push({
      annee: passee,
      volume: seul && memes.length === 1 ? volumeDeFraction(seul.fraction) : null,
    });
  }
  return volumes;
}
