import {
  HYPOTHESES,
  type NomHypothese,
  SCENARIOS,
  type Scenario,
} from '@polaris/regles/financement/prevision-hypotheses.ts';
import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { formaterNombre } from '../composants/formats.ts';
import { type Colonne, TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Nombre } from '../composants/Valeurs.tsx';
import { GraphiqueFourchette } from './GraphiqueFourchette.tsx';
import { COLONNES, NOMS } from './hypotheses.ts';
import { direEcart } from './Resultat.tsx';
import { lireFourchette } from './vue.ts';

type Compares = Sortie<'prevision.comparer'>;
type Compare = Compares['scenarios'][number];

/** Scenarios side by side: what they find, then what they assume, the differences marked in words. */
export function Comparaison({ scenarios, certifie }: Pick<Compares, 'scenarios' | 'certifie'>) {
  const [premier] = scenarios;
  const parScenario = <T,>(cellule: (scenario: Compare, ligne: T) => React.ReactNode): Colonne<T>[] =>
    scenarios.map((scenario) => ({
      id: scenario.id,
      titre: scenario.nom,
      nombre: true,
      cellule: (ligne: T) => cellule(scenario, ligne),
    }));
  return (
    <>
      <div className="soutien">
        {scenarios.map((scenario) => {
          const fourchette = lireFourchette(scenario.jugement);
          return (
            <section key={scenario.id} aria-label={scenario.nom}>
              <h2>{scenario.nom}</h2>
              {fourchette && (
                <GraphiqueFourchette fourchette={fourchette} certifie={certifie?.points ?? null} />
              )}
              {scenario.ecart && <p>Certifié&nbsp;: {direEcart(scenario.ecart)}</p>}
            </section>
          );
        })}
      </div>
      <TableauDonnees
        legende="Points prévus"
        lignes={SCENARIOS}
        cle={(s) => s}
        vide={null}
        colonnes={[
          { id: 'ligne', titre: 'Hypothèse', entete: true, cellule: (s) => COLONNES[s] },
          ...parScenario<Scenario>((scenario, s) => (
            <>
              <Nombre valeur={scenario[s]} />
              {premier && scenario !== premier && <small> ({signer(scenario[s] - premier[s])})</small>}
            </>
          )),
        ]}
      />
      <TableauDonnees
        legende="Hypothèses : basse, centrale, haute"
        lignes={NOMS}
        cle={(nom) => nom}
        vide={null}
        colonnes={[
          { id: 'hypothese', titre: 'Hypothèse', entete: true, cellule: (nom) => HYPOTHESES[nom].libelle },
          ...parScenario<NomHypothese>(({ hypotheses }, nom) => direTriplet(hypotheses[nom])),
          {
            id: 'differe',
            titre: 'Diffère',
            cellule: (nom) =>
              new Set(scenarios.map(({ hypotheses }) => direTriplet(hypotheses[nom]))).size > 1 ? 'oui' : '',
          },
        ]}
      />
    </>
  );
}

function direTriplet(triplet: Readonly<Record<Scenario, number>> | undefined): string {
  if (!triplet) return '–';
  const { bas, central, haut } = triplet;
  return bas === central && central === haut
    ? formaterNombre(central)
    : [bas, central, haut].map((n) => formaterNombre(n)).join(' · ');
}

function signer(ecart: number): string {
  const arrondi = Math.round(ecart * 10_000) / 10_000;
  return `${arrondi > 0 ? '+' : ''}${formaterNombre(arrondi)}`;
}
