import { enToutesLettres } from '@polaris/regles/calendrier/lettres.ts';
import { formater, somme } from '@polaris/regles/nombre.ts';
import type { GenreMouvement } from '../../db/schema.ts';
import type { Budget, LigneLivre } from './lignes-livre.ts';
import { FAIT_NATIONAL } from './mouvements.ts';

type Mots = { un: string; plusieurs: string; verbe: string; verbes: string };

/** How each kind of movement is called, and what someone did to record it. */
const MOTS = {
  base: { un: 'financement de base', plusieurs: 'montants de base', verbe: 'publié', verbes: 'publiés' },
  ipt: {
    un: 'IPT arrêtée au 30 septembre',
    plusieurs: 'IPT arrêtées au 30 septembre',
    verbe: 'validée',
    verbes: 'validées',
  },
  'sensori-provisoire': {
    un: 'points sensori-moteurs provisoires',
    plusieurs: 'montants sensori-moteurs provisoires',
    verbe: 'portés',
    verbes: 'portés',
  },
  'sensori-definitif': {
    un: 'ajustement sensori-moteur définitif',
    plusieurs: 'ajustements sensori-moteurs définitifs',
    verbe: 'porté',
    verbes: 'portés',
  },
  'ipt-tardive': {
    un: 'IPT signalée après le 30 septembre',
    plusieurs: 'IPT signalées après le 30 septembre',
    verbe: 'encodée',
    verbes: 'encodées',
  },
  retrocession: { un: 'rétrocession', plusieurs: 'rétrocessions', verbe: 'inscrite', verbes: 'inscrites' },
  correction: { un: 'correction', plusieurs: 'corrections', verbe: 'encodée', verbes: 'encodées' },
  report: { un: 'report', plusieurs: 'reports', verbe: 'inscrit', verbes: 'inscrits' },
} as const satisfies Record<GenreMouvement, Mots>;

/** The same for what a published national computation writes: counted at 15 January, or made good. */
const PUBLIES: Partial<Record<GenreMouvement, Mots>> = {
  ipt: {
    un: 'IPT comptées au 15 janvier',
    plusieurs: 'montants d’IPT comptées au 15 janvier',
    verbe: 'publiées',
    verbes: 'publiés',
  },
  correction: {
    un: 'correction du calcul national',
    plusieurs: 'corrections du calcul national',
    verbe: 'publiée',
    verbes: 'publiées',
  },
};

/** What a correction that takes no single movement back is about, by its fact, else by its rule. */
const OBJETS: Readonly<Record<string, string>> = {
  'mise-en-demeure': 'retrait après une mise en demeure',
  'avenant-retrocession': 'rétrocession annulée',
  'financement.base': 'financement de base recalculé',
  'financement.ipt': 'points des IPT recalculés',
};

const motsDe = ({ genre, faitGenre }: LigneLivre): Mots =>
  (faitGenre === FAIT_NATIONAL ? PUBLIES[genre] : undefined) ?? MOTS[genre];

export type Phrase = {
  /** The first movement it tells of. */
  id: string;
  points: number;
  budget: Budget;
  phrase: string;
  /** One line for each movement, when it sums several. */
  details: string[];
};

/** « +88 », « −12 », « 0 ». */
export const signer = (points: number) => `${points > 0 ? '+' : ''}${formater(points)}`;

/** What a movement is about, in a few words: « IPT arrêtée au 30 septembre de Lina Adam ». */
export function nommerMouvement(ligne: LigneLivre): string {
  const { genre, eleve, contreId, faitGenre, regle } = ligne;
  const nom = contreId ? 'annulation d’un mouvement' : motsDe(ligne).un;
  const objet = eleve ?? (genre === 'correction' ? (OBJETS[faitGenre] ?? OBJETS[regle]) : undefined);
  return objet ? `${nom} : ${objet}` : nom;
}

/**
 * What changed, in sentences, in the order it was recorded. What one person recorded at once in one budget is
 * said once, with its lines: « +14 080 au budget B : 160 IPT arrêtées au 30 septembre… ».
 */
export function raconter(lignes: readonly LigneLivre[]): Phrase[] {
  const ensemble = (l: LigneLivre) =>
    [l.budget, l.genre, l.auteur, l.connuLe.getTime(), l.contreId ? 'contre' : ''].join('|');
  return [...Map.groupBy(lignes, ensemble).values()].flatMap((groupe) => {
    const [premiere] = groupe;
    return premiere ? [groupe.length === 1 ? raconterUn(premiere) : raconterPlusieurs(premiere, groupe)] : [];
  });
}

function raconterUn(ligne: LigneLivre): Phrase {
  const { id, points, budget, contreId } = ligne;
  const verbe = contreId ? 'encodée' : motsDe(ligne).verbe;
  const phrase = `${signer(points)} au budget ${budget} : ${nommerMouvement(ligne)}, avec effet le ${enToutesLettres(ligne.effetLe)}, ${verbe} ${quandEtParQui(ligne)}.`;
  return { id, points, budget, phrase, details: [] };
}

function raconterPlusieurs(premiere: LigneLivre, groupe: readonly LigneLivre[]): Phrase {
  const { id, budget, contreId } = premiere;
  const points = somme(...groupe.map((l) => l.points));
  const mots: Mots = contreId
    ? { ...MOTS.correction, plusieurs: 'mouvements annulés', verbes: 'encodés' }
    : motsDe(premiere);
  return {
    id,
    points,
    budget,
    phrase: `${signer(points)} au budget ${budget} : ${groupe.length} ${mots.plusieurs}, ${mots.verbes} ${quandEtParQui(premiere)}.`,
    details: groupe.map((l) => `${signer(l.points)} : ${nommerMouvement(l)}`),
  };
}

function quandEtParQui({ jour, auteur }: LigneLivre): string {
  return `le ${enToutesLettres(jour)} par ${auteur}`;
}
