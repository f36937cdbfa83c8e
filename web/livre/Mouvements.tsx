import { Link } from 'react-router';
import { type Colonne, TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Instant, Jour, Nombre } from '../composants/Valeurs.tsx';
import type { Livre } from './courbe.ts';

type Ligne = Livre['lignes'][number];

/** Every movement by date with the running total; the Cellule corrects one by another. */
export function Mouvements({ lignes, corrigeable }: Pick<Livre, 'lignes'> & { corrigeable: boolean }) {
  const correction: Colonne<Ligne> = {
    id: 'correction',
    titre: 'Correction',
    cellule: (ligne) =>
      ligne.contreId || ligne.contreParId ? null : (
        <Link to={`/financement/livre/${ligne.id}/correction`}>
          Corriger<span className="invisible"> : {ligne.libelle}</span>
        </Link>
      ),
  };
  return (
    <TableauDonnees
      legende="Mouvements, dans l’ordre où ils ont été encodés"
      lignes={lignes}
      cle={({ id }) => id}
      vide={
        <p>
          Aucun mouvement n’est connu à cette date. Ils viendront de la publication du calcul national, de la
          validation du budget au 30 septembre, des échelles et des déclarations tardives.
        </p>
      }
      colonnes={[
        { id: 'budget', titre: 'Budget', court: true, cellule: ({ budget }) => budget },
        { id: 'libelle', titre: 'Mouvement', entete: true, cellule: nommer },
        { id: 'points', titre: 'Points', nombre: true, cellule: ({ points }) => <Nombre valeur={points} /> },
        {
          id: 'cumul',
          titre: 'Total après',
          nombre: true,
          cellule: ({ cumul }) => <Nombre valeur={cumul} />,
        },
        { id: 'effet', titre: 'Effet', court: true, cellule: ({ effetLe }) => <Jour le={effetLe} /> },
        { id: 'connu', titre: 'Connu le', cellule: ({ connuLe }) => <Instant le={connuLe} /> },
        { id: 'auteur', titre: 'Encodé par', cellule: ({ auteur }) => auteur },
        {
          id: 'regle',
          titre: 'Règle',
          cellule: ({ regle, droitVersion }) => (
            <>
              <Link to={`/regles/${regle}`}>{regle}</Link> <small>droit {droitVersion.slice(0, 8)}</small>
            </>
          ),
        },
        ...(corrigeable ? [correction] : []),
      ]}
    />
  );
}

function nommer({ libelle, eleveId, contreParId }: Ligne) {
  return (
    <>
      {eleveId ? <Link to={`/eleves/${eleveId}`}>{libelle}</Link> : libelle}
      {contreParId && <small> (annulé ensuite)</small>}
    </>
  );
}
