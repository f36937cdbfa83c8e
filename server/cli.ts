import { COMMANDES } from './cli/commandes.ts';
import { Plainte } from './cli/plainte.ts';
import { Refus } from './kernel/refus.ts';

/**
 * `npx polaris <commande>`: the same use cases as the screens. JSON on standard output, words on standard
 * error, exit 1 with one clear sentence on bad input.
 */
const [nom = 'aide', ...arguments_] = process.argv.slice(2);

try {
  const commande = Object.hasOwn(COMMANDES, nom) ? COMMANDES[nom] : undefined;
  if (!commande) {
    throw new Plainte(
      `La commande « ${nom} » n’existe pas. Commandes : ${Object.keys(COMMANDES).join(', ')}.`,
    );
  }
  await commande.executer(arguments_);
} catch (erreur) {
  const attendue = erreur instanceof Plainte || erreur instanceof Refus;
  process.stderr.write(`${attendue ? erreur.message : dire(erreur)}\n`);
  process.exitCode = 1;
}

function dire(erreur: unknown): string {
  return erreur instanceof Error ? erreur.message : String(erreur);
}
