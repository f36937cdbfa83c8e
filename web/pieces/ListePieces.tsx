import { Link } from 'react-router';
import { formaterQuantite } from '../composants/formats.ts';
import { type Colonne, TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Instant, Jour } from '../composants/Valeurs.tsx';
import { formaterTaille, GARDIENS, GARDIENS_COPIE, type PieceVue } from './libelles.ts';

type PropsListePieces = {
  eleveId: string;
  pieces: readonly PieceVue[];
  /** May this role replace and withdraw? */
  modifiable: boolean;
};

/** The pieces in the file, who holds each original, and what was replaced or withdrawn. */
export function ListePieces({ eleveId, pieces, modifiable }: PropsListePieces) {
  const enVigueur = pieces.filter(({ retrait }) => retrait === null);
  const sorties = pieces.filter(({ retrait }) => retrait !== null);
  const titre = colonneTitre(eleveId);
  const suite: Colonne<PieceVue> = {
    id: 'suite',
    titre: 'Suite',
    cellule: ({ pieceId, libelle, recue }) =>
      recue ? (
        'Reçue d’un autre pôle'
      ) : (
        <Link to={`/eleves/${eleveId}/pieces/${pieceId}`}>
          Remplacer ou retirer<span className="invisible"> : {libelle}</span>
        </Link>
      ),
  };
  return (
    <>
      <TableauDonnees
        legende="Pièces au dossier"
        lignes={enVigueur}
        cle={({ pieceId }) => pieceId}
        colonnes={[titre, DATE, GARDIEN, DEPOT, ...(modifiable ? [suite] : [])]}
        vide={<p>Aucune pièce n’est encore au dossier. Chaque pièce déposée apparaîtra ici.</p>}
      />
      {sorties.length > 0 && (
        <details className="lectures">
          <summary>
            {formaterQuantite(sorties.length, 'pièce')} remplacées ou retirées, gardées sous scellé
          </summary>
          <TableauDonnees
            legende="Pièces remplacées ou retirées"
            lignes={sorties}
            cle={({ pieceId }) => pieceId}
            colonnes={[titre, DATE, RETRAIT]}
            vide={null}
          />
        </details>
      )}
    </>
  );
}

const colonneTitre = (eleveId: string): Colonne<PieceVue> => ({
  id: 'piece',
  titre: 'Pièce',
  entete: true,
  cellule: ({ pieceId, libelle, annee, fichier }) => {
    const nom = annee ? `${libelle}, ${annee}` : libelle;
    if (!fichier) return nom;
    return (
      <>
        <a href={`/eleves/${eleveId}/pieces/${pieceId}/fichier`}>{nom}</a>{' '}
        <small>
          {fichier.nom}, {formaterTaille(fichier.taille)}
        </small>
      </>
    );
  },
});

const DATE: Colonne<PieceVue> = {
  id: 'date',
  titre: 'Date',
  court: true,
  cellule: ({ datePiece }) => <Jour le={datePiece} />,
};

const GARDIEN: Colonne<PieceVue> = {
  id: 'gardien',
  titre: 'Original',
  cellule: ({ code, exemplaire, gardien, lieu }) =>
    code in GARDIENS_COPIE ? (
      'copie remise'
    ) : (
      <>
        {exemplaire === 'copie' && 'copie au dossier ; '}
        {GARDIENS[gardien]}
        {lieu && ` : ${lieu}`}
      </>
    ),
};

const DEPOT: Colonne<PieceVue> = {
  id: 'depot',
  titre: 'Déposée',
  cellule: ({ deposeeLe, deposeePar }) => (
    <>
      <Instant le={deposeeLe} />, {deposeePar ?? 'par un lien personnel'}
    </>
  ),
};

const RETRAIT: Colonne<PieceVue> = {
  id: 'retrait',
  titre: 'Sortie du dossier',
  cellule: ({ retrait }) =>
    retrait && (
      <>
        {retrait.genre === 'remplacee' ? 'Remplacée' : 'Retirée'} le <Instant le={retrait.le} /> par{' '}
        {retrait.par}&nbsp;: {retrait.motif}
      </>
    ),
};
