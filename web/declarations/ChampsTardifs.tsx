import { Champ } from '../composants/Champ.tsx';
import { GroupeRadio } from '../composants/Choix.tsx';
import type { Reponses } from '../integration/brouillon.ts';
import { ChampsEtape } from '../integration/ChampsEtape.tsx';
import type { CleEtape as CleIpt } from '../integration/etapes.ts';
import { nommerEcole } from '../integration/reponses.ts';
import { MOTIFS, SITUATIONS } from './libelles.ts';
import type { RepertoireTardif } from './repertoire.ts';

type PropsChamps = {
  reponses: Reponses;
  erreurs: Readonly<Record<string, string>>;
  repertoire: RepertoireTardif;
};

const NIVEAUX = [
  { valeur: 'maternel', libelle: 'Maternel' },
  { valeur: 'primaire', libelle: 'Primaire' },
  { valeur: 'secondaire', libelle: 'Secondaire' },
] as const;
const OUI_NON = [
  { valeur: 'oui', libelle: 'Oui' },
  { valeur: 'non', libelle: 'Non' },
] as const;

const numeroter = (nombre: number, ecrire: (n: number) => string) =>
  Array.from({ length: nombre }, (_, rang) => ({ valeur: String(rang + 1), libelle: ecrire(rang + 1) }));
const offrir = (ecoles: RepertoireTardif['ecoles']) =>
  ecoles.map((ecole) => ({ valeur: ecole.id, libelle: nommerEcole(ecole) }));

/** Name, value and error of one field. */
function lier(nom: string, { reponses, erreurs }: PropsChamps, defaut?: string) {
  return { nom, valeur: reponses[nom] || defaut, erreur: erreurs[nom] };
}

/** The questions of one step of the wizard. */
export function ChampsTardifs({ etape, ...props }: PropsChamps & { etape: string }) {
  const Questions = Object.hasOwn(QUESTIONS, etape) ? QUESTIONS[etape as keyof typeof QUESTIONS] : undefined;
  return Questions ? <Questions {...props} /> : <ChampsEtape etape={etape as CleIpt} {...props} />;
}

function Situation(props: PropsChamps) {
  return (
    <GroupeRadio
      {...lier('situation', props)}
      legende="Depuis le 30 septembre, que se passe-t-il ?"
      options={SITUATIONS}
    />
  );
}

function Suivi(props: PropsChamps) {
  return (
    <Champ
      {...lier('integrationId', props)}
      genre="liste"
      libelle="Quel élève de votre pôle ?"
      aide="La liste montre les élèves dont l’intégration est en cours."
      options={props.repertoire.suivis.map(({ id, libelle }) => ({ valeur: id, libelle }))}
      invite="Choisissez l’élève"
    />
  );
}

function Ancien(props: PropsChamps) {
  return (
    <>
      <Champ {...lier('nom', props)} libelle="Quel est son nom ?" longueurMaximale={80} />
      <Champ {...lier('prenom', props)} libelle="Quel est son prénom ?" longueurMaximale={80} />
      <Champ
        {...lier('naissance', props)}
        genre="date"
        libelle="Quelle est sa date de naissance ?"
        aide="Tels qu’ils figurent au registre : l’élève n’est reconnu que s’ils sont exacts."
      />
      <Champ
        {...lier('ancienPoleId', props)}
        genre="liste"
        libelle="Quel pôle l’accompagnait ?"
        options={props.repertoire.poles.map(({ id, nom }) => ({ valeur: id, libelle: nom }))}
        invite="Choisissez le pôle"
      />
    </>
  );
}

