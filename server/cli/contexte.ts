import { getDroit } from '../kernel/droit/charger.ts';
import { horlogeReelle, jourABruxelles } from '../kernel/horloge.ts';

/** What a use case open to strangers needs, without any database: the command line may answer offline. */
export function contexteSansBase() {
  const instant = horlogeReelle();
  return { droit: getDroit(), instant, aujourdhui: jourABruxelles(instant), adressePublique: '' };
}
