import { construire } from './construire.ts';

/**
 * `npm start`: the web application up to date, then the server in this same process, so that a signal
 * sent to it reaches the server without an intermediary. PORT and DATABASE_URL are read by the server.
 */
try {
  await construire();
  console.log('Démarrage du serveur…');
  await import('../server/main.ts');
} catch (erreur) {
  console.error(erreur instanceof Error ? erreur.message : erreur);
  process.exitCode = 1;
}
