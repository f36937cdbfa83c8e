import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';

type PropsChoixJour = { annee: string; pole: string | undefined; part: string | undefined; jour: string };

/** The day whose charges count: a paper is often prepared before the charge begins. */
export function ChoixJour({ annee, pole, part, jour }: PropsChoixJour) {
  return (
    <Form method="get" className="filtres" key={jour}>
      <input type="hidden" name="annee" value={annee} />
      {pole && <input type="hidden" name="pole" value={pole} />}
      {part && <input type="hidden" name="part" value={part} />}
      <Champ genre="date" nom="jour" libelle="Charges en vigueur le" valeur={jour} largeur="moyenne" />
      <div className="filtres-actions">
        <Bouton variante="secondaire">Voir ce jour</Bouton>
      </div>
    </Form>
  );
}
