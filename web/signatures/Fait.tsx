import { Avis } from '../composants/Avis.tsx';
import { lireTable } from '../composants/table.ts';

/** What has just been done here, by the word the redirection carries. */
const PHRASES: Readonly<Record<string, string>> = {
  signature: 'Votre réponse est enregistrée.',
  consignation: 'La réponse est consignée.',
  retrait: 'La signature est retirée. Elle reste lisible dans l’historique, avec son motif.',
  emission: 'Le document à lire est émis.',
  lien: 'Le lien est fermé : il ne permet plus de répondre.',
};

export function Fait({ fait }: { fait: string | null }) {
  const phrase = lireTable(PHRASES, fait);
  return phrase ? <Avis genre="succes">{phrase}</Avis> : null;
}
