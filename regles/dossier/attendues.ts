import { decalerAnnee } from '../calendrier/annees.ts';
import { type Droit, findCalendrier } from '../droit.ts';
import { type Lecteur, lireSiConnue, type ValeurLue } from '../lecture.ts';
import type { CodePiece } from './pieces.ts';

const IPT = 'dossier.ipt';
const ATTESTATIONS = 'dossier.attestations-ordinaire';
const PAR_ANNEE = 'dossier.par-annee';
const TARDIF = 'dossier.tardif';
const ARRET = 'dossier.arret';
const PROCES_VERBAL = 'arret.proces-verbal';
const COPIES = 'dossier.copies';
const SENSORI_MOTEUR = 'dossier.sensori-moteur';
const JUSTIFICATIF = 'dossier.protocole-justificatif';

export const PARAMETRES_DES_PIECES = [
  IPT,
  ATTESTATIONS,
  PAR_ANNEE,
  TARDIF,
  ARRET,
  PROCES_VERBAL,
  COPIES,
  SENSORI_MOTEUR,
  JUSTIFICATIF,
] as const;

export type Situation = {
  annee: string;
  situation: 'premiere-ipt' | 'prolongation-ipt' | 'par';
  anneesAnterieures: readonly string[];
  troisiemeDegre: boolean;
  declaration: 'a-temps' | 'premiere-ipt-tardive' | 'derogation';
  changementDePartenaire: boolean;
  arretee: boolean;
  sensoriMoteur: boolean;
  ecolePartenaire: boolean;
  immersion: boolean;
};

/** A piece the situation calls for, or does not, with the reason and the law. */
export type Attendue = {
  piece: CodePiece;
  annee?: string;
  requise: boolean;
  pourquoi: string;
  lue: ValeurLue<unknown>;
};

const requise = (piece: CodePiece, pourquoi: string, lue: ValeurLue<unknown>, annee?: string): Attendue => ({
  piece,
  ...(annee ? { annee } : {}),
  requise: true,
  pourquoi,
  lue,
});

const inutile = (piece: CodePiece, pourquoi: string, lue: ValeurLue<unknown>): Attendue => ({
  piece,
  requise: false,
  pourquoi,
  lue,
});

/** Required when the condition holds, else listed with the reason why not. */
const selon = (
  vrai: boolean,
  piece: CodePiece,
  [oui, non]: readonly [string, string],
  lue: ValeurLue<unknown>,
): Attendue => (vrai ? requise(piece, oui, lue) : inutile(piece, non, lue));

const ECHELLES: readonly CodePiece[] = ['bilan-medical', 'echelle'];

/** Pieces of the sensori-moteur file (DOS-2), none required once the scales are abolished. */
export function attenduesSensoriMoteur(lecteur: Lecteur, s: Situation): Attendue[] | null {
  const lue = lecteur.table<readonly CodePiece[]>(SENSORI_MOTEUR);
  if (!lue) return null;
  const supprimee = lue.valeur.length === 0;
  const non = supprimee ? 'Les échelles n’existent plus cette année.' : 'L’élève n’a pas d’échelle.';
  const pieces = s.situation === 'par' ? [...ECHELLES, 'par' as const] : ECHELLES;
  return pieces.map((piece) =>
    selon(s.sensoriMoteur && !supprimee, piece, ['L’élève génère des points sensori-moteurs.', non], lue),
  );
}

