import { Link } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { ListePieces } from './ListePieces.tsx';
import type { PiecesEleve } from './libelles.ts';
import { TableauCompletude } from './TableauCompletude.tsx';

type PropsSectionPieces = {
  pieces: Pick<PiecesEleve, 'eleveId' | 'annee' | 'dossiers' | 'pieces'>;
  modifiable: boolean;
};

/** The pieces of a pupil: completeness by integration of the year, then what is in the file. */
export function SectionPieces({ pieces, modifiable }: PropsSectionPieces) {
  const { eleveId, annee, dossiers } = pieces;
  return (
    <section aria-labelledby="pieces">
      <div className="titre-section">
        <h2 id="pieces">Pièces</h2>
        {modifiable && (
          <Link
            to={`/eleves/${eleveId}/pieces/nouvelle${versIntegration(dossiers)}`}
            className="bouton bouton-secondaire"
          >
            Déposer une pièce
          </Link>
        )}
      </div>
      {dossiers.map((dossier) => (
        <div key={dossier.integrationId}>
          {dossiers.length > 1 && <h3>{dossier.ecole}</h3>}
          {dossier.complet === null ? (
            <Avis genre="information" titre="La complétude de cette année ne peut pas être calculée.">
              <p>{dossier.pourquoi.join(' ')}</p>
            </Avis>
          ) : (
            <TableauCompletude eleveId={eleveId} annee={annee} dossier={dossier} modifiable={modifiable} />
          )}
        </div>
      ))}
      <ListePieces eleveId={eleveId} pieces={pieces.pieces} modifiable={modifiable} />
    </section>
  );
}

function versIntegration(dossiers: PiecesEleve['dossiers']): string {
  const [premier] = dossiers;
  return premier ? `?integrationId=${premier.integrationId}` : '';
}
