import { Link } from 'react-router';
import { Etat, type TonEtat } from './Etat.tsx';
import { formaterEcheance } from './formats.ts';
import { Jour } from './Valeurs.tsx';

export type Tache = {
  id: string;
  titre: string;
  vers: string;
  /** Who holds it now. */
  porteur: string;
  /** What comes next, as a verb and what it acts on. */
  etape: string;
  etat: { ton: TonEtat; libelle: string };
  /** Civil day; absent when nothing is due (a task « non requise » stays in the list and says so). */
  echeance?: string;
};

type PropsListeTaches = {
  taches: readonly Tache[];
  /** Civil day the delays are counted from, given by the server. */
  aujourdhui: string;
};

/** What there is to do, by deadline, the delay said in words. */
export function ListeTaches({ taches, aujourdhui }: PropsListeTaches) {
  return (
    <ol className="taches">
      {taches.map(({ id, titre, vers, porteur, etape, etat, echeance }) => (
        <li key={id} className={echeance && echeance < aujourdhui ? 'tache tache-en-retard' : 'tache'}>
          <div>
            <Link to={vers}>{titre}</Link>
            <p>
              {etape} · {porteur}
            </p>
          </div>
          <Etat ton={etat.ton}>{etat.libelle}</Etat>
          <p className="tache-echeance">
            {echeance ? (
              <>
                <strong>{formaterEcheance(aujourdhui, echeance)}</strong>
                <Jour le={echeance} longue />
              </>
            ) : (
              'pas d’échéance'
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
