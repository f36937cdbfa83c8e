import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';

type PropsChoixPole = {
  poles: readonly { id: string; nom: string; numero: number }[];
  annee: string;
  poleId: string | undefined;
};

/** Chooses whose page this is, for a role that sees all the pôles. The choice is part of the address. */
export function ChoixPole({ poles, annee, poleId }: PropsChoixPole) {
  return (
    <Form method="get" className="filtres" key={poleId}>
      <input type="hidden" name="annee" value={annee} />
      <Champ
        genre="liste"
        nom="pole"
        libelle="Pôle territorial"
        invite="Choisissez un pôle"
        valeur={poleId}
        options={poles.map(({ id, nom, numero }) => ({ valeur: id, libelle: `${numero}. ${nom}` }))}
      />
      <div className="filtres-actions">
        <Bouton>Voir ce pôle</Bouton>
      </div>
    </Form>
  );
}
