import type { ReactNode } from 'react';
import { Form, Link } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';

type PropsFormulairePartage = {
  titre: string;
  intention: string;
  bouton: string;
  retour: string;
  cle: string;
  echec: EchecSaisie | undefined;
  /** Sent with the answers, and not asked. */
  portees?: Readonly<Record<string, string>>;
  children: ReactNode;
};

/** The frame of a form of the sharing: one at a time on the page, so that each field has one place. */
export function FormulairePartage(props: PropsFormulairePartage) {
  const { titre, intention, bouton, retour, cle, echec, portees = {}, children } = props;
  return (
    <section aria-labelledby="titre-formulaire">
      <h2 id="titre-formulaire">{titre}</h2>
      <Form method="post" noValidate className="formulaire-guide">
        <RecapitulatifErreurs echec={echec} />
        <input type="hidden" name="cle" value={cle} />
        {Object.entries(portees).map(([nom, valeur]) => (
          <input key={nom} type="hidden" name={nom} value={valeur} />
        ))}
        {children}
        <div className="formulaire-pied">
          <Bouton name="intention" value={intention}>
            {bouton}
          </Bouton>
          <Link to={retour}>Fermer sans rien changer</Link>
        </div>
      </Form>
    </section>
  );
}
