/** The steps of the guided form of a first IPT, with the fields each one owns. */
export const ETAPES = [
  {
    cle: 'eleve',
    sujet: 'l’élève',
    titre: 'Qui est l’élève ?',
    champs: ['nom', 'prenom', 'naissance', 'sexe'],
  },
  {
    cle: 'ecoles',
    sujet: 'les écoles',
    titre: 'D’où vient l’élève, et où va-t-il ?',
    champs: ['ecoleOrigineId', 'ecoleId', 'niveau', 'anneeEtude'],
  },
  {
    cle: 'debut',
    sujet: 'le début',
    titre: 'Quand l’intégration commence-t-elle ?',
    champs: ['debut', 'cpmsId'],
  },
  {
    cle: 'acces',
    sujet: 'les conditions d’accès',
    titre: 'L’élève peut-il commencer une intégration ?',
    champs: ['type', 'immersionLangueDesSignes', 'inscritSpecialiseLe', 'frequentationReguliere'],
  },
] as const;

export type EtapeIpt = (typeof ETAPES)[number];
export type CleEtape = EtapeIpt['cle'];

/** The steps and the final check: what « étape 2 sur 5 » counts. */
export const NOMBRE_ETAPES = ETAPES.length + 1;

/** Each field as the list of answers and the error summary name it. */
export const LIBELLES_CHAMP: Readonly<Record<string, string>> = {
  nom: 'Nom',
  prenom: 'Prénom',
  naissance: 'Date de naissance',
  sexe: 'Sexe',
  ecoleOrigineId: 'École d’enseignement spécialisé d’origine',
  ecoleId: 'École ordinaire',
  niveau: 'Niveau',
  anneeEtude: 'Année d’étude',
  debut: 'Début de l’intégration',
  cpmsId: 'CPMS qui accompagne l’élève',
  type: 'Type d’enseignement spécialisé',
  immersionLangueDesSignes: 'Immersion en langue des signes au 15 janvier',
  inscritSpecialiseLe: 'Inscription dans l’enseignement spécialisé',
  frequentationReguliere: 'Fréquentation régulière depuis cette inscription',
};

/** Fields typed as a day: a text fallback is read as one too. */
export const CHAMPS_DATE: readonly string[] = [
  'naissance',
  'debut',
  'inscritSpecialiseLe',
  'dateEvenement',
  'premierDebut',
];

export function findEtape(cle: string | undefined): EtapeIpt | undefined {
  return ETAPES.find((etape) => etape.cle === cle);
}

export function adresseEtape(brouillonId: string, cle: CleEtape | 'verification'): string {
  return `/ipt/${brouillonId}/${cle}`;
}

/** The step that owns a field. */
export function etapeDuChamp(champ: string): EtapeIpt | undefined {
  return ETAPES.find((etape) => etape.champs.some((c) => c === champ));
}

/** What comes after a step: the next one, or the final check. */
export function etapeSuivante(cle: CleEtape): CleEtape | 'verification' {
  return ETAPES[ETAPES.findIndex((etape) => etape.cle === cle) + 1]?.cle ?? 'verification';
}

export function etapePrecedente(cle: CleEtape): CleEtape | undefined {
  return ETAPES[ETAPES.findIndex((etape) => etape.cle === cle) - 1]?.cle;
}
