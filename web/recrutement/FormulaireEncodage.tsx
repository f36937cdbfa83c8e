import { Champ } from '../composants/Champ.tsx';
import { ChampsCandidature } from './ChampsCandidature.tsx';
import { Formulaire, lier, type PropsSaisie } from './Formulaire.tsx';

type PropsFormulaireEncodage = PropsSaisie & { fonctions: readonly string[]; aujourdhui: string };

/** Types in an application that came on paper. */
export function FormulaireEncodage({ fonctions, aujourdhui, echec, ...saisie }: PropsFormulaireEncodage) {
  return (
    <Formulaire
      {...saisie}
      echec={echec}
      titre="Encoder une candidature reçue sur papier"
      intention="encoder"
      bouton="Enregistrer la candidature"
      fichier
    >
      <Champ {...lier(echec, 'recueLe')} genre="date" libelle="Reçue le" max={aujourdhui} largeur="moyenne" />
      <ChampsCandidature
        fonctions={fonctions}
        question="Où travaille cette personne aujourd’hui ?"
        echec={echec}
      />
    </Formulaire>
  );
}
