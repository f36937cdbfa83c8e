/** What a piece is, whether it must be the original, and who holds it (DOS-1, DOS-2, IPT-5). */
export type Description = {
  libelle: string;
  exemplaire: 'original' | 'copie' | 'original ou copie probante';
  detenteur: 'pôle' | 'école coopérante' | 'école partenaire';
  /** Needed once for each school year concerned. */
  parAnnee?: true;
};

const auPole = { exemplaire: 'original', detenteur: 'pôle' } as const;
const parAnnee = { ...auPole, parAnnee: true } as const;

/** Every piece by its code, in the order of the file. */
export const PIECES = {
  protocole: { ...auPole, libelle: 'Protocole d’intégration et ses annexes' },
  'tableau-synoptique': { ...auPole, libelle: 'Tableau synoptique (annexe 3)' },
  'attestation-specialise': {
    ...auPole,
    libelle: 'Attestation(s) de fréquentation du spécialisé, du … au …',
  },
  'attestation-orientation': {
    libelle: 'Attestation d’orientation, complète, lisible et sans rature',
    exemplaire: 'original ou copie probante',
    detenteur: 'pôle',
  },
  'attestation-ordinaire': { ...parAnnee, libelle: 'Attestation de fréquentation de l’école ordinaire' },
  'attestation-annee-en-cours': {
    ...auPole,
    libelle: 'Attestation de l’école ordinaire pour l’année en cours, avec l’année d’étude',
  },
  'pdf-d-integration': { ...parAnnee, libelle: 'PDF d’intégration' },
  'annexe-4-de-prolongation': { ...parAnnee, libelle: 'Annexe 4, prolongation' },
  'avis-de-prolongation': { ...parAnnee, libelle: 'Avis relatif à la prolongation' },
  'pdf-de-prolongation': { ...parAnnee, libelle: 'PDF de prolongation' },
  'annexe-2b': { ...auPole, libelle: 'Annexe 2b, suivi de l’élève' },
  'annexe-2c': { ...auPole, libelle: 'Annexe 2c, signatures des nouveaux partenaires' },
  'formulaire-tardif': { ...auPole, libelle: 'Formulaire d’après le 30 septembre, imprimé' },
  'decision-du-ministre': { ...auPole, libelle: 'Décision du Ministre sur la dérogation' },
  'annexe-4-d-arret': { ...auPole, libelle: 'Annexe 4, arrêt' },
  'pdf-d-arret': { ...auPole, libelle: 'PDF d’arrêt' },
  'proces-verbal-de-fin': { ...auPole, libelle: 'Procès-verbal de fin d’intégration' },
  'bilan-medical': { ...auPole, libelle: 'Bilan médical, antérieur à la passation de l’échelle' },
  echelle: { ...auPole, libelle: 'Échelle des besoins sensori-moteurs, complétée' },
  par: { ...auPole, libelle: 'Protocole d’aménagements raisonnables' },
  'copie-ecole-cooperante': {
    libelle: 'Copie du protocole et de ses annexes à l’école coopérante',
    exemplaire: 'copie',
    detenteur: 'école coopérante',
  },
  'copie-ecole-partenaire': {
    libelle: 'Copie du protocole et de ses annexes à l’école partenaire',
    exemplaire: 'copie',
    detenteur: 'école partenaire',
  },
  'protocole-justificatif': { ...auPole, libelle: 'Protocole justificatif (facultatif)' },
} as const satisfies Readonly<Record<string, Description>>;

export type CodePiece = keyof typeof PIECES;

/** A piece that is in the file, as the caller lists it. */
export type PiecePresente = {
  piece: CodePiece;
  date: string;
  annee?: string;
  exemplaire?: 'original' | 'copie';
};

/** The description of a piece, with its optional keys. */
export function decrirePiece(piece: CodePiece): Description {
  return PIECES[piece];
}
