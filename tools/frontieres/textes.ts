/** A thing that must not be read anywhere in the repository. `retenir` sorts out the innocent matches. */
type Interdit = { motif: RegExp; retenir: (trouve: RegExpExecArray) => boolean; conseil: string };

const DOMAINES_RESERVES = /(^|\.)(example\.(be|org|com)|example|invalid|test|localhost)$/;
const FASE_RESERVES = { minimum: 90_000, maximum: 99_999 };

const INTERDITS: readonly Interdit[] = [
  {
    motif: /(?<![\w.@~-])\/(?:home|root|Users|work|mnt)\/[\w.-]+/g,
    retenir: () => true,
    conseil: 'chemin d’une machine particulière : écrivez un chemin relatif au dépôt.',
  },
  {
    motif: /\.\.\/shared\/\w+/g,
    retenir: () => true,
    conseil: 'chemin hors du dépôt : citez la source par son titre officiel.',
  },
  {
    motif: /[\w.+-]+@((?:[a-z\d-]+\.)+[a-z]{2,8})\b/gi,
    retenir: ([, domaine = '']) => !DOMAINES_RESERVES.test(domaine.toLowerCase()),
    conseil: 'adresse qui peut exister : employez example.be.',
  },
  {
    motif: /\bfase\w*['"]?\s*[:=]\s*['"]?(\d{2,})\b/gi,
    retenir: ([, numero]) => Number(numero) < FASE_RESERVES.minimum || Number(numero) > FASE_RESERVES.maximum,
    conseil: 'numéro FASE qui peut exister : employez la plage réservée 90000-99999.',
  },
];

const ILLISIBLES = /(^|\/)package-lock\.json$|\.(png|jpe?g|webp|ico|pdf|woff2?|ttf|otf|gz|br|xlsx)$/;

/** True for a file whose text is worth reading. */
export const estTexte = (fichier: string) => !ILLISIBLES.test(fichier);

/** Sentences with file, line and what to write instead. */
export function verifierTextes(fichier: string, texte: string): string[] {
  return INTERDITS.flatMap(({ motif, retenir, conseil }) =>
    [...texte.matchAll(motif)].filter(retenir).map((trouve) => {
      const ligne = texte.slice(0, trouve.index).split('\n').length;
      return `${fichier}:${ligne} « ${trouve[0]} » – ${conseil}`;
    }),
  );
}
