import { Link } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { formaterNombre, formaterQuantite } from '../composants/formats.ts';
import { type Colonne, TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Jour } from '../composants/Valeurs.tsx';
import type { PointsVue } from './points.ts';
import type { EleveCompte } from './points-par-eleve.ts';

type PropsIntegrations = { integrations: readonly EleveCompte[]; points: PointsVue; annee: string };

/** First school year in which the IPT are counted at 15 January of the year before (FIN-6). */
const PREMIERE_AU_COMPTAGE = '2026-27';

/** The pupils behind the figure of the IPT, or the sentence that says why there is no list any more. */
export function Integrations({ integrations, points, annee }: PropsIntegrations) {
  if (annee >= PREMIERE_AU_COMPTAGE) {
    return (
      <Avis genre="information" titre="Une intégration commencée cette année n’apporte rien cette année.">
        <p>
          Depuis {PREMIERE_AU_COMPTAGE}, les points viennent du nombre d’élèves en intégration au 15 janvier
          de l’année scolaire précédente. Une intégration commencée en {annee} comptera au 15 janvier
          prochain, pour l’année suivante.
        </p>
      </Avis>
    );
  }
  const calculee = integrations.some(({ points: siens }) => siens !== null);
  return (
    <TableauDonnees
      legende={`Élèves dont l’intégration compte en ${annee}`}
      lignes={integrations}
      cle={({ eleveId, debut }) => `${eleveId} ${debut}`}
      vide={<p>Aucune intégration permanente totale ne compte pour {annee}.</p>}
      colonnes={calculee ? [...IDENTITE, ...CALCUL] : IDENTITE}
      sommes={{
        nom: formaterQuantite(integrations.length, 'intégration'),
        points: typeof points.ipt.valeur === 'number' ? formaterNombre(points.ipt.valeur) : 'non calculé',
      }}
    />
  );
}

const IDENTITE: readonly Colonne<EleveCompte>[] = [
  {
    id: 'nom',
    titre: 'Élève',
    entete: true,
    cellule: ({ eleveId, nom, prenom }) => (
      <Link to={`/eleves/${eleveId}`}>
        {nom} {prenom}
      </Link>
    ),
  },
  { id: 'debut', titre: 'Début', cellule: ({ debut }) => <Jour le={debut} />, court: true },
];

/** Shown only when the rule could give each pupil its points. */
const CALCUL: readonly Colonne<EleveCompte>[] = [
  {
    id: 'regime',
    titre: 'Comptée comme',
    cellule: ({ regime, tardive }) => [regime, tardive && 'tardive'].filter(Boolean).join(', '),
  },
  {
    id: 'points',
    titre: 'Points',
    cellule: ({ points }) => (points === null ? 'non calculé' : formaterNombre(points)),
    nombre: true,
  },
];
