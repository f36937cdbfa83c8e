import { ETAPES as ETAPES_IPT } from '../integration/etapes.ts';

export type Etape = { cle: string; sujet: string; titre: string; champs: readonly string[] };

type CleIpt = (typeof ETAPES_IPT)[number]['cle'];
const IPT = Object.fromEntries(ETAPES_IPT.map((etape) => [etape.cle, etape])) as unknown as Record<
  CleIpt,
  Etape
>;

/** The steps of the wizard, with the fields each one owns; a first IPT asks what its own form asks. */
export const ETAPES = {
  situation: {
    cle: 'situation',
    sujet: 'la situation',
    titre: 'Qu’arrive-t-il à l’élève ?',
    champs: ['situation'],
  },
  ...IPT,
  suivi: { cle: 'suivi', sujet: 'l’élève', titre: 'De quel élève s’agit-il ?', champs: ['integrationId'] },
  ancien: {
    cle: 'ancien',
    sujet: 'l’élève',
    titre: 'Quel élève vous arrive d’un autre pôle ?',
    champs: ['nom', 'prenom', 'naissance', 'ancienPoleId'],
  },
  anciennes: {
    cle: 'anciennes',
    sujet: 'l’intégration qu’il quitte',
    titre: 'Quelle intégration l’élève quitte-t-il ?',
    champs: ['ancienneEcoleId', 'ecoleOrigineId', 'type', 'premierDebut'],
  },
  nouvelle: {
    cle: 'nouvelle',
    sujet: 'la nouvelle école',
    titre: 'Quelle école accueille l’élève ?',
    champs: ['ecoleId', 'niveau', 'anneeEtude', 'cpmsId'],
  },
  dates: {
    cle: 'dates',
    sujet: 'les dates',
    titre: 'Quand le changement a-t-il lieu ?',
    champs: ['dateEvenement', 'debut'],
  },
  motif: {
    cle: 'motif',
    sujet: 'le motif',
    titre: 'Quel est le motif légal de la demande ?',
    champs: ['motif', 'preuve', 'decisionCollegiale', 'motivation'],
  },
  fin: { cle: 'fin', sujet: 'la fin', titre: 'Quand l’intégration finit-elle ?', champs: ['dateEvenement'] },
  commence: {
    cle: 'commence',
    sujet: 'le début',
    titre: 'Quand la prolongation commence-t-elle ?',
    champs: ['debut'],
  },
} as const satisfies Record<string, Etape>;

export type CleEtape = keyof typeof ETAPES;

/** What each situation goes through, in order. */
const PARCOURS: Readonly<Record<string, readonly CleEtape[]>> = {
  premiere: ['situation', 'eleve', 'ecoles', 'debut', 'acces'],
  'meme-pole': ['situation', 'suivi', 'nouvelle', 'dates', 'motif'],
  'autre-pole': ['situation', 'ancien', 'anciennes', 'nouvelle', 'dates', 'motif'],
  depart: ['situation'],
  arret: ['situation', 'suivi', 'fin'],
  sans: ['situation', 'commence'],
};

/** The steps of a situation; the first one alone while none is chosen. */
export function etapesDe(situation: string | undefined): readonly CleEtape[] {
  return situation && Object.hasOwn(PARCOURS, situation) ? (PARCOURS[situation] ?? []) : ['situation'];
}

export function findEtape(cle: string | undefined): Etape | undefined {
  return cle && Object.hasOwn(ETAPES, cle) ? ETAPES[cle as CleEtape] : undefined;
}

export function adresseEtape(brouillonId: string, cle: string): string {
  return `/declarations/nouvelle/${brouillonId}/${cle}`;
}

/** What comes after a step: the next one, or the check of all answers. */
export function etapeSuivante(situation: string | undefined, cle: string): string {
  const etapes = etapesDe(situation);
  return etapes[etapes.indexOf(cle) + 1] ?? 'verification';
}

export function etapePrecedente(situation: string | undefined, cle: string): string | undefined {
  const etapes = etapesDe(situation);
  return etapes[etapes.indexOf(cle) - 1];
}

/** The step to take up again: the first with something to answer or to correct. */
export function etapeAReprendre(
  situation: string | undefined,
  erreurs: Readonly<Record<string, string>>,
): string {
  return (
    etapesDe(situation).find((cle) => ETAPES[cle].champs.some((champ) => champ in erreurs)) ?? 'verification'
  );
}

/** The step that owns a field, in the situation chosen. */
export function etapeDuChamp(situation: string | undefined, champ: string): CleEtape {
  return etapesDe(situation).find((cle) => ETAPES[cle].champs.some((c) => c === champ)) ?? 'situation';
}
