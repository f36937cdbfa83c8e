import { PIECES } from '@polaris/regles/dossier/pieces.ts';
import type { Sortie } from '@polaris/server/kernel/registre.ts';
import type { OptionChoix } from '../composants/Choix.tsx';
import type { TonEtat } from '../composants/Etat.tsx';

export type PiecesEleve = Sortie<'pieces.consulter'>;
export type PieceVue = PiecesEleve['pieces'][number];
export type DossierPieces = PiecesEleve['dossiers'][number];
export type LigneVue = DossierPieces['lignes'][number];

const ETATS: Readonly<Record<LigneVue['etat'], { ton: TonEtat; libelle: string }>> = {
  presente: { ton: 'fait', libelle: 'Présente' },
  manquante: { ton: 'attention', libelle: 'Manquante' },
  'a-renouveler': { ton: 'en-cours', libelle: 'À renouveler' },
  'non-requise': { ton: 'neutre', libelle: 'Non requise' },
};

/** Copies given to a school: only their date is asked, and « à renouveler » is said in other words. */
export const GARDIENS_COPIE: Readonly<Record<string, PieceVue['gardien']>> = {
  'copie-ecole-cooperante': 'ecole-cooperante',
  'copie-ecole-partenaire': 'ecole-partenaire',
};

/** The state of a line in words: a copy is up to date or to be sent again. */
export function direEtat({ piece, etat }: Pick<LigneVue, 'piece' | 'etat'>): {
  ton: TonEtat;
  libelle: string;
} {
  if (!(piece in GARDIENS_COPIE)) return ETATS[etat];
  if (etat === 'presente') return { ton: 'fait', libelle: 'Copie à jour' };
  if (etat === 'a-renouveler') return { ton: 'attention', libelle: 'Copie à renvoyer' };
  if (etat === 'manquante') return { ton: 'attention', libelle: 'Copie à remettre' };
  return ETATS[etat];
}

/** Where an original is, as the list shows it. */
export const GARDIENS: Readonly<Record<PieceVue['gardien'], string>> = {
  electronique: 'original électronique, ce fichier',
  pole: 'original sur papier, au pôle (école siège)',
  'ecole-cooperante': 'original sur papier, à l’école coopérante',
  'ecole-partenaire': 'original sur papier, à l’école partenaire',
  'ecole-origine': 'original sur papier, à l’école spécialisée d’origine',
  autre: 'original ailleurs',
};

export const OPTIONS_GARDIEN: readonly OptionChoix[] = [
  { valeur: 'electronique', libelle: 'Le fichier est lui-même l’original' },
  { valeur: 'pole', libelle: 'Sur papier, au pôle', aide: 'C’est-à-dire à l’école siège.' },
  { valeur: 'ecole-cooperante', libelle: 'Sur papier, à l’école coopérante' },
  { valeur: 'ecole-partenaire', libelle: 'Sur papier, à l’école partenaire' },
  { valeur: 'ecole-origine', libelle: 'Sur papier, à l’école spécialisée d’origine' },
  { valeur: 'autre', libelle: 'Ailleurs, ou chez une personne', aide: 'Dites qui et où, ci-dessous.' },
];

export const OPTIONS_EXEMPLAIRE: readonly OptionChoix[] = [
  { valeur: 'original', libelle: 'L’original' },
  { valeur: 'copie', libelle: 'Une copie', aide: 'Par exemple un papier numérisé, gardé ailleurs.' },
];

/** Every piece of a file, in the order of the file. */
export const OPTIONS_PIECE = Object.entries(PIECES)
  .filter(([code]) => !(code in GARDIENS_COPIE))
  .map(([valeur, { libelle }]) => ({ valeur, libelle }));

/** `1234567` bytes → « 1,2 Mo ». */
export function formaterTaille(octets: number): string {
  const ko = octets / 1024;
  const [valeur, unite] = ko < 1024 ? [Math.max(1, Math.round(ko)), 'ko'] : [ko / 1024, 'Mo'];
  return `${unite === 'Mo' ? valeur.toFixed(1).replace('.', ',') : valeur}\u00a0${unite}`;
}

export const ACCEPTES = '.pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg';
export const AIDE_FICHIER = 'Un PDF, ou une image PNG ou JPEG, de 10 Mo au plus.';
