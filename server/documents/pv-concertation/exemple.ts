import { EXEMPLE_CADRE_PERSONNEL } from '../cadre-personnel/exemple.ts';
import type { FaitsPvConcertation } from './faits.ts';

const { equivalentsTempsPlein: _etp, remarques: _remarques, ...cadre } = EXEMPLE_CADRE_PERSONNEL;

/** The consultation on the staff of the other example. */
export const EXEMPLE_PV_CONCERTATION: FaitsPvConcertation = cadre;