/** Every piece of an IPT file (DOS-1), in the order of the file; null when a value is not available. */
export function attenduesIpt(lecteur: Lecteur, droit: Droit, s: Situation): Attendue[] | null {
  const base = lecteur.table<readonly CodePiece[]>(IPT);
  const attestations = lecteur.table<Record<'anneesAnterieures' | 'troisiemeDegre', CodePiece>>(ATTESTATIONS);
  const tardif = lecteur.table<Record<string, readonly CodePiece[]>>(TARDIF);
  const arret = lecteur.table<Record<'fin' | 'changement', readonly CodePiece[]>>(ARRET);
  const proces = lecteur.booleen(PROCES_VERBAL);
  const copies = lecteur.table<Record<'ecoleCooperante' | 'ecolePartenaire', CodePiece>>(COPIES);
  const justificatif = lecteur.texte(JUSTIFICATIF);
  if (!base || !attestations || !tardif || !arret || !proces || !copies || !justificatif) return null;

  const change = s.changementDePartenaire || s.declaration === 'derogation';
  const deFin = [...new Set([...arret.valeur.fin, ...arret.valeur.changement])];
  const deCetteFin = [...(s.arretee ? arret.valeur.fin : []), ...(change ? arret.valeur.changement : [])];
  const tardives = [...new Set(Object.values(tardif.valeur).flat())];
  const deLaDeclaration = tardif.valeur[s.declaration] ?? [];
  return [
    ...base.valeur.map((piece) =>
      selon(
        !(s.immersion && DU_SPECIALISE.includes(piece)),
        piece,
        ['Tout dossier d’IPT la contient.', '(I) L’élève n’est pas passé par le spécialisé.'],
        base,
      ),
    ),
    ...parAnneeAnterieure(s, attestations),
    selon(
      s.troisiemeDegre,
      attestations.valeur.troisiemeDegre,
      ['L’élève est au 3e degré du secondaire.', 'L’élève n’est pas au 3e degré du secondaire.'],
      attestations,
    ),
    ...parAnneeDIpt(droit, s),
    ...tardives.map((piece) =>
      selon(
        deLaDeclaration.includes(piece),
        piece,
        ['L’IPT est déclarée après le 30 septembre.', sansTardif(s)],
        tardif,
      ),
    ),
    ...deFin.map((piece) =>
      selon(
        deCetteFin.includes(piece),
        piece,
        [
          s.arretee ? 'L’intégration est arrêtée.' : 'L’intégration avec l’ancien partenaire est arrêtée.',
          'L’intégration continue avec les mêmes partenaires, ou l’année ne le demande pas.',
        ],
        arret,
      ),
    ),
    selon(
      s.arretee && proces.valeur,
      'proces-verbal-de-fin',
      ['La fin est actée par un procès-verbal.', 'L’intégration n’est pas arrêtée.'],
      proces,
    ),
    requise(copies.valeur.ecoleCooperante, 'L’école de l’élève garde une copie à jour.', copies),
    selon(
      s.ecolePartenaire,
      copies.valeur.ecolePartenaire,
      ['Une école partenaire accompagne l’élève.', 'Aucune école partenaire n’accompagne l’élève.'],
      copies,
    ),
    inutile('protocole-justificatif', 'Pièce facultative.', justificatif),
  ];
}

const DU_SPECIALISE: readonly CodePiece[] = ['attestation-specialise', 'attestation-orientation'];

function sansTardif({ declaration }: Situation): string {
  return declaration === 'a-temps'
    ? 'L’IPT est déclarée à temps.'
    : 'Cette déclaration tardive ne la demande pas.';
}

function parAnneeAnterieure(
  { anneesAnterieures }: Situation,
  lue: ValeurLue<Record<'anneesAnterieures', CodePiece>>,
): Attendue[] {
  const piece = lue.valeur.anneesAnterieures;
  if (anneesAnterieures.length === 0) return [inutile(piece, 'Première année d’intégration.', lue)];
  return anneesAnterieures.map((annee) =>
    requise(piece, `L’élève était en intégration en ${annee}.`, lue, annee),
  );
}

/** A year that follows another year of IPT is a prolongation; any other is a beginning. */
function parAnneeDIpt(droit: Droit, { annee, anneesAnterieures }: Situation): Attendue[] {
  const annees = [...anneesAnterieures, annee];
  return annees.flatMap((a) => {
    const rentree = findCalendrier(droit, a)?.rentree;
    const lue =
      rentree &&
      lireSiConnue<Record<'debut' | 'prolongation', readonly CodePiece[]>>(droit, rentree, PAR_ANNEE);
    if (!lue) return [];
    const prolongee = annees.includes(decalerAnnee(a, -1));
    const pourquoi = prolongee
      ? `L’intégration est prolongée en ${a}.`
      : `L’intégration débute ou reprend en ${a}.`;
    const autres = prolongee ? lue.valeur.debut : lue.valeur.prolongation;
    return [
      ...lue.valeur[prolongee ? 'prolongation' : 'debut'].map((piece) => requise(piece, pourquoi, lue, a)),
      ...autres.map((piece) => ({ ...inutile(piece, pourquoi, lue), annee: a })),
    ];
  });
}
