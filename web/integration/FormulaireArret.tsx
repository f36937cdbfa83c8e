import { type ReactNode, useEffect } from 'react';
import { Form, Link } from 'react-router';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { type Saisie, TOTAL_ETAPES } from './arret.ts';

type PropsFormulaireArret = {
  etape: { rang: number; sujet: string };
  /** Answers of the steps before, sent again with this one: nothing is recorded until the end. */
  portees: Saisie;
  retour: string;
  boutons: ReactNode;
  echec?: EchecSaisie | undefined;
  children: ReactNode;
};

const ID_ETAPE = 'etape';

/** With JavaScript a step replaces the one before in the same page: start it from its top. */
export function useDebutEtape(etape: unknown): void {
  useEffect(() => {
    if (!etape) return;
    document.getElementById(ID_ETAPE)?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [etape]);
}

/** One step of an end. The answers travel with the form, so that it works without JavaScript. */
export function FormulaireArret(props: PropsFormulaireArret) {
  const { etape, portees, retour, boutons, echec, children } = props;
  return (
    <Form method="post" noValidate className="formulaire-guide">
      <p className="etape" id={ID_ETAPE} tabIndex={-1}>
        Étape {etape.rang} sur {TOTAL_ETAPES}&nbsp;: {etape.sujet}
      </p>
      <RecapitulatifErreurs echec={echec} />
      {Object.entries(portees).map(([nom, valeur]) => (
        <input key={nom} type="hidden" name={nom} value={valeur} />
      ))}
      {children}
      <div className="formulaire-pied">
        {boutons}
        <Link to={retour}>Revenir au protocole sans rien changer</Link>
      </div>
    </Form>
  );
}
