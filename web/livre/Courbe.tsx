import { formaterDate, formaterNombre } from '../composants/formats.ts';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Jour, Nombre } from '../composants/Valeurs.tsx';
import type { Dessin, NomSerie, PointCourbe } from './courbe.ts';

const LIBELLES: Readonly<Record<NomSerie, string>> = { total: 'Total', A: 'A', B: 'B', C: 'C' };
const HAUTEUR = 220;
const MARGE = 14;
const place = (pourcent: number) => MARGE + ((HAUTEUR - 2 * MARGE) * pourcent) / 100;

type PropsCourbe = { dessin: Dessin; points: readonly PointCourbe[]; connuLe: string };

/**
 * The totals over the year, each line by its own dash and its label at its end: readable without colour. The
 * day shown is the upright line. The same figures in a table below.
 */
export function Courbe({ dessin, points, connuLe }: PropsCourbe) {
  const { series, zero, repere, du, au } = dessin;
  return (
    <figure className="livre-courbe" aria-labelledby="titre-courbe">
      <figcaption id="titre-courbe">
        Points connus, du {formaterDate(du)} au {formaterDate(au)}&nbsp;; le trait vertical marque le{' '}
        {formaterDate(connuLe)}
      </figcaption>
      <svg width="100%" height={HAUTEUR} aria-hidden="true" focusable="false">
        <svg
          aria-hidden="true"
          x="0"
          y={MARGE}
          width="68%"
          height={HAUTEUR - 2 * MARGE}
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          overflow="visible"
        >
          <line className="courbe-axe" x1={0} x2={100} y1={zero} y2={zero} />
          <line className="courbe-repere" x1={repere} x2={repere} y1={0} y2={100} />
          {series.map(({ nom, chemin }) => (
            <path key={nom} className={`courbe-trait courbe-${nom}`} d={chemin} />
          ))}
        </svg>
        {series.map(({ nom, hauteur, valeur }) => (
          <text key={nom} x="70%" y={place(hauteur)} dominantBaseline="middle">
            {LIBELLES[nom]} {formaterNombre(valeur)}
          </text>
        ))}
      </svg>
      <details className="voir-tableau">
        <summary>
          Voir en tableau<span className="invisible"> : points connus</span>
        </summary>
        <TableauDonnees
          legende="Points connus à la fin de chaque jour qui en a apporté"
          lignes={points}
          cle={({ jour }) => jour}
          vide={null}
          colonnes={[
            { id: 'jour', titre: 'Connu le', entete: true, cellule: ({ jour }) => <Jour le={jour} /> },
            ...(['A', 'B', 'C', 'total'] as const).map((nom) => ({
              id: nom,
              titre: nom === 'total' ? 'Total' : `Budget ${nom}`,
              nombre: true,
              cellule: (point: PointCourbe) => <Nombre valeur={point[nom]} />,
            })),
          ]}
        />
      </details>
    </figure>
  );
}
