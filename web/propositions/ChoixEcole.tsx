import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Form, Link } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { GroupeRadio } from '../composants/Choix.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';

type PropsChoixEcole = {
  recherche: string;
  ecoles: Sortie<'propositions.chercherEcoles'>['ecoles'];
  version: number;
  cle: string;
  retour: string;
  echec: EchecSaisie | undefined;
};

/** Searches an ordinary school, then names it: two plain forms, the search being part of the address. */
export function ChoixEcole({ recherche, ecoles, version, cle, retour, echec }: PropsChoixEcole) {
  return (
    <>
      <Form method="get" className="filtres">
        <Champ
          nom="recherche"
          genre="recherche"
          libelle="Nom ou localité de l’école ordinaire"
          valeur={recherche}
          longueurMaximale={80}
        />
        <div className="filtres-actions">
          <Bouton variante="secondaire">Chercher l’école</Bouton>
        </div>
      </Form>
      {recherche !== '' && ecoles.length === 0 && (
        <p>
          Aucune école de ce niveau ne répond à « {recherche} » parmi celles qui coopèrent avec un pôle.
          Essayez le nom de la localité.
        </p>
      )}
      {ecoles.length > 0 && (
        <Form method="post" noValidate className="formulaire-guide">
          <RecapitulatifErreurs echec={echec} />
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="cle" value={cle} />
          <GroupeRadio
            nom="ecoleId"
            legende="Quelle école accueillerait l’élève ?"
            aide="Elle donne le pôle, et le CPMS qui l’assiste : ils verront la proposition."
            valeur={echec?.saisie.ecoleId}
            erreur={echec?.erreurs.ecoleId}
            options={ecoles.map(({ id, nom, localite, pole }) => ({
              valeur: id,
              libelle: `${nom}, ${localite}`,
              aide: pole,
            }))}
          />
          <div className="formulaire-pied">
            <Bouton>Désigner cette école</Bouton>
            <Link to={retour}>Revenir à la concertation sans rien changer</Link>
          </div>
        </Form>
      )}
    </>
  );
}
