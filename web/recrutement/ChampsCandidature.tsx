import { LIEUX } from '@polaris/regles/recrutement/vocabulaire.ts';
import { Champ } from '../composants/Champ.tsx';
import { EnveloppeGroupe, idChamp } from '../composants/EnveloppeChamp.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { lier } from '../composants/FormulairePage.tsx';
import { ACCEPTES, AIDE_FICHIER } from '../pieces/libelles.ts';
import { CasesFonctions } from './CasesFonctions.tsx';
import { ChampsTitres } from './ChampsTitres.tsx';

type PropsChampsCandidature = {
  fonctions: readonly string[];
  /** Where the person works now, asked of itself or of who types it in. */
  question: string;
  echec: EchecSaisie | undefined;
};

/** What is asked of a candidate, on the public form and for an application on paper: nothing more is needed. */
export function ChampsCandidature({ fonctions, question, echec }: PropsChampsCandidature) {
  return (
    <>
      <Champ
        {...lier(echec, 'prenom')}
        libelle="Prénom"
        saisieAutomatique="given-name"
        longueurMaximale={80}
      />
      <Champ {...lier(echec, 'nom')} libelle="Nom" saisieAutomatique="family-name" longueurMaximale={80} />
      <Champ
        {...lier(echec, 'courriel')}
        genre="courriel"
        libelle="Courriel"
        saisieAutomatique="email"
        longueurMaximale={200}
      />
      <EnveloppeGroupe nom="fonctions" libelle="Pour quelles fonctions ?" erreur={echec?.erreurs.fonctions}>
        <CasesFonctions
          fonctions={fonctions}
          choisies={fonctions.length === 1 ? fonctions : []}
          echec={echec}
        />
      </EnveloppeGroupe>
      <ChampsTitres
        legende="Que vaut le diplôme pour ces fonctions ?"
        fonctions={fonctions}
        acquis={[]}
        echec={echec}
      />
      <EnveloppeGroupe
        nom="lieux"
        libelle={question}
        aide="La réponse donne le palier proposé ; le pouvoir organisateur le vérifie."
        erreur={echec?.erreurs.lieux}
      >
        {Object.entries(LIEUX).map(([valeur, { libelle }], rang) => {
          const id = rang === 0 ? idChamp('lieux') : `${idChamp('lieux')}-${rang}`;
          return (
            <div key={valeur} className="choix">
              <input
                type="checkbox"
                id={id}
                name={`lieux.${rang}`}
                value={valeur}
                defaultChecked={echec?.saisie[`lieux.${rang}`] === valeur}
              />
              <label htmlFor={id}>{libelle}</label>
            </div>
          );
        })}
      </EnveloppeGroupe>
      <Champ
        {...lier(echec, 'etablissement')}
        libelle="Nom de l’établissement"
        longueurMaximale={160}
        facultatif
      />
      <Champ
        {...lier(echec, 'motivation')}
        genre="zone"
        lignes={8}
        libelle="Motivation"
        aide="N’écrivez rien sur la santé : ce n’est pas utile ici."
        longueurMaximale={6000}
      />
      <Champ
        nom="fichier"
        erreur={echec?.erreurs.fichier}
        genre="fichier"
        libelle="Un fichier, par exemple un curriculum vitae avec le diplôme"
        aide={AIDE_FICHIER}
        accepte={ACCEPTES}
        facultatif
      />
    </>
  );
}
