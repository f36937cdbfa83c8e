import { Form, Link } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import type { EtatEchelle, ListeEchelles } from './etats.ts';

type PropsFiltreEtat = { etats: ListeEchelles['etats']; etat: EtatEchelle | undefined; annee: string };

/** The state, as a form that becomes the address. */
export function FiltreEtat({ etats, etat, annee }: PropsFiltreEtat) {
  return (
    <search>
      <Form method="get" className="filtres" key={etat}>
        <input type="hidden" name="annee" value={annee} />
        <Champ
          genre="liste"
          nom="etat"
          libelle="État"
          invite="Tous les états"
          facultatif
          valeur={etat}
          options={etats.map(({ valeur, libelle, nombre }) => ({
            valeur,
            libelle: `${libelle} (${nombre})`,
          }))}
        />
        <div className="filtres-actions">
          <Bouton>Filtrer</Bouton>
          {etat && <Link to={`?annee=${annee}`}>Effacer le filtre</Link>}
        </div>
      </Form>
    </search>
  );
}
