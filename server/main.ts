import { demarrer } from './demarrer.ts';

/** The process of the application. An expected failure is one sentence, not a stack. */
try {
  await demarrer();
} catch (erreur) {
  console.error(erreur instanceof Error ? erreur.message : erreur);
  process.exitCode = 1;
}
