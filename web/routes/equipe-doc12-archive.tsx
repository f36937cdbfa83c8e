import { data } from 'react-router';
import { lireDemandeDoc12 } from '../doc12/demande.ts';
import { ouPageRefus } from '../integration/pdf.ts';
import type { Route } from './+types/equipe-doc12-archive.ts';

/** The papers issued for the part of the address, in one archive. Never kept in a cache: it names people. */
export function loader(arguments_: Route.LoaderArgs) {
  return ouPageRefus(arguments_.request, async () => {
    const { executer, quoi } = await lireDemandeDoc12(arguments_);
    if (!quoi) throw data(null, { status: 404 });
    const { archive, nomFichier } = await executer('doc12.archiver', quoi);
    return new Response(new Uint8Array(archive), {
      headers: {
        'content-type': 'application/zip',
        'content-disposition': `attachment; filename="${nomFichier.replace(/[^\w.-]/g, '-')}"`,
        'content-length': String(archive.byteLength),
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      },
    });
  });
}
