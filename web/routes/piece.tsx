import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { data, redirect } from 'react-router';
import { type EchecSaisie, lireEchec, refuserIntention, tenter } from '../composants/erreurs.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { FormulaireRemplacement } from '../pieces/FormulaireRemplacement.tsx';
import { lirePiece } from '../pieces/formulaire.ts';
import { RetraitPiece } from '../pieces/RetraitPiece.tsx';
import type { Route } from './+types/piece.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, annee, aujourdhui, exiger } = lireDemande(arguments_);
  exiger('pieces.ecrire');
  const { eleveId, pieceId } = arguments_.params;
  const { eleve, pieces } = await executer('pieces.consulter', { eleveId, annee });
  const piece = pieces.find((p) => p.pieceId === pieceId && p.retrait === null);
  if (!piece) {
    const message = 'Cette pièce n’est plus au dossier. Revenez aux pièces de l’élève pour voir la suite.';
    throw data({ code: 'introuvable', message }, { status: 404 });
  }
  return { eleve, piece, aujourdhui, cles: { remplacer: crypto.randomUUID(), retirer: crypto.randomUUID() } };
}

export async function action({ request, params: { eleveId, pieceId }, context }: Route.ActionArgs) {
  const { executer } = context.get(contexteRequete);
  const formulaire = await request.formData();
  const texte = (nom: string) => String(formulaire.get(nom) ?? '');
  const options = { cle: texte('cle') };
  return tenter(formulaire, async () => {
    if (texte('intention') === 'retirer') {
      await executer('pieces.retirer', { pieceId, motif: texte('motifRetrait') }, options);
      return redirect(`/eleves/${eleveId}/pieces?fait=retrait`);
    }
    if (texte('intention') !== 'remplacer') refuserIntention();
    const saisie = { pieceId, motif: texte('motif'), ...(await lirePiece(formulaire)) };
    await executer('pieces.remplacer', saisie, options);
    return redirect(`/eleves/${eleveId}/pieces?fait=remplacement`);
  });
}

export default function PagePiece({ loaderData, actionData, params }: Route.ComponentProps) {
  const { eleve, piece, aujourdhui, cles } = loaderData;
  const echec = lireEchec(actionData);
  const duRetrait = echec?.saisie.intention === 'retirer';
  const retour = `/eleves/${params.eleveId}/pieces`;
  return (
    <>
      <TitrePage
        titre={`Remplacer ou retirer : ${piece.libelle}`}
        sousTitre={eleve}
        ariane={[
          { libelle: 'Élèves', vers: '/eleves' },
          { libelle: `Pièces : ${eleve}`, vers: retour },
        ]}
      />
      <FormulaireRemplacement
        piece={piece}
        aujourdhui={aujourdhui}
        cle={cles.remplacer}
        retour={retour}
        echec={duRetrait ? undefined : echec}
      />
      <RetraitPiece cle={cles.retirer} echec={duRetrait ? versRetrait(echec) : undefined} />
    </>
  );
}

/** The two forms of the page each have a reason: that of the withdrawal has a name of its own. */
function versRetrait(echec: EchecSaisie | undefined): EchecSaisie | undefined {
  if (!echec) return undefined;
  const { motif, ...erreurs } = echec.erreurs;
  return { ...echec, erreurs: { ...erreurs, ...(motif ? { motifRetrait: motif } : {}) } };
}
