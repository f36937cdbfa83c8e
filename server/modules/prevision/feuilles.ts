import {
  HYPOTHESES,
  listerHypotheses,
  SCENARIOS,
  type Scenario,
} from '@polaris/regles/financement/prevision-hypotheses.ts';
import type { Colonne, Feuille } from '../../tableur/classeur.ts';
import type { ScenarioGarde } from './scenarios.ts';

const TROIS: readonly Colonne[] = [
  { titre: 'Basse', genre: 'nombre' },
  { titre: 'Centrale', genre: 'nombre' },
  { titre: 'Haute', genre: 'nombre' },
];

/** Parts of the answer of the rule, by scenario, in the order they are read. */
const RESULTATS = [
  ['base', 'Financement de base', 'points'],
  ['ipt', 'Intégrations permanentes totales', 'points'],
  ['total', 'Total', 'points'],
  ['euros', 'Total en euros', 'euros'],
  ['integrations', 'IPT au comptage', 'IPT'],
  ['pointsParIpt', 'Points par IPT', 'points'],
] as const;

/** What the scenario found, then what the certified figure said of it. */
export function feuilleResultats({ nom, jugement, ecart }: ScenarioGarde): Feuille {
  const lignes = jugement.detail as Record<Scenario, Record<string, number | null>>;
  return {
    nom: 'Résultat',
    colonnes: [
      { titre: nom, genre: 'texte', largeur: 42 },
      { titre: 'Unité', genre: 'texte', largeur: 12 },
      ...TROIS,
    ],
    lignes: [
      ...RESULTATS.map(([cle, libelle, unite]) => [
        libelle,
        unite,
        ...SCENARIOS.map((s) => lignes[s]?.[cle] ?? null),
      ]),
      ...(ecart
        ? [
            ['Chiffre certifié', 'points', null, ecart.certifie, null],
            ['Écart avec la centrale', 'points', null, ecart.ecart, null],
          ]
        : []),
    ],
  };
}

/** Every assumption, in its three scenarios. */
export function feuilleHypotheses({ hypotheses }: Pick<ScenarioGarde, 'hypotheses'>): Feuille {
  return {
    nom: 'Hypothèses',
    colonnes: [
      { titre: 'Hypothèse', genre: 'texte', largeur: 42 },
      { titre: 'Unité', genre: 'texte', largeur: 16 },
      ...TROIS,
    ],
    lignes: listerHypotheses(true).map((nom) => [
      HYPOTHESES[nom].libelle,
      HYPOTHESES[nom].unite,
      ...SCENARIOS.map((s) => hypotheses[nom]?.[s] ?? null),
    ]),
  };
}
