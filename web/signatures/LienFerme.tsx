import { Avis } from '../composants/Avis.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { Instant } from '../composants/Valeurs.tsx';

export type EtatLien = 'ouvert' | 'repondu' | 'ferme' | 'expire' | 'change' | 'clos';

const PHRASES: Record<Exclude<EtatLien, 'repondu'>, { titre: string; suite: string }> = {
  ouvert: { titre: 'Ce lien n’est pas disponible.', suite: 'Demandez un nouveau lien.' },
  ferme: {
    titre: 'Ce lien a été fermé.',
    suite:
      'Une réponse a été donnée autrement, ou un autre lien vous a été envoyé. Adressez-vous à qui vous l’a donné.',
  },
  expire: { titre: 'Ce lien a expiré.', suite: 'Demandez-en un nouveau à la personne qui vous l’a donné.' },
  change: {
    titre: 'Le document a changé depuis que ce lien vous a été donné.',
    suite:
      'Vous ne pouvez plus y répondre par ce lien : demandez-en un nouveau, pour lire la version à jour.',
  },
  clos: { titre: 'Ce document est clos.', suite: 'Plus personne n’a à le signer.' },
};

type PropsLienFerme = {
  etat: EtatLien;
  demande: { acte: string; eleve: string; repondueLe: string | null } | null;
};

/** A link that does not answer any more, with what to do. */
export function LienFerme({ etat, demande }: PropsLienFerme) {
  const phrase = etat === 'repondu' ? null : PHRASES[etat];
  return (
    <div className="prose">
      <meta name="robots" content="noindex" />
      <TitrePage titre={phrase ? 'Signer un document' : 'Votre réponse est enregistrée'} />
      {phrase ? (
        <Avis genre="attention" titre={phrase.titre}>
          <p>{phrase.suite}</p>
        </Avis>
      ) : (
        <Avis genre="succes" titre={demande ? `${demande.acte}, ${demande.eleve}` : ''}>
          {demande?.repondueLe && (
            <p>
              Répondu le <Instant le={demande.repondueLe} />. Ce lien est maintenant fermé.
            </p>
          )}
        </Avis>
      )}
    </div>
  );
}
