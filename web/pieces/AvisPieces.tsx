import { Avis } from '../composants/Avis.tsx';

/** What has just been done, from the address, and what comes next. */
const FAITS: Readonly<Record<string, string>> = {
  depot: 'La pièce est déposée. Le fichier est gardé sous scellé.',
  copie: 'La copie remise est notée.',
  remplacement: 'La pièce est remplacée. La précédente reste gardée sous scellé, avec le motif.',
  retrait: 'La pièce est retirée du dossier. Elle reste gardée sous scellé, avec le motif.',
  demande: 'La demande est enregistrée.',
  annulation: 'La demande est annulée : son lien ne fonctionne plus.',
};

/** Says once what has just been done. */
export function AvisPieces({ fait }: { fait: string | null }) {
  const phrase = fait && Object.hasOwn(FAITS, fait) ? FAITS[fait] : undefined;
  return phrase ? <Avis genre="succes">{phrase}</Avis> : null;
}
