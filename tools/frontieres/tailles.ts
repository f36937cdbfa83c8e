/** Lines of one file. */
export type Taille = { fichier: string; lignes: number };

const MAXIMUM = 400;
const NEUF_SUR_DIX = 200;
const MEDIANE = 60;

const MESURES = /\.(tsx?|css|sql|typ)$/;
const ENGENDRES = /(^|\/)(generated|engendre)\/|\.(generated|gen)\./;
const TESTS = /\.(test|parcours)\.tsx?$/;

/** True for a file written by hand; what a program wrote is not measured. */
export const estMesure = (fichier: string) => MESURES.test(fichier) && !ENGENDRES.test(fichier);

/** Value under which `part` (0 to 1) of the sorted values stand; 0 for none. */
function quantile(triees: readonly number[], part: number): number {
  return triees[Math.max(0, Math.ceil(triees.length * part) - 1)] ?? 0;
}

/** Sentences about the files that are too long, and about the whole when it drifts. Tests: maximum only. */
export function verifierTailles(tailles: readonly Taille[]): string[] {
  const trop = tailles
    .filter(({ lignes }) => lignes > MAXIMUM)
    .map(
      ({ fichier, lignes }) =>
        `${fichier} – ${lignes} lignes, maximum ${MAXIMUM} : séparez-le en fichiers qui portent chacun un nom clair.`,
    );
  const code = tailles.filter(({ fichier }) => !TESTS.test(fichier));
  const triees = code.map(({ lignes }) => lignes).sort((a, b) => a - b);
  const plusLongs = code
    .toSorted((a, b) => b.lignes - a.lignes)
    .slice(0, 5)
    .map(({ fichier, lignes }) => `${fichier} (${lignes})`)
    .join(', ');
  const ensemble = [
    { nom: 'neuf fichiers sur dix', mesure: quantile(triees, 0.9), limite: NEUF_SUR_DIX },
    { nom: 'la médiane des fichiers', mesure: quantile(triees, 0.5), limite: MEDIANE },
  ]
    .filter(({ mesure, limite }) => mesure > limite)
    .map(
      ({ nom, mesure, limite }) =>
        `${nom} : ${mesure} lignes, limite ${limite}. Séparez les plus longs : ${plusLongs}.`,
    );
  return [...trop, ...ensemble];
}
