import { MOTIFS_IRRECEVABLES, PALIERS } from '@polaris/regles/recrutement/vocabulaire.ts';
import { Champ } from '../composants/Champ.tsx';
import { GroupeRadio } from '../composants/Choix.tsx';
import { FormulairePage, lier, type PropsSaisie } from '../composants/FormulairePage.tsx';
import type { CandidatureVue } from './vue.ts';

type PropsFormulaireRecevabilite = PropsSaisie & { candidature: CandidatureVue };

/** Form and day of the call, and the tier, with why it is proposed. */
export function FormulaireRecevabilite({ candidature, echec, ...saisie }: PropsFormulaireRecevabilite) {
  const { id, nom, version, palier, pourquoi, recevabilite } = candidature;
  return (
    <FormulairePage
      {...saisie}
      echec={echec}
      titre={`Recevabilité : ${nom}`}
      intention="recevabilite"
      bouton="Enregistrer"
      portees={{ candidatureId: id, version: String(version) }}
    >
      <GroupeRadio
        {...lier(echec, 'recevabilite', recevabilite === 'a-examiner' ? undefined : recevabilite)}
        legende="La candidature respecte-t-elle la forme et le délai de l’appel ?"
        options={[
          { valeur: 'recevable', libelle: 'Oui, elle est recevable' },
          { valeur: 'irrecevable', libelle: 'Non, elle n’est pas recevable' },
        ]}
      />
      <GroupeRadio
        {...lier(echec, 'palier', String(palier))}
        legende="Palier"
        aide={`Proposé d’après la réponse : ${pourquoi}. Vérifiez-le.`}
        options={Object.entries(PALIERS).map(([valeur, libelle]) => ({ valeur, libelle }))}
      />
      <Champ
        {...lier(echec, 'motif', candidature.irrecevableMotif ?? undefined)}
        genre="liste"
        libelle="Pourquoi elle n’est pas recevable"
        invite="Sans objet"
        options={Object.entries(MOTIFS_IRRECEVABLES).map(([valeur, libelle]) => ({ valeur, libelle }))}
        facultatif
      />
      <Champ
        {...lier(echec, 'texte', candidature.irrecevableTexte ?? undefined)}
        genre="zone"
        libelle="Motif écrit"
        aide="Le candidat le lit par son lien personnel."
        longueurMaximale={2000}
        facultatif
      />
    </FormulairePage>
  );
}
