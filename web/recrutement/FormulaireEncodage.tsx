import { Champ } from '../composants/Champ.tsx';
import { FormulairePage, lier, type PropsSaisie } from '../composants/FormulairePage.tsx';
import { ChampsCandidature } from './ChampsCandidature.tsx';

type PropsFormulaireEncodage = PropsSaisie & { fonctions: readonly string[]; aujourdhui: string };

/** Types in an application that came on paper. */
export function FormulaireEncodage({ fonctions, aujourdhui, echec, ...saisie }: PropsFormulaireEncodage) {
  return (
    <FormulairePage
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
    </FormulairePage>
  );
}
