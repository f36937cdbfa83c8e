import type { Droit } from '@polaris/regles/droit.ts';
import type { Base } from '../db/base.ts';
import type { Coffre } from './coffre.ts';
import type { Fichiers } from './fichiers.ts';
import type { Horloge } from './horloge.ts';

/** What the process is made of: opened once at start, handed to every request. */
export type Noyau = {
  base: Base;
  droit: Droit;
  coffre: Coffre;
  /** Sealed files outside the database. */
  fichiers: Fichiers;
  horloge: Horloge;
  /** Address printed on papers, without trailing slash. */
  adressePublique: string;
};
