import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { CaseACocher, GroupeRadio } from '../composants/Choix.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { cocher, lier, type ProlongationVue } from './prolongation.ts';

type PropsAvis = {
  vue: ProlongationVue;
  cle: string;
  aujourdhui: string;
  echec: EchecSaisie | undefined;
};

const OUI_NON = [
  { valeur: 'oui', libelle: 'D’accord avec l’avis' },
  { valeur: 'non', libelle: 'Pas d’accord avec l’avis' },
] as const;

/** What the équipe éducative or the conseil de classe said, and what the parents answered. */
export function AvisProlongation({ vue, cle, aujourdhui, echec }: PropsAvis) {
  const champ = lier(vue.faits, echec);
  const caseDe = cocher(vue.faits, echec);
  const max = aujourdhui;
  return (
    <Form method="post" noValidate className="formulaire-guide" aria-labelledby="titre-avis">
      <h2 id="titre-avis">L’avis sur la prolongation</h2>
      <RecapitulatifErreurs echec={echec} />
      <input type="hidden" name="cle" value={cle} />
      <input type="hidden" name="version" value={vue.version} />
      <GroupeRadio
        {...champ('avis')}
        legende="Quel est l’avis ?"
        aide={`Rendu par : ${vue.organe}.`}
        options={vue.choix.avis}
      />
      <Champ {...champ('avisLe')} genre="date" libelle="À quelle date ?" max={max} largeur="moyenne" />
      <CaseACocher
        {...caseDe('avisDeTous')}
        libelle="Après avis de tous les enseignants qui accompagnent l’élève"
        aide="L’avis doit le mentionner pour être valable."
      />
      <Champ
        {...champ('presents')}
        genre="zone"
        lignes={3}
        libelle="Qui était présent ?"
        aide="Une personne par ligne : nom, qualité. Ce texte est chiffré."
        longueurMaximale={1000}
        facultatif
      />
      <Champ
        {...champ('motivation')}
        genre="zone"
        lignes={4}
        libelle="Quelle est la motivation de l’avis ?"
        aide="Ce texte est chiffré."
        longueurMaximale={5000}
        facultatif
      />
      <GroupeRadio
        {...champ('accordParents')}
        legende="Qu’ont répondu les parents ou l’élève majeur ?"
        aide="Ils sont invités à signer l’avis, favorable ou défavorable. Laissez vide tant qu’ils n’ont pas répondu."
        options={OUI_NON}
      />
      <Champ
        {...champ('parentsLe')}
        genre="date"
        libelle="Quand ont-ils répondu ?"
        max={max}
        largeur="moyenne"
        facultatif
      />
      <details open={vue.faits.concertationLe !== '' || vue.faits.avis === 'defavorable'}>
        <summary>Après un avis défavorable&nbsp;: la concertation</summary>
        <Champ
          {...champ('concertationLe')}
          genre="date"
          libelle="Quand les partenaires ont-ils été concertés ?"
          aide="La direction de l’école ordinaire réunit tous les partenaires de l’intégration."
          max={max}
          largeur="moyenne"
          facultatif
        />
        <Champ
          {...champ('concertation')}
          genre="zone"
          lignes={4}
          libelle="Qu’a-t-on décidé ensemble ?"
          longueurMaximale={5000}
          facultatif
        />
      </details>
      <div className="formulaire-pied">
        <Bouton name="intention" value="avis">
          Enregistrer l’avis
        </Bouton>
      </div>
    </Form>
  );
}
