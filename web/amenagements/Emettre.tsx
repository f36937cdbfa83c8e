import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';

type PropsEmettre = {
  modele: string;
  objetId: string;
  /** Idempotency key: pressed twice, it issues one paper. */
  cle: string | undefined;
  libelle: string;
  precision?: string;
};

/** Issues a paper; its PDF opens once it is kept. */
export function Emettre({ modele, objetId, cle, libelle, precision }: PropsEmettre) {
  return (
    <Form method="post" reloadDocument>
      <input type="hidden" name="intention" value="emettre" />
      <input type="hidden" name="cle" value={cle} />
      <input type="hidden" name="modele" value={modele} />
      <input type="hidden" name="objetId" value={objetId} />
      <Bouton variante="discret">
        {libelle}
        {precision && <span className="invisible"> {precision}</span>}
      </Bouton>
    </Form>
  );
}