function Anciennes(props: PropsChamps) {
  return (
    <>
      <Champ
        {...lier('ancienneEcoleId', props)}
        genre="liste"
        libelle="Quelle école ordinaire quitte-t-il ?"
        aide="La liste montre les écoles coopérantes de l’ancien pôle."
        options={offrir(props.repertoire.anciennes)}
        invite="Choisissez l’école quittée"
      />
      <Champ
        {...lier('ecoleOrigineId', props)}
        genre="liste"
        libelle="De quelle école d’enseignement spécialisé vient-il ?"
        options={offrir(props.repertoire.specialisees)}
        invite="Choisissez l’école spécialisée"
      />
      <Champ
        {...lier('type', props)}
        genre="liste"
        libelle="De quel type d’enseignement spécialisé relève-t-il ?"
        options={numeroter(8, (n) => `Type ${n}`)}
      />
      <Champ
        {...lier('premierDebut', props)}
        genre="date"
        libelle="Quand sa première intégration a-t-elle commencé ?"
        aide="La toute première, même interrompue : elle fixe les points."
      />
    </>
  );
}

function Nouvelle(props: PropsChamps) {
  const { ecoles, cpms } = props.repertoire;
  return (
    <>
      <Champ
        {...lier('ecoleId', props)}
        genre="liste"
        libelle="Dans quelle école ordinaire ira-t-il ?"
        aide="La liste montre les écoles coopérantes de votre pôle."
        options={offrir(ecoles)}
        invite="Choisissez l’école ordinaire"
      />
      <GroupeRadio {...lier('niveau', props)} legende="À quel niveau ?" options={NIVEAUX} />
      <Champ
        {...lier('anneeEtude', props)}
        genre="liste"
        libelle="En quelle année d’étude ?"
        options={numeroter(7, (n) => (n === 1 ? '1re année' : `${n}e année`))}
      />
      <Champ
        {...lier('cpmsId', props)}
        genre="liste"
        libelle="Quel centre psycho-médico-social (CPMS) donne son avis ?"
        options={cpms.map(({ id, nom }) => ({ valeur: id, libelle: nom }))}
        invite="Pas encore connu"
        facultatif
      />
    </>
  );
}

function Dates(props: PropsChamps) {
  return (
    <>
      <Champ
        {...lier('dateEvenement', props)}
        genre="date"
        libelle="À quelle date l’événement a-t-il lieu ?"
        aide="Le dernier jour avec l’ancien partenaire."
      />
      <Champ
        {...lier('debut', props)}
        genre="date"
        libelle="Quelle est la date du protocole, le début prévu avec le nouveau partenaire ?"
        aide="Au plus tôt le lendemain de l’événement."
      />
    </>
  );
}

function Motif(props: PropsChamps) {
  return (
    <>
      <GroupeRadio {...lier('motif', props)} legende="Quel motif ?" options={MOTIFS} />
      <Champ
        {...lier('preuve', props)}
        libelle="Quel document le prouve ?"
        aide="Son nom et l’endroit où il est gardé. Il n’est pas joint : il reste à la disposition du vérificateur."
        longueurMaximale={300}
      />
      <GroupeRadio
        {...lier('decisionCollegiale', props)}
        legende="Une décision collégiale a-t-elle été prise ?"
        aide="À répondre pour des circonstances exceptionnelles."
        options={OUI_NON}
      />
      <Champ
        {...lier('motivation', props)}
        genre="zone"
        lignes={5}
        libelle="Quelle est la motivation ?"
        aide="Le cabinet la lit : n’y écrivez aucune donnée médicale."
        longueurMaximale={5000}
        facultatif
      />
    </>
  );
}

function Fin(props: PropsChamps) {
  return (
    <Champ
      {...lier('dateEvenement', props)}
      genre="date"
      libelle="Quel est le dernier jour de l’intégration ?"
    />
  );
}

function Commence(props: PropsChamps) {
  return <Champ {...lier('debut', props)} genre="date" libelle="Quel est son premier jour ?" />;
}

const QUESTIONS = {
  situation: Situation,
  suivi: Suivi,
  ancien: Ancien,
  anciennes: Anciennes,
  nouvelle: Nouvelle,
  dates: Dates,
  motif: Motif,
  fin: Fin,
  commence: Commence,
} as const;
