import { useState } from 'react';
import { Bouton } from './Bouton.tsx';
import { useScriptActif } from './scriptActif.ts';

/** Copies a text. Shown only once the script runs: without it, the text is on the page to select. */
export function CopierTexte({ texte, libelle }: { texte: string; libelle: string }) {
  const actif = useScriptActif();
  const [copie, setCopie] = useState(false);
  if (!actif) return null;
  const copier = async () => {
    await navigator.clipboard.writeText(texte);
    setCopie(true);
  };
  return (
    <p className="copier">
      <Bouton variante="discret" type="button" onClick={copier}>
        {libelle}
      </Bouton>
      <span role="status">{copie ? 'Copié.' : ''}</span>
    </p>
  );
}
