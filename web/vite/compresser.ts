import { promises as fs } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compresser = promisify(brotliCompress);
const COMPRESSIBLES = /\.(js|css|svg|json|txt)$/;

/** Writes a `.br` beside each text file of a folder: compressed once, at the best level, not per request. */
export async function compresserDossier(dossier: string): Promise<void> {
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
}
