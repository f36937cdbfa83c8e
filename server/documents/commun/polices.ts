import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { lirePointsDeCode } from './glyphes.ts';

/** The faces the templates use; adding a weight in a template means adding its file here. */
const GRAISSES = ['400Regular', '400Regular_Italic', '600SemiBold'] as const;

export type Polices = {
  fichiers: Buffer[];
  /** Code points every face can draw. */
  couverture: Set<number>;
};

/** Loads Source Sans 3 from its npm package, wherever npm has put it. */
export function chargerPolices(): Polices {
  const require = createRequire(import.meta.url);
  const dossier = path.dirname(require.resolve('@expo-google-fonts/source-sans-3/package.json'));
  const fichiers = GRAISSES.map((graisse) =>
    readFileSync(path.join(dossier, graisse, `SourceSans3_${graisse}.ttf`)),
  );
  const couverture = fichiers
    .map((fichier) => lirePointsDeCode(fichier))
    .reduce((commune, points) => commune.intersection(points));
  return { fichiers, couverture };
}
