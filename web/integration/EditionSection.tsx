import { useState } from 'react';
import { Form, Link } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { CaseACocher } from '../composants/Choix.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { Instant } from '../composants/Valeurs.tsx';

type Conflit = { contenu?: string; version?: number; auteur?: string | null };

type PropsEditionSection = {
  section: {
    titre: string;
    aide: string;
    contenu: string;
    etat: string;
    version: number;
    modifieLe: string | null;
    modifiePar: string | null;
  };
  /** Who has signed the content as it is: a change reopens their signature. */
  signees: readonly string[];
  /** True for whoever proposes instead of writing: the coordinator decides. */
  propose: boolean;
  demande: string;
  retour: string;
  echec: (EchecSaisie & { conflit: Conflit | null }) | undefined;
};

const MAX_SECTION = 10_000;

/** One section of the protocol. On a conflict both texts are shown, the writer's own staying in the field. */
export function EditionSection({ section, signees, propose, demande, retour, echec }: PropsEditionSection) {
  const [depart] = useState(section);
  const conflit = echec?.conflit;
  const saisie = echec?.saisie;
  return (
    <Form method="post" noValidate className="formulaire-guide">
      <RecapitulatifErreurs echec={echec} />
      <input type="hidden" name="version" value={conflit?.version ?? depart.version} />
      <input type="hidden" name="demande" value={demande} />
      {conflit && <Comparaison conflit={conflit} ici={saisie?.contenu ?? ''} />}
      {propose && (
        <Avis genre="information" titre="Vous proposez cette modification.">
          <p>Le coordonnateur l’accepte ou la refuse. Le protocole ne change pas avant son accord.</p>
        </Avis>
      )}
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
        libelle={conflit ? 'Texte à enregistrer' : 'Contenu de la section'}
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
        aide="Le protocole imprimé dira « Non requis »."
        cochee={saisie ? saisie.nonRequis === 'oui' : depart.etat === 'non-requis'}
      />
      {propose && (
        <Champ
          nom="motif"
          libelle="Pourquoi cette modification ?"
          longueurMaximale={500}
          valeur={saisie?.motif}
          erreur={echec?.erreurs.motif}
          facultatif
        />
      )}
      <div className="formulaire-pied">
        <Bouton>{propose ? 'Proposer cette modification' : 'Enregistrer la section'}</Bouton>
        <Link to={retour}>Revenir au protocole sans rien changer</Link>
        {section.modifieLe && (
          <p className="ligne-brouillon">
            Dernière modification par {section.modifiePar}, le <Instant le={section.modifieLe} />
          </p>
        )}
      </div>
    </Form>
  );
}

function Comparaison({ conflit, ici }: { conflit: Conflit; ici: string }) {
  return (
    <div className="comparaison">
      <section>
        <h2>Votre texte</h2>
        <blockquote>{ici || <em>vide</em>}</blockquote>
      </section>
      <section>
        <h2>Enregistré par {conflit.auteur ?? 'une autre personne'}</h2>
        <blockquote>{conflit.contenu || <em>vide</em>}</blockquote>
      </section>
    </div>
  );
}
