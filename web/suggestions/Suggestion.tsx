import type { Sortie } from '@polaris/server/kernel/registre.ts';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Etat, type TonEtat } from '../composants/Etat.tsx';
import { formaterDate } from '../composants/formats.ts';
import { Instant } from '../composants/Valeurs.tsx';

export type SuggestionVue = Sortie<'suggestions.lister'>['suggestions'][number];

const DECISIONS: Record<
  'attente' | NonNullable<SuggestionVue['decision']>,
  { ton: TonEtat; libelle: string }
> = {
  attente: { ton: 'a-faire', libelle: 'En attente' },
  acceptee: { ton: 'fait', libelle: 'Acceptée' },
  refusee: { ton: 'refus', libelle: 'Refusée' },
  caduque: { ton: 'attention', libelle: 'Caduque' },
};

/** One proposed change: what is recorded and what would be, side by side, then what can be done. */
export function Suggestion({ suggestion, children }: { suggestion: SuggestionVue; children?: ReactNode }) {
  const { suggestionId, eleve, eleveId, sujet, auteur, proposeeLe, motif, decision } = suggestion;
  const { ton, libelle } = DECISIONS[decision ?? 'attente'];
  return (
    <article className="suggestion" aria-labelledby={`suggestion-${suggestionId}`}>
      <header>
        <h2 id={`suggestion-${suggestionId}`}>
          {sujet}, <Link to={`/eleves/${eleveId}`}>{eleve}</Link>
        </h2>
        <p>
          Proposé par {auteur}, le <Instant le={proposeeLe} />
          {motif && <>&nbsp;: « {motif} »</>}
        </p>
        <p>
          <Etat ton={ton}>{libelle}</Etat>
        </p>
      </header>
      {suggestion.changements.map((changement) => (
        <Comparaison key={changement.champ} {...changement} accepte={decision === 'acceptee'} />
      ))}
      {decision === 'caduque' && <Caduque suggestion={suggestion} />}
      {decision === 'refusee' && (
        <p>
          Refusée par {suggestion.decideePar}&nbsp;: {suggestion.decisionMotif}
        </p>
      )}
      {children}
    </article>
  );
}

type PropsComparaison = SuggestionVue['changements'][number] & { accepte: boolean };

function Comparaison({ champ, avant, apres, accepte }: PropsComparaison) {
  return (
    <div className="comparaison">
      <section>
        <h3>{champ}, avant</h3>
        <blockquote>{lisible(avant)}</blockquote>
      </section>
      <section>
        <h3>
          {champ}, {accepte ? 'après' : 'proposé'}
        </h3>
        <blockquote>{lisible(apres)}</blockquote>
      </section>
    </div>
  );
}

/** A day in the format of a reader; anything else as it is. */
function lisible(valeur: string): ReactNode {
  return valeur === '' ? <em>vide</em> : formaterDate(valeur);
}

/** Somebody else recorded another value meanwhile: it is shown, and the proposal can be made again. */
function Caduque({ suggestion: { enregistre, vers } }: { suggestion: SuggestionVue }) {
  return (
    <>
      <p>
        Une autre valeur a été enregistrée entre-temps. La proposition n’a rien changé et reste lisible
        ci-dessus. <Link to={vers}>Repartir de la valeur enregistrée</Link>.
      </p>
      <dl className="fiche">
        {enregistre.map(({ champ, valeur }) => (
          <div key={champ}>
            <dt>{champ}, enregistré</dt>
            <dd>{lisible(valeur)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
