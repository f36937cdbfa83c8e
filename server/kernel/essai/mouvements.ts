import type { Noyau } from '../noyau.ts';
import { IDS, numeroter, sessionDe } from './identite.ts';
import { ANNEE } from './monde.ts';
import { lireSansFiltre } from './proprietaire.ts';

/** One movement of each pôle, by what a request aims at. */
export const MOUVEMENTS = {
  'le sien': numeroter(8101),
  'une autre école': numeroter(8101),
  'un autre pôle': numeroter(8102),
} as const;

/** A point carried over in each pôle: something to read and to correct. */
export async function ecrireMouvements({ base, horloge, droit }: Noyau): Promise<void> {
  const commun = {
    annee_scolaire: ANNEE,
    budget: 'A',
    genre: 'report',
    points: 1,
    effet_le: '2025-08-25',
    connu_le: new Date(horloge().epochMilliseconds),
    fait_genre: 'pole',
    regle: 'financement.report',
    droit_version: droit.version,
    jugement: JSON.stringify({}),
    auteur: sessionDe('administration').compteId,
  } as const;
  await lireSansFiltre(base.db, (trx) =>
    trx
      .insertInto('mouvement')
      .values([
        { ...commun, id: MOUVEMENTS['le sien'], pole_id: IDS.poleA, fait_id: IDS.poleA },
        { ...commun, id: MOUVEMENTS['un autre pôle'], pole_id: IDS.poleB, fait_id: IDS.poleB },
      ])
      .execute(),
  );
}
