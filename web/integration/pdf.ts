import { redirect } from 'react-router';
import { lireRefus } from '../composants/erreurs.ts';
import { versConnexion } from '../composants/retour.ts';

/**
 * A paper in the browser's own reader. Its policy forbids everything to the file itself; `style-src` is for
 * the readers that draw with inline styles. Never kept in a cache: it names a pupil.
 */
export function repondrePdf(pdf: Uint8Array, nomFichier: string): Response {
  return new Response(new Uint8Array(pdf), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${nomFichier.replace(/[^\w.-]/g, '-')}"`,
      'content-length': String(pdf.byteLength),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'none'",
    },
  });
}

/** A file has no page to show a refusal on: leads to the page that says it, or to sign in. */
export async function ouPageRefus(requete: Request, donner: () => Promise<Response>): Promise<Response> {
  try {
    return await donner();
  } catch (erreur) {
    const refus = lireRefus(erreur);
    if (!refus) throw erreur;
    return redirect(refus.statut === 401 ? versConnexion(new URL(requete.url)) : `/erreur/${refus.statut}`);
  }
}
