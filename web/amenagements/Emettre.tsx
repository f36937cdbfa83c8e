import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';

type PropsEmettre = { modele: string; objetId: string; libelle: string; precision?: string };

/** Issues a paper; its PDF opens once it is kept. */
export function Emettre({ modele, objetId, libelle, precision }: PropsEmettre) {
  return (
    <Form method="post" reloadDocument>
      <input type="hidden" name="intention" value="emettre" />
      <input type="hidden" name="modele" value={modele} />
      <input type="hidden" name="objetId" value={objetId} />
      <Bouton variante="discret">
        {libelle}
        {precision && <span className="invisible"> {precision}</span>}
      </Bouton>
    </Form>
  );
}
