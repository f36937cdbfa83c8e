import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import type { Filtres } from './filtres.ts';
import { GENRES, PARTIES } from './libelles.ts';

const options = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).map(([valeur, libelle]) => ({ valeur, libelle }));

/** Which document and which party, as a form that becomes the address. */
export function FiltresAttentes({ filtres: { genre, partie } }: { filtres: Filtres }) {
  return (
    <search>
      <Form method="get" className="filtres" key={`${genre} ${partie}`}>
        <Champ
          genre="liste"
          nom="genre"
          libelle="Document"
          invite="Tous les documents"
          options={options(GENRES)}
          valeur={genre}
          facultatif
        />
        <Champ
          genre="liste"
          nom="partie"
          libelle="Qui doit répondre"
          invite="Toutes les parties"
          options={options(PARTIES)}
          valeur={partie}
          facultatif
        />
        <div className="filtres-actions">
          <Bouton>Filtrer</Bouton>
        </div>
      </Form>
    </search>
  );
}
