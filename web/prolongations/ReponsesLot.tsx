import { Champ } from '../composants/Champ.tsx';
import { CaseACocher, GroupeRadio } from '../composants/Choix.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { Justification } from '../integration/Justification.tsx';
import type { AnneeVue } from './annee.ts';
import { cocher, lier } from './prolongation.ts';

type Props = {
  saisie: Readonly<Record<string, string>>;
  echec: EchecSaisie | undefined;
  aujourdhui: string;
};

/** What is said once for all the lines to prolong; what a file already holds is kept. */
export function ReponsesProlonger({ saisie, echec, aujourdhui }: Props) {
  const champ = lier(saisie, echec);
  const caseDe = cocher(saisie, echec);
  return (
    <>
      <p>
        Ces réponses complètent seulement les dossiers où rien n’est encodé. Un avis défavorable ou un
        désaccord déjà encodés ne sont jamais remplacés.
      </p>
      <Champ
        {...champ('avisLe')}
        genre="date"
        libelle="Avis favorables rendus le"
        max={aujourdhui}
        largeur="moyenne"
        facultatif
      />
      <CaseACocher
        {...caseDe('avisDeTous')}
        libelle="Après avis de tous les enseignants qui accompagnent l’élève"
      />
      <CaseACocher {...caseDe('accordParents')} libelle="Les parents ont signé pour accord" />
      <Champ
        {...champ('parentsLe')}
        genre="date"
        libelle="Parents d’accord le"
        max={aujourdhui}
        largeur="moyenne"
        facultatif
      />
    </>
  );
}

const OUI_NON = [
  { valeur: 'oui', libelle: 'Oui' },
  { valeur: 'non', libelle: 'Non' },
] as const;

/** The end that is common to all the lines to stop. */
export function ReponsesArreter({
  saisie,
  echec,
  choix,
}: Omit<Props, 'aujourdhui'> & Pick<AnneeVue, 'choix'>) {
  const champ = lier(saisie, echec);
  return (
    <>
      <GroupeRadio
        {...champ('motif')}
        legende="Pourquoi ces intégrations prennent-elles fin ?"
        options={choix.motif}
      />
      <Champ
        {...champ('dateEvenement')}
        genre="date"
        libelle="À quelle date ?"
        aide="Le jour de l’événement, ou celui de la décision. Au terme de l’année, l’intégration court jusqu’au dernier jour d’école."
        largeur="moyenne"
      />
      <Champ
        {...champ('demandeur')}
        genre="liste"
        libelle="Qui demande la fin ?"
        options={choix.demandeur}
        facultatif
      />
      <GroupeRadio
        {...champ('decisionCollegiale')}
        legende="La décision a-t-elle été prise collégialement ?"
        options={OUI_NON}
      />
      <Justification lier={champ} options={choix.justification} />
      <Champ
        {...champ('motivation')}
        genre="zone"
        lignes={4}
        libelle="Quelle est la motivation de la décision ?"
        aide="Ce texte est chiffré. Seul le pôle le lit."
        longueurMaximale={5000}
        facultatif
      />
    </>
  );
}
