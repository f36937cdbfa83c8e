import { Form, Link } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { GroupeRadio } from '../composants/Choix.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { SEXES } from '../eleves/libelles.ts';
import { GroupeCases } from './GroupeCases.tsx';

type Option = { valeur: string; libelle: string };

type PropsFormulaireIntroduction = {
  auteurs: readonly Option[];
  /** Empty for a specialised school, which introduces at its own address. */
  origines: readonly Option[];
  aujourdhui: string;
  cle: string;
  echec: EchecSaisie | undefined;
};

const NIVEAUX = [
  { valeur: 'maternel', libelle: 'Maternel' },
  { valeur: 'primaire', libelle: 'Primaire' },
  { valeur: 'secondaire', libelle: 'Secondaire' },
] as const;

const numeroter = (nombre: number, ecrire: (n: number) => string) =>
  Array.from({ length: nombre }, (_, rang) => ({ valeur: String(rang + 1), libelle: ecrire(rang + 1) }));

/** A proposition as it arrives: who introduces it, for whom, and for what. The school is named next. */
export function FormulaireIntroduction(props: PropsFormulaireIntroduction) {
  const { auteurs, origines, aujourdhui, cle, echec } = props;
  const saisie = echec?.saisie;
  const lier = (nom: string, defaut?: string) => ({
    nom,
    valeur: saisie?.[nom] ?? defaut,
    erreur: echec?.erreurs[nom],
  });
  return (
    <Form method="post" noValidate className="formulaire-guide">
      <RecapitulatifErreurs echec={echec} />
      <input type="hidden" name="cle" value={cle} />
      <h2>1. Qui introduit la proposition&nbsp;?</h2>
      {origines.length > 0 && (
        <Champ
          {...lier('ecoleOrigineId')}
          genre="liste"
          libelle="Auprès de quelle école d’enseignement spécialisé ?"
          aide="Celle où l’élève est scolarisé. Tapez ses premières lettres."
          options={origines}
          invite="Choisissez l’école spécialisée"
        />
      )}
      <GroupeCases
        nom="auteurs"
        legende="Qui propose l’intégration ?"
        aide="Un auteur suffit. Cochez tous ceux qui l’introduisent."
        options={auteurs}
        saisie={saisie}
        erreur={echec?.erreurs.auteurs}
      />
      <Champ
        {...lier('introduiteLe', aujourdhui)}
        genre="date"
        libelle="Quel jour la direction l’a-t-elle reçue ?"
        max={aujourdhui}
      />
      <h2>2. Pour quel élève&nbsp;?</h2>
      <Champ {...lier('nom')} libelle="Quel est son nom ?" longueurMaximale={80} />
      <Champ {...lier('prenom')} libelle="Quel est son prénom ?" longueurMaximale={80} />
      <Champ {...lier('naissance')} genre="date" libelle="Quelle est sa date de naissance ?" />
      <GroupeRadio {...lier('sexe')} legende="Quel est son sexe au registre ?" options={SEXES} />
      <Champ
        {...lier('type')}
        genre="liste"
        libelle="De quel type d’enseignement spécialisé relève-t-il ?"
        aide="Celui du rapport d’inscription. L’école ordinaire et le CPMS ne le voient pas ici."
        options={numeroter(8, (n) => `Type ${n}`)}
      />
      <h2>3. Pour quelle intégration&nbsp;?</h2>
      <GroupeRadio {...lier('niveau')} legende="À quel niveau de l’ordinaire ?" options={NIVEAUX} />
      <Champ
        {...lier('anneeEtude')}
        genre="liste"
        libelle="En quelle année d’étude ?"
        aide="De 1 à 3 en maternel, de 1 à 6 en primaire, de 1 à 7 en secondaire."
        options={numeroter(7, (n) => (n === 1 ? '1re année' : `${n}e année`))}
      />
      <Champ
        {...lier('debutSouhaite')}
        genre="date"
        libelle="Quand l’intégration commencerait-elle ?"
        aide="Le premier jour souhaité dans l’école ordinaire. Le pôle pourra le corriger."
      />
      <div className="formulaire-pied">
        <Bouton>Enregistrer la proposition</Bouton>
        <Link to="/propositions">Revenir aux propositions sans enregistrer</Link>
      </div>
    </Form>
  );
}
