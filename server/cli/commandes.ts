type Commande = {
  usage: string;
  /** Loaded when asked for: a calculation must not wait for the database drivers. */
  executer: (arguments_: string[]) => Promise<void>;
};

/** Every command, with the line that `aide` prints. */
export const COMMANDES: Readonly<Record<string, Commande>> = {
  aide: {
    usage: 'aide',
    executer: async () => {
      const lignes = Object.values(COMMANDES).map(({ usage }) => `npx polaris ${usage}`);
      process.stderr.write(`${lignes.join('\n')}\n`);
    },
  },
  calculer: {
    usage: 'calculer <regle>   (faits en JSON sur l’entrée standard)',
    executer: async (a) => (await import('./regles.ts')).calculerRegle(a),
  },
  regles: { usage: 'regles', executer: async () => (await import('./regles.ts')).afficherRegles() },
  demo: {
    usage: 'demo [--poles N] [--graine N] [--annee 2026-27]',
    executer: async (a) => (await import('./demo.ts')).chargerDemo(a),
  },
  compte: {
    usage: 'compte creer --nom "Prénom Nom" --courriel prenom.nom@example.be',
    executer: async (a) => (await import('./compte.ts')).gererCompte(a),
  },
  migrer: { usage: 'migrer', executer: async () => (await import('./base.ts')).migrerBase() },
  'verifier-journal': {
    usage: 'verifier-journal',
    executer: async () => (await import('./base.ts')).verifierJournal(),
  },
};
