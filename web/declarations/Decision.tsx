import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { GroupeRadio } from '../composants/Choix.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import type { DeclarationVue } from './vues.ts';

type PropsDecision = { declaration: DeclarationVue; cle: string; echec: EchecSaisie | undefined };

/** To grant, to refuse with reasons, or to ask for what is missing. */
export function Decision({ declaration: { version, etat }, cle, echec }: PropsDecision) {
  return (
    <>
      <Form method="post" noValidate className="formulaire-guide">
        <h2>Décider</h2>
        <input type="hidden" name="cle" value={cle} />
        <input type="hidden" name="version" value={version} />
        <GroupeRadio
          nom="decision"
          legende="Quelle est la décision ?"
          valeur={echec?.saisie.decision}
          erreur={echec?.erreurs.decision}
          options={[
            {
              valeur: 'accord',
              libelle: 'Accorder la dérogation',
              aide: 'L’intégration reprend avec le nouveau partenaire à la date du protocole.',
            },
            { valeur: 'refus', libelle: 'Refuser', aide: 'Rien ne débute avec le nouveau partenaire.' },
          ]}
        />
        <Champ
          nom="motif"
          genre="zone"
          lignes={4}
          libelle="Pourquoi refuser ?"
          aide="(I) Aucun texte n’exige de motifs du Ministre ; un refus en porte toujours ici. Ils figurent dans la lettre."
          longueurMaximale={5000}
          valeur={echec?.saisie.motif}
          erreur={echec?.erreurs.motif}
          facultatif
        />
        <Bouton name="intention" value="decider">
          Enregistrer la décision
        </Bouton>
      </Form>
      {etat === 'transmise' && (
        <details className="retrait" open={echec?.erreurs.question !== undefined}>
          <summary>Demander un complément au pôle</summary>
          <Form method="post" noValidate className="formulaire-guide">
            <input type="hidden" name="cle" value={cle} />
            <input type="hidden" name="version" value={version} />
            <p>Le délai continue de courir : aucun texte ne le suspend.</p>
            <Champ
              nom="question"
              genre="zone"
              lignes={4}
              libelle="Que demandez-vous ?"
              longueurMaximale={5000}
              valeur={echec?.saisie.question}
              erreur={echec?.erreurs.question}
            />
            <Bouton variante="secondaire" name="intention" value="complement">
              Demander le complément
            </Bouton>
          </Form>
        </details>
      )}
    </>
  );
}
