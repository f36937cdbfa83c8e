import type { Page } from 'playwright-core';

/** `attendre` lets a journey provoke an error on purpose; `verifier` throws on all the others. */
export type JournalConsole = { attendre: (motif: RegExp) => void; verifier: () => void };

const ABANDON = /net::ERR_ABORTED/;

/**
 * Notes what a visitor never sees: console errors and warnings (a refused style or script among them),
 * uncaught exceptions, answers 5xx, and requests to any other host than the page's own.
 */
export function journalConsole(page: Page, origine: string): JournalConsole {
  const incidents: string[] = [];
  const attendus: RegExp[] = [];
  const noter = (texte: string) => incidents.push(texte);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      noter(`console : ${message.text()} (${message.location().url})`);
    }
  });
  page.on('pageerror', (erreur) => noter(`exception : ${erreur.message}`));
  page.on('response', (reponse) => {
    if (reponse.status() >= 500) noter(`réponse ${reponse.status()} : ${reponse.url()}`);
  });
  page.on('request', (requete) => {
    const { protocol, origin } = new URL(requete.url());
    if (protocol.startsWith('http') && origin !== origine) noter(`autre hôte : ${requete.url()}`);
  });
  page.on('requestfailed', (requete) => {
    const raison = requete.failure()?.errorText ?? '';
    // Leaving a page cuts its pending requests: nothing went wrong.
    if (!ABANDON.test(raison)) noter(`requête échouée : ${requete.url()} ${raison}`);
  });
  return {
    attendre: (motif) => attendus.push(motif),
    verifier: () => {
      const imprevus = incidents.filter((texte) => !attendus.some((motif) => motif.test(texte)));
      if (imprevus.length > 0) throw new Error(`Le navigateur a signalé :\n  ${imprevus.join('\n  ')}`);
    },
  };
}
