import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { Gardes } from './Curseur.tsx';

type PropsChoixDates = {
  connuLe: string;
  du: string | undefined;
  aujourdhui: string;
  gardes: Readonly<Record<string, string>>;
};

/** Any day, and the one it is compared with. A plain GET form: both are part of the address. */
export function ChoixDates({ connuLe, du, aujourdhui, gardes }: PropsChoixDates) {
  return (
    <Form method="get" className="filtres" key={`${connuLe} ${du}`}>
      <Gardes gardes={gardes} />
      <Champ genre="date" nom="connuLe" libelle="Une autre date" valeur={connuLe} max={aujourdhui} />
      <Champ genre="date" nom="du" libelle="Comparée au" valeur={du} max={aujourdhui} facultatif />
      <div className="filtres-actions">
        <Bouton variante="secondaire">Voir ces dates</Bouton>
      </div>
    </Form>
  );
}
