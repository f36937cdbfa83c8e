import { Form, Link } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { OPTIONS_PIECE } from './libelles.ts';

const JOURS_HABITUELS = '30';

type PropsFormulaireLien = {
  code: string | undefined;
  annee: string | undefined;
  annees: readonly string[];
  integrationId: string | undefined;
  retour: string;
  echec: EchecSaisie | undefined;
};

/**
 * Asks for a personal link. No idempotency key on purpose: the answer holds the address, which is kept
 * nowhere; sent twice, the second link simply takes the place of the first.
 */
export function FormulaireLien(props: PropsFormulaireLien) {
  const { code, annee, annees, integrationId, retour, echec } = props;
  const lier = (nom: string, connu?: string) => ({
    nom,
    valeur: echec ? echec.saisie[nom] : connu,
    erreur: echec?.erreurs[nom],
  });
  return (
    <Form method="post" noValidate className="formulaire-guide">
      <RecapitulatifErreurs echec={echec} />
      <input type="hidden" name="integrationId" value={integrationId ?? ''} />
      <Champ {...lier('code', code)} genre="liste" libelle="Quelle pièce ?" options={OPTIONS_PIECE} />
      <Champ
        {...lier('annee', annee)}
        genre="liste"
        libelle="Pour quelle année scolaire ?"
        aide="À indiquer pour une pièce demandée chaque année : attestation, avis, PDF."
        invite="Sans année"
        options={annees.map((a) => ({ valeur: a, libelle: a }))}
        facultatif
      />
      <Champ
        {...lier('destinataire')}
        libelle="À qui enverrez-vous le lien ?"
        aide="Pour savoir plus tard qui doit répondre. Cette personne n’a pas besoin de compte."
        longueurMaximale={120}
      />
      <Champ
        {...lier('jours', JOURS_HABITUELS)}
        genre="nombre"
        libelle="Pendant combien de jours le lien sert-il ?"
        aide="De 1 à 90 jours. Il se ferme dès que le fichier est reçu."
        largeur="courte"
      />
      <div className="formulaire-pied">
        <Bouton>Créer le lien</Bouton>
        <Link to={retour}>Revenir aux pièces sans créer de lien</Link>
      </div>
    </Form>
  );
}
