import { SCENARIOS, type Scenario } from '@polaris/regles/financement/prevision-hypotheses.ts';
import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { type ChiffreVue, versEtape } from '../composants/resultat.ts';

export type PrevisionLue = Sortie<'prevision.consulter'>;
export type ScenarioVue = PrevisionLue['scenarios'][number];

/** The points of one scenario, part by part; euros and points per IPT beside them. */
export type LigneScenario = {
  total: number;
  base: number;
  ipt: number;
  euros: number;
  integrations: number;
  pointsParIpt: number | null;
};
export type Fourchette = Readonly<Record<Scenario, LigneScenario>>;

/** The range of an answer of the rule; null when it gave none. */
export function lireFourchette({ issue, detail }: NonNullable<PrevisionLue['resultat']>): Fourchette | null {
  return issue === 'resultat' ? (detail as unknown as Fourchette) : null;
}

/** Each total with its own explanation, and what the rule says of the whole. */
export function versPrevision({ resultat, ...reste }: PrevisionLue) {
  const fourchette = resultat && lireFourchette(resultat);
  return {
    ...reste,
    fourchette,
    chiffres: resultat && fourchette ? lireChiffres(resultat, fourchette) : [],
    raisons: (resultat?.raisons ?? []).map(({ code, message }) => ({ code, message })),
  };
}

export type PrevisionVue = ReturnType<typeof versPrevision>;

function lireChiffres(
  { trace }: NonNullable<PrevisionLue['resultat']>,
  fourchette: Fourchette,
): { scenario: Scenario; chiffre: ChiffreVue }[] {
  return SCENARIOS.map((scenario, rang) => {
    const etape = trace[rang];
    return {
      scenario,
      chiffre: {
        valeur: fourchette[scenario].total,
        unite: 'points',
        raisons: [],
        trace: etape ? versEtape(etape) : null,
      },
    };
  });
}
