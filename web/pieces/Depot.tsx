import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Form } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { Bouton } from '../composants/Bouton.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { Instant } from '../composants/Valeurs.tsx';
import { ChampsDepot } from './ChampsDepot.tsx';

type Depot = Sortie<'pieces.consulterDepot'>;

/** Why a link takes nothing any more. */
const FERMES: Readonly<Record<Exclude<Depot['etat'], 'ouvert'>, { titre: string; suite: string }>> = {
  recu: { titre: 'Le document est reçu.', suite: 'Ce lien est fermé. Vous n’avez plus rien à faire, merci.' },
  annule: {
    titre: 'Ce lien a été annulé par le pôle.',
    suite: 'Si vous avez encore le document à remettre, prenez contact avec le pôle.',
  },
  expire: { titre: 'Ce lien a expiré.', suite: 'Demandez au pôle de vous en envoyer un autre.' },
  inconnu: {
    titre: 'Ce lien n’est pas connu.',
    suite: 'Vérifiez que l’adresse est entière, ou demandez au pôle de vous en envoyer un autre.',
  },
};

/** The link takes nothing any more, or never did. */
export function DepotFerme({ etat }: { etat: Exclude<Depot['etat'], 'ouvert'> }) {
  const { titre, suite } = FERMES[etat];
  return (
    <Avis genre={etat === 'recu' ? 'succes' : 'attention'} titre={titre}>
      <p>{suite}</p>
    </Avis>
  );
}

type PropsDepotOuvert = {
  demande: NonNullable<Depot['demande']>;
  aujourdhui: string;
  echec: EchecSaisie | undefined;
};

/** What is asked, in initials, and the one file to give. */
export function DepotOuvert({ demande, aujourdhui, echec }: PropsDepotOuvert) {
  const { piece, annee, initiales, pole, expireLe } = demande;
  return (
    <>
      <dl className="fiche">
        <div>
          <dt>Document demandé</dt>
          <dd>{annee ? `${piece}, ${annee}` : piece}</dd>
        </div>
        <div>
          <dt>Pour l’élève</dt>
          <dd>{initiales}</dd>
        </div>
        <div>
          <dt>Demandé par</dt>
          <dd>{pole}</dd>
        </div>
        <div>
          <dt>Ce lien sert jusqu’au</dt>
          <dd>
            <Instant le={expireLe} />
          </dd>
        </div>
      </dl>
      <Form method="post" encType="multipart/form-data" noValidate className="formulaire-guide">
        <RecapitulatifErreurs echec={echec} />
        <ChampsDepot aujourdhui={aujourdhui} echec={echec} />
        <Bouton>Envoyer le document</Bouton>
        <p className="aide">
          Le fichier est gardé sous scellé. Seul le pôle qui suit l’élève, et l’école pour ce qui la concerne,
          peuvent l’ouvrir. Ce lien accepte un seul fichier.
        </p>
      </Form>
    </>
  );
}
