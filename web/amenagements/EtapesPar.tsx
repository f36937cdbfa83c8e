import { AUTEURS_DIAGNOSTIC } from '@polaris/regles/amenagements/vocabulaire.ts';
import { Champ } from '../composants/Champ.tsx';
import { CaseACocher, GroupeRadio } from '../composants/Choix.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { NIVEAUX, SEXES } from '../eleves/libelles.ts';
import { OUI_NON, optionsDe } from './etats.ts';
import type { Saisie } from './guide.ts';

export type ListesPar = {
  ecoles: readonly {
    ecoleId: string;
    ecole: string;
    eleves: readonly { eleveId: string; eleve: string }[];
  }[];
};

type PropsEtape = { saisie: Saisie; echec: EchecSaisie | undefined; listes: ListesPar; aujourdhui: string };

function lier({ saisie, echec }: Pick<PropsEtape, 'saisie' | 'echec'>) {
  return (nom: string, defaut?: string) => ({
    nom,
    valeur: saisie[nom] ?? defaut,
    erreur: echec?.erreurs[nom],
  });
}

export const CHAMPS_ELEVE = ['eleveId', 'nom', 'prenom', 'naissance', 'sexe', 'homonymeConfirme'] as const;

/** A pupil the pôle already follows, or a new one. */
export function EtapeEleve(props: PropsEtape) {
  const champ = lier(props);
  const eleves = props.listes.ecoles.flatMap(({ ecole, eleves }) =>
    eleves.map(({ eleveId, eleve }) => ({ valeur: eleveId, libelle: `${eleve}, ${ecole}` })),
  );
  return (
    <>
      <Champ
        {...champ('eleveId')}
        genre="liste"
        libelle="Un élève déjà suivi par le pôle ?"
        invite="Non, un nouvel élève"
        facultatif
        options={eleves}
      />
      <h2>Sinon, son identité</h2>
      <Champ {...champ('nom')} libelle="Quel est son nom ?" longueurMaximale={80} />
      <Champ {...champ('prenom')} libelle="Quel est son prénom ?" longueurMaximale={80} />
      <Champ
        {...champ('naissance')}
        genre="date"
        libelle="Quelle est sa date de naissance ?"
        max={props.aujourdhui}
      />
      <GroupeRadio {...champ('sexe')} legende="Quel est son sexe, au registre ?" options={SEXES} />
      {props.echec?.erreurs.homonymeConfirme && (
        <CaseACocher
          nom="homonymeConfirme"
          libelle="C’est une autre personne que l’élève du même nom déjà suivi"
          erreur={props.echec.erreurs.homonymeConfirme}
        />
      )}
    </>
  );
}

export const CHAMPS_ECOLE = ['ecoleId', 'niveau', 'anneeEtude', 'demandeLe'] as const;

/** The ordinary school, the study, and the day adjustments were asked for. */
export function EtapeEcole(props: PropsEtape) {
  const champ = lier(props);
  return (
    <>
      <Champ
        {...champ('ecoleId')}
        genre="liste"
        libelle="Dans quelle école ?"
        options={props.listes.ecoles.map(({ ecoleId, ecole }) => ({ valeur: ecoleId, libelle: ecole }))}
      />
      <GroupeRadio {...champ('niveau')} legende="À quel niveau ?" options={NIVEAUX} />
      <Champ
        {...champ('anneeEtude')}
        genre="nombre"
        libelle="En quelle année d’étude ?"
        aide="Un chiffre de 1 à 7."
        largeur="courte"
      />
      <Champ
        {...champ('demandeLe', props.aujourdhui)}
        genre="date"
        libelle="Quand les aménagements ont-ils été demandés ?"
        max={props.aujourdhui}
      />
    </>
  );
}

export const CHAMPS_DIAGNOSTIC = [
  'besoins',
  'premiereDemande',
  'auteurGenre',
  'auteur',
  'diagnosticLe',
] as const;

/** What is medical: needs and diagnosis, for the team of the pôle alone. */
export function EtapeDiagnostic(props: PropsEtape) {
  const champ = lier(props);
  return (
    <>
      <p className="aide">
        Ces réponses sont chiffrées et réservées à l’équipe du pôle. L’école reçoit le protocole et ses
        aménagements, pas le diagnostic.
      </p>
      <Champ
        {...champ('besoins')}
        genre="zone"
        lignes={6}
        libelle="Quels sont les besoins de l’élève ?"
        longueurMaximale={6000}
      />
      <GroupeRadio
        {...champ('premiereDemande')}
        legende="Est-ce la première demande pour cet élève dans l’établissement ?"
        aide="À la première demande, le diagnostic date de moins d’un an."
        options={OUI_NON}
      />
      <GroupeRadio
        {...champ('auteurGenre')}
        legende="Qui a posé le diagnostic ?"
        options={optionsDe(AUTEURS_DIAGNOSTIC)}
      />
      <Champ {...champ('auteur')} libelle="Son nom ou celui du service" longueurMaximale={120} facultatif />
      <Champ
        {...champ('diagnosticLe')}
        genre="date"
        libelle="De quand date le diagnostic ?"
        max={props.aujourdhui}
      />
    </>
  );
}

export const CHAMPS_DUREE = ['debut', 'prevuJusquAu', 'evaluationLe', 'suiviIndividuel'] as const;

/** How long it runs, when it is evaluated, and whether the pôle follows. */
export function EtapeDuree(props: PropsEtape & { dernierJour: string | undefined }) {
  const champ = lier(props);
  return (
    <>
      <Champ {...champ('debut', props.aujourdhui)} genre="date" libelle="Premier jour du protocole" />
      <Champ
        {...champ('prevuJusquAu', props.dernierJour)}
        genre="date"
        libelle="Prévu jusqu’au"
        aide="Dans l’année scolaire du premier jour ; il se prolonge ensuite d’une année à la fois."
      />
      <Champ
        {...champ('evaluationLe')}
        genre="date"
        libelle="Première évaluation prévue le"
        aide="Elle viendra au tableau de bord."
        facultatif
      />
      <GroupeRadio
        {...champ('suiviIndividuel')}
        legende="Le pôle suit-il l’élève individuellement ?"
        aide="Le pôle signe alors aussi le protocole."
        options={OUI_NON}
      />
    </>
  );
}
