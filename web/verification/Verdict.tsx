import { Avis } from '../composants/Avis.tsx';
import { Instant } from '../composants/Valeurs.tsx';

type PropsVerdict = {
  code: string;
  etat: 'valable' | 'terminee' | 'revoquee' | 'inconnue';
  pole: string | null;
  ecole: string | null;
  emisLe: string | null;
  anneeScolaire: string | null;
};

/** Genuine certificates that have lost their effects, and what to do. */
const SANS_EFFET = {
  terminee: {
    mot: 'Terminée',
    titre: 'Cette attestation est authentique, mais l’intégration a pris fin.',
    children: <p>Elle n’a plus d’effet depuis la fin de l’intégration.</p>,
  },
  revoquee: {
    mot: 'Révoquée',
    titre: 'Cette attestation a été révoquée.',
    children: <p>Elle n’est plus valable. Demandez une nouvelle attestation au pôle territorial.</p>,
  },
} as const;

/** Is the paper genuine? Says who issued it and for which school, never whom it names. */
export function Verdict({ code, etat, pole, ecole, emisLe, anneeScolaire }: PropsVerdict) {
  if (etat === 'inconnue') {
    return (
      <Avis
        genre="erreur"
        mot="Inconnue"
        titre={code ? `Aucune attestation ne porte le code ${code}.` : 'Ce code n’existe pas.'}
      >
        <p>
          Comparez chaque caractère avec le document. Si le code est exact, ce document n’a pas été émis par
          Polaris.
        </p>
      </Avis>
    );
  }
  const details = (
    <dl className="fiche">
      <Ligne titre="Code" valeur={code} />
      <Ligne titre="Pôle territorial" valeur={pole} />
      <Ligne titre="École de l’élève" valeur={ecole} />
      <Ligne titre="Année scolaire" valeur={anneeScolaire} />
      {emisLe && (
        <div>
          <dt>Émise le</dt>
          <dd>
            <Instant le={emisLe} />
          </dd>
        </div>
      )}
    </dl>
  );
  return etat === 'valable' ? (
    <>
      <Avis genre="succes" mot="Valable" titre="Cette attestation est valable.">
        <p>
          Comparez les informations ci-dessous avec le document. Le nom de l’élève n’est jamais montré sur
          cette page.
        </p>
      </Avis>
      {details}
    </>
  ) : (
    <>
      <Avis genre="attention" {...SANS_EFFET[etat]} />
      {details}
    </>
  );
}

function Ligne({ titre, valeur }: { titre: string; valeur: string | null }) {
  return (
    <div>
      <dt>{titre}</dt>
      <dd>{valeur ?? '–'}</dd>
    </div>
  );
}
