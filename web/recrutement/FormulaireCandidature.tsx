import { Form } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { Bouton } from '../composants/Bouton.tsx';
import { CaseACocher } from '../composants/Choix.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { ChampsCandidature } from './ChampsCandidature.tsx';
import type { AppelPublic } from './vue.ts';

type PropsFormulaireCandidature = { appel: AppelPublic; echec: EchecSaisie | undefined };

/** The public form: without account, with what the selection needs and nothing more. */
export function FormulaireCandidature({ appel, echec }: PropsFormulaireCandidature) {
  if (!appel.ouvert) return <Avis genre="information">Cet appel ne reçoit plus de candidatures.</Avis>;
  const fonctions = [...new Set(appel.postes.map(({ fonction }) => fonction))];
  return (
    <section aria-labelledby="titre-postuler">
      <h2 id="titre-postuler">Postuler</h2>
      <Form method="post" encType="multipart/form-data" noValidate className="formulaire-guide">
        <RecapitulatifErreurs echec={echec} />
        <ChampsCandidature fonctions={fonctions} question="Où travaillez-vous aujourd’hui ?" echec={echec} />
        <CaseACocher
          nom="accord"
          libelle="Ces réponses sont exactes, et l’employeur de cet appel peut les lire"
          cochee={echec?.saisie.accord === 'oui'}
          erreur={echec?.erreurs.accord}
        />
        <Bouton>Envoyer ma candidature</Bouton>
        <p className="aide">
          Vos réponses sont chiffrées ; seul l’employeur de cet appel les lit. Durée de conservation&nbsp;: à
          fixer par le pouvoir organisateur. Vous recevez une référence et un lien personnel pour suivre votre
          candidature, ou la retirer.
        </p>
      </Form>
    </section>
  );
}
