import { formaterDateLongue } from '../composants/formats.ts';
import { Instant } from '../composants/Valeurs.tsx';

type PropsDemande = {
  partie: string;
  eleve: string;
  ecole: string;
  pole: string;
  auteur: string;
  echeance: string | null;
  expireLe: string;
  /** Address of the paper to read. */
  document: string;
};

/** Who asks whom to answer what, by when, with the paper to read first. */
export function Demande({ partie, eleve, ecole, pole, auteur, echeance, expireLe, document }: PropsDemande) {
  const lignes: (readonly [string, React.ReactNode])[] = [
    ['Élève', eleve],
    ['École', ecole],
    ['Vous répondez pour', partie],
    ['Demandé par', `${auteur}, ${pole}`],
    ['Réponses attendues pour le', echeance && formaterDateLongue(echeance)],
    ['Ce lien répond jusqu’au', <Instant key="fin" le={expireLe} />],
  ];
  return (
    <>
      <dl className="fiche">
        {lignes
          .filter(([, valeur]) => valeur !== null)
          .map(([titre, valeur]) => (
            <div key={titre}>
              <dt>{titre}</dt>
              <dd>{valeur}</dd>
            </div>
          ))}
      </dl>
      <p>
        <a href={document} className="bouton bouton-secondaire">
          Lire le document (PDF)
        </a>
      </p>
      <h2>Votre réponse</h2>
    </>
  );
}
