import { formaterQuantite } from '../composants/formats.ts';

/** What an acceptance did, in one sentence; null when the address says nothing. */
export function direBilan(parametres: URLSearchParams): string | null {
  if (parametres.get('fait') === 'refus') return 'La modification est refusée. Son auteur lit le motif.';
  if (parametres.get('fait') !== 'lot') return null;
  const lire = (nom: string) => Number(parametres.get(nom)) || 0;
  const phrases = [
    `${formaterQuantite(lire('acceptees'), 'modification enregistrée', 'modifications enregistrées')}.`,
    lire('caduques') > 0
      ? `${formaterQuantite(lire('caduques'), 'autre est caduque', 'autres sont caduques')} : une autre valeur a été enregistrée entre-temps.`
      : null,
    lire('enAttente') > 0
      ? `${formaterQuantite(lire('enAttente'), 'autre reste', 'autres restent')} à décider : une règle l’a refusée.`
      : null,
  ];
  return phrases.filter(Boolean).join(' ');
}
