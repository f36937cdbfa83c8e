import { useId } from 'react';
import { ecrireEcart } from '../national/TableauNational.tsx';
import { changer, type EffetVue, placerBarres } from './effet.ts';

const HAUTEUR = 22;
/** Left of the bars: the number of the pôle; right of them: the change in figures. In percent of the width. */
const GAUCHE = 8;
const LARGEUR = 66;

/** The change of each pôle side by side. A rise is full, a fall is hatched and goes the other way. */
export function GraphiqueEffet({ effet, mesure }: { effet: EffetVue; mesure: EffetVue['mesures'][number] }) {
  const id = useId();
  const ecarts = effet.poles.map((pole) => changer(pole, mesure.cle));
  const { zero, barres } = placerBarres(ecarts);
  const placer = (part: number) => `${(GAUCHE + (part / 100) * LARGEUR).toFixed(2)}%`;
  return (
    <figure className="graphique-effet" aria-labelledby={`${id}-titre`}>
      <figcaption id={`${id}-titre`}>
        {mesure.libelle}, pôle par pôle&nbsp;: ce que la valeur ajoute (barre pleine) ou retire (barre
        hachurée). Les mêmes chiffres sont dans le tableau.
      </figcaption>
      <svg width="100%" height={effet.poles.length * HAUTEUR} aria-hidden="true" focusable="false">
        <defs>
          <pattern id={`${id}-hachures`} width={6} height={6} patternUnits="userSpaceOnUse">
            <path className="graphique-hachure" d="M0 6L6 0" />
          </pattern>
        </defs>
        <line
          className="graphique-zero"
          x1={placer(zero)}
          x2={placer(zero)}
          y1={0}
          y2={effet.poles.length * HAUTEUR}
        />
        {effet.poles.map(({ poleId, numero }, rang) => {
          const barre = barres[rang];
          const milieu = rang * HAUTEUR + HAUTEUR / 2;
          return (
            <g key={poleId}>
              <text x="0" y={milieu} dominantBaseline="central">
                {numero}
              </text>
              {barre && (
                <rect
                  className={`graphique-${barre.sens}`}
                  x={placer(barre.x)}
                  y={milieu - 7}
                  width={`${((barre.largeur / 100) * LARGEUR).toFixed(2)}%`}
                  height={14}
                  fill={barre.sens === 'baisse' ? `url(#${id}-hachures)` : undefined}
                />
              )}
              <text x="100%" y={milieu} textAnchor="end" dominantBaseline="central">
                {ecrireEcart(ecarts[rang] ?? null)}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
