import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import type { Collage } from './coller.ts';

type PropsColleTableur = {
  /** What was pasted, while some of it is refused. */
  texte: string;
  erreurs: Collage['erreurs'];
  coller: (texte: string) => void;
};

/** Posts pasted from a spreadsheet: two columns, a line each. What is refused stays in the box, with why. */
export function ColleTableur({ texte, erreurs, coller }: PropsColleTableur) {
  return (
    <details className="colle-tableur" open={erreurs.length > 0}>
      <summary>Coller depuis un tableur</summary>
      <Champ
        key={texte}
        nom="colle"
        genre="zone"
        libelle="Postes à ajouter"
        aide="Copiez deux colonnes : la fonction, puis la charge (5/5, mi-temps, 1/5…). Une ligne par poste."
        valeur={texte}
        lignes={5}
        longueurMaximale={10_000}
        facultatif
      />
      {erreurs.length > 0 && (
        <div role="status">
          <p className="erreur">Lignes refusées ; les autres sont ajoutées au cadre.</p>
          <ul className="raisons">
            {erreurs.map(({ numero, message }) => (
              <li key={numero}>
                Ligne {numero}&nbsp;: {message}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Bouton
        variante="secondaire"
        name="geste"
        value="coller"
        onClick={(e) => {
          e.preventDefault();
          const zone = e.currentTarget.form?.elements.namedItem('colle');
          if (zone instanceof HTMLTextAreaElement) coller(zone.value);
        }}
      >
        Ajouter les lignes collées
      </Bouton>
    </details>
  );
}
