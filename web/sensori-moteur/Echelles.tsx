import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Link } from 'react-router';
import { LienBouton } from '../composants/Bouton.tsx';
import { Etat } from '../composants/Etat.tsx';
import { formaterNombre } from '../composants/formats.ts';
import { Jour } from '../composants/Valeurs.tsx';
import { EvenementEchelle } from './EvenementEchelle.tsx';
import { TONS } from './etats.ts';

export type EchellesVues = Sortie<'sensoriMoteur.consulterEchelles'>;
export type AnneeEchelle = EchellesVues['annees'][number];

type PropsEchelles = { echelles: EchellesVues; peutEncoder: boolean };

/**
 * The scales of a pupil, year by year. A section of the file, fed by `sensoriMoteur.consulterEchelles`, for
 * whoever holds `medical.lire`; `peutEncoder` is `echelles.encoder`.
 */
export function Echelles({ echelles, peutEncoder }: PropsEchelles) {
  const { eleveId, annees, ferme } = echelles;
  const ouvert = peutEncoder && !ferme;
  return (
    <section aria-labelledby="echelles">
      <div className="titre-section">
        <h2 id="echelles">Échelles sensori-motrices</h2>
        {ouvert && (
          <LienBouton vers={`/eleves/${eleveId}/echelles/nouvelle`} variante="secondaire">
            Passer une échelle
          </LienBouton>
        )}
      </div>
      {ferme && <p>{ferme}</p>}
      {annees.length === 0 && <p>Aucune échelle n’est encodée pour cet élève.</p>}
      {annees.map((annee, rang) => (
        <Annee key={annee.annee} vue={annee} ouvert={rang === 0} corrigible={ouvert} eleveId={eleveId} />
      ))}
    </section>
  );
}

type PropsAnnee = { vue: AnneeEchelle; ouvert: boolean; corrigible: boolean; eleveId: string };

function Annee({ vue, ouvert, corrigible, eleveId }: PropsAnnee) {
  const { annee, etat, etatNom, provisoires, definitifs, horsDelai, evenements, encodageJusquAu } = vue;
  return (
    <details className="annee-echelle" open={ouvert}>
      <summary>
        {annee} <Etat ton={TONS[etat]}>{etatNom}</Etat>
      </summary>
      <dl className="fiche">
        <div>
          <dt>Points provisoires</dt>
          <dd>{formaterNombre(provisoires)}</dd>
        </div>
        <div>
          <dt>Points définitifs</dt>
          <dd>
            {formaterNombre(definitifs)}
            {horsDelai && encodageJusquAu && (
              <>
                {' '}
                · ce qui suit le <Jour le={encodageJusquAu} /> ne les change pas
              </>
            )}
          </dd>
        </div>
      </dl>
      {etat === 'a-confirmer' && corrigible && (
        <p>
          <Link to={`/sensori-moteur?annee=${annee}&etat=a-confirmer`}>
            Confirmer ou terminer cette échelle
          </Link>
        </p>
      )}
      <ol className="evenements-echelle">
        {evenements.map((evenement, rang) => (
          <EvenementEchelle
            key={evenement.echelleId}
            evenement={evenement}
            correction={
              corrigible && rang === 0 && evenement.passation
                ? `/eleves/${eleveId}/echelles/nouvelle?corrige=${evenement.echelleId}`
                : undefined
            }
          />
        ))}
      </ol>
    </details>
  );
}
