import { TableauDonnees } from './TableauDonnees.tsx';
import { Instant } from './Valeurs.tsx';

export type EntreeHistorique = {
  id: string;
  /** Name of the field, as its label says it. */
  champ: string;
  /** Absent, the field was empty. */
  avant?: string;
  apres?: string;
  auteur: string;
  /** ISO 8601. */
  le: string;
  motif?: string;
};

type PropsHistorique = { legende: string; entrees: readonly EntreeHistorique[] };

const VIDE = <em>vide</em>;

/** Every change of a file, field by field: before, after, who, when and why. */
export function Historique({ legende, entrees }: PropsHistorique) {
  return (
    <TableauDonnees
      legende={legende}
      lignes={entrees}
      cle={({ id }) => id}
      vide={<p>Rien n’a encore été modifié. Chaque changement apparaîtra ici, avec son auteur.</p>}
      colonnes={[
        { id: 'le', titre: 'Quand', cellule: ({ le }) => <Instant le={le} />, court: true },
        { id: 'champ', titre: 'Champ', cellule: ({ champ }) => champ, entete: true },
        { id: 'avant', titre: 'Avant', cellule: ({ avant }) => (avant ? <del>{avant}</del> : VIDE) },
        { id: 'apres', titre: 'Après', cellule: ({ apres }) => (apres ? <ins>{apres}</ins> : VIDE) },
        {
          id: 'auteur',
          titre: 'Par',
          cellule: ({ auteur, motif }) => (
            <>
              {auteur}
              {motif && <p className="motif">{motif}</p>}
            </>
          ),
        },
      ]}
    />
  );
}
