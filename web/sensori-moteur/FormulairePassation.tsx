import { type ReactNode, useEffect } from 'react';
import { Form, Link } from 'react-router';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import type { Saisie } from './passation.ts';

const ID_ETAPE = 'etape';
const TOTAL = 3;

/** With JavaScript a step replaces the one before in the same page: start it from its top. */
export function useDebutEtape(etape: unknown): void {
  useEffect(() => {
    if (!etape) return;
    document.getElementById(ID_ETAPE)?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [etape]);
}

type PropsFormulaire = {
  rang: number;
  sujet: string;
  /** Answers of the other steps, sent again with this one: nothing is recorded until the end. */
  portees: Saisie;
  retour: string;
  boutons: ReactNode;
  echec?: EchecSaisie | undefined;
  children: ReactNode;
};

/** One step of a passation. The answers travel with the form, so that it works without JavaScript. */
export function FormulairePassation(props: PropsFormulaire) {
  const { rang, sujet, portees, retour, boutons, echec, children } = props;
  return (
    <Form method="post" noValidate className="formulaire-guide">
      <p className="etape" id={ID_ETAPE} tabIndex={-1}>
        Étape {rang} sur {TOTAL}&nbsp;: {sujet}
      </p>
      <RecapitulatifErreurs echec={echec} />
      {Object.entries(portees).map(([nom, valeur]) => (
        <input key={nom} type="hidden" name={nom} value={valeur} />
      ))}
      {children}
      <div className="formulaire-pied">
        {boutons}
        <Link to={retour}>Revenir aux échelles sans rien changer</Link>
      </div>
    </Form>
  );
}
