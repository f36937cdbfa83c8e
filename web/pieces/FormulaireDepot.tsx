import { Form, Link } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { ChampsPiece } from './ChampsPiece.tsx';
import { OPTIONS_PIECE } from './libelles.ts';

type PropsFormulaireDepot = {
  /** Piece and year that the person came for, when the page before named them. */
  code: string | undefined;
  annee: string | undefined;
  annees: readonly string[];
  integrationId: string | undefined;
  aujourdhui: string;
  cle: string;
  retour: string;
  echec: EchecSaisie | undefined;
};

/** Deposits a piece: what it is, then the paper itself. */
export function FormulaireDepot(props: PropsFormulaireDepot) {
  const { code, annee, annees, integrationId, aujourdhui, cle, retour, echec } = props;
  return (
    <Form method="post" encType="multipart/form-data" noValidate className="formulaire-guide">
      <RecapitulatifErreurs echec={echec} />
      <input type="hidden" name="cle" value={cle} />
      <input type="hidden" name="integrationId" value={integrationId ?? ''} />
      <Champ
        genre="liste"
        nom="code"
        libelle="Quelle pièce ?"
        options={OPTIONS_PIECE}
        valeur={echec ? echec.saisie.code : code}
        erreur={echec?.erreurs.code}
      />
      <Champ
        genre="liste"
        nom="annee"
        libelle="Pour quelle année scolaire ?"
        aide="À indiquer pour une pièce demandée chaque année : attestation, avis, PDF."
        invite="Sans année"
        options={annees.map((a) => ({ valeur: a, libelle: a }))}
        valeur={echec ? echec.saisie.annee : annee}
        erreur={echec?.erreurs.annee}
        facultatif
      />
      <ChampsPiece aujourdhui={aujourdhui} echec={echec} />
      <div className="formulaire-pied">
        <Bouton>Déposer la pièce</Bouton>
        <Link to={retour}>Revenir aux pièces sans rien déposer</Link>
      </div>
    </Form>
  );
}
