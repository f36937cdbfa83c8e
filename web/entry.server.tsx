import { PassThrough } from 'node:stream';
import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { createReadableStreamFromReadable } from '@react-router/node';
import { isbot } from 'isbot';
import { renderToPipeableStream } from 'react-dom/server';
import {
  type EntryContext,
  type HandleErrorFunction,
  isRouteErrorResponse,
  type RouterContextProvider,
  ServerRouter,
} from 'react-router';

export const streamTimeout = 5_000;

/** Logs our bugs. A refusal is an answer, and a stranger must not be able to fill the log. */
export const handleError: HandleErrorFunction = (erreur, { request }) => {
  const attendue = isRouteErrorResponse(erreur) && erreur.status < 500;
  if (!attendue && !request.signal.aborted) console.error(erreur);
};

/** Renders a page as a stream, every inline script carrying the nonce that the edge put in the policy. */
export default function handleRequest(
  request: Request,
  statut: number,
  entetes: Headers,
  contexte: EntryContext,
  chargement: RouterContextProvider,
): Promise<Response> {
  const { nonce } = chargement.get(contexteRequete);
  const robot = isbot(request.headers.get('user-agent'));
  return new Promise((resolve, reject) => {
    let statutFinal = statut;
    let commence = false;
    let minuterie: ReturnType<typeof setTimeout> | undefined;
    const repondre = () => {
      commence = true;
      const corps = new PassThrough({
        final(fini) {
          clearTimeout(minuterie);
          fini();
        },
      });
      entetes.set('content-type', 'text/html; charset=utf-8');
      pipe(corps);
      resolve(
        new Response(createReadableStreamFromReadable(corps), { headers: entetes, status: statutFinal }),
      );
    };
    const { pipe, abort } = renderToPipeableStream(
      <ServerRouter context={contexte} url={request.url} nonce={nonce} />,
      {
        nonce,
        // Robots do not run scripts: they get the whole page at once.
        [robot ? 'onAllReady' : 'onShellReady']: repondre,
        onShellError: reject,
        onError(erreur: unknown) {
          statutFinal = 500;
          if (commence) console.error(erreur);
        },
      },
    );
    minuterie = setTimeout(abort, streamTimeout + 1_000);
  });
}
