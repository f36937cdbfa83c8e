import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installerPairs } from './installer.ts';
import { dresserTableau, type Mesure } from './tableau.ts';

/**
 * `npm run bench`: each measure against its pair in the same run, a table, and a file of results.
 * Options after `--`: `--seulement regles|liste`, `--secondes N` for each period of load, `--strict` to end
 * with code 1 when a bar is missed. A difference of results always ends with code 1.
 */
const MESURES: Readonly<Record<string, (secondes: number) => Promise<Mesure>>> = {
  regles: async () => (await import('./regles/mesurer.ts')).mesurerRegles(),
  liste: async (secondes) => (await import('./liste/mesurer.ts')).mesurerListe(secondes),
};

function lireOptions() {
  const { values } = parseArgs({
    options: {
      strict: { type: 'boolean', default: false },
      seulement: { type: 'string' },
      secondes: { type: 'string', default: '5' },
    },
  });
  const noms = values.seulement?.split(',') ?? Object.keys(MESURES);
  const inconnus = noms.filter((nom) => !Object.hasOwn(MESURES, nom));
  if (inconnus.length > 0) {
    const connues = Object.keys(MESURES).join(', ');
    throw new Error(`Mesure inconnue : ${inconnus.join(', ')}. Choisissez parmi : ${connues}.`);
  }
  const secondes = Number(values.secondes);
  if (!(secondes > 0)) throw new Error('« --secondes » demande un nombre plus grand que 0, par exemple 5.');
  return { strict: values.strict, noms, secondes };
}

function decrireMachine() {
  return {
    processeur: cpus()[0]?.model.trim() ?? 'inconnu',
    coeurs: availableParallelism(),
    memoireGo: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    chargeAvant: Number(loadavg()[0]?.toFixed(2)),
  };
}

type Machine = ReturnType<typeof decrireMachine>;

/** `resultats/2026-03-31T14-05-09.json`, ignored by git; the ratios worth keeping go into LISEZMOI.md. */
function ecrireResultats(machine: Machine, mesures: readonly Mesure[]): string {
  const instant = Temporal.Now.plainDateTimeISO().toString({ smallestUnit: 'second' }).replaceAll(':', '-');
  const dossier = join(import.meta.dirname, 'resultats');
  mkdirSync(dossier, { recursive: true });
  const fichier = join(dossier, `${instant}.json`);
  writeFileSync(fichier, `${JSON.stringify({ instant, machine, mesures }, null, 2)}\n`);
  return fichier;
}

async function mesurer(): Promise<void> {
  const { strict, noms, secondes } = lireOptions();
  await installerPairs();
  const machine = decrireMachine();
  const mesures: Mesure[] = [];
  for (const nom of noms) {
    console.log(`▸ ${nom}`);
    const mesure = await MESURES[nom]?.(secondes);
    if (mesure) mesures.push(mesure);
  }
  for (const { titre, lignes, notes } of mesures) {
    console.log(`\n${titre}\n${dresserTableau(lignes)}\n${notes.map((note) => `  · ${note}`).join('\n')}`);
  }
  const { processeur, coeurs, memoireGo, node, chargeAvant } = machine;
  console.log(
    `\n${processeur}, ${coeurs} cœurs, ${memoireGo} Go, Node ${node}, charge de départ ${chargeAvant}`,
  );
  console.log(`Résultats : ${ecrireResultats(machine, mesures)}`);
  const manquees = mesures.flatMap(({ lignes }) => lignes).filter(({ tenue }) => tenue === false);
  console.log(
    manquees.length === 0 ? 'Toutes les barres sont tenues.' : `Barres manquées : ${manquees.length}.`,
  );
  if (strict && manquees.length > 0) process.exitCode = 1;
}

await mesurer().catch((erreur: unknown) => {
  console.error(erreur instanceof Error ? erreur.message : erreur);
  process.exitCode = 1;
});
