import { MOTIFS_DECISION } from '@polaris/regles/recrutement/vocabulaire.ts';
import { Champ } from '../composants/Champ.tsx';
import { FormulairePage, lier, type PropsSaisie } from '../composants/FormulairePage.tsx';
import type { CandidatureVue, ChoixVu } from './vue.ts';

type PropsFormulaireDecision = PropsSaisie & { candidature: CandidatureVue; choix: ChoixVu };

/** Sets a candidate aside with the ground and the reason, or notes that it withdrew. */
export function FormulaireDecision({ candidature, choix, echec, ...saisie }: PropsFormulaireDecision) {
  return (
    <FormulairePage
      {...saisie}
      echec={echec}
      titre={`Écarter ou noter un retrait : ${candidature.nom}, ${choix.fonction}`}
      intention="ecarter"
      bouton="Enregistrer la décision"
      portees={{ choixId: choix.id, version: String(choix.version), decision: 'ecarter' }}
    >
      <Champ
        {...lier(echec, 'motif')}
        genre="liste"
        libelle="Motif"
        aide="Seule l’inadéquation au profil permet d’écarter un candidat recevable."
        options={Object.entries(MOTIFS_DECISION).map(([valeur, libelle]) => ({ valeur, libelle }))}
      />
      <Champ
        {...lier(echec, 'texte')}
        genre="zone"
        libelle="Motif écrit"
        aide="En quoi la candidature ne correspond pas au profil. Le candidat le lit par son lien personnel ; ce texte est chiffré."
        longueurMaximale={2000}
        facultatif
      />
    </FormulairePage>
  );
}

/** Puts a candidate back among those who wait. */
export function FormulaireRemise({ candidature, choix, ...saisie }: PropsFormulaireDecision) {
  return (
    <FormulairePage
      {...saisie}
      titre={`Remettre en attente : ${candidature.nom}, ${choix.fonction}`}
      intention="ecarter"
      bouton="Remettre en attente"
      portees={{ choixId: choix.id, version: String(choix.version), decision: 'remettre' }}
    >
      <p>La décision est effacée ; elle reste au journal. Le palier de ce candidat se rouvre.</p>
    </FormulairePage>
  );
}
