// React picks its production build when it is first loaded: this must be said before anything is.
process.env.NODE_ENV ??= 'production';

/** The process of the application. An expected failure is one sentence, not a stack. */
try {
  const { demarrer } = await import('./demarrer.ts');
  await demarrer();
} catch (erreur) {
  console.error(erreur instanceof Error ? erreur.message : erreur);
  process.exitCode = 1;
}

export {};
