import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Nombre } from '../composants/Valeurs.tsx';
import type { Effectif } from './libelles.ts';

/** Posts of the adopted cadre that are not fully held. */
export function PostesLibres({ effectif: { postes, cadreAdopte, annee } }: { effectif: Effectif }) {
  const libres = postes.filter(({ libre }) => libre > 0);
  return (
    <section aria-labelledby="titre-postes-libres">
      <h2 id="titre-postes-libres">Postes sans titulaire</h2>
      <TableauDonnees
        legende="Postes du cadre adopté"
        lignes={libres}
        cle={({ id }) => id}
        vide={
          <p>
            {cadreAdopte
              ? 'Chaque poste du cadre adopté a son titulaire.'
              : `Aucun cadre n’est adopté pour ${annee} : les charges se notent sans poste.`}
          </p>
        }
        colonnes={[
          {
            id: 'fonction',
            titre: 'Fonction',
            entete: true,
            cellule: ({ fonction, intitule }) => (intitule ? `${fonction} – ${intitule}` : fonction),
          },
          { id: 'fraction', titre: 'Fraction', cellule: ({ fraction }) => fraction, court: true },
          {
            id: 'libre',
            titre: 'Libre, en 36es',
            nombre: true,
            cellule: ({ libre }) => <Nombre valeur={libre} />,
          },
        ]}
      />
    </section>
  );
}
