import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { ChoixPortee } from './ChoixPortee.tsx';
import type { GroupePortees } from './portees.ts';

type PropsAccorder = {
  roles: readonly { role: string; libelle: string; portee: string }[];
  portees: readonly GroupePortees[];
  /** False for a coordinator, who grants for the own pôle only. */
  choisitPortee: boolean;
  portee: string;
  aujourdhui: string;
  cle: string;
  echec: EchecSaisie | undefined;
};

/** Gives a role to an account, created if need be, over a scope, between two days. */
export function AccorderHabilitation(props: PropsAccorder) {
  const { roles, portees, choisitPortee, portee, aujourdhui, cle, echec } = props;
  const saisie = echec?.saisie ?? {};
  const erreurs = echec?.erreurs ?? {};
  return (
    <Form method="post" noValidate className="formulaire-guide" key={echec ? 'echec' : cle}>
      <RecapitulatifErreurs echec={echec} />
      <input type="hidden" name="intention" value="accorder" />
      <input type="hidden" name="cle" value={cle} />
      <Champ
        genre="courriel"
        nom="courriel"
        libelle="Adresse électronique du compte"
        aide="Par exemple prenom.nom@example.be."
        valeur={saisie.courriel}
        erreur={erreurs.courriel}
      />
      <Champ
        nom="nom"
        libelle="Prénom et nom"
        aide="Seulement si la personne n’a pas encore de compte : il sera créé."
        valeur={saisie.nom}
        erreur={erreurs.nom}
        facultatif
      />
      <Champ
        genre="liste"
        nom="role"
        libelle="Rôle"
        options={roles.map(({ role, libelle }) => ({ valeur: role, libelle }))}
        valeur={saisie.role}
        erreur={erreurs.role}
      />
      {choisitPortee ? (
        <ChoixPortee groupes={portees} valeur={saisie.porteeId} erreur={erreurs.porteeId} />
      ) : (
        <p>Portée&nbsp;: {portee}.</p>
      )}
      <Champ
        genre="date"
        nom="du"
        libelle="Premier jour"
        valeur={saisie.du ?? aujourdhui}
        erreur={erreurs.du}
      />
      <Champ
        genre="date"
        nom="au"
        libelle="Jour de la fin"
        aide="Laissez vide si aucune fin n’est prévue. Ce jour-là, le rôle n’est déjà plus en vigueur."
        valeur={saisie.au}
        erreur={erreurs.au}
        facultatif
      />
      <Bouton>Accorder l’habilitation</Bouton>
    </Form>
  );
}
