import { REGLES } from '../regles/index.ts';
import { chargerCas, chargerDroit } from '../server/kernel/droit/charger.ts';
import { DroitInvalide } from '../server/kernel/droit/fichiers.ts';
import {
  type Bilan,
  verifierArticles,
  verifierCalendriers,
  verifierCas,
  verifierChangements,
  verifierLectures,
  verifierPeriodes,
  verifierSources,
} from '../server/kernel/droit/verifications.ts';

/** Every check of the law data, by the name printed. */
export function verifier(dossier?: string): Readonly<Record<string, Bilan>> {
  const droit = chargerDroit(dossier);
  const cas = chargerCas(dossier);
  return {
    sources: verifierSources(droit),
    périodes: verifierPeriodes(droit),
    calendriers: verifierCalendriers(droit),
    articles: verifierArticles(droit, cas),
    changements: verifierChangements(droit, cas),
    'cas dorés': verifierCas(droit, cas, REGLES),
    lectures: verifierLectures(droit, REGLES),
  };
}

/** Runs all checks, prints each fault, and tells whether the law may be used. */
export function rapporter(dossier: string | undefined, ecrire: (ligne: string) => void): boolean {
  try {
    const bilans = verifier(dossier);
    for (const [nom, { nombre, erreurs }] of Object.entries(bilans)) {
      ecrire(`${nom} : ${nombre} vérifications, ${accorder(erreurs.length)}`);
      for (const erreur of erreurs) ecrire(`  - ${erreur}`);
    }
    const total = Object.values(bilans).reduce((n, b) => n + b.nombre, 0);
    const fautes = Object.values(bilans).reduce((n, b) => n + b.erreurs.length, 0);
    ecrire(`droit : ${total} vérifications, ${accorder(fautes)}`);
    return fautes === 0;
  } catch (erreur) {
    if (!(erreur instanceof DroitInvalide)) throw erreur;
    ecrire(erreur.message);
    ecrire(`droit : illisible, ${accorder(erreur.erreurs.length)}`);
    return false;
  }
}

function accorder(n: number): string {
  return `${n} ${n > 1 ? 'erreurs' : 'erreur'}`;
}

if (import.meta.main) {
  if (!rapporter(process.argv[2], (ligne) => console.log(ligne))) process.exitCode = 1;
}
