import { MISSIONS } from '@polaris/regles/amenagements/vocabulaire.ts';
import { Champ } from '../composants/Champ.tsx';
import { CaseACocher } from '../composants/Choix.tsx';
import { EnveloppeGroupe } from '../composants/EnveloppeChamp.tsx';
import { FormulairePage, lier, type PropsSaisie } from '../composants/FormulairePage.tsx';
import { CasesFonctions } from './CasesFonctions.tsx';
import type { Profil } from './vue.ts';

/** Generic part offered for a new profile: the missions of the pôle, to be adapted. */
const GENERIQUE = Object.values(MISSIONS)
  .map((mission) => `– ${mission}`)
  .join('\n');

type PropsFormulaireProfil = PropsSaisie & {
  profil: Profil | null;
  /** Functions of the adopted staff that a call may offer. */
  fonctions: readonly string[];
};

/** Writes a profile: generic part, specific part, concertation. */
export function FormulaireProfil({ profil, fonctions, echec, ...saisie }: PropsFormulaireProfil) {
  const coche = (nom: string, acquis: boolean) => (echec ? echec.saisie[nom] === 'oui' : acquis);
  return (
    <FormulairePage
      {...saisie}
      echec={echec}
      titre={profil ? 'Modifier le profil' : 'Écrire un profil'}
      intention="profil"
      bouton="Enregistrer le profil"
      portees={profil ? { profilId: profil.id, version: String(profil.version) } : {}}
    >
      <Champ
        {...lier(echec, 'intitule', profil?.intitule)}
        libelle="Titre du profil"
        aide="Par exemple « Soutien au langage »."
        longueurMaximale={120}
      />
      <EnveloppeGroupe nom="fonctions" libelle="Fonctions" erreur={echec?.erreurs.fonctions}>
        <CasesFonctions fonctions={fonctions} choisies={profil?.fonctions ?? []} echec={echec} />
      </EnveloppeGroupe>
      <Champ
        {...lier(echec, 'missions', profil?.missions ?? GENERIQUE)}
        genre="zone"
        lignes={8}
        libelle="Partie générique : les missions"
        longueurMaximale={4000}
      />
      <Champ
        {...lier(echec, 'criteres', profil?.criteres)}
        genre="zone"
        libelle="Partie spécifique : les critères complémentaires"
        longueurMaximale={4000}
        facultatif
      />
      <CaseACocher
        nom="competenceExigee"
        libelle="Ce profil exige une compétence particulière dès le recrutement"
        cochee={coche('competenceExigee', Boolean(profil?.competence))}
        aide="Sinon, elle ne s’exige qu’à la nomination."
      />
      <Champ
        {...lier(echec, 'competence', profil?.competence)}
        libelle="Laquelle ?"
        longueurMaximale={300}
        facultatif
      />
      <Champ
        {...lier(echec, 'concertationLe', profil?.concertationLe ?? undefined)}
        genre="date"
        libelle="Concertation locale le"
        aide="Sans elle, l’appel ne peut pas être publié."
        largeur="moyenne"
        facultatif
      />
      <Champ
        {...lier(echec, 'organe', profil?.organe)}
        libelle="Organe consulté"
        longueurMaximale={160}
        facultatif
      />
    </FormulairePage>
  );
}
