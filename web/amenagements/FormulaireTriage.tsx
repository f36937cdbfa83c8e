import { FORMES, type Forme } from '@polaris/regles/amenagements/formes.ts';
import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { GroupeRadio } from '../composants/Choix.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { OUI_NON } from './etats.ts';

type PropsTriage = {
  version: number;
  formeProposee: Forme;
  criteres: readonly { id: string; libelle: string }[];
  eleveNomme: boolean;
  aujourdhui: string;
  cle: string;
  echec: EchecSaisie | undefined;
};

/** The decision of the pôle: its own criteria, a form in the proposed order or not, a written reason. */
export function FormulaireTriage(props: PropsTriage) {
  const { version, formeProposee, criteres, eleveNomme, aujourdhui, cle, echec } = props;
  const lier = (nom: string, defaut?: string) => ({
    nom,
    valeur: echec?.saisie[nom] ?? defaut,
    erreur: echec?.erreurs[nom],
  });
  return (
    <section aria-labelledby="triage">
      <h2 id="triage">Décider de la suite</h2>
      <Form method="post" noValidate className="formulaire-guide">
        <RecapitulatifErreurs echec={echec} />
        <input type="hidden" name="intention" value="trier" />
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="cle" value={cle} />
        {criteres.map(({ id, libelle }) => (
          <GroupeRadio key={id} {...lier(`criteres.${id}`)} legende={libelle} options={OUI_NON} />
        ))}
        <GroupeRadio
          {...lier('forme', formeProposee)}
          legende="Que propose le pôle ?"
          aide={`L’ordre proposé mène à : ${FORMES[formeProposee].libelle.toLocaleLowerCase('fr')}. Vous restez libre d’en choisir un autre ; la décision dira seulement qu’elle s’en écarte.`}
          options={Object.entries(FORMES).map(([valeur, { libelle, individuelle }]) => ({
            valeur,
            libelle,
            aide:
              individuelle && !eleveNomme
                ? 'La demande ne nomme pas d’élève : son protocole demandera son nom et un diagnostic.'
                : undefined,
          }))}
        />
        <Champ {...lier('decideeLe', aujourdhui)} genre="date" libelle="Décidé le" max={aujourdhui} />
        <Champ
          {...lier('du')}
          genre="date"
          libelle="Premier jour"
          aide="Un accompagnement individuel a une période définie."
          facultatif
        />
        <Champ {...lier('au')} genre="date" libelle="Dernier jour prévu" facultatif />
        <Champ
          {...lier('motivation')}
          genre="zone"
          libelle="Pourquoi cette décision ?"
          aide="L’école lira ce texte."
          longueurMaximale={4000}
        />
        <div className="formulaire-pied">
          <Bouton>Enregistrer la décision</Bouton>
        </div>
      </Form>
    </section>
  );
}
