import type { FaitsCadre } from '../commun/postes.ts';

/** What the local body of social consultation was told of a staff, and its opinion. */
export type FaitsPvConcertation = FaitsCadre;
