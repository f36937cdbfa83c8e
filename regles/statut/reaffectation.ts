import { AIDE_AU_PO } from '../decision.ts';
import type { Droit } from '../droit.ts';
import { manquant } from '../faits.ts';
import { creerLecteur, rentreeOuDerniere } from '../lecture.ts';
import type { Champ, Champs, FaitsLus, Regle } from '../regle.ts';
import { type Raison, type Resultat, resultat, sansValeur } from '../resultat.ts';

const ACCORD = 'statut.reaffectation.accord';
const SUITES = 'statut.reaffectation.suites';
const EFFET = 'statut.reaffectation.effet';

const CHAMPS: Champs = {
  vers: { genre: 'choix', libelle: 'emploi de destination', valeurs: ['pole', 'hors-pole'] },
  depuis: {
    genre: 'choix',
    libelle: 'où l’emploi est perdu',
    aide: '« pole » : le même pôle ; « hors-pole » : une école, quelle qu’elle soit.',
    valeurs: ['hors-pole', 'specialise', 'ordinaire', 'promotion-sociale', 'pole', 'autre-pole'],
  },
  accordMembre: { genre: 'booleen', libelle: 'accord du membre du personnel', facultatif: true },
  accordPO: { genre: 'booleen', libelle: 'accord du pouvoir organisateur', facultatif: true },
  dejaNommeMemeFonctionMemePole: {
    genre: 'booleen',
    libelle: 'déjà définitif dans la même fonction de ce pôle',
    facultatif: true,
  },
  anneeScolaire: {
    genre: 'annee-scolaire',
    libelle: 'année scolaire',
    aide: 'La dernière connue, si rien n’est dit.',
    facultatif: true,
  },
};

/**
 * Reassignment towards or from a pôle (REA-1). `valeur`: `reaffecte-dans-le-pole`, `recherche-hors-pole` or
 * `regles-ordinaires`. `detail`: `scenario` (1, 2 or null), `accordsExiges`, `appelACandidatures` (false),
 * `dateEffet`, `etapes` (what follows a refusal). Both agreements are asked for only when they count.
 */
export const reaffectation: Regle = {
  nom: 'statut.reaffectation',
  titre: 'Réaffectation vers un pôle ou depuis un pôle',
  description:
    'Vers un pôle, la réaffectation exige l’accord du membre du personnel et du pouvoir organisateur, sauf s’il y est déjà définitif dans la même fonction. Depuis un pôle, les règles ordinaires s’appliquent.',
  registre: ['REA-1'],
  parametres: [ACCORD, SUITES, EFFET],
  formes: [
    {
      champs: CHAMPS,
      exemple: {
        vers: 'pole',
        depuis: 'ordinaire',
        accordMembre: true,
        accordPO: true,
        dejaNommeMemeFonctionMemePole: false,
      },
    },
  ],
  dateDeReference: rentreeOuDerniere,
  juger,
};

function juger(faits: FaitsLus, droit: Droit, jour: string): Resultat {
  const lecteur = creerLecteur(droit, jour);
  const accord = lecteur.booleen(ACCORD);
  const suites = lecteur.table<readonly string[]>(SUITES);
  const effet = lecteur.texte(EFFET);
  if (!accord || !suites || !effet) return lecteur.refus();

  const versLePole = faits.vers === 'pole';
  const deja = faits.dejaNommeMemeFonctionMemePole;
  const accordsExiges = versLePole && deja !== true;
  // One refusal is enough: the other agreement is then no longer asked for.
  const refuse = faits.accordMembre === false || faits.accordPO === false;
  const tus = [
    ...(deja === undefined ? ['dejaNommeMemeFonctionMemePole'] : []),
    ...(refuse ? [] : ['accordMembre', 'accordPO'].filter((nom) => faits[nom] === undefined)),
  ];
  if (accordsExiges && tus.length > 0) return demander(tus);

  const valeur = !versLePole
    ? 'regles-ordinaires'
    : accordsExiges && refuse
      ? 'recherche-hors-pole'
      : 'reaffecte-dans-le-pole';
  const scenario = accordsExiges ? (refuse ? 2 : 1) : null;
  const note = faits.depuis === 'pole' || faits.depuis === 'autre-pole';
  return resultat(valeur, null, {
    detail: {
      scenario,
      accordsExiges,
      appelACandidatures: false,
      dateEffet: valeur === 'reaffecte-dans-le-pole' ? effet.valeur : null,
      etapes: valeur === 'recherche-hors-pole' ? suites.valeur : [],
    },
    raisons: [...(accordsExiges && note ? [parPrudence()] : []), AIDE_AU_PO],
    trace: [
      {
        libelle: LIBELLES[valeur],
        valeur,
        ...(scenario ? { operation: `scénario ${scenario}` } : {}),
        note: AIDE_AU_PO.message,
        enfants: [accord.etape, suites.etape, effet.etape],
      },
    ],
  });
}

const LIBELLES = {
  'reaffecte-dans-le-pole': 'Réaffectation dans l’emploi du pôle, sans appel à candidatures',
  'recherche-hors-pole': 'Recherche d’un emploi hors du pôle, puis organes externes',
  'regles-ordinaires': 'Règles ordinaires de réaffectation, sans accord particulier',
} as const;

function demander(noms: readonly string[]): Resultat {
  return sansValeur(
    'faits-manquants',
    noms.map((nom) => manquant(CHAMPS[nom] as Champ, nom)),
  );
}

function parPrudence(): Raison {
  const message =
    '(I) La circulaire exige l’accord puis limite cette règle à qui vient d’un emploi hors pôle : l’accord est demandé par prudence.';
  return { code: 'accord-par-prudence', message, fait: 'depuis' };
}
