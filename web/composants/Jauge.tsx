import { useId } from 'react';
import { formaterNombre } from './formats.ts';
import { formaterReference } from './trace.ts';

type Seuil = { valeur: number; libelle: string; reference: { texte: string; article?: string } };

type PropsJauge = {
  libelle: string;
  valeur: number;
  /** End of the scale. */
  maximum: number;
  unite: string;
  seuils?: readonly Seuil[];
};

/** A measure against its thresholds, each with its article; the same figures in a table below. */
export function Jauge({ libelle, valeur, maximum, unite, seuils = [] }: PropsJauge) {
  const id = useId();
  const position = (nombre: number) => `${Math.min(100, Math.max(0, (nombre / maximum) * 100)).toFixed(2)}%`;
  return (
    <figure className="jauge" aria-labelledby={id}>
      <figcaption id={id}>
        {libelle}&nbsp;: <strong>{`${formaterNombre(valeur)}\u00a0${unite}`}</strong> sur{' '}
        {formaterNombre(maximum)}
      </figcaption>
      <svg width="100%" height={28} aria-hidden="true" focusable="false">
        <rect className="jauge-fond" x={0} y={7} width="100%" height={14} />
        <rect className="jauge-valeur" x={0} y={7} width={position(valeur)} height={14} />
        {seuils.map((seuil) => (
          <line
            key={seuil.libelle}
            className="jauge-seuil"
            x1={position(seuil.valeur)}
            x2={position(seuil.valeur)}
            y1={0}
            y2={28}
          />
        ))}
      </svg>
      <ul className="jauge-seuils">
        {seuils.map((seuil) => (
          <li key={seuil.libelle}>
            {seuil.libelle}&nbsp;: {`${formaterNombre(seuil.valeur)}\u00a0${unite}`}{' '}
            <small>({formaterReference(seuil.reference)})</small>
          </li>
        ))}
      </ul>
      <details className="voir-tableau">
        <summary>
          Voir en tableau<span className="invisible"> : {libelle}</span>
        </summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Mesure</th>
              <th scope="col" className="nombre">
                {unite}
              </th>
            </tr>
          </thead>
          <tbody>
            <Ligne nom={libelle} valeur={valeur} />
            {seuils.map((seuil) => (
              <Ligne key={seuil.libelle} nom={seuil.libelle} valeur={seuil.valeur} />
            ))}
            <Ligne nom="Fin de l’échelle" valeur={maximum} />
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function Ligne({ nom, valeur }: { nom: string; valeur: number }) {
  return (
    <tr>
      <th scope="row">{nom}</th>
      <td className="nombre">{formaterNombre(valeur)}</td>
    </tr>
  );
}
