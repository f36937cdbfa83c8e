import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { CaseACocher } from '../composants/Choix.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { DOMAINES } from './domaines.ts';
import { compterLignes, LIGNES_VIDES, nommerItem } from './grille-saisie.ts';

type PropsFormulaireGrille = {
  saisie: Readonly<Record<string, string>>;
  version: number;
  cle: string;
  annees: readonly string[];
  echec: EchecSaisie | undefined;
};

/** The whole grid in one form: what is emptied is removed, empty lines at the end take new questions. */
export function FormulaireGrille({ saisie, version, cle, annees, echec }: PropsFormulaireGrille) {
  const erreurs = echec?.erreurs ?? {};
  const lier = (nom: string) => ({ nom, valeur: saisie[nom], erreur: erreurs[nom] });
  const lignes = compterLignes(saisie) + (echec ? 0 : LIGNES_VIDES);
  return (
    <Form method="post" noValidate className="formulaire-guide" key={echec ? 'echec' : cle}>
      <RecapitulatifErreurs echec={echec} />
      <input type="hidden" name="intention" value="enregistrer" />
      <input type="hidden" name="cle" value={cle} />
      <input type="hidden" name="version" value={saisie.version ?? version} />
      <Champ {...lier('titre')} libelle="Titre de la grille" longueurMaximale={150} />
      <Champ
        {...lier('depuis')}
        genre="liste"
        libelle="À partir de l’année scolaire"
        options={annees.map((annee) => ({ valeur: annee, libelle: annee }))}
      />
      <Champ
        {...lier('ageMin')}
        genre="nombre"
        largeur="courte"
        libelle="Âge minimal de l’élève"
        aide="Le jour de la passation. Vide : pas de minimum."
        facultatif
      />
      <Champ
        {...lier('ageMax')}
        genre="nombre"
        largeur="courte"
        libelle="Âge maximal"
        aide="Vide : pas de maximum."
        facultatif
      />
      <CaseACocher
        nom="essai"
        libelle="C’est une grille d’essai"
        aide="Une grille inventée, pour la démonstration : chaque écran et chaque document le dit."
        cochee={saisie.essai === 'oui'}
      />
      <Champ
        {...lier('tranches')}
        genre="zone"
        lignes={6}
        libelle="Tranches de points"
        aide="Une par ligne, le total à partir duquel elle vaut, puis ses points, de 44 à 352. Par exemple « 10 : 44 »."
      />
      {Array.from({ length: lignes }, (_, rang) => (
        <Question key={nommerItem(rang, 'libelle')} rang={rang} saisie={saisie} erreurs={erreurs} />
      ))}
      <div className="formulaire-pied">
        <Bouton>Enregistrer le brouillon</Bouton>
      </div>
    </Form>
  );
}

type PropsQuestion = {
  rang: number;
  saisie: Readonly<Record<string, string>>;
  erreurs: Readonly<Record<string, string>>;
};

function Question({ rang, saisie, erreurs }: PropsQuestion) {
  const lier = (champ: 'libelle' | 'domaine' | 'choix') => {
    const nom = nommerItem(rang, champ);
    return { nom, valeur: saisie[nom], erreur: erreurs[nom] };
  };
  const cle = saisie[nommerItem(rang, 'cle')];
  return (
    <fieldset className="question-grille">
      <legend>Question {rang + 1}</legend>
      {cle && <input type="hidden" name={nommerItem(rang, 'cle')} value={cle} />}
      <Champ {...lier('libelle')} libelle="Énoncé" longueurMaximale={300} facultatif />
      <Champ {...lier('domaine')} genre="liste" libelle="Déficience" options={DOMAINES} facultatif />
      <Champ
        {...lier('choix')}
        genre="zone"
        lignes={4}
        libelle="Réponses"
        aide="Une par ligne, avec son score. Par exemple « 0 : Sans aide »."
        facultatif
      />
    </fieldset>
  );
}
