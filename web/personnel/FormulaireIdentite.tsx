import { Champ } from '../composants/Champ.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { FormulairePage } from '../composants/FormulairePage.tsx';
import type { Fiche } from './libelles.ts';

type PropsFormulaireIdentite = {
  /** Absent: a new record. */
  membre?: Fiche['membre'];
  retour: string;
  cle: string;
  echec: EchecSaisie | undefined;
};

/** Opens the record of a person, or corrects who it is about. */
export function FormulaireIdentite({ membre, retour, cle, echec }: PropsFormulaireIdentite) {
  const lier = (nom: 'nom' | 'prenom' | 'matricule') => ({
    nom,
    valeur: echec?.saisie[nom] ?? membre?.[nom] ?? undefined,
    erreur: echec?.erreurs[nom],
  });
  return (
    <FormulairePage
      titre={membre ? 'Corriger l’identité' : 'Ajouter un membre du personnel'}
      intention="identite"
      bouton={membre ? 'Enregistrer la correction' : 'Ouvrir la fiche'}
      retour={retour}
      cle={cle}
      echec={echec}
      portees={membre ? { version: String(membre.version) } : {}}
    >
      <Champ {...lier('nom')} libelle="Nom" longueurMaximale={80} />
      <Champ {...lier('prenom')} libelle="Prénom" longueurMaximale={80} />
      <Champ
        {...lier('matricule')}
        libelle="Matricule"
        aide="Onze chiffres. Il est chiffré ; seul l’employeur le lit."
        largeur="moyenne"
        facultatif
      />
    </FormulairePage>
  );
}
