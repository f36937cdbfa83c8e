import { Form, Link } from 'react-router';
import { ArbreTrace } from '../composants/ArbreTrace.tsx';
import { Avis } from '../composants/Avis.tsx';
import { Bouton, LienBouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import type { ChiffreVue } from '../composants/resultat.ts';
import { Instant, Jour } from '../composants/Valeurs.tsx';
import { Raisons } from '../regles/Raisons.tsx';
import type { EtatProlongation, ProlongationVue } from './prolongation.ts';

type PropsConfirmation = {
  vue: ProlongationVue;
  jugement: ChiffreVue;
  peutEncoder: boolean;
  cles: { confirmer: string; retirer: string };
  echec: EchecSaisie | undefined;
};

/** What each state says first: the sentence, and its tone. */
const PHRASES: Readonly<
  Record<EtatProlongation, { genre: 'information' | 'attention' | 'succes'; titre: string }>
> = {
  'a-preparer': { genre: 'information', titre: 'Aucun avis n’est encore encodé.' },
  'avis-attendu': { genre: 'information', titre: 'L’année est préparée, l’avis est attendu.' },
  'parents-attendus': { genre: 'information', titre: 'L’avis est rendu, les parents doivent y répondre.' },
  'a-confirmer': { genre: 'information', titre: 'Tout est réuni : la prolongation peut être confirmée.' },
  refusee: {
    genre: 'attention',
    titre: 'À ces conditions, l’intégration n’est pas prolongée.',
  },
  arret: { genre: 'attention', titre: 'L’issue de l’année est un arrêt : encodez la fin.' },
  confirmee: { genre: 'succes', titre: 'La prolongation est confirmée.' },
  terminee: { genre: 'information', titre: 'L’intégration a pris fin.' },
};

/** Where the prolongation stands, why, and the next step. */
export function Confirmation({ vue, jugement, peutEncoder, cles, echec }: PropsConfirmation) {
  const { genre, titre } = PHRASES[vue.etat];
  const versArret = vue.etat === 'refusee' || vue.etat === 'arret';
  return (
    <section aria-labelledby="titre-etat">
      <h2 id="titre-etat">Où en est la prolongation en {vue.anneeProlongee}</h2>
      <Avis genre={genre} {...(vue.etat === 'refusee' ? { mot: 'Refusé' } : {})} titre={titre}>
        {jugement.raisons.length > 0 && <Raisons raisons={jugement.raisons} />}
        {vue.confirmeeLe && (
          <p>
            Confirmée le <Instant le={vue.confirmeeLe} />. L’année figure au tableau synoptique.
          </p>
        )}
        {vue.parentsOntSigne && <p>La réponse des parents vient de leur signature.</p>}
        {!vue.niveauOrganise && (
          <p>
            {vue.ecole} n’organise pas ce niveau&nbsp;: l’élève changera d’école, avec un arrêt et une
            nouvelle intégration.
          </p>
        )}
        {vue.rentree ? (
          <p>
            L’année {vue.anneeProlongee} commence le <Jour le={vue.rentree} longue />.
          </p>
        ) : (
          <p>
            Le calendrier de {vue.anneeProlongee} n’est pas encore publié&nbsp;: tout se prépare, la
            confirmation attend ce calendrier.
          </p>
        )}
      </Avis>
      <div className="formulaire-pied">
        {peutEncoder && vue.etat === 'a-confirmer' && vue.rentree && (
          <Form method="post">
            <input type="hidden" name="cle" value={cles.confirmer} />
            <input type="hidden" name="version" value={vue.version} />
            <Bouton name="intention" value="confirmer">
              Confirmer la prolongation
            </Bouton>
          </Form>
        )}
        {peutEncoder && versArret && (
          <LienBouton vers={`/integrations/${vue.integrationId}/arret`}>Encoder la fin</LienBouton>
        )}
        {peutEncoder && versArret && (
          <Link to={`/integrations/${vue.integrationId}/retour`}>Juger un retour dans le spécialisé</Link>
        )}
        {vue.acteId && <Link to={`/actes/${vue.acteId}`}>Signatures de la prolongation</Link>}
      </div>
      {jugement.trace && (
        <details className="explication">
          <summary>
            Pourquoi&nbsp;?<span className="invisible"> Le raisonnement de la prolongation</span>
          </summary>
          <ArbreTrace etapes={[jugement.trace]} />
        </details>
      )}
      {peutEncoder && vue.version > 0 && vue.etat !== 'terminee' && (
        <details className="retrait" open={echec !== undefined}>
          <summary>Retirer cette prolongation, encodée par erreur</summary>
          <Form method="post" noValidate className="formulaire-guide">
            <RecapitulatifErreurs echec={echec} />
            <input type="hidden" name="cle" value={cles.retirer} />
            <Champ
              nom="motif"
              libelle="Pourquoi la retirer ?"
              aide="L’avis et sa trace restent au dossier ; l’année quitte le tableau synoptique."
              longueurMaximale={300}
              valeur={echec?.saisie.motif}
              erreur={echec?.erreurs.motif}
            />
            <Bouton variante="danger" name="intention" value="retirer">
              Retirer la prolongation
            </Bouton>
          </Form>
        </details>
      )}
    </section>
  );
}
