import { ETATS_DEMANDE, URGENCES } from '@polaris/regles/amenagements/vocabulaire.ts';
import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Link } from 'react-router';
import { Etat } from '../composants/Etat.tsx';
import { type Colonne, TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Jour } from '../composants/Valeurs.tsx';
import { TONS_DEMANDE, TONS_URGENCE } from './etats.ts';

type Liste = Sortie<'amenagements.listerDemandes'>;
type Ligne = Liste['lignes'][number];

const COLONNES: readonly Colonne<Ligne>[] = [
  {
    id: 'demande',
    titre: 'Demande',
    entete: true,
    cellule: ({ demandeId, niveau, anneeEtude, classe, demandeeLe }) => (
      <Link to={`/demandes/${demandeId}`}>
        {[anneeEtude ? `${anneeEtude}e ${niveau}` : niveau, classe].filter(Boolean).join(', ')}
        <span className="invisible">
          , demande du <Jour le={demandeeLe} />
        </span>
      </Link>
    ),
  },
  { id: 'ecole', titre: 'École', cellule: ({ ecole }) => ecole },
  { id: 'eleve', titre: 'Élève', cellule: ({ eleve }) => eleve ?? 'non nommé' },
  { id: 'le', titre: 'Demandée le', cellule: ({ demandeeLe }) => <Jour le={demandeeLe} />, court: true },
  {
    id: 'urgence',
    titre: 'Urgence',
    cellule: ({ urgence }) => <Etat ton={TONS_URGENCE[urgence]}>{URGENCES[urgence]}</Etat>,
  },
  {
    id: 'etat',
    titre: 'État',
    cellule: ({ etat }) => <Etat ton={TONS_DEMANDE[etat]}>{ETATS_DEMANDE[etat]}</Etat>,
  },
];

type PropsTableau = Pick<Liste, 'lignes' | 'total' | 'parPage'> & {
  annee: string;
  page: number;
  filtree: boolean;
};

/** The queue: the most pressing first, what is closed last. */
export function TableauDemandes({ lignes, total, parPage, annee, page, filtree }: PropsTableau) {
  return (
    <TableauDonnees
      legende={`Demandes de ${annee}`}
      lignes={lignes}
      cle={({ demandeId }) => demandeId}
      colonnes={COLONNES}
      pagination={{ page, total, taille: parPage }}
      vide={
        filtree ? (
          <p>
            Aucune demande ne correspond. <Link to={`/demandes?annee=${annee}`}>Effacer les filtres</Link>
          </p>
        ) : (
          <p>
            Aucune demande en {annee}. L’école ordinaire s’adresse au pôle par ce formulaire&nbsp;; le pôle
            peut aussi la consigner pour elle.
          </p>
        )
      }
    />
  );
}
