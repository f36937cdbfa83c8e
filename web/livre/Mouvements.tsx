import { Link } from 'react-router';
import { formaterNombre, formaterQuantite } from '../composants/formats.ts';
import { type Colonne, TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Instant, Jour, Nombre } from '../composants/Valeurs.tsx';
import type { Livre } from './courbe.ts';

type Ligne = Livre['lignes'][number];

/** More lines than this are folded under their budget. */
const LONGUE = 20;

type PropsMouvements = Pick<Livre, 'lignes'> & { corrigeable: boolean };

/** Every movement, in one table while it is short, else folded by budget: one line for each IPT is long. */
export function Mouvements({ lignes, corrigeable }: PropsMouvements) {
  const legende = 'Mouvements, dans l’ordre où ils ont été encodés';
  if (lignes.length <= LONGUE) {
    return <TableauMouvements legende={legende} lignes={lignes} corrigeable={corrigeable} />;
  }
  const groupes = [...Map.groupBy(lignes, ({ budget }) => budget)];
  return (
    <section aria-labelledby="titre-mouvements">
      <h2 id="titre-mouvements">{legende}</h2>
      {groupes.map(([budget, siennes]) => (
        <details key={budget} className="livre-groupe" open={siennes.length <= LONGUE}>
          <summary>
            Budget {budget}&nbsp;: {formaterQuantite(siennes.length, 'mouvement')},{' '}
            {formaterNombre(sommer(siennes))} points
          </summary>
          <TableauMouvements
            legende={`Mouvements du budget ${budget}`}
            lignes={siennes}
            corrigeable={corrigeable}
          />
        </details>
      ))}
    </section>
  );
}

function sommer(lignes: readonly Ligne[]): number {
  return Math.round(lignes.reduce((total, { points }) => total + points, 0) * 10_000) / 10_000;
}

/** Movements by date with the running total of all; the Cellule corrects one by another. */
function TableauMouvements({ legende, lignes, corrigeable }: PropsMouvements & { legende: string }) {
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
      legende={legende}
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
