import type { Entree, Sortie } from '@polaris/server/kernel/registre.ts';

export type GrilleLue = Sortie<'sensoriMoteur.consulterGrille'>;
type GrilleEcrite = Entree<'sensoriMoteur.enregistrerGrille'>;
type Saisie = Readonly<Record<string, string>>;

/** Empty questions offered below those already written. */
export const LIGNES_VIDES = 3;

export const CHAMPS_ITEM = ['cle', 'libelle', 'domaine', 'choix'] as const;
export const nommerItem = (rang: number, champ: (typeof CHAMPS_ITEM)[number]) => `items.${rang}.${champ}`;

/** « 0 : Sans aide », one a line: a number, a colon, a text. A line that is not so has no number. */
export function lireLignes(texte: string): { nombre: string; texte: string }[] {
  return texte
    .split('\n')
    .map((ligne) => ligne.trim())
    .filter((ligne) => ligne !== '')
    .map((ligne) => {
      const [, nombre = '', suite = ''] = /^(\d+)\s*:\s*(.*)$/.exec(ligne) ?? [];
      return { nombre, texte: suite };
    });
}

/** How many questions a form shows: all those sent, or those of the grid with some empty ones. */
export function compterLignes(saisie: Saisie): number {
  const rangs = Object.keys(saisie).map((nom) => Number(/^items\.(\d+)\./.exec(nom)?.[1] ?? -1));
  return Math.max(0, ...rangs.map((rang) => rang + 1));
}

/** A grid as the form holds it. */
export function versSaisie(grille: GrilleLue | null): Record<string, string> {
  if (!grille) return {};
  const items = grille.items.flatMap(({ cle, libelle, domaine, choix }, rang) => {
    const lignes = choix.map((c) => `${c.score} : ${c.libelle}`).join('\n');
    const valeurs = { cle, libelle, domaine, choix: lignes };
    return CHAMPS_ITEM.map((champ) => [nommerItem(rang, champ), valeurs[champ]] as const);
  });
  return {
    titre: grille.titre,
    depuis: grille.depuis,
    ageMin: grille.ageMin === null ? '' : String(grille.ageMin),
    ageMax: grille.ageMax === null ? '' : String(grille.ageMax),
    ...(grille.essai ? { essai: 'oui' } : {}),
    tranches: grille.tranches.map(({ des, points }) => `${des} : ${points}`).join('\n'),
    ...Object.fromEntries(items),
  };
}

/** The whole grid as the form sends it; a question left empty is left out, and its line is remembered. */
export function versGrille(saisie: Saisie): { grille: GrilleEcrite; rangs: number[] } {
  const rangs = Array.from({ length: compterLignes(saisie) }, (_, rang) => rang).filter(
    (rang) => lire(saisie, rang, 'libelle') !== '' || lire(saisie, rang, 'choix') !== '',
  );
  const items = rangs.map((rang) => {
    const cle = lire(saisie, rang, 'cle');
    return {
      ...(cle ? { cle } : {}),
      libelle: lire(saisie, rang, 'libelle'),
      domaine: lire(saisie, rang, 'domaine') as 'physique',
      choix: lireLignes(lire(saisie, rang, 'choix')).map(({ nombre, texte }) => ({
        score: nombre,
        libelle: texte,
      })),
    };
  });
  const { titre = '', depuis = '', ageMin = '', ageMax = '', version = '0', tranches = '' } = saisie;
  const grille = {
    version,
    titre,
    depuis,
    ageMin,
    ageMax,
    essai: saisie.essai === 'oui',
    items,
    tranches: lireLignes(tranches).map(({ nombre, texte }) => ({ des: nombre, points: texte })),
  };
  return { grille, rangs };
}

const lire = (saisie: Saisie, rang: number, champ: (typeof CHAMPS_ITEM)[number]) =>
  (saisie[nommerItem(rang, champ)] ?? '').trim();

const SCORE = 'Écrivez chaque réponse sur sa ligne, avec son score : « 0 : Sans aide ».';
const TRANCHE = 'Écrivez chaque tranche sur sa ligne : le total, puis les points : « 10 : 44 ».';

/**
 * Faults of the use case under the names of the form: a line of a text area has no field of its own, and an
 * empty question left out moves the ones after it.
 */
export function replacerErreurs(
  erreurs: Readonly<Record<string, string>>,
  rangs: readonly number[],
): Record<string, string> {
  const replacees: Record<string, string> = {};
  for (const [nom, phrase] of Object.entries(erreurs)) {
    const [, rang, champ, detail] = /^items\.(\d+)\.(\w+)(\..+)?$/.exec(nom) ?? [];
    if (/^tranches\./.test(nom)) replacees.tranches ??= TRANCHE;
    else if (rang === undefined || champ === undefined) replacees[nom] = phrase;
    else replacees[`items.${rangs[Number(rang)]}.${champ}`] ??= detail?.endsWith('.score') ? SCORE : phrase;
  }
  return replacees;
}
