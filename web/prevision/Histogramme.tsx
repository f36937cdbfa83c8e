import type { Distribution } from '@polaris/regles/financement/prevision-tirages.ts';
import { useId } from 'react';
import { formaterNombre } from '../composants/formats.ts';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Nombre } from '../composants/Valeurs.tsx';

const HAUTEUR = 180;
const BAS = 40;

/** How the draws spread: bars, the three upright lines of the quantiles, and a table. */
export function Histogramme({ distribution }: { distribution: Distribution }) {
  const id = useId();
  const { classes, nombre, p5, p50, p95, minimum, maximum } = distribution;
  const sommet = Math.max(...classes.map((c) => c.nombre));
  const etendue = maximum - minimum;
  const place = (points: number) =>
    `${(etendue === 0 ? 50 : ((points - minimum) / etendue) * 100).toFixed(2)}%`;
  const reperes = [
    { nom: '5 %', points: p5, ancre: 'start' },
    { nom: 'moitié', points: p50, ancre: 'middle' },
    { nom: '95 %', points: p95, ancre: 'end' },
  ] as const;
  return (
    <figure className="prevision-graphique" aria-labelledby={`${id}-titre`}>
      <figcaption id={`${id}-titre`}>
        Neuf fois sur dix, entre {formaterNombre(p5)} et {formaterNombre(p95)} points&nbsp;; une fois sur
        deux, au plus {formaterNombre(p50)} points.
      </figcaption>
      <svg width="100%" height={HAUTEUR + BAS} aria-hidden="true" focusable="false">
        {classes.map(({ de, nombre: combien }, rang) => (
          <rect
            key={de}
            className="prevision-classe"
            x={`${((rang / classes.length) * 100).toFixed(2)}%`}
            width={`${(96 / classes.length).toFixed(2)}%`}
            y={HAUTEUR - (combien / sommet) * (HAUTEUR - 8)}
            height={(combien / sommet) * (HAUTEUR - 8)}
          />
        ))}
        {reperes.map(({ nom, points, ancre }, rang) => (
          <g key={nom}>
            <line className="prevision-certifie" x1={place(points)} x2={place(points)} y1={0} y2={HAUTEUR} />
            <text x={`${rang * 50}%`} y={HAUTEUR + 24} textAnchor={ancre}>
              {nom}&nbsp;: {formaterNombre(points)}
            </text>
          </g>
        ))}
      </svg>
      <details className="voir-tableau">
        <summary>
          Voir en tableau<span className="invisible"> : répartition des tirages</span>
        </summary>
        <TableauDonnees
          legende={`Répartition de ${formaterNombre(nombre)} tirages`}
          lignes={classes}
          cle={({ de }) => String(de)}
          vide={null}
          colonnes={[
            {
              id: 'classe',
              titre: 'Points',
              entete: true,
              cellule: ({ de, a }) =>
                `de ${formaterNombre(Math.round(de))} à ${formaterNombre(Math.round(a))}`,
            },
            {
              id: 'tirages',
              titre: 'Tirages',
              nombre: true,
              cellule: ({ nombre: combien }) => <Nombre valeur={combien} />,
            },
          ]}
        />
      </details>
    </figure>
  );
}
