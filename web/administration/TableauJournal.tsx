import { formaterNombre } from '../composants/formats.ts';
import { LIBELLES_ROLE } from '../composants/roles.ts';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Instant } from '../composants/Valeurs.tsx';

type Entree = {
  numero: number;
  le: string;
  auteur: string | null;
  role: string;
  action: string;
  objet: string;
  motif: string | null;
  changements: string;
};

const ROLES: Readonly<Record<string, string>> = LIBELLES_ROLE;

/** One page of the journal: who did what, when, and what it recorded. */
export function TableauJournal({ entrees }: { entrees: readonly Entree[] }) {
  return (
    <TableauDonnees
      legende="Entrées du journal"
      lignes={entrees}
      cle={({ numero }) => String(numero)}
      vide={
        <p>Aucune entrée ici. Chaque écriture dans Polaris ajoute une ligne, que personne ne peut retirer.</p>
      }
      colonnes={[
        { id: 'numero', titre: 'Numéro', cellule: ({ numero }) => formaterNombre(numero), nombre: true },
        { id: 'le', titre: 'Quand', cellule: ({ le }) => <Instant le={le} />, court: true },
        {
          id: 'auteur',
          titre: 'Qui',
          cellule: ({ auteur, role }) => (
            <>
              {auteur ?? 'la plateforme'} <small>{ROLES[role] ?? role}</small>
            </>
          ),
        },
        {
          id: 'action',
          titre: 'Action',
          entete: true,
          cellule: ({ action, motif }) => (
            <>
              {action}
              {motif && <p className="motif">{motif}</p>}
            </>
          ),
        },
        { id: 'objet', titre: 'Objet', cellule: ({ objet }) => objet },
        { id: 'changements', titre: 'Détail', cellule: ({ changements }) => <Detail texte={changements} /> },
      ]}
    />
  );
}

function Detail({ texte }: { texte: string }) {
  return (
    <details className="detail-journal">
      <summary>Voir</summary>
      <code>{texte}</code>
    </details>
  );
}
