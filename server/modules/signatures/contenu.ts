import { createHash } from 'node:crypto';
import type { ContenuActe, Couverture } from '../../db/schema.ts';

/** One block of what is signed: its plain value, and whether it is complete. */
export type Bloc = { valeur: unknown; complet: boolean };
export type Blocs = Readonly<Record<string, Bloc>>;

/** The content of an act as the database keeps it: fingerprints, never the texts themselves. */
export function empreindre(blocs: Blocs): ContenuActe {
  return Object.fromEntries(
    Object.entries(blocs).map(([cle, { valeur, complet }]) => [
      cle,
      {
        empreinte: createHash('sha256')
          .update(JSON.stringify(valeur ?? null))
          .digest('hex'),
        complet,
      },
    ]),
  );
}

/** The blocks that an answer covers, out of all those of the content. */
function choisir(contenu: ContenuActe, blocs: 'tout' | readonly string[]): string[] {
  return Object.keys(contenu).filter((cle) => blocs === 'tout' || blocs.includes(cle));
}

/** What an answer given now covers. */
export function couvrir(contenu: ContenuActe, scelle: 'tout' | readonly string[]): Couverture {
  return Object.fromEntries(choisir(contenu, scelle).map((cle) => [cle, contenu[cle]?.empreinte ?? '']));
}

/** Blocks sealed by an answer that are no longer what they were when it was given. */
export function blocsChanges(
  contenu: ContenuActe,
  scelle: 'tout' | readonly string[],
  couverture: Couverture,
): string[] {
  return choisir(contenu, scelle).filter((cle) => couverture[cle] !== contenu[cle]?.empreinte);
}

/** Blocks that must be complete before a party may answer, and are not. */
export function blocsIncomplets(contenu: ContenuActe, requiert: 'tout' | readonly string[]): string[] {
  return choisir(contenu, requiert).filter((cle) => !contenu[cle]?.complet);
}
