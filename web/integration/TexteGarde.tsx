import { Form, Link } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { Bouton } from '../composants/Bouton.tsx';
import { formaterHeure } from '../composants/formats.ts';
import { Instant } from '../composants/Valeurs.tsx';

type PropsTexteGarde = { garde: { contenu: string; modifieLe: string }; cle: string };

/** What the person had begun to write here and not recorded: taken up again, or thrown away. */
export function TexteGarde({ garde, cle }: PropsTexteGarde) {
  return (
    <Avis genre="information" titre="Vous aviez commencé un texte sans l’enregistrer.">
      <p>
        Gardé le <Instant le={garde.modifieLe} />, pour vous seul.
      </p>
      <p>
        <Link to="?reprise=oui" className="bouton bouton-secondaire">
          Reprendre votre texte de {formaterHeure(garde.modifieLe)}
        </Link>
      </p>
      <Form method="post">
        <input type="hidden" name="intention" value="oublier" />
        <input type="hidden" name="demande" value={cle} />
        <Bouton variante="discret">Jeter ce texte</Bouton>
      </Form>
    </Avis>
  );
}
