import { TableauDonnees } from '../composants/TableauDonnees.tsx';

type Pole = {
  id: string;
  numero: number;
  nom: string;
  zone: number;
  zoneNom: string;
  siege: string;
  localite: string;
};

/** The directory: which school is the siège of which pôle, and in which zone. */
export function TableauPoles({ poles }: { poles: readonly Pole[] }) {
  return (
    <TableauDonnees
      legende="Pôles territoriaux"
      lignes={poles}
      cle={({ id }) => id}
      vide={<p>Aucun pôle n’est encore encodé.</p>}
      colonnes={[
        { id: 'numero', titre: 'Numéro', cellule: ({ numero }) => numero, court: true },
        { id: 'nom', titre: 'Pôle', cellule: ({ nom }) => nom, entete: true },
        { id: 'siege', titre: 'École siège', cellule: ({ siege }) => siege },
        { id: 'localite', titre: 'Localité', cellule: ({ localite }) => localite },
        { id: 'zone', titre: 'Zone', cellule: ({ zone, zoneNom }) => `${zone}. ${zoneNom}` },
      ]}
    />
  );
}
