import { useRef, useState } from 'react';
import { Form, Link } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { Bouton } from '../composants/Bouton.tsx';
import { useBrouillon } from '../composants/brouillon.ts';
import { Champ } from '../composants/Champ.tsx';
import { CaseACocher } from '../composants/Choix.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { LigneBrouillon } from '../composants/FormulaireGuide.tsx';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { Instant } from '../composants/Valeurs.tsx';
import { NatureCorrection } from '../signatures/NatureCorrection.tsx';
import { type Conflit, ConflitSection } from './ConflitSection.tsx';
import { fusionner } from './fusion.ts';
import { type Depart, type SectionEditee, situer } from './saisie-section.ts';

type PropsEditionSection = {
  section: SectionEditee;
  /** What the person had begun and takes up again; null to start from what is recorded. */
  reprise: Depart | null;
  /** Who has signed the content as it is. */
  signees: readonly string[];
  /** True for whoever proposes instead of writing: the coordinator decides. */
  propose: boolean;
  demande: string;
  retour: string;
  echec: (EchecSaisie & { conflit: Conflit | null }) | undefined;
};

const MAX_SECTION = 10_000;

/**
 * One section of the protocol. What is typed is kept as one types; when someone else recorded meanwhile, both
 * texts are shown and, where they changed different paragraphs, put together in the field.
 */
export function EditionSection(props: PropsEditionSection) {
  const { section, reprise, signees, propose, demande, retour, echec } = props;
  const [depart] = useState(() => situer(section, reprise, echec));
  const formulaire = useRef<HTMLFormElement>(null);
  const brouillon = useBrouillon(formulaire, true);
  const { conflit, ici, base, termine, nonRequis } = echec ? situer(section, reprise, echec) : depart;
  const fusion = conflit ? fusionner(base, ici, conflit.contenu ?? '') : null;
  return (
    <Form ref={formulaire} method="post" noValidate className="formulaire-guide">
      <RecapitulatifErreurs echec={echec} />
      <input type="hidden" name="version" value={conflit?.version ?? depart.version} />
      <input type="hidden" name="demande" value={demande} />
      <input type="hidden" name="depart" value={conflit?.contenu ?? base} />
      {conflit && <ConflitSection conflit={conflit} ici={ici} fusion={fusion} />}
      {propose && (
        <Avis genre="information" titre="Vous proposez cette modification.">
          <p>Le coordonnateur l’accepte ou la refuse. Le protocole ne change pas avant son accord.</p>
        </Avis>
      )}
      <Champ
        // On a conflict the field starts again, from the two texts put together.
        key={conflit ? `conflit-${conflit.version}` : 'depart'}
        nom="contenu"
        genre="zone"
        lignes={12}
        longueurMaximale={MAX_SECTION}
        libelle={conflit ? 'Texte à enregistrer' : 'Contenu de la section'}
        aide={section.aide}
        valeur={fusion ?? ici}
        erreur={echec?.erreurs.contenu}
        facultatif
      />
      <CaseACocher nom="termine" libelle="Cette section est terminée" cochee={termine} />
      <CaseACocher
        nom="nonRequis"
        libelle="Cette section n’est pas requise pour cet élève"
        aide="Le protocole imprimé dira « Non requis »."
        cochee={nonRequis}
      />
      <NatureCorrection signees={signees} echec={echec} motif={!propose} />
      {propose && (
        <Champ
          nom="motif"
          libelle="Pourquoi cette modification ?"
          longueurMaximale={300}
          valeur={echec?.saisie.motif}
          erreur={echec?.erreurs.motif}
          facultatif
        />
      )}
      <div className="formulaire-pied">
        <Bouton>{propose ? 'Proposer cette modification' : 'Enregistrer la section'}</Bouton>
        <Link to={retour}>Revenir au protocole sans rien changer</Link>
        <LigneBrouillon etat={brouillon} enregistreLe={undefined} />
        {section.modifieLe && (
          <p className="ligne-brouillon">
            Dernière modification par {section.modifiePar}, le <Instant le={section.modifieLe} />
          </p>
        )}
      </div>
    </Form>
  );
}
