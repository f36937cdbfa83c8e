import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Form, Link } from 'react-router';
import { Bouton, LienBouton } from '../composants/Bouton.tsx';
import { Etat } from '../composants/Etat.tsx';
import { formaterNombre } from '../composants/formats.ts';
import { Instant, Jour } from '../composants/Valeurs.tsx';
import { EvenementEchelle } from './EvenementEchelle.tsx';
import { TONS } from './etats.ts';

export type EchellesVues = Sortie<'sensoriMoteur.consulterEchelles'>;
export type AnneeEchelle = EchellesVues['annees'][number];

type PropsEchelles = {
  echelles: EchellesVues;
  peutEncoder: boolean;
  /** Idempotency key of the paper, by school year. */
  cles: Readonly<Record<string, string>>;
};

/**
 * The scales of a pupil, year by year. A section of the file, fed by `sensoriMoteur.consulterEchelles`, for
 * whoever holds `medical.lire`; `peutEncoder` is `echelles.encoder`.
 */
export function Echelles({ echelles, peutEncoder, cles }: PropsEchelles) {
  const { eleveId, annees, ferme, documents } = echelles;
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
        <Annee
          key={annee.annee}
          vue={annee}
          ouvert={rang === 0}
          corrigible={ouvert}
          eleveId={eleveId}
          impression={peutEncoder ? cles[annee.annee] : undefined}
        />
      ))}
      {documents.length > 0 && (
        <ul>
          {documents.map(({ documentId, emisLe }) => (
            <li key={documentId}>
              <a href={`/documents/${documentId}`}>
                Échelle imprimée le <Instant le={emisLe} /> (PDF)
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

type PropsAnnee = {
  vue: AnneeEchelle;
  ouvert: boolean;
  corrigible: boolean;
  eleveId: string;
  /** Idempotency key of the paper; absent, this role does not print. */
  impression: string | undefined;
};

function Annee({ vue, ouvert, corrigible, eleveId, impression }: PropsAnnee) {
  const { annee, etat, etatNom, provisoires, definitifs, horsDelai, evenements, encodageJusquAu } = vue;
  const derniere = evenements.find(({ passation }) => passation !== null);
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
      <ul className="evenements-echelle">
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
      </ul>
      {impression && derniere && (
        <Form method="post" action={`/eleves/${eleveId}/echelles`}>
          <input type="hidden" name="echelleId" value={derniere.echelleId} />
          <input type="hidden" name="cle" value={impression} />
          <Bouton variante="secondaire">Imprimer l’échelle de {annee}</Bouton>
        </Form>
      )}
    </details>
  );
}
