import { Avis } from '../composants/Avis.tsx';
import { Bouton, LienBouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { CaseACocher, GroupeRadio } from '../composants/Choix.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { FormulaireGuide } from '../composants/FormulaireGuide.tsx';

type PropsFormulaires = { echec: EchecSaisie | undefined };

/** Actions, notices, and a guided form that answers its own errors. */
export function Formulaires({ echec }: PropsFormulaires) {
  return (
    <>
      <h2>Actions</h2>
      <p className="actions">
        <Bouton type="button">Transmettre la déclaration</Bouton>
        <Bouton type="button" variante="secondaire">
          Enregistrer le brouillon
        </Bouton>
        <LienBouton vers="?" variante="discret">
          Voir le document
        </LienBouton>
        <Bouton type="button" variante="danger">
          Mettre fin à l’intégration
        </Bouton>
      </p>
      <h2>Avis</h2>
      <Avis genre="succes" titre="La déclaration est transmise.">
        <p>
          La Cellule la reçoit aujourd’hui. Prochaine étape&nbsp;: sa réponse, au plus tard le 23/10/2026.
        </p>
      </Avis>
      <Avis genre="information">
        <p>Les chiffres de cette page sont ceux du 15 janvier.</p>
      </Avis>
      <Avis genre="attention" titre="Il reste deux signatures.">
        <p>Sans elles avant le 30/09/2026, la déclaration sera tardive.</p>
      </Avis>
      <Avis genre="erreur" titre="Le fichier n’a pas été lu.">
        <p>La colonne « FASE » manque. Ajoutez-la, puis envoyez le fichier de nouveau.</p>
      </Avis>
      <h2>Formulaire guidé</h2>
      <FormulaireGuide
        etape={{ rang: 2, total: 5, sujet: 'l’école' }}
        precedent="?"
        brouillon={{ enregistreLe: '2026-09-21T12:32:00Z' }}
        echec={echec}
      >
        <Champ
          nom="ecole"
          libelle="Dans quelle école l’élève est-il intégré ?"
          aide="Le numéro FASE de l’école, par exemple 90341."
          largeur="courte"
          valeur={echec?.saisie.ecole}
          erreur={echec?.erreurs.ecole}
        />
        <Champ
          genre="date"
          nom="debut"
          libelle="Quand l’intégration commence-t-elle ?"
          aide="Le premier jour de classe dans l’école, par exemple 31/08/2026."
          valeur={echec?.saisie.debut}
          erreur={echec?.erreurs.debut}
        />
        <Champ
          genre="liste"
          nom="niveau"
          libelle="À quel niveau ?"
          options={[
            { valeur: 'maternel', libelle: 'Maternel' },
            { valeur: 'primaire', libelle: 'Primaire' },
            { valeur: 'secondaire', libelle: 'Secondaire' },
          ]}
          valeur={echec?.saisie.niveau ?? 'primaire'}
        />
        <GroupeRadio
          nom="accompagnement"
          legende="Qui accompagne l’élève ?"
          valeur={echec?.saisie.accompagnement}
          erreur={echec?.erreurs.accompagnement}
          options={[
            { valeur: 'pole', libelle: 'Le pôle territorial' },
            {
              valeur: 'ecoleSpecialisee',
              libelle: 'L’école spécialisée d’origine',
              aide: 'Possible jusqu’à l’année 2025-26.',
            },
          ]}
        />
        <Champ
          genre="zone"
          nom="remarque"
          libelle="Remarque pour l’équipe"
          facultatif
          valeur={echec?.saisie.remarque}
        />
        <CaseACocher nom="accord" libelle="Les parents ont marqué leur accord par écrit" />
      </FormulaireGuide>
    </>
  );
}
