import { Champ } from '../composants/Champ.tsx';
import { GroupeRadio } from '../composants/Choix.tsx';
import { SEXES } from '../eleves/libelles.ts';
import type { Reponses } from './brouillon.ts';
import type { CleEtape } from './etapes.ts';
import { nommerEcole, type Repertoire } from './reponses.ts';

export type PropsChamps = {
  reponses: Reponses;
  erreurs: Readonly<Record<string, string>>;
  repertoire: Repertoire;
};

const OUI_NON = [
  { valeur: 'oui', libelle: 'Oui' },
  { valeur: 'non', libelle: 'Non' },
] as const;

const numeroter = (nombre: number, ecrire: (numero: number) => string) =>
  Array.from({ length: nombre }, (_, rang) => ({ valeur: String(rang + 1), libelle: ecrire(rang + 1) }));

/** The questions of one step. Native fields, each with what was already answered and what is to be corrected. */
export function ChampsEtape({ etape, ...props }: PropsChamps & { etape: CleEtape }) {
  const Questions = QUESTIONS[etape];
  return <Questions {...props} />;
}

const QUESTIONS = { eleve: Eleve, ecoles: Ecoles, debut: Debut, acces: Acces } as const;

/** Name, value and error of one field. */
function lier(nom: string, { reponses, erreurs }: PropsChamps, defaut?: string) {
  return { nom, valeur: reponses[nom] || defaut, erreur: erreurs[nom] };
}

function Eleve(props: PropsChamps) {
  return (
    <>
      <Champ
        {...lier('nom', props)}
        libelle="Quel est le nom de l’élève ?"
        aide="Tel qu’il figure au registre de l’école, par exemple Delvaux."
        longueurMaximale={80}
      />
      <Champ
        {...lier('prenom', props)}
        libelle="Quel est son prénom ?"
        aide="Le prénom usuel, par exemple Éléonore."
        longueurMaximale={80}
      />
      <Champ
        {...lier('naissance', props)}
        genre="date"
        libelle="Quelle est sa date de naissance ?"
        aide="Par exemple 14/03/2016."
      />
      <GroupeRadio {...lier('sexe', props)} legende="Quel est son sexe au registre ?" options={SEXES} />
    </>
  );
}

function Ecoles(props: PropsChamps) {
  const { ecoles, specialisees } = props.repertoire;
  const offrir = (liste: Repertoire['ecoles']) =>
    liste.map((ecole) => ({ valeur: ecole.id, libelle: nommerEcole(ecole) }));
  return (
    <>
      <Champ
        {...lier('ecoleOrigineId', props)}
        genre="liste"
        libelle="De quelle école d’enseignement spécialisé vient-il ?"
        aide="Tapez les premières lettres de l’école pour la trouver dans la liste."
        options={offrir(specialisees)}
        invite="Choisissez l’école spécialisée"
      />
      <Champ
        {...lier('ecoleId', props)}
        genre="liste"
        libelle="Dans quelle école ordinaire sera-t-il intégré ?"
        aide="La liste montre les écoles coopérantes de votre pôle."
        options={offrir(ecoles)}
        invite="Choisissez l’école ordinaire"
      />
      <GroupeRadio
        {...lier('niveau', props)}
        legende="À quel niveau ?"
        options={[
          { valeur: 'maternel', libelle: 'Maternel' },
          { valeur: 'primaire', libelle: 'Primaire' },
          { valeur: 'secondaire', libelle: 'Secondaire' },
        ]}
      />
      <Champ
        {...lier('anneeEtude', props)}
        genre="liste"
        libelle="En quelle année d’étude ?"
        aide="De 1 à 3 en maternel, de 1 à 6 en primaire, de 1 à 7 en secondaire."
        options={numeroter(7, (n) => (n === 1 ? '1re année' : `${n}e année`))}
      />
    </>
  );
}

function Debut(props: PropsChamps) {
  const { ecoles, cpms } = props.repertoire;
  const deLEcole = ecoles.find(({ id }) => id === props.reponses.ecoleId)?.cpmsId ?? undefined;
  return (
    <>
      <Champ
        {...lier('debut', props)}
        genre="date"
        libelle="Quand l’intégration commence-t-elle ?"
        aide="Le premier jour de l’élève dans l’école ordinaire, par exemple 15/09/2025."
      />
      <Champ
        {...lier('cpmsId', props, deLEcole)}
        genre="liste"
        libelle="Quel centre psycho-médico-social (CPMS) accompagne l’élève ?"
        aide="Celui de l’école ordinaire est proposé. Il donne son avis sur le protocole."
        options={cpms.map(({ id, nom }) => ({ valeur: id, libelle: nom }))}
        invite="Pas encore connu"
        facultatif
      />
    </>
  );
}

function Acces(props: PropsChamps) {
  return (
    <>
      <Champ
        {...lier('type', props)}
        genre="liste"
        libelle="De quel type d’enseignement spécialisé relève-t-il ?"
        aide="Celui du rapport d’inscription, de 1 à 8."
        options={numeroter(8, (n) => `Type ${n}`)}
      />
      <GroupeRadio
        {...lier('immersionLangueDesSignes', props, 'non')}
        legende="Était-il en immersion en langue des signes au 15 janvier ?"
        aide="Dans une école ordinaire. Les deux questions qui suivent n’ont alors pas d’effet."
        options={OUI_NON}
      />
      <Champ
        {...lier('inscritSpecialiseLe', props)}
        genre="date"
        libelle="Depuis quand est-il inscrit dans l’enseignement spécialisé ?"
        aide="La date de son inscription, par exemple 26/08/2024. Laissez vide pour un élève en immersion en langue des signes."
        facultatif
      />
      <GroupeRadio
        {...lier('frequentationReguliere', props)}
        legende="L’a-t-il fréquenté régulièrement depuis cette inscription ?"
        options={OUI_NON}
      />
    </>
  );
}
