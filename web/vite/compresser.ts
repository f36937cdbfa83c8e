import { promises as fs } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Plugin } from 'vite';

const compresser = promisify(brotliCompress);
const COMPRESSIBLES = /\.(js|css|svg|json|txt)$/;

/** Writes a `.br` beside each text asset of the client: compressed once, at the best level, not per request. */
export function compresserClient(): Plugin {
  return {
    name: 'polaris:compresser-client',
    apply: 'build',
    applyToEnvironment: (environnement) => environnement.name === 'client',
    async writeBundle(options) {
      const dossier = options.dir;
      if (!dossier) return;
      const fichiers = (await fs.readdir(dossier, { recursive: true })).filter((f) => COMPRESSIBLES.test(f));
      await Promise.all(
        fichiers.map(async (fichier) => {
          const chemin = path.join(dossier, fichier);
          const contenu = await fs.readFile(chemin);
          const params = {
            [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
            [constants.BROTLI_PARAM_SIZE_HINT]: contenu.length,
          };
          await fs.writeFile(`${chemin}.br`, await compresser(contenu, { params }));
        }),
      );
    },
  };
}
