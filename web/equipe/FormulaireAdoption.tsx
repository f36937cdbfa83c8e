import { Form, Link } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { CaseACocher } from '../composants/Choix.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';

type PropsFormulaireAdoption = {
  version: number;
  /** Does a definitive member lose volume, so that one must say where it is found again? */
  perte: boolean;
  retour: string;
  cle: string;
  echec: EchecSaisie | undefined;
};

/** Adopts a variant: when and with whom it was discussed, what they said, when it was decided. */
export function FormulaireAdoption({ version, perte, retour, cle, echec }: PropsFormulaireAdoption) {
  const lier = (nom: string) => ({ nom, valeur: echec?.saisie[nom], erreur: echec?.erreurs[nom] });
  return (
    <Form method="post" noValidate className="formulaire-guide">
      <RecapitulatifErreurs echec={echec} />
      <input type="hidden" name="cle" value={cle} />
      <input type="hidden" name="version" value={version} />
      <Champ {...lier('concertationLe')} genre="date" libelle="Concertation tenue le" largeur="moyenne" />
      <Champ
        {...lier('organe')}
        libelle="Organe local de concertation sociale"
        aide="Par exemple la commission paritaire locale ou le conseil d’entreprise."
        longueurMaximale={200}
      />
      <Champ
        {...lier('avis')}
        genre="zone"
        libelle="Avis de l’organe"
        aide="Ce texte est chiffré ; il est imprimé sur le procès-verbal."
        longueurMaximale={4000}
      />
      <Champ {...lier('adopteLe')} genre="date" libelle="Cadre adopté le" largeur="moyenne" />
      {(perte || echec?.erreurs.chargeRetrouvee) && (
        <CaseACocher
          nom="chargeRetrouvee"
          libelle="Toute la charge perdue est retrouvée hors du pôle, dans la même fonction et chez le même pouvoir organisateur."
          cochee={echec?.saisie.chargeRetrouvee === 'oui'}
          erreur={echec?.erreurs.chargeRetrouvee}
        />
      )}
      <div className="formulaire-pied">
        <Bouton name="intention" value="adopter">
          Adopter ce cadre
        </Bouton>
        <Link to={retour}>Revenir sans adopter</Link>
      </div>
      <p className="aide">La décision reste au pouvoir organisateur ; Polaris la consigne et la vérifie.</p>
    </Form>
  );
}
