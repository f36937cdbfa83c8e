import { type ReactNode, useRef } from 'react';
import { Form, Link } from 'react-router';
import { Bouton } from './Bouton.tsx';
import { type EtatBrouillon, INTENTION, useBrouillon } from './brouillon.ts';
import type { EchecSaisie } from './erreurs.ts';
import { RecapitulatifErreurs } from './RecapitulatifErreurs.tsx';
import { Instant } from './Valeurs.tsx';

type PropsFormulaireGuide = {
  /** Where one is: shown as « Étape 2 sur 5 : l'école ». */
  etape: { rang: number; total: number; sujet: string };
  /** Address of the step before. */
  precedent?: string;
  /** The verb of the main button. */
  suite?: string;
  /** When the draft was last kept (ISO 8601); its presence, even empty, turns drafts on. */
  brouillon?: { enregistreLe?: string };
  /** Idempotency key (UUID made by the loader): sending twice changes nothing twice. */
  cle?: string;
  echec?: EchecSaisie | undefined;
  children: ReactNode;
};

/** One step of a guided form: one subject, its errors, and the way forward and back. */
export function FormulaireGuide(props: PropsFormulaireGuide) {
  const { etape, precedent, suite = 'Continuer', brouillon, cle, echec, children } = props;
  const formulaire = useRef<HTMLFormElement>(null);
  const etat = useBrouillon(formulaire, brouillon !== undefined);
  return (
    <Form ref={formulaire} method="post" noValidate className="formulaire-guide">
      <p className="etape">
        Étape {etape.rang} sur {etape.total}&nbsp;: {etape.sujet}
      </p>
      <RecapitulatifErreurs echec={echec} />
      {cle && <input type="hidden" name="cle" value={cle} />}
      {children}
      <div className="formulaire-pied">
        <Bouton>{suite}</Bouton>
        {brouillon && (
          <Bouton variante="secondaire" name={INTENTION.nom} value={INTENTION.brouillon}>
            Enregistrer le brouillon
          </Bouton>
        )}
        {precedent && <Link to={precedent}>Étape précédente</Link>}
        {brouillon && <LigneBrouillon etat={etat} enregistreLe={brouillon.enregistreLe} />}
      </div>
    </Form>
  );
}

type PropsLigneBrouillon = { etat: EtatBrouillon; enregistreLe: string | undefined };

/** « Brouillon enregistré à 14:32 » : kept, and not yet sent to anyone. */
export function LigneBrouillon({ etat, enregistreLe }: PropsLigneBrouillon) {
  const le = etat.etat === 'enregistre' ? etat.le : enregistreLe;
  return (
    <p className="ligne-brouillon" role="status">
      {etat.etat === 'en-cours' && 'Enregistrement du brouillon'}
      {etat.etat === 'echec' &&
        'Le brouillon n’a pas été enregistré. Ce que vous avez écrit reste à l’écran.'}
      {(etat.etat === 'enregistre' || etat.etat === 'inactif') && le && (
        <>
          Brouillon enregistré à <Instant le={le} heure />
        </>
      )}
    </p>
  );
}
