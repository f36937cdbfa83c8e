import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { data, type RouterContextProvider } from 'react-router';
import { lireSaisie } from '../composants/erreurs.ts';
import { versConnexion } from '../composants/retour.ts';
import type { SessionFermee } from './textes-gardes.ts';

/** Fields that a form carries for itself; nobody typed them. */
const TECHNIQUES: readonly string[] = [
  'cle',
  'demande',
  'depart',
  'fenetre',
  'intention',
  'jeSigne',
  'maniere',
  'modele',
  'trace',
  'version',
];
const REFERENCE = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

type Requete = { request: Request; url: URL; context: Readonly<RouterContextProvider> };

/**
 * Stops a form sent as a page by a visitor without session and shows what was typed: the frame would send
 * to sign in, and the text would be lost. With script, the form stays on the screen and says it itself.
 */
export async function garderSaisie({ request, url, context }: Requete): Promise<void> {
  const page = request.headers.get('accept')?.includes('text/html') ?? false;
  if (context.get(contexteRequete).session || request.method !== 'POST' || !page) return;
  const textes = choisirTextes(lireSaisie(await request.formData()));
  throw data({ connexion: versConnexion(url), textes } satisfies SessionFermee, { status: 401 });
}

function choisirTextes(saisie: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(saisie).filter(
      ([nom, texte]) => texte.trim() !== '' && !TECHNIQUES.includes(nom) && !REFERENCE.test(texte),
    ),
  );
}
