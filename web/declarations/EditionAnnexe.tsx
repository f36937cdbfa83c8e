import { useState } from 'react';
import { Form, Link } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { CaseACocher } from '../composants/Choix.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { Instant } from '../composants/Valeurs.tsx';

type PropsEditionAnnexe = {
  section: {
    aide: string;
    contenu: string;
    etat: string;
    version: number;
    modifieLe: string | null;
    modifiePar: string | null;
  };
  /** Who has signed the content as it is: a change reopens their signature. */
  signees: readonly string[];
  demande: string;
  retour: string;
  echec: EchecSaisie | undefined;
};

const MAX_SECTION = 20_000;

/** One section of annexe 2b. The version is that of the first display, so that nobody is overwritten. */
export function EditionAnnexe({ section, signees, demande, retour, echec }: PropsEditionAnnexe) {
  const [depart] = useState(section);
  const saisie = echec?.saisie;
  return (
    <Form method="post" noValidate className="formulaire-guide">
      <RecapitulatifErreurs echec={echec} />
      <input type="hidden" name="version" value={depart.version} />
      <input type="hidden" name="demande" value={demande} />
      {signees.length > 0 && (
        <Avis genre="attention" titre="Ce contenu est déjà signé.">
          <p>S’il change, ces parties devront signer de nouveau&nbsp;: {signees.join('\u00a0; ')}.</p>
        </Avis>
      )}
      <Champ
        nom="contenu"
        genre="zone"
        lignes={12}
        longueurMaximale={MAX_SECTION}
        libelle="Contenu de la section"
        aide={section.aide}
        valeur={saisie?.contenu ?? depart.contenu}
        erreur={echec?.erreurs.contenu}
        facultatif
      />
      <CaseACocher
        nom="termine"
        libelle="Cette section est terminée"
        cochee={saisie ? saisie.termine === 'oui' : depart.etat === 'complet'}
      />
      <CaseACocher
        nom="nonRequis"
        libelle="Cette section n’est pas requise pour cet élève"
        aide="L’annexe imprimée dira « Non requis »."
        cochee={saisie ? saisie.nonRequis === 'oui' : depart.etat === 'non-requis'}
      />
      <div className="formulaire-pied">
        <Bouton>Enregistrer la section</Bouton>
        <Link to={retour}>Revenir à la déclaration sans enregistrer</Link>
        {section.modifieLe && (
          <p className="ligne-brouillon">
            Dernière modification par {section.modifiePar}, le <Instant le={section.modifieLe} />
          </p>
        )}
      </div>
    </Form>
  );
}
