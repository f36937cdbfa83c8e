import type { Etablissement, Jour } from '../commun/champs.ts';
import type { Contact, FaitsCommuns, Personne } from '../commun/faits.ts';
import type { Signature } from '../commun/signature.ts';

/** Answer to parents who wrote to the pôle: towards the school and its CPMS, without opening a file. */
export type FaitsOrientationParents = FaitsCommuns & {
  /** Lines of the address, the name first. */
  destinataires: string[];
  demandeLe: Jour | null;
  ecole: Etablissement | null;
  cpms: (Omit<Contact, 'qualite'> & { localite: string | null }) | null;
  signataire: Personne | null;
  signature: Signature | null;
};
