import { Refus } from '../../kernel/refus.ts';

/** Someone else saved meanwhile: nothing is overwritten. */
export function refuserVersion(): Refus {
  return new Refus(
    'conflit',
    'Une autre personne a modifié cette fiche entre-temps. Rechargez la page, comparez, puis recommencez.',
  );
}
