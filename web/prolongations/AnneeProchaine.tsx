import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { CaseACocher, GroupeRadio } from '../composants/Choix.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { cocher, lier, type ProlongationVue } from './prolongation.ts';

type PropsAnnee = { vue: ProlongationVue; cle: string; aujourdhui: string; echec: EchecSaisie | undefined };

const NIVEAUX = [
  { valeur: 'maternel', libelle: 'Maternel' },
  { valeur: 'primaire', libelle: 'Primaire' },
  { valeur: 'secondaire', libelle: 'Secondaire' },
] as const;
const ANNEES = Array.from({ length: 7 }, (_, rang) => String(rang + 1));
const TYPES = Array.from({ length: 8 }, (_, rang) => String(rang + 1));

/** The year to come, as a draft: outcome, school, study, and the part of the CPMS. */
export function AnneeProchaine({ vue, cle, aujourdhui, echec }: PropsAnnee) {
  const champ = lier(vue.faits, echec);
  const caseDe = cocher(vue.faits, echec);
  return (
    <Form method="post" noValidate className="formulaire-guide" aria-labelledby="titre-annee">
      <h2 id="titre-annee">L’année {vue.anneeProlongee}</h2>
      <p>
        Proposé&nbsp;: {vue.passage ? vue.passage.libelle : 'fin de la scolarité, ou une septième année'}.
        Pour un doublement, choisissez {vue.etude.libelle}. Rien n’a d’effet avant la confirmation.
      </p>
      <RecapitulatifErreurs echec={echec} />
      <input type="hidden" name="cle" value={cle} />
      <input type="hidden" name="version" value={vue.version} />
      <GroupeRadio {...champ('issue')} legende="Quelle est l’issue de l’année ?" options={vue.choix.issue} />
      <GroupeRadio
        {...champ('changement')}
        legende="Dans quelle école ?"
        aide="Un changement d’école ou de pôle demande un arrêt signé, puis une nouvelle intégration."
        options={vue.choix.changement}
      />
      <GroupeRadio {...champ('niveau')} legende="À quel niveau ?" options={NIVEAUX} />
      <Champ
        {...champ('anneeEtude')}
        genre="liste"
        libelle="En quelle année d’étude ?"
        options={ANNEES.map((valeur) => ({ valeur, libelle: valeur }))}
      />
      <fieldset className="champ">
        <legend>Ce que fait le CPMS, d’après le protocole</legend>
        <CaseACocher {...caseDe('cpmsConseil')} libelle="Il assiste au conseil ou à la réunion de l’équipe" />
        <CaseACocher {...caseDe('cpmsAvis')} libelle="Il rend un avis consultatif" />
        <CaseACocher {...caseDe('cpmsBilan')} libelle="Il participe à la réunion de bilan avec les parents" />
      </fieldset>
      <Champ
        {...champ('cpmsInitiative')}
        genre="liste"
        libelle="Un avis du CPMS, rendu d’initiative"
        aide="Consultatif. Il n’est pas demandé d’office."
        invite="Aucun"
        options={vue.choix.avis}
        facultatif
      />
      <Champ
        {...champ('cpmsInitiativeLe')}
        genre="date"
        libelle="Rendu à quelle date ?"
        max={aujourdhui}
        largeur="moyenne"
        facultatif
      />
      <HorsPole vue={vue} echec={echec} />
      <div className="formulaire-pied">
        <Bouton name="intention" value="annee">
          Enregistrer le brouillon
        </Bouton>
      </div>
    </Form>
  );
}

/** The facts annexe 4 asks for when a specialised school outside the pôle goes on with the pupil. */
function HorsPole({ vue, echec }: Pick<PropsAnnee, 'vue' | 'echec'>) {
  const champ = lier(vue.faits, echec);
  return (
    <details open={vue.faits.issue === 'ipp-hors-pole' || vue.faits.issue === 'itp-hors-pole'}>
      <summary>Si une école spécialisée hors pôle prolonge l’intégration</summary>
      <Champ
        {...champ('type')}
        genre="liste"
        libelle="Type d’enseignement spécialisé"
        options={TYPES.map((valeur) => ({ valeur, libelle: `Type ${valeur}` }))}
        facultatif
      />
      <Champ {...champ('option')} libelle="Option" longueurMaximale={200} facultatif />
      <Champ {...champ('maturite')} libelle="Maturité" longueurMaximale={60} largeur="moyenne" facultatif />
      <Champ {...champ('forme')} libelle="Forme" longueurMaximale={60} largeur="moyenne" facultatif />
      <Champ {...champ('phase')} libelle="Phase" longueurMaximale={60} largeur="moyenne" facultatif />
      <Champ {...champ('horsPoleDebut')} genre="date" libelle="Début" largeur="moyenne" facultatif />
      <Champ {...champ('horsPoleFin')} genre="date" libelle="Fin" largeur="moyenne" facultatif />
    </details>
  );
}
