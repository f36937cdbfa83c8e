/** First day of the pôles: before it, no integration was accompanied by one. */
const OUVERTURE_DES_POLES = '2022-08-29';
const JOURS_D_UN_AN = 366;

type Periode = { debut: string; fin: string | null; accompagne_par: 'pole' | 'ecoleSpecialisee' };

/**
 * Years of integration accompanied by a pôle until a day, in hundredths: whole years by the calendar, then
 * the days left. Exactly two years give 2, one day more gives more.
 */
export function anneesAvecPole(periodes: readonly Periode[], jusquAu: string): number {
  const total = periodes
    .filter(({ accompagne_par }) => accompagne_par === 'pole')
    .reduce((somme, { debut, fin }) => {
      const depuis = debut > OUVERTURE_DES_POLES ? debut : OUVERTURE_DES_POLES;
      const avant = fin !== null && fin < jusquAu ? fin : jusquAu;
      if (avant <= depuis) return somme;
      const debutCivil = Temporal.PlainDate.from(depuis);
      const { years } = debutCivil.until(avant, { largestUnit: 'years' });
      const { days } = debutCivil.add({ years }).until(avant, { largestUnit: 'days' });
      return somme + years + days / JOURS_D_UN_AN;
    }, 0);
  return Math.ceil(total * 100) / 100;
}
