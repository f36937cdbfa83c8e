import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Link } from 'react-router';
import { formaterQuantite } from '../composants/formats.ts';
import { type Colonne, TableauDonnees } from '../composants/TableauDonnees.tsx';
import { direEtat } from './libelles.ts';

type Liste = Sortie<'pieces.listerIncomplets'>;
type Ligne = Liste['lignes'][number];

/** The incomplete files, each with what it lacks. */
export function TableauIncomplets({ liste, page }: { liste: Liste; page: number }) {
  const { annee, lignes, total, parPage } = liste;
  return (
    <TableauDonnees
      legende={`Dossiers incomplets en ${annee}`}
      lignes={lignes}
      cle={({ integrationId }) => integrationId}
      pagination={{ page, total, taille: parPage }}
      vide={<p>Aucun dossier de {annee} ne manque de cette pièce.</p>}
      colonnes={[eleve(annee), ECOLE, MANQUES]}
    />
  );
}

const eleve = (annee: string): Colonne<Ligne> => ({
  id: 'eleve',
  titre: 'Élève',
  entete: true,
  cellule: ({ eleveId, eleve: nom }) => <Link to={`/eleves/${eleveId}/pieces?annee=${annee}`}>{nom}</Link>,
});

const ECOLE: Colonne<Ligne> = { id: 'ecole', titre: 'École', cellule: ({ ecole }) => ecole };

const MANQUES: Colonne<Ligne> = {
  id: 'manques',
  titre: 'Ce qui manque',
  cellule: ({ manques }) => (
    <details className="lectures pieces-manquantes">
      <summary>{formaterQuantite(manques.length, 'pièce')}</summary>
      <ul>
        {manques.map(({ piece, libelle, annee, etat }) => (
          <li key={`${piece} ${annee ?? ''}`}>
            {annee ? `${libelle}, ${annee}` : libelle}
            {etat === 'a-renouveler' && ` (${direEtat({ piece, etat }).libelle.toLowerCase()})`}
          </li>
        ))}
      </ul>
    </details>
  ),
};
