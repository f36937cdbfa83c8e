import type { Contexte } from '../../kernel/cas-usage.ts';
import { parEcheance, type TacheVue } from '../../kernel/taches.ts';
import * as amenagements from '../amenagements/index.ts';
import * as declarations from '../declarations/index.ts';
import * as doc12 from '../doc12/index.ts';
import * as equipe from '../equipe/index.ts';
import * as financement from '../financement/index.ts';
import * as national from '../national/index.ts';
import * as parametres from '../parametres/index.ts';
import * as partage from '../partage/index.ts';
import * as personnel from '../personnel/index.ts';
import * as pieces from '../pieces/index.ts';
import * as prevision from '../prevision/index.ts';
import * as prolongations from '../prolongations/index.ts';
import * as propositions from '../propositions/index.ts';
import * as recrutement from '../recrutement/index.ts';
import * as retraits from '../retraits/index.ts';
import * as secretPartage from '../secret-partage/index.ts';
import * as sensoriMoteur from '../sensori-moteur/index.ts';
import * as signatures from '../signatures/index.ts';
import * as suggestions from '../suggestions/index.ts';
import * as transferts from '../transferts/index.ts';

/** Where the tasks of the dashboards come from: one line for each subject that has some. */
const SOURCES: readonly ((contexte: Contexte) => Promise<TacheVue[]>)[] = [
  amenagements.taches,
  prolongations.taches,
  signatures.taches,
  declarations.taches,
  transferts.taches,
  pieces.taches,
  secretPartage.taches,
  propositions.taches,
  suggestions.taches,
  sensoriMoteur.taches,
  financement.taches,
  doc12.taches,
  equipe.taches,
  national.taches,
  parametres.taches,
  partage.taches,
  prevision.taches,
  recrutement.taches,
  retraits.taches,
  personnel.taches,
];

/** Everything the session has to do in all subjects, by deadline. */
export async function reunirTaches(contexte: Contexte): Promise<TacheVue[]> {
  const toutes: TacheVue[] = [];
  // One after the other: a transaction has one connection.
  for (const source of SOURCES) toutes.push(...(await source(contexte)));
  return toutes.toSorted(parEcheance);
}
