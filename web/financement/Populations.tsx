import { formaterDate, formaterNombre, formaterQuantite } from '../composants/formats.ts';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';

type PropsPopulations = {
  ecoles: readonly { id: string; fase: number; nom: string; eleves: number | null }[];
  elevesCooperantes: number;
  ecolesSansChiffre: number;
  comptageLe: string;
  annee: string;
};

/** The schools behind the base: their regular pupils on the day of the count, the missing ones said. */
export function Populations(props: PropsPopulations) {
  const { ecoles, elevesCooperantes, ecolesSansChiffre, comptageLe, annee } = props;
  return (
    <TableauDonnees
      legende={`Élèves réguliers des écoles coopérantes au ${formaterDate(comptageLe)}`}
      lignes={ecoles}
      cle={({ id }) => id}
      vide={<p>Aucune école ne coopère avec ce pôle à la rentrée de {annee}.</p>}
      colonnes={[
        { id: 'nom', titre: 'École', cellule: ({ nom }) => nom, entete: true },
        { id: 'fase', titre: 'FASE', cellule: ({ fase }) => fase, court: true },
        {
          id: 'eleves',
          titre: 'Élèves',
          cellule: ({ eleves }) => (eleves === null ? <em>comptage manquant</em> : formaterNombre(eleves)),
          nombre: true,
        },
      ]}
      sommes={{
        nom: ecolesSansChiffre
          ? `${formaterQuantite(ecoles.length, 'école')}, dont ${ecolesSansChiffre} sans comptage`
          : formaterQuantite(ecoles.length, 'école'),
        eleves: formaterNombre(elevesCooperantes),
      }}
    />
  );
}
