import { type ReactNode, useEffect } from 'react';
import { Form, Link } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { CLES_ETAPES, ETAPES, type Etape, precedente, rangDe, type Saisie } from './guide.ts';

const ID_ETAPE = 'etape';

/** With JavaScript a step replaces the one before in the same page: start it from its top. */
export function useDebutEtape(etape: unknown): void {
  useEffect(() => {
    if (!etape) return;
    document.getElementById(ID_ETAPE)?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [etape]);
}

type PropsFormulairePar = {
  etape: Etape;
  saisie: Saisie;
  /** Fields asked at this step; everything else travels along, hidden. */
  champs: readonly string[];
  echec: EchecSaisie | undefined;
  bouton: { value: string; libelle: string };
  cle?: string;
  children: ReactNode;
};

/** One step of the opening of a PAR. The answers travel with the form, so that it works without JavaScript. */
export function FormulairePar({ etape, saisie, champs, echec, bouton, cle, children }: PropsFormulairePar) {
  const avant = precedente(etape);
  return (
    <Form method="post" noValidate className="formulaire-guide" key={etape}>
      <p className="etape" id={ID_ETAPE} tabIndex={-1}>
        Étape {rangDe(etape)} sur {CLES_ETAPES.length}&nbsp;: {ETAPES[etape]}
      </p>
      <RecapitulatifErreurs echec={echec} />
      {cle && <input type="hidden" name="cle" value={cle} />}
      {Object.entries(saisie)
        .filter(([nom]) => !champs.includes(nom) && nom !== 'cle')
        .map(([nom, valeur]) => (
          <input key={nom} type="hidden" name={nom} value={valeur} />
        ))}
      {children}
      <div className="formulaire-pied">
        <Bouton name="intention" value={bouton.value}>
          {bouton.libelle}
        </Bouton>
        {avant && (
          <Bouton variante="secondaire" name="intention" value={`retour-${avant}`}>
            Étape précédente
          </Bouton>
        )}
        <Link to="/par">
          {saisie.brouillonId
            ? 'Revenir aux protocoles : le brouillon reste au tableau de bord'
            : 'Revenir aux protocoles sans rien enregistrer'}
        </Link>
      </div>
    </Form>
  );
}
