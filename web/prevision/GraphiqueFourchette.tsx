import { SCENARIOS } from '@polaris/regles/financement/prevision-hypotheses.ts';
import { useId } from 'react';
import { formaterNombre } from '../composants/formats.ts';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Nombre } from '../composants/Valeurs.tsx';
import { COLONNES } from './hypotheses.ts';
import type { Fourchette, LigneScenario } from './vue.ts';

const HAUTEUR = 40;
/** Left of the bars: the name of the scenario; right of them: its total. In percent of the width. */
const GAUCHE = 16;
const LARGEUR = 60;

type PropsGraphique = { fourchette: Fourchette; certifie: number | null };

/**
 * The three totals: base full, IPT hatched, the certified figure an upright line. Readable without colour; the
 * same figures in the table below.
 */
export function GraphiqueFourchette({ fourchette, certifie }: PropsGraphique) {
  const id = useId();
  const maximum = Math.max(1, certifie ?? 0, ...SCENARIOS.map((s) => fourchette[s].total));
  const large = (points: number) => `${((points / maximum) * LARGEUR).toFixed(2)}%`;
  const place = (points: number) => `${(GAUCHE + (points / maximum) * LARGEUR).toFixed(2)}%`;
  return (
    <figure className="prevision-graphique" aria-labelledby={`${id}-titre`}>
      <figcaption id={`${id}-titre`}>
        Points par scénario&nbsp;: financement de base (barre pleine) et IPT (barre hachurée)
        {certifie !== null && ` ; le trait marque le chiffre certifié, ${formaterNombre(certifie)}`}
      </figcaption>
      <svg width="100%" height={HAUTEUR * 3} aria-hidden="true" focusable="false">
        <defs>
          <pattern id={`${id}-ipt`} width={6} height={6} patternUnits="userSpaceOnUse">
            <path className="prevision-hachure" d="M0 6L6 0" />
          </pattern>
        </defs>
        {SCENARIOS.map((scenario, rang) => {
          const { base, ipt, total } = fourchette[scenario];
          const haut = rang * HAUTEUR;
          return (
            <g key={scenario}>
              <text x="0" y={haut + HAUTEUR / 2} dominantBaseline="central">
                {COLONNES[scenario]}
              </text>
              <rect className="prevision-base" x={place(0)} y={haut + 9} width={large(base)} height={22} />
              <rect
                className="prevision-ipt"
                x={place(base)}
                y={haut + 9}
                width={large(ipt)}
                height={22}
                fill={`url(#${id}-ipt)`}
              />
              <text x="100%" y={haut + HAUTEUR / 2} textAnchor="end" dominantBaseline="central">
                {formaterNombre(total)}
              </text>
            </g>
          );
        })}
        {certifie !== null && (
          <line
            className="prevision-certifie"
            x1={place(certifie)}
            x2={place(certifie)}
            y1={0}
            y2={HAUTEUR * 3}
          />
        )}
      </svg>
    </figure>
  );
}

const LIGNES = [
  { cle: 'base', libelle: 'Financement de base', unite: 'points' },
  { cle: 'ipt', libelle: 'Intégrations permanentes totales', unite: 'points' },
  { cle: 'total', libelle: 'Total', unite: 'points' },
  { cle: 'euros', libelle: 'Total en euros', unite: '€' },
  { cle: 'integrations', libelle: 'IPT du pôle au comptage', unite: 'IPT' },
  { cle: 'pointsParIpt', libelle: 'Points par IPT', unite: 'points' },
] as const satisfies readonly { cle: keyof LigneScenario; libelle: string; unite: string }[];

/** The same figures in a table. */
export function TableauFourchette({ fourchette }: Pick<PropsGraphique, 'fourchette'>) {
  return (
    <TableauDonnees
      legende="Résultat, partie par partie"
      lignes={LIGNES}
      cle={({ cle }) => cle}
      vide={null}
      colonnes={[
        {
          id: 'partie',
          titre: 'Partie',
          entete: true,
          cellule: ({ libelle, unite }) => `${libelle} (${unite})`,
        },
        ...SCENARIOS.map((scenario) => ({
          id: scenario,
          titre: COLONNES[scenario],
          nombre: true,
          cellule: ({ cle }: (typeof LIGNES)[number]) => {
            const valeur = fourchette[scenario][cle];
            return valeur === null ? '–' : <Nombre valeur={valeur} />;
          },
        })),
      ]}
    />
  );
}
