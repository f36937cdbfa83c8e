import { useEffect, useRef } from 'react';
import { Form } from 'react-router';
import { Icone } from './Icone.tsx';

type PropsChampRecherche = { vers: string; annee: string; raccourci: boolean };

const EDITABLES = 'input, select, textarea, [contenteditable]';

/** The search of the top bar. `/` focuses it, unless the visitor turned single-key shortcuts off. */
export function ChampRecherche({ vers, annee, raccourci }: PropsChampRecherche) {
  const champ = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!raccourci) return;
    const ecouter = (evenement: KeyboardEvent) => {
      const ailleurs = evenement.target instanceof Element && evenement.target.closest(EDITABLES);
      if (evenement.key !== '/' || ailleurs || evenement.ctrlKey || evenement.metaKey || evenement.altKey)
        return;
      evenement.preventDefault();
      champ.current?.select();
    };
    document.addEventListener('keydown', ecouter);
    return () => document.removeEventListener('keydown', ecouter);
  }, [raccourci]);
  return (
    <search className="recherche">
      <Form action={vers} method="get">
        <input type="hidden" name="annee" value={annee} />
        <label htmlFor="recherche-generale" className="invisible">
          Chercher un élève
        </label>
        <Icone nom="loupe" />
        <input
          ref={champ}
          id="recherche-generale"
          type="search"
          name="recherche"
          placeholder="Chercher un élève"
          autoComplete="off"
          aria-keyshortcuts={raccourci ? '/' : undefined}
        />
        {raccourci && (
          <span className="touche" aria-hidden="true">
            /
          </span>
        )}
      </Form>
    </search>
  );
}
