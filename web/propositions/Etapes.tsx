import type { Sortie } from '@polaris/server/kernel/registre.ts';
import type { ReactNode } from 'react';
import { Etat, type TonEtat } from '../composants/Etat.tsx';
import { Jour } from '../composants/Valeurs.tsx';

type Etape = Sortie<'propositions.consulterEtapes'>['etapes'][number];

const ETATS: Record<Etape['etat'], { ton: TonEtat; libelle: string }> = {
  faite: { ton: 'fait', libelle: 'Fait' },
  'en-cours': { ton: 'en-cours', libelle: 'En cours' },
  'a-venir': { ton: 'a-faire', libelle: 'À venir' },
  ouverte: { ton: 'neutre', libelle: 'Possible' },
  'non-encodee': { ton: 'neutre', libelle: 'Non encodée ici' },
};

type PropsEtapes = { etapes: readonly Etape[]; children?: ReactNode };

/** The path of an integration: what is done, where it stands and what it lacks, what may come. */
export function Etapes({ etapes, children }: PropsEtapes) {
  return (
    <section aria-labelledby="etapes-integration">
      <h2 id="etapes-integration">Étapes de l’intégration</h2>
      <ol className="etapes-vie">
        {etapes.map((etape) => (
          <li
            key={etape.cle}
            className={`etape-${etape.etat}`}
            aria-current={etape.etat === 'en-cours' ? 'step' : undefined}
          >
            <h3>{etape.titre}</h3>
            <Etat ton={ETATS[etape.etat].ton}>{ETATS[etape.etat].libelle}</Etat>
            {etape.manque.map((phrase) => (
              <p key={phrase}>{phrase}</p>
            ))}
            {etape.echeance && (
              <p>
                Pour le <Jour le={etape.echeance} />
              </p>
            )}
            <p className="etape-article">{etape.article}</p>
          </li>
        ))}
      </ol>
      {children}
    </section>
  );
}
