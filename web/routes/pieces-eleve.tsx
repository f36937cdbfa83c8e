import { LienBouton } from '../composants/Bouton.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { AvisPieces } from '../pieces/AvisPieces.tsx';
import { SectionPieces } from '../pieces/SectionPieces.tsx';
import type { Route } from './+types/pieces-eleve.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, annee, peut } = lireDemande(arguments_);
  const { eleveId } = arguments_.params;
  return {
    pieces: await executer('pieces.consulter', { eleveId, annee }),
    modifiable: peut('pieces.ecrire'),
    voitDossier: peut('eleves.lire'),
    fait: arguments_.url.searchParams.get('fait'),
  };
}

export default function PagePiecesEleve({ loaderData }: Route.ComponentProps) {
  const { pieces, modifiable, voitDossier, fait } = loaderData;
  const { eleve, eleveId, annee } = pieces;
  return (
    <>
      <TitrePage
        titre={`Pièces de ${eleve}, ${annee}`}
        ariane={voitDossier ? ARIANE(eleve, eleveId) : []}
        action={
          voitDossier && (
            <LienBouton vers={`/eleves/${eleveId}`} variante="secondaire">
              Ouvrir le dossier de l’élève
            </LienBouton>
          )
        }
      />
      <AvisPieces fait={fait} />
      <SectionPieces pieces={pieces} modifiable={modifiable} />
    </>
  );
}

const ARIANE = (eleve: string, eleveId: string) => [
  { libelle: 'Élèves', vers: '/eleves' },
  { libelle: eleve, vers: `/eleves/${eleveId}` },
];
