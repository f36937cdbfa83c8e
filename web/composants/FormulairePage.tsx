import type { ReactNode } from 'react';
import { Form, Link } from 'react-router';
import { Bouton } from './Bouton.tsx';
import type { EchecSaisie } from './erreurs.ts';
import { RecapitulatifErreurs } from './RecapitulatifErreurs.tsx';

export type PropsSaisie = { retour: string; cle: string; echec: EchecSaisie | undefined };

type PropsFormulairePage = PropsSaisie & {
  titre: string;
  intention: string;
  bouton: string;
  /** Sent with the answers, and not asked. */
  portees?: Readonly<Record<string, string>>;
  /** A file may be chosen. */
  fichier?: boolean;
  children?: ReactNode;
};

/** The frame of a form that stands alone on its page, so that each field has one place. */
export function FormulairePage(props: PropsFormulairePage) {
  const { titre, intention, bouton, retour, cle, echec, portees = {}, fichier, children } = props;
  return (
    <section aria-labelledby="titre-formulaire">
      <h2 id="titre-formulaire">{titre}</h2>
      <Form
        method="post"
        noValidate
        className="formulaire-guide"
        {...(fichier ? { encType: 'multipart/form-data' as const } : {})}
      >
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

/** Ties a field to what was typed or is known, and to its error. */
export function lier(echec: EchecSaisie | undefined, nom: string, acquis?: string) {
  return { nom, valeur: echec?.saisie[nom] ?? acquis, erreur: echec?.erreurs[nom] };
}
