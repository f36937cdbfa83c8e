import { Link } from 'react-router';
import { ArbreTrace } from '../composants/ArbreTrace.tsx';
import { Etat } from '../composants/Etat.tsx';
import type { ChiffreVue } from '../composants/resultat.ts';
import { formaterReference } from '../composants/trace.ts';
import { Jour } from '../composants/Valeurs.tsx';
import { formaterAnneeEtude, SEXES } from './libelles.ts';

export type IntegrationVue = {
  integrationId: string;
  ecole: string;
  ecoleFase: number;
  origine: string;
  pole: string;
  cpms: string | null;
  niveau: string;
  anneeEtude: number;
  type: number | null;
  debut: string;
  premierDebut: string;
  fin: string | null;
  /** Ground of the end, in words. */
  motifFin: string | null;
  inscritSpecialiseLe: string | null;
  acces: ChiffreVue | null;
};

type PropsIntegration = {
  integration: IntegrationVue;
  eleve: { naissance: string; sexe: string };
  versProtocole: boolean;
  /** The current one is unfolded; the ones before are summed up. */
  ouvert: boolean;
};

/** One integration of a pupil: the summary, and why it was admissible. */
export function Integration({ integration, eleve, versProtocole, ouvert }: PropsIntegration) {
  const { integrationId, debut, acces } = integration;
  return (
    <section aria-labelledby={`titre-${integrationId}`}>
      <div className="titre-section">
        <h2 id={`titre-${integrationId}`}>
          Intégration permanente totale depuis le <Jour le={debut} />
        </h2>
        {versProtocole && (
          <Link to={`/integrations/${integrationId}/protocole`} className="bouton bouton-secondaire">
            Ouvrir le protocole
          </Link>
        )}
      </div>
      <Resume integration={integration} eleve={eleve} versFin={versProtocole} />
      {acces && <Admissible acces={acces} ouvert={ouvert} />}
    </section>
  );
}

type PropsResume = Pick<PropsIntegration, 'integration' | 'eleve'> & { versFin: boolean };

function Resume({ integration, eleve, versFin }: PropsResume) {
  const { ecole, ecoleFase, origine, pole, cpms, type, debut, premierDebut, fin } = integration;
  return (
    <dl className="resume">
      <dt>Naissance</dt>
      <dd>
        <Jour le={eleve.naissance} />, {SEXES.find(({ valeur }) => valeur === eleve.sexe)?.libelle}
      </dd>
      <dt>École</dt>
      <dd>
        {ecole} <small>FASE {ecoleFase}</small>
      </dd>
      <dt>Année d’étude</dt>
      <dd>{formaterAnneeEtude(integration)}</dd>
      {type !== null && (
        <>
          <dt>Type d’enseignement spécialisé</dt>
          <dd>Type {type}</dd>
        </>
      )}
      <dt>École d’origine</dt>
      <dd>{origine}</dd>
      <dt>Centre psycho-médico-social</dt>
      <dd>{cpms ?? 'pas encore indiqué'}</dd>
      <dt>Pôle territorial</dt>
      <dd>{pole}</dd>
      <dt>Début</dt>
      <dd>
        <Jour le={debut} />
        {premierDebut !== debut && (
          <>
            , première intégration le <Jour le={premierDebut} />
          </>
        )}
      </dd>
      {fin && (
        <>
          <dt>Fin</dt>
          <dd>
            <Jour le={fin} />
            {integration.motifFin && <>&nbsp;: {integration.motifFin}</>}
            {versFin && integration.motifFin && (
              <>
                <br />
                <Link to={`/integrations/${integration.integrationId}/arret`}>
                  Voir ou corriger cette fin
                </Link>
              </>
            )}
          </dd>
        </>
      )}
    </dl>
  );
}

function Admissible({ acces, ouvert }: { acces: ChiffreVue; ouvert: boolean }) {
  const admis = acces.valeur === 'oui';
  return (
    <details className="explication" open={ouvert}>
      <summary>
        {admis ? 'Pourquoi cet élève est admissible' : 'Pourquoi cet élève ne serait pas admissible'}
      </summary>
      <p>
        <Etat ton={admis ? 'fait' : 'attention'}>{admis ? 'Admissible' : 'Conditions à vérifier'}</Etat>
      </p>
      {acces.raisons.length > 0 && (
        <ul className="raisons">
          {acces.raisons.map(({ code, message, reference }) => (
            <li key={code}>
              {message} {reference && <small>{formaterReference(reference)}</small>}
            </li>
          ))}
        </ul>
      )}
      {acces.trace && <ArbreTrace etapes={[acces.trace]} />}
    </details>
  );
}
