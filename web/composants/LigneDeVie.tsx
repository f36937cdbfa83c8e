import { trouverVeille } from './formats.ts';
import { type GenrePeriode, placer } from './ligne-de-vie.ts';
import { Jour } from './Valeurs.tsx';

export type PeriodeVie = {
  id: string;
  genre: GenrePeriode;
  libelle: string;
  /** Civil days; `fin` exclusive, absent while it lasts. */
  debut: string;
  fin?: string;
};

export type PointVie = { id: string; libelle: string; le: string };

type PropsLigneDeVie = {
  /** School years of the axis, oldest first: name, first day, and first day of the next. */
  annees: readonly { nom: string; debut: string; fin: string }[];
  periodes: readonly PeriodeVie[];
  points?: readonly PointVie[];
};

const HAUT_LIGNE = 34;
const HAUT_AXE = 24;
const HAUT_POINTS = 26;

/**
 * The path of a pupil by school year: a drawing for the eye, and the same as a list for everyone. The
 * drawing is placed in percentages, so its text keeps its size at any width.
 */
export function LigneDeVie({ annees, periodes, points = [] }: PropsLigneDeVie) {
  const axe = { debut: annees[0]?.debut ?? '', fin: annees.at(-1)?.fin ?? '' };
  const haut = HAUT_AXE + periodes.length * HAUT_LIGNE + (points.length > 0 ? HAUT_POINTS : 8);
  return (
    <figure className="ligne-de-vie">
      <svg width="100%" height={haut} aria-hidden="true" focusable="false">
        {annees.map((annee, rang) => {
          const x = placer(axe, annee.debut);
          return (
            <g key={annee.nom}>
              {rang > 0 && <line className="vie-filet" x1={`${x}%`} x2={`${x}%`} y1={0} y2={haut} />}
              <text className="vie-annee" x={`${x}%`} dx={rang > 0 ? 6 : 0} y={14}>
                {annee.nom}
              </text>
            </g>
          );
        })}
        {periodes.map((periode, rang) => {
          const x = placer(axe, periode.debut);
          const y = HAUT_AXE + rang * HAUT_LIGNE;
          const largeur = placer(axe, periode.fin ?? axe.fin) - x;
          const aDroite = x > 60;
          return (
            <g key={periode.id}>
              <text
                className="vie-libelle"
                x={`${aDroite ? x + largeur : x}%`}
                y={y + 13}
                textAnchor={aDroite ? 'end' : 'start'}
              >
                {periode.libelle}
              </text>
              <rect
                className={`vie-${periode.genre}`}
                x={`${x}%`}
                y={y + 18}
                width={`${largeur}%`}
                height={9}
              />
            </g>
          );
        })}
        {points.map((point) => (
          <circle
            key={point.id}
            className="vie-point"
            cx={`${placer(axe, point.le)}%`}
            cy={haut - 10}
            r={4}
          />
        ))}
      </svg>
      <figcaption>
        <ol>
          {periodes.map(({ id, genre, libelle, debut, fin }) => (
            <li key={id} className={`vie-puce vie-puce-${genre}`}>
              {libelle}&nbsp;: {fin ? 'du' : 'depuis le'} <Jour le={debut} />
              {fin && (
                <>
                  {' '}
                  au <Jour le={trouverVeille(fin)} />
                </>
              )}
            </li>
          ))}
          {points.map(({ id, libelle, le }) => (
            <li key={id} className="vie-puce vie-puce-point">
              {libelle}&nbsp;: le <Jour le={le} />
            </li>
          ))}
        </ol>
      </figcaption>
    </figure>
  );
}
