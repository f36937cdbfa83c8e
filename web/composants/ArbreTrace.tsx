import { Link } from 'react-router';
import { type EtapeTrace, formaterReference, formaterValeur } from './trace.ts';
import { Jour } from './Valeurs.tsx';

/** A tree of steps: what, how much, how, and where it is written. */
export function ArbreTrace({ etapes }: { etapes: readonly EtapeTrace[] }) {
  return (
    <ol className="trace">
      {etapes.map((etape) => (
        <li key={`${etape.libelle} ${String(etape.valeur)} ${etape.operation}`}>
          <Etape {...etape} />
          {etape.enfants && etape.enfants.length > 0 && <ArbreTrace etapes={etape.enfants} />}
        </li>
      ))}
    </ol>
  );
}

function Etape({ libelle, valeur, unite, operation, parametre, reference, note }: EtapeTrace) {
  return (
    <>
      <p className="trace-ligne">
        <span>{libelle}</span>
        {valeur !== undefined && <strong>{formaterValeur(valeur, unite)}</strong>}
      </p>
      {operation && <p className="trace-detail">{operation}</p>}
      {parametre && (
        <p className="trace-detail">
          Paramètre{' '}
          <Link to={`/parametres/${parametre.id}`}>
            <code>{parametre.id}</code>
          </Link>
          , {formaterValeur(parametre.valeur)} depuis le <Jour le={parametre.depuis} />
        </p>
      )}
      {reference && <p className="trace-detail">{formaterReference(reference)}</p>}
      {note && <p className="trace-note">{note}</p>}
    </>
  );
}
