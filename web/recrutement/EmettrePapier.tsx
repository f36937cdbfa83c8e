import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';

type PropsEmettrePapier = {
  intention: string;
  champs?: Readonly<Record<string, string>>;
  /** Idempotency key: pressed twice, it issues one paper. */
  cle: string | undefined;
  libelle: string;
  precision?: string;
};

/** Issues a paper of the recruitment. */
export function EmettrePapier({ intention, champs = {}, cle, libelle, precision }: PropsEmettrePapier) {
  return (
    <Form method="post">
      <input type="hidden" name="cle" value={cle} />
      {Object.entries(champs).map(([nom, valeur]) => (
        <input key={nom} type="hidden" name={nom} value={valeur} />
      ))}
      <Bouton variante="discret" name="intention" value={intention}>
        {libelle}
        {precision && <span className="invisible"> {precision}</span>}
      </Bouton>
    </Form>
  );
}
