import { Link } from 'react-router';
import { LienBouton } from '../composants/Bouton.tsx';
import { estFiltree, type FiltresVue } from './filtres.ts';

type PropsAucunEleve = { annee: string; filtres: FiltresVue; total: number; peutEncoder: boolean };

/** An empty list that says why it is empty, and what to do next. */
export function AucunEleve({ annee, filtres, total, peutEncoder }: PropsAucunEleve) {
  if (total > 0) {
    return (
      <p>
        Cette page dépasse la fin de la liste. <Link to={`/eleves?annee=${annee}`}>Revenir au début</Link>
      </p>
    );
  }
  if (estFiltree(filtres)) {
    return (
      <p>
        Aucun élève de {annee} ne correspond. La recherche porte sur le nom et le prénom&nbsp;; elle accepte
        les accents oubliés et une faute de frappe. Essayez un seul mot, ou retirez un filtre.
      </p>
    );
  }
  return (
    <>
      <p>
        Aucune intégration permanente totale n’est encodée pour {annee}. Chaque élève encodé apparaîtra ici,
        avec les signatures et les sections du protocole qui lui manquent.
      </p>
      {peutEncoder && (
        <LienBouton vers="/ipt/nouvelle" variante="secondaire">
          Encoder une première intégration
        </LienBouton>
      )}
    </>
  );
}
