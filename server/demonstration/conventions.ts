import { type Alea, identifiantDe } from './alea.ts';
import type { Ligne } from './types.ts';

/** Pôles opened effectively on this day (décret du 17/06/2021, art. 67). */
const OUVERTURE = '2022-08-29';
/** A specific partnership is concluded in the course of the period (Code 6.2.2-5). */
const PARTENARIAT_SPECIFIQUE = '2024-08-26';

/** Keys of the points by number of partners: siège first, always 100 in all (FIN-13). */
const CLES: Readonly<Record<number, readonly (readonly number[])[]>> = {
  0: [[100]],
  1: [[60, 40], [75, 25], [100]],
  2: [[50, 30, 20], [45.5, 30.25, 24.25], [100]],
  3: [[40, 25, 20, 15], [100]],
};

type Parties = {
  graine: number;
  numero: number;
  alea: Alea;
  pole: Ligne<'pole'>;
  specialisees: readonly Ligne<'ecole'>[];
  cooperantes: readonly Ligne<'ecole'>[];
  horsPole: readonly Ligne<'ecole'>[];
};

/** What binds each school to the pôle: siège and partners with their share, then the coopérantes. */
export function creerConventions(parties: Parties): Ligne<'convention'>[] {
  const { graine, numero, alea, pole, specialisees, cooperantes, horsPole } = parties;
  const cles = CLES[specialisees.length - 1] ?? [[100]];
  // The first pôle always shares its points, so that a key can be seen.
  const cle = numero === 1 ? cles[0] : alea.choix(cles);
  const lier = (
    ecole: Ligne<'ecole'>,
    genre: Ligne<'convention'>['genre'],
    pourcentage: number | undefined,
    du = OUVERTURE,
  ): Ligne<'convention'> => ({
    id: identifiantDe(graine, 'convention', numero, ecole.id),
    pole_id: pole.id,
    ecole_id: ecole.id,
    genre,
    du,
    au: null,
    pourcentage: pourcentage === undefined ? null : pourcentage.toFixed(2),
  });
  const specifique = numero % 5 === 1 ? horsPole.filter((e) => e.zone !== pole.zone).slice(0, 1) : [];
  return [
    ...specialisees.map((e, rang) => lier(e, rang === 0 ? 'siege' : 'partenaire', cle?.[rang])),
    ...specifique.map((e) => lier(e, 'partenaire-specifique', undefined, PARTENARIAT_SPECIFIQUE)),
    ...cooperantes.map((e) => lier(e, 'cooperante', undefined)),
  ];
}
