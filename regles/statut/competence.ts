import { decalerAnnee } from '../calendrier/annees.ts';
import { normaliser } from '../equipe/table.ts';
import type { Lecteur, ValeurLue } from '../lecture.ts';
import { formater } from '../nombre.ts';
import type { Champs } from '../regle.ts';
import type { Etape, Raison } from '../resultat.ts';
import type { Reseau } from './reseaux.ts';

const FORMATIONS = 'statut.competences.formations';
const OPERATEURS = 'statut.competences.operateurs';
const EXPERIENCE = 'statut.competences.experience';
const ANNEES = 'statut.competences.annees';

export const PARAMETRES_DES_COMPETENCES = [FORMATIONS, OPERATEURS, EXPERIENCE, ANNEES] as const;

/** The two ways to hold a particular competence; both may be left out. */
export const CHAMPS_COMPETENCE: Champs = {
  formation: {
    genre: 'texte',
    libelle: 'formation attestée',
    aide: 'Son intitulé exact, ou son code dans la liste.',
    facultatif: true,
  },
  joursMemePO: {
    genre: 'entier',
    libelle: 'jours d’expérience chez un même pouvoir organisateur',
    aide: 'Intégration ou aménagements raisonnables, comptés selon le statut, d’après l’attestation.',
    facultatif: true,
    min: 0,
    max: 20000,
    unite: 'jours',
  },
  annees: {
    genre: 'liste',
    libelle: 'années scolaires de cette expérience',
    facultatif: true,
    max: 50,
    element: { genre: 'annee-scolaire', libelle: 'année scolaire' },
  },
};

export type FaitsCompetence = { formation?: string; joursMemePO?: number; annees?: readonly string[] };

/** `etat` is `a-fournir` when the facts do not allow to say. */
export type Competence = {
  etat: 'remplie' | 'manquante' | 'a-fournir';
  voie: 'formation' | 'experience' | null;
  detail: Readonly<Record<string, unknown>>;
  raisons: readonly Raison[];
  manquants: readonly ('joursMemePO' | 'annees')[];
  etapes: readonly Etape[];
  lue: ValeurLue<unknown>;
};

/** Training of the list, or certified experience (REC-5); null when a value of the law is not available. */
export function jugerCompetence(
  reseau: Reseau,
  faits: FaitsCompetence,
  lecteur: Lecteur,
  chemin = '',
): Competence | null {
  const formations = lecteur.table<Record<string, string>>(FORMATIONS);
  const operateurs = lecteur.table<Record<string, string>>(OPERATEURS);
  const experience = lecteur.table<Record<Reseau, number>>(EXPERIENCE);
  const annees = lecteur.nombre(ANNEES);
  if (!formations || !operateurs || !experience || !annees) return null;
  const etapes = [formations, operateurs, experience, annees].map(({ etape }) => etape);
  const exiges = experience.valeur[reseau];
  const code = trouverFormation(faits.formation, formations.valeur);
  if (code !== undefined) {
    const formation = { code, intitule: formations.valeur[code], operateur: operateurs.valeur[code] };
    const detail = { voie: 'formation', formation };
    return {
      etat: 'remplie',
      voie: 'formation',
      detail,
      raisons: [],
      manquants: [],
      etapes,
      lue: formations,
    };
  }
  const horsListe = faits.formation === undefined ? [] : [nonListee(faits.formation, formations, chemin)];
  const manquants = absents(faits);
  const acquise = derniereDesSuivies(faits.annees ?? [], annees.valeur);
  const jours = faits.joursMemePO ?? 0;
  const raisons = [
    ...horsListe,
    ...(jours < exiges ? [joursInsuffisants(jours, exiges, chemin, experience)] : []),
    ...(acquise === null ? [anneesInsuffisantes(annees, chemin)] : []),
  ];
  const remplie = jours >= exiges && acquise !== null;
  const detail = {
    voie: remplie ? 'experience' : null,
    joursExiges: exiges,
    joursManquants: Math.max(0, exiges - jours),
    acquiseFin: remplie ? acquise : null,
  };
  const voie = remplie ? 'experience' : null;
  const etat = manquants.length > 0 ? 'a-fournir' : remplie ? 'remplie' : 'manquante';
  return { etat, voie, detail, raisons: remplie ? horsListe : raisons, manquants, etapes, lue: experience };
}

/** A list without any year is one still to be filled. */
function absents({ joursMemePO, annees = [] }: FaitsCompetence): Competence['manquants'] {
  return [
    ...(joursMemePO === undefined ? (['joursMemePO'] as const) : []),
    ...(annees.length === 0 ? (['annees'] as const) : []),
  ];
}

function trouverFormation(donnee: string | undefined, formations: Readonly<Record<string, string>>) {
  if (donnee === undefined) return undefined;
  const cle = normaliser(donnee);
  return Object.keys(formations).find((c) => c === donnee || normaliser(formations[c] ?? '') === cle);
}

/**
 * The last of the school years when they follow one another and are enough; null otherwise. Days of a year
 * apart cannot be told from the total, so a gap is refused rather than guessed.
 */
function derniereDesSuivies(donnees: readonly string[], exigees: number): string | null {
  const annees = [...new Set(donnees)].sort();
  const suivies = annees.every(
    (annee, rang) => rang === 0 || decalerAnnee(annees[rang - 1] ?? '', 1) === annee,
  );
  return suivies && annees.length >= exigees ? (annees.at(-1) ?? null) : null;
}

function nonListee(formation: string, { valeur, reference }: ValeurLue<object>, chemin: string): Raison {
  const admises = Object.values(valeur).join(' ; ');
  const message = `La formation « ${formation} » n’est pas dans la liste. Formations admises : ${admises}.`;
  return { code: 'formation-non-listee', message, fait: `${chemin}formation`, reference };
}

function joursInsuffisants(
  jours: number,
  exiges: number,
  chemin: string,
  { reference }: ValeurLue<unknown>,
): Raison {
  const message = `L’expérience compte ${formater(jours)} jours ; il en faut ${formater(exiges)}, chez un même pouvoir organisateur.`;
  return { code: 'jours-insuffisants', message, fait: `${chemin}joursMemePO`, reference };
}

function anneesInsuffisantes({ valeur, reference }: ValeurLue<number>, chemin: string): Raison {
  const message = `(I) L’expérience doit couvrir au moins ${valeur} années scolaires qui se suivent. Donnez-les seules, avec leurs jours.`;
  return { code: 'annees-insuffisantes', message, fait: `${chemin}annees`, reference };
}
