import { URGENCES } from '@polaris/regles/amenagements/vocabulaire.ts';
import { Form, Link } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { GroupeRadio } from '../composants/Choix.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { NIVEAUX } from '../eleves/libelles.ts';
import { OUI_NON, optionsDe } from './etats.ts';

type PropsFormulaire = {
  /** Schools to choose from; none when the school itself asks. */
  ecoles: readonly { id: string; nom: string }[];
  questions: readonly { id: string; libelle: string }[];
  aujourdhui: string;
  cle: string;
  echec: EchecSaisie | undefined;
};

/** The one form by which a school addresses its pôle. */
export function FormulaireDemande({ ecoles, questions, aujourdhui, cle, echec }: PropsFormulaire) {
  const lier = (nom: string, defaut?: string) => ({
    nom,
    valeur: echec?.saisie[nom] ?? defaut,
    erreur: echec?.erreurs[nom],
  });
  return (
    <Form method="post" noValidate className="formulaire-guide">
      <RecapitulatifErreurs echec={echec} />
      <input type="hidden" name="cle" value={cle} />
      {ecoles.length > 0 && (
        <Champ
          {...lier('ecoleId')}
          genre="liste"
          libelle="Quelle école fait la demande ?"
          options={ecoles.map(({ id, nom }) => ({ valeur: id, libelle: nom }))}
        />
      )}
      <Champ {...lier('demandeeLe', aujourdhui)} genre="date" libelle="À quelle date ?" max={aujourdhui} />
      <GroupeRadio {...lier('niveau')} legende="À quel niveau ?" options={NIVEAUX} />
      <Champ
        {...lier('anneeEtude')}
        genre="nombre"
        libelle="En quelle année d’étude ?"
        aide="Un chiffre de 1 à 7. Laissez vide si la demande concerne plusieurs années."
        largeur="courte"
        facultatif
      />
      <Champ {...lier('classe')} libelle="Dans quelle classe ?" longueurMaximale={60} facultatif />
      <GroupeRadio
        {...lier('eleveNomme')}
        legende="La demande nomme-t-elle un élève ?"
        aide="Sans nom, le pôle peut observer et soutenir l’équipe. Seul un protocole individuel demande le nom de l’élève et un diagnostic."
        options={OUI_NON}
      />
      <Champ {...lier('eleve')} libelle="Si oui, son prénom et son nom" longueurMaximale={120} facultatif />
      <Champ
        {...lier('besoin')}
        genre="zone"
        libelle="Quel besoin observez-vous ?"
        aide="Ce que vous voyez en classe : quand, dans quelles activités, avec quels effets."
        longueurMaximale={4000}
      />
      <Champ
        {...lier('essais')}
        genre="zone"
        libelle="Qu’avez-vous déjà essayé ?"
        aide="Ce qui a aidé, ce qui n’a pas aidé, et pendant combien de temps."
        longueurMaximale={4000}
      />
      <GroupeRadio {...lier('urgence')} legende="Est-ce urgent ?" options={optionsDe(URGENCES)} />
      {questions.map(({ id, libelle }) => (
        <Champ
          key={id}
          {...lier(`complements.${id}`)}
          genre="zone"
          lignes={3}
          libelle={libelle}
          longueurMaximale={2000}
          facultatif
        />
      ))}
      <div className="formulaire-pied">
        <Bouton>Transmettre la demande au pôle</Bouton>
        <Link to="/demandes">Revenir aux demandes sans rien transmettre</Link>
      </div>
    </Form>
  );
}
