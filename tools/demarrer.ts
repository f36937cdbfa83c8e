import { construire } from './construire.ts';

/**
 * `npm start`: the web application up to date, then the server in this same process, so that a signal
 * sent to it reaches the server without an intermediary. PORT and DATABASE_URL are read by the server,
 * which starts when it is imported.
 */
try {
  await construire();
} catch (erreur) {
  console.error(erreur instanceof Error ? erreur.message : erreur);
  process.exit(1);
}
console.log('Démarrage du serveur…');
await import('../server/main.ts');
