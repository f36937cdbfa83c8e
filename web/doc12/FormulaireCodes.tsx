import { Form, Link } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { type ChargeDoc12, CODES } from './libelles.ts';

const LONGUEURS: Readonly<Record<string, number>> = { cours: 60, pvcDero: 40, remplacement: 20 };

type PropsFormulaireCodes = {
  charge: ChargeDoc12;
  /** Taken when the box of the pôle is left empty. */
  ecotDuPole: string | null;
  retour: string;
  cle: string;
  echec: EchecSaisie | undefined;
};

/** The boxes of the form of one charge: copied as typed, and blank on the paper when left empty. */
export function FormulaireCodes({ charge, ecotDuPole, retour, cle, echec }: PropsFormulaireCodes) {
  const { chargeId, version, cases, fonction, fraction, lieu } = charge;
  const aideEcot =
    lieu === 'pole' && ecotDuPole ? `Vide : celui du pôle, ${ecotDuPole}.` : 'À porter sur le document.';
  return (
    <section aria-labelledby="titre-codes">
      <h2 id="titre-codes">
        Codes de la charge {fonction}, {fraction}
      </h2>
      <Form method="post" noValidate className="formulaire-guide" key={chargeId}>
        <RecapitulatifErreurs echec={echec} />
        <p>Recopiez les codes tels que vous les connaissez. Une case vide reste vide sur le document.</p>
        <input type="hidden" name="cle" value={cle} />
        <input type="hidden" name="chargeId" value={chargeId} />
        <input type="hidden" name="version" value={version} />
        <div className="doc12-codes">
          {cases.map(({ code, valeur }) => {
            const nom = `codes.${code}`;
            const commun = {
              nom,
              libelle: CODES[code],
              valeur: echec?.saisie[nom] ?? valeur,
              erreur: echec?.erreurs[nom],
              facultatif: true,
            };
            if (code === 'regime') return <Champ key={code} {...commun} {...REGIME} />;
            const aide = code === 'ecot' ? aideEcot : undefined;
            return <Champ key={code} {...commun} aide={aide} longueurMaximale={LONGUEURS[code] ?? 12} />;
          })}
        </div>
        <div className="formulaire-pied">
          <Bouton name="intention" value="codes">
            Enregistrer les codes
          </Bouton>
          <Link to={retour}>Fermer sans rien changer</Link>
        </div>
      </Form>
    </section>
  );
}

const REGIME = {
  genre: 'liste',
  invite: 'Aucune case cochée',
  options: [
    { valeur: 'ancien', libelle: 'Ancien régime' },
    { valeur: 'nouveau', libelle: 'Nouveau régime' },
  ],
} as const;
