import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { GroupeRadio } from '../composants/Choix.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { NatureCorrection } from '../signatures/NatureCorrection.tsx';
import { ComparaisonIdentite } from './ComparaisonIdentite.tsx';
import { type Identite, lireEnregistree } from './identite.ts';
import { SEXES } from './libelles.ts';

type PropsCorrection = {
  eleve: Identite;
  /** True for whoever proposes instead of writing: the coordinator decides. */
  propose: boolean;
  /** Parties whose signature covers the identity. */
  signees: readonly string[];
  echec: EchecSaisie | undefined;
  cle: string;
};

/**
 * Corrects a typing mistake in one step. When someone else corrected it meanwhile, both values are shown
 * and what was typed stays in the fields.
 */
export function CorrectionIdentite({ eleve, propose, signees, echec: recu, cle }: PropsCorrection) {
  const intention = propose ? 'proposer' : 'corriger';
  const echec = recu?.saisie.intention === intention ? recu : undefined;
  const enregistree = lireEnregistree(echec?.suite);
  const valeurs = { ...eleve, ...echec?.saisie };
  return (
    // Once recorded, the file has another version: the form starts again, folded.
    <details className="correction" open={echec !== undefined} key={eleve.version}>
      <summary>{propose ? 'Proposer une correction de l’identité' : 'Corriger l’identité'}</summary>
      <Form method="post" noValidate key={echec ? cle : ''}>
        <RecapitulatifErreurs echec={echec} />
        {enregistree && <ComparaisonIdentite enregistree={enregistree} saisie={echec?.saisie ?? {}} />}
        <input type="hidden" name="intention" value={intention} />
        <input type="hidden" name="version" value={(enregistree ?? eleve).version} />
        <input type="hidden" name="cle" value={cle} />
        <Champ nom="nom" libelle="Nom" valeur={valeurs.nom} erreur={echec?.erreurs.nom} />
        <Champ nom="prenom" libelle="Prénom" valeur={valeurs.prenom} erreur={echec?.erreurs.prenom} />
        <Champ
          genre="date"
          nom="naissance"
          libelle="Date de naissance"
          valeur={valeurs.naissance}
          erreur={echec?.erreurs.naissance}
        />
        <GroupeRadio
          nom="sexe"
          legende="Sexe"
          aide="Tel qu’il figure au registre de l’école."
          options={SEXES}
          valeur={valeurs.sexe}
          erreur={echec?.erreurs.sexe}
        />
        <NatureCorrection signees={signees} echec={echec} motif={false} />
        <Champ
          nom="motif"
          libelle="Pourquoi cette correction ?"
          aide="Par exemple : faute de frappe, carte d’identité présentée."
          valeur={echec?.saisie.motif}
          erreur={echec?.erreurs.motif}
          longueurMaximale={300}
          facultatif={signees.length === 0}
        />
        <Bouton>{propose ? 'Proposer cette modification' : 'Enregistrer la correction'}</Bouton>
      </Form>
    </details>
  );
}
