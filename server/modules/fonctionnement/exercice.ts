/** First month of the running money of a school year: what is left on 31 July is carried over (FIN-10). */
const PREMIER_MOIS = 8;

/** The school year whose running money a civil day belongs to: from 1 August to 31 July. */
export function exerciceDu(jour: string): string {
  const [annee = 0, mois = 0] = jour.split('-').map(Number);
  const debut = mois >= PREMIER_MOIS ? annee : annee - 1;
  return `${debut}-${String((debut + 1) % 100).padStart(2, '0')}`;
}
