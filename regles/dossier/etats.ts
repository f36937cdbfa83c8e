import { enToutesLettres } from '../calendrier/lettres.ts';
import type { Reference } from '../resultat.ts';
import type { Attendue } from './attendues.ts';
import { type CodePiece, type Description, decrirePiece, type PiecePresente } from './pieces.ts';

export type Etat = 'presente' | 'manquante' | 'non-requise' | 'a-renouveler';

/** One line of the answer: the piece, its state, why, and who holds it. */
export type LignePiece = Pick<Description, 'libelle' | 'exemplaire' | 'detenteur'> & {
  piece: CodePiece;
  annee?: string;
  etat: Etat;
  pourquoi: string;
  article: string;
};

/** A line of the answer with the law it rests on. */
export type PieceJugee = { ligne: LignePiece; reference: Reference };

type Verdict = { etat: Etat; pourquoi: string };
type Contexte = { rentree: string; presentes: readonly PiecePresente[] };

/** State of each expected piece, given those that are in the file (DOS-3). */
export function jugerPieces(
  attendues: readonly Attendue[],
  presentes: readonly PiecePresente[],
  rentree: string,
): PieceJugee[] {
  return attendues.map((attendue) => {
    const { piece, annee } = attendue;
    const { reference } = attendue.lue;
    const { libelle, exemplaire, detenteur } = decrirePiece(piece);
    const ligne = {
      piece,
      ...(annee ? { annee } : {}),
      libelle,
      ...jugerPiece(attendue, { rentree, presentes }),
      exemplaire,
      detenteur,
      article: `${reference.titre}, ${reference.article}`,
    };
    return { ligne, reference };
  });
}

/** Pieces of the file that the situation does not know, such as an attestation of another year. */
export function horsSituation(
  attendues: readonly Attendue[],
  presentes: readonly PiecePresente[],
): PiecePresente[] {
  return presentes.filter((presente) => !attendues.some((attendue) => correspond(attendue, presente)));
}

function correspond({ piece, annee }: Attendue, presente: PiecePresente): boolean {
  if (piece !== presente.piece) return false;
  return !decrirePiece(piece).parAnnee || annee === presente.annee;
}

function jugerPiece(attendue: Attendue, contexte: Contexte): Verdict {
  const siennes = contexte.presentes.filter((presente) => correspond(attendue, presente));
  const { piece, requise, pourquoi } = attendue;
  if (!requise) return { etat: siennes.length > 0 ? 'presente' : 'non-requise', pourquoi };
  if (siennes.length === 0) return { etat: 'manquante', pourquoi };
  const originalExige = decrirePiece(piece).exemplaire === 'original';
  const bonnes = siennes.filter(({ exemplaire }) => !originalExige || exemplaire !== 'copie');
  const date = derniere(bonnes);
  if (date === null) {
    return { etat: 'manquante', pourquoi: 'Seule une copie est au dossier ; il faut l’original.' };
  }
  return CONTROLES[piece]?.(date, bonnes, contexte) ?? { etat: 'presente', pourquoi };
}

type Controle = (date: string, siennes: readonly PiecePresente[], contexte: Contexte) => Verdict | null;

/** Pieces that may be in the file and still not do: too old, or in the wrong order. */
const CONTROLES: Partial<Record<CodePiece, Controle>> = {
  'attestation-annee-en-cours': (date, _, { rentree }) =>
    date < rentree ? aRenouveler(`Datée du ${enToutesLettres(date)}, avant la rentrée.`) : null,
  echelle: (date, _, { rentree }) =>
    date < rentree ? aRenouveler(`Du ${enToutesLettres(date)} : à confirmer pour l’année.`) : null,
  'bilan-medical': (_, siennes, { presentes }) => {
    const passation = premiere(presentes.filter(({ piece }) => piece === 'echelle'));
    const bilan = premiere(siennes);
    if (passation === null || bilan === null || bilan < passation) return null;
    const pourquoi = `Daté du ${enToutesLettres(bilan)}, il ne précède pas la passation du ${enToutesLettres(passation)}.`;
    return { etat: 'manquante', pourquoi };
  },
  'copie-ecole-cooperante': copieAJour,
  'copie-ecole-partenaire': copieAJour,
};

/** What the copies hold: the protocol, its annexes and the PDF, never the medical pieces. */
const COPIEES: readonly CodePiece[] = [
  'protocole',
  'tableau-synoptique',
  'annexe-2b',
  'annexe-2c',
  'pdf-d-integration',
  'pdf-de-prolongation',
  'pdf-d-arret',
];

function copieAJour(date: string, _: readonly PiecePresente[], { presentes }: Contexte): Verdict | null {
  const original = derniere(presentes.filter(({ piece }) => COPIEES.includes(piece)));
  if (original === null || date >= original) return null;
  return aRenouveler(
    `(I) La copie du ${enToutesLettres(date)} est plus ancienne que la dernière version, du ${enToutesLettres(original)}.`,
  );
}

function aRenouveler(pourquoi: string): Verdict {
  return { etat: 'a-renouveler', pourquoi };
}

function derniere(pieces: readonly PiecePresente[]): string | null {
  return (
    pieces
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? null
  );
}

function premiere(pieces: readonly PiecePresente[]): string | null {
  return (
    pieces
      .map(({ date }) => date)
      .sort()
      .at(0) ?? null
  );
}
