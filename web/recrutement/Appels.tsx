import { Link } from 'react-router';
import { Etat } from '../composants/Etat.tsx';
import { type Colonne, TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Jour } from '../composants/Valeurs.tsx';
import { ETATS_APPEL, type Recrutement } from './vue.ts';

type Appel = Recrutement['appels'][number];

const colonnes = (annee: string): readonly Colonne<Appel>[] => [
  {
    id: 'numero',
    titre: 'Appel',
    entete: true,
    cellule: ({ id, numero, genre }) => (
      <Link to={`/equipe/recrutement/${id}?annee=${annee}`}>
        Appel n° {numero}
        {genre === 'reserve-epuisee' && ', en cours d’année'}
      </Link>
    ),
  },
  {
    id: 'etat',
    titre: 'État',
    cellule: ({ etat }) => <Etat ton={ETATS_APPEL[etat].ton}>{ETATS_APPEL[etat].libelle}</Etat>,
  },
  {
    id: 'limite',
    titre: 'Candidatures jusqu’au',
    court: true,
    cellule: ({ limiteLe }) => <Jour le={limiteLe} />,
  },
  { id: 'postes', titre: 'Emplois', nombre: true, cellule: ({ postes }) => postes },
  { id: 'candidats', titre: 'Candidatures', nombre: true, cellule: ({ candidats }) => candidats },
  { id: 'decider', titre: 'À décider', nombre: true, cellule: ({ aDecider }) => aDecider },
];

/** The calls of the part, drafts included. */
export function Appels({ appels, annee }: { appels: readonly Appel[]; annee: string }) {
  return (
    <section aria-labelledby="titre-appels">
      <h2 id="titre-appels">Appels à candidatures</h2>
      <TableauDonnees
        legende="Appels de cette part, pour l’année scolaire"
        lignes={appels}
        cle={({ id }) => id}
        vide={<p>Aucun appel. Il se prépare quand le cadre est adopté et que les profils sont concertés.</p>}
        colonnes={colonnes(annee)}
      />
    </section>
  );
}
