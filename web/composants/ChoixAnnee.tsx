import { Form, useLocation } from 'react-router';
import { Bouton } from './Bouton.tsx';

type PropsChoixAnnee = { annees: readonly string[]; annee: string };

/**
 * Shows the same page for another school year. A plain GET form, so that the year is part of the address;
 * the filters already there are kept, the page number is not.
 */
export function ChoixAnnee({ annees, annee }: PropsChoixAnnee) {
  const { pathname, search } = useLocation();
  const gardes = [...new URLSearchParams(search)].filter(([nom]) => nom !== 'annee' && nom !== 'page');
  return (
    <Form className="choix-annee" action={pathname} method="get">
      {gardes.map(([nom, valeur]) => (
        <input key={`${nom}=${valeur}`} type="hidden" name={nom} value={valeur} />
      ))}
      <label htmlFor="choix-annee">Année</label>
      <select id="choix-annee" name="annee" defaultValue={annee} key={annee}>
        {annees.map((choix) => (
          <option key={choix}>{choix}</option>
        ))}
      </select>
      <Bouton variante="discret">Afficher</Bouton>
    </Form>
  );
}
