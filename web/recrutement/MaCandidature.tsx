import { DECISIONS, RECEVABILITES } from '@polaris/regles/recrutement/vocabulaire.ts';
import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { CaseACocher } from '../composants/Choix.tsx';
import { Etat } from '../composants/Etat.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { Jour } from '../composants/Valeurs.tsx';

type Candidature = NonNullable<Sortie<'recrutement.consulterCandidature'>['candidature']>;
type Choix = Candidature['choix'][number];

const TONS = { 'en-attente': 'a-faire', servi: 'fait', ecarte: 'refus', desiste: 'neutre' } as const;

type PropsMaCandidature = { candidature: Candidature; echec: EchecSaisie | undefined };

/** What a candidate sees: state, decision and reason of its own application, and nothing of the others. */
export function MaCandidature({ candidature, echec }: PropsMaCandidature) {
  const { appel, recueLe, recevabilite, motif, choix } = candidature;
  const attend = recevabilite !== 'irrecevable' && choix.some(({ decision }) => decision === 'en-attente');
  return (
    <>
      <dl className="fiche">
        <div>
          <dt>Appel</dt>
          <dd>
            n° {appel.numero}, {appel.annee}, {appel.ecole}, {appel.pole}
          </dd>
        </div>
        <div>
          <dt>Reçue le</dt>
          <dd>
            <Jour le={recueLe} longue />
          </dd>
        </div>
        <div>
          <dt>Recevabilité</dt>
          <dd>
            {RECEVABILITES[recevabilite]}
            {motif && <p className="texte-saisi">{motif}</p>}
          </dd>
        </div>
      </dl>
      {recevabilite !== 'irrecevable' && (
        <>
          <h2>Décision</h2>
          <ul>
            {choix.map((un) => (
              <li key={un.fonction}>
                <Decision choix={un} />
              </li>
            ))}
          </ul>
        </>
      )}
      {attend && (
        <section aria-labelledby="titre-retrait">
          <h2 id="titre-retrait">Retirer ma candidature</h2>
          <Form method="post" noValidate className="formulaire-guide">
            <RecapitulatifErreurs echec={echec} />
            <CaseACocher
              nom="accord"
              libelle="Je retire ma candidature pour tout ce qui n’est pas encore décidé"
              erreur={echec?.erreurs.accord}
            />
            <Bouton variante="secondaire">Retirer ma candidature</Bouton>
          </Form>
        </section>
      )}
    </>
  );
}

function Decision({ choix: { fonction, decision, decideeLe, motif } }: { choix: Choix }) {
  return (
    <>
      <p>
        <strong>{fonction}</strong> <Etat ton={TONS[decision]}>{DECISIONS[decision]}</Etat>
        {decideeLe && (
          <>
            {' '}
            le <Jour le={decideeLe} />
          </>
        )}
      </p>
      {motif && <p className="texte-saisi">Motif&nbsp;: {motif}</p>}
    </>
  );
}
