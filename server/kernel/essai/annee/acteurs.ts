import type { Base } from '../../../db/base.ts';
import { creerCoffre } from '../../coffre.ts';
import { getDroit } from '../../droit/charger.ts';
import type { Noyau } from '../../noyau.ts';
import { type Executer, executerPour } from '../../registre.ts';
import type { Role } from '../../session.ts';
import { fichiersEnMemoire } from '../fichiers.ts';
import { IDS, sessionDe } from '../identite.ts';
import { alterer } from '../proprietaire.ts';
import { peuplerReferentiel } from '../referentiel.ts';

export const ANNEE = '2024-25';
/** Pupils of the two coopérantes on 15 January 2024. */
export const POPULATIONS = { [IDS.a1]: 7345, [IDS.a2]: 5000 } as const;

/** Who acts, on which day: the clock of the whole platform turns with `le`. */
export type Acteurs = {
  noyau: Noyau;
  le: (jour: string) => void;
  coordination: Executer;
  accueil: Executer;
  cellule: Executer;
  cabinet: Executer;
};

/** Two pôles, their schools with every type and level, and the count of the year before. */
export async function ouvrirAnnee(base: Base): Promise<Acteurs> {
  let jour = '2024-08-20';
  const noyau: Noyau = {
    base,
    droit: getDroit(),
    coffre: creerCoffre(new Uint8Array(32).fill(9)),
    fichiers: fichiersEnMemoire(),
    horloge: () => Temporal.Instant.from(`${jour}T09:00:00Z`),
    adressePublique: 'https://polaris.example.be',
  };
  await peuplerReferentiel(noyau);
  await alterer(
    base,
    `update ecole set niveaux = '{primaire,secondaire}';
     update ecole set types = '{1,2,3,4,5,6,7,8}' where genre = 'specialisee';
     insert into population (ecole_id, comptee_le, eleves) values
       ${Object.entries(POPULATIONS)
         .map(([ecole, eleves]) => `('${ecole}', '2024-01-15', ${eleves})`)
         .join(', ')}`,
  );
  const pour = (role: Role, cote: 'a' | 'b' = 'a') => executerPour(noyau, sessionDe(role, cote));
  return {
    noyau,
    le: (nouveau) => {
      jour = nouveau;
    },
    coordination: pour('coordonnateur'),
    accueil: pour('coordonnateur', 'b'),
    cellule: pour('administration'),
    cabinet: pour('cabinet'),
  };
}
