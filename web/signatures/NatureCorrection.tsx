import { Avis } from '../composants/Avis.tsx';
import { Champ } from '../composants/Champ.tsx';
import { GroupeRadio } from '../composants/Choix.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { enumerer } from './salle.ts';

type PropsNatureCorrection = {
  /** Parties whose signature covers what is being changed. */
  signees: readonly string[];
  echec: EchecSaisie | undefined;
  /** False where the form already asks why. */
  motif?: boolean;
};

/** What the change of something signed is: it decides whether the signatures stand. */
export function NatureCorrection({ signees, echec, motif = true }: PropsNatureCorrection) {
  if (signees.length === 0) return null;
  return (
    <>
      <Avis genre="attention" titre="Ce contenu est déjà signé.">
        <p>
          Par&nbsp;: {enumerer(signees)}. Dites ce que vous corrigez&nbsp;: toutes les parties le verront.
        </p>
      </Avis>
      <GroupeRadio
        nom="nature"
        legende="Nature de la correction"
        valeur={echec?.saisie.nature}
        erreur={echec?.erreurs.nature}
        options={[
          {
            valeur: 'faute-de-frappe',
            libelle: 'Faute de frappe',
            aide: 'Le sens ne change pas : les signatures restent valables.',
          },
          {
            valeur: 'changement-de-fond',
            libelle: 'Changement de fond',
            aide: `À signer de nouveau par : ${enumerer(signees)}.`,
          },
        ]}
      />
      {motif && (
        <Champ
          nom="motif"
          libelle="Pourquoi cette correction ?"
          aide="Toutes les parties liront ce motif : n’y écrivez rien de la santé de l’élève."
          longueurMaximale={300}
          valeur={echec?.saisie.motif}
          erreur={echec?.erreurs.motif}
        />
      )}
    </>
  );
}
