import type { ContenuActe, Couverture } from '../../db/schema.ts';
import type { Coffre } from '../../kernel/coffre.ts';

/** One block of what is signed: its plain value, whether it is complete, and its name for a person. */
export type Bloc = { valeur: unknown; complet: boolean; titre?: string };
export type Blocs = Readonly<Record<string, Bloc>>;

/**
 * The content of an act as the database keeps it: keyed fingerprints, never the texts themselves. Parties
 * outside the pôle read this row: a plain hash would give a birth date or a yes back to who tries them all.
 */
export function empreindre(coffre: Pick<Coffre, 'empreindre'>, blocs: Blocs): ContenuActe {
  return Object.fromEntries(
    Object.entries(blocs).map(([cle, { valeur, complet, titre }], rang) => [
      cle,
      {
        empreinte: coffre.empreindre(JSON.stringify(valeur ?? null)),
        complet,
        rang,
        ...(titre ? { titre } : {}),
      },
    ]),
  );
}

/** The blocks that an answer covers, out of all those of the content, in the order of the form. */
function choisir(contenu: ContenuActe, blocs: 'tout' | readonly string[]): string[] {
  const rang = (cle: string) => contenu[cle]?.rang ?? 0;
  return Object.keys(contenu)
    .filter((cle) => blocs === 'tout' || blocs.includes(cle))
    .toSorted((a, b) => rang(a) - rang(b));
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

/** Blocks whose content is not the same in the two. */
export function blocsDifferents(avant: ContenuActe, apres: ContenuActe): string[] {
  return Object.keys({ ...avant, ...apres }).filter((cle) => avant[cle]?.empreinte !== apres[cle]?.empreinte);
}
