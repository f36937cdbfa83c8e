import { Form, Link } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { formaterDateLongue } from '../composants/formats.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { Instant } from '../composants/Valeurs.tsx';
import type { ArretVu, ChoixArret } from './arret.ts';
import { DocumentFin, type PapierFin } from './DocumentFin.tsx';
import { ReponsesArret } from './ReponsesArret.tsx';

type PropsFinEncodee = {
  fin: string;
  /** Null for an end that was not recorded here, and so cannot be withdrawn here. */
  arret: ArretVu | null;
  papier: PapierFin;
  choix: ChoixArret;
  cle: string;
  retour: string;
  echec: EchecSaisie | undefined;
};

/** An end as it is recorded, and its withdrawal when it is a mistake. */
export function FinEncodee({ fin, arret, papier, choix, cle, retour, echec }: PropsFinEncodee) {
  const annulation = echec?.saisie.intention === 'annuler' ? echec : undefined;
  return (
    <>
      {!annulation && <RecapitulatifErreurs echec={echec} />}
      <Avis genre="information" titre={`L’intégration prend fin le ${formaterDateLongue(fin)}.`}>
        {!arret && <p>Cette fin vient d’ailleurs : ses circonstances ne sont pas connues ici.</p>}
      </Avis>
      {arret && (
        <>
          <ReponsesArret reponses={versReponses(arret)} choix={choix} />
          <p>
            Encodée par {arret.enregistrePar}, le <Instant le={arret.enregistreLe} />.
          </p>
          <DocumentFin {...papier} />
          <details className="retrait" open={annulation !== undefined}>
            <summary>Annuler cette fin, encodée par erreur</summary>
            <Form method="post" noValidate className="formulaire-guide">
              <RecapitulatifErreurs echec={annulation} />
              <input type="hidden" name="intention" value="annuler" />
              <input type="hidden" name="cle" value={cle} />
              <p>
                L’intégration et son parcours sont rouverts. Les attestations déjà révoquées le restent :
                émettez-en de nouvelles.
              </p>
              <Champ
                nom="motif"
                libelle="Pourquoi l’annuler ?"
                aide="Par exemple : encodée pour un autre élève. Le motif reste dans l’historique."
                longueurMaximale={300}
                valeur={annulation?.saisie.motif}
                erreur={annulation?.erreurs.motif}
              />
              <Bouton variante="danger">Annuler la fin</Bouton>
            </Form>
          </details>
        </>
      )}
      <p>
        <Link to={retour}>Revenir au protocole</Link>
      </p>
    </>
  );
}

function versReponses({ decisionCollegiale, demandeur, justification, ...arret }: ArretVu) {
  return {
    motif: arret.motif,
    dateEvenement: arret.dateEvenement,
    demandeur: demandeur ?? '',
    decisionCollegiale: decisionCollegiale === null ? '' : decisionCollegiale ? 'oui' : 'non',
    justification: justification ?? '',
    precision: arret.precision,
    motivation: arret.motivation,
  };
}
