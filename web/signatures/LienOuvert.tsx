import { Form } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { Bouton } from '../composants/Bouton.tsx';
import { Instant } from '../composants/Valeurs.tsx';

type PropsLienOuvert = { id: string; nom: string; expireLe: string; vueLe: string | null; cle: string };

/** The link still open for this party: a new one takes its place, or it is closed. */
export function LienOuvert({ id, nom, expireLe, vueLe, cle }: PropsLienOuvert) {
  return (
    <Avis genre="information" titre={`Un lien est ouvert pour ${nom}.`}>
      <p>
        Il expire le <Instant le={expireLe} />. {vueLe ? 'Il a été ouvert.' : 'Il n’a pas encore été ouvert.'}{' '}
        En préparer un autre le ferme.
      </p>
      <Form method="post">
        <input type="hidden" name="intention" value="fermer" />
        <input type="hidden" name="invitationId" value={id} />
        <input type="hidden" name="cle" value={cle} />
        <Bouton variante="danger">Fermer ce lien</Bouton>
      </Form>
    </Avis>
  );
}
