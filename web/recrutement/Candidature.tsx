import { MOTIFS_IRRECEVABLES, RECEVABILITES, TITRES } from '@polaris/regles/recrutement/vocabulaire.ts';
import { LienBouton } from '../composants/Bouton.tsx';
import { Etat, type TonEtat } from '../composants/Etat.tsx';
import { lireTable } from '../composants/table.ts';
import { Jour } from '../composants/Valeurs.tsx';
import { Choix } from './Choix.tsx';
import type { CandidatureVue } from './vue.ts';

const TONS: Readonly<Record<CandidatureVue['recevabilite'], TonEtat>> = {
  'a-examiner': 'a-faire',
  recevable: 'fait',
  irrecevable: 'refus',
};

type PropsCandidature = {
  candidature: CandidatureVue;
  /** Functions for which its tier is open. */
  ouverts: ReadonlySet<string>;
  /** Decisions may be taken: applications are no longer received. */
  decidable: boolean;
  vers: (suite: string) => string;
  cles: Readonly<Record<string, string>>;
};

/** One application: who, what was said, whether it is admissible, and each function with its decision. */
export function Candidature({ candidature, ouverts, decidable, vers, cles }: PropsCandidature) {
  const { id, nom, reference, recevabilite, irrecevableMotif, irrecevableTexte, choix, doublons } =
    candidature;
  const decide = choix.some(({ decision }) => decision === 'servi' || decision === 'ecarte');
  return (
    <article aria-labelledby={`candidature-${id}`}>
      <h3 id={`candidature-${id}`}>{nom}</h3>
      <p className="aide">
        {reference}, reçue le <Jour le={candidature.recueLe} />
        {candidature.voie === 'papier' && ' sur papier'}
        {candidature.horsDelai && ', après le délai de l’appel'}. {candidature.pourquoi}
        {candidature.etablissement && `, ${candidature.etablissement}`}.
      </p>
      <p>
        <Etat ton={TONS[recevabilite]}>{RECEVABILITES[recevabilite]}</Etat>
        {irrecevableMotif && (
          <>
            {' '}
            {lireTable(MOTIFS_IRRECEVABLES, irrecevableMotif)}. {irrecevableTexte}
          </>
        )}
      </p>
      {doublons.length > 0 && (
        <p>
          <Etat ton="attention">Peut-être la même personne que {doublons.join(', ')}</Etat>
        </p>
      )}
      {!decide && (
        <LienBouton
          variante={recevabilite === 'a-examiner' ? 'secondaire' : 'discret'}
          vers={vers(`faire=recevabilite&candidature=${id}`)}
        >
          {recevabilite === 'a-examiner' ? 'Dire si elle est recevable' : 'Revoir la recevabilité'}
          <span className="invisible"> : {nom}</span>
        </LienBouton>
      )}
      <ul className="choix-candidature">
        {choix.map((un) => (
          <li key={un.id}>
            <Choix
              choix={un}
              candidature={candidature}
              ouvert={decidable && ouverts.has(un.fonction)}
              decidable={decidable}
              vers={vers}
              cle={cles[un.id]}
            />
          </li>
        ))}
      </ul>
      <details>
        <summary>
          Lire la candidature<span className="invisible"> de {nom}</span>
        </summary>
        <dl className="fiche">
          <div>
            <dt>Courriel</dt>
            <dd>{candidature.courriel}</dd>
          </div>
          <div>
            <dt>Titres déclarés</dt>
            <dd>
              {candidature.titres.length === 0
                ? 'Aucun'
                : candidature.titres
                    .map(
                      ({ fonction, titre, regimeTransitoire }) =>
                        `${fonction} : ${TITRES[titre]}${regimeTransitoire ? ', régime transitoire' : ''}`,
                    )
                    .join(' ; ')}
            </dd>
          </div>
          <div>
            <dt>Motivation</dt>
            <dd>{candidature.motivation}</dd>
          </div>
          {candidature.fichier && (
            <div>
              <dt>Fichier joint</dt>
              <dd>
                <a href={`/equipe/recrutement/candidatures/${id}/fichier`}>
                  Télécharger {candidature.fichier}
                </a>
              </dd>
            </div>
          )}
        </dl>
      </details>
    </article>
  );
}
