import { anneeDuJour } from '@polaris/regles/calendrier/situation.ts';
import type { Droit } from '@polaris/regles/droit.ts';
import type { Exercice } from '../../kernel/annee.ts';
import type { CodePiece } from './codes.ts';

/** What the database knows of one integration in one school year. */
export type FaitsDossier = {
  integrationId: string;
  ecoleId: string;
  debut: string;
  premierDebut: string;
  fin: string | null;
  parEcolePartenaire: boolean;
  immersion: boolean;
  niveau: string;
  degre: number | null;
  /** School years of IPT of the pupil, as its synoptic table has them. */
  anneesIpt: readonly string[];
  /** School of the integration before this one, when the session sees it. */
  ecoleAvant: string | null;
  /** Does a scale recorded here give points that year? */
  avecPoints: boolean;
};

/** A piece that counts, whether it was deposited or issued here. */
export type PieceComptee = {
  piece: CodePiece;
  date: string;
  annee?: string;
  exemplaire: 'original' | 'copie';
};

const TROISIEME_DEGRE = 3;

/**
 * The facts of `dossier.completude` (DOS-3) out of the file itself. A start after 30 September is what makes
 * a late declaration (TAR-0); a start that is not the first one means that a partner changed.
 */
export function situationDe(
  droit: Droit,
  exercice: Exercice,
  faits: FaitsDossier,
  pieces: readonly PieceComptee[],
): Record<string, unknown> {
  const anneesAnterieures = listerAnterieures(droit, exercice.annee, faits);
  const premiere = anneesAnterieures.length === 0;
  const debuteCetteAnnee = faits.debut >= exercice.rentree && faits.debut < exercice.avant;
  const tardive = debuteCetteAnnee && faits.debut > exercice.echeance;
  return {
    anneeScolaire: exercice.annee,
    situation: premiere ? 'premiere-ipt' : 'prolongation-ipt',
    ...(premiere ? {} : { anneesAnterieures }),
    troisiemeDegre: faits.niveau === 'secondaire' && faits.degre === TROISIEME_DEGRE,
    declaration: tardive ? (premiere ? 'premiere-ipt-tardive' : 'derogation') : 'a-temps',
    changementDePartenaire: debuteCetteAnnee && !premiere && faits.ecoleAvant !== faits.ecoleId,
    arretee: faits.fin !== null && faits.fin >= exercice.rentree && faits.fin < exercice.avant,
    sensoriMoteur:
      faits.avecPoints || pieces.some(({ piece, date }) => piece === 'echelle' && date < exercice.avant),
    ecolePartenaire: faits.parEcolePartenaire,
    immersionLangueDesSignes: faits.immersion,
    pieces: bornes(pieces),
  };
}

/**
 * The first and the last of each piece, all that the rule looks at: a file may hold more of them than the
 * rule takes at once.
 */
function bornes(pieces: readonly PieceComptee[]): PieceComptee[] {
  const memes = Map.groupBy(
    pieces,
    ({ piece, annee, exemplaire }) => `${piece} ${annee ?? ''} ${exemplaire}`,
  );
  return [...memes.values()].flatMap((siennes) => {
    const triees = siennes.toSorted((a, b) => a.date.localeCompare(b.date));
    return triees.length > 2 ? [...triees.slice(0, 1), ...triees.slice(-1)] : triees;
  });
}

/** Years of IPT before this one: those of the synoptic table, and that of the very first start. */
function listerAnterieures(droit: Droit, annee: string, { anneesIpt, premierDebut }: FaitsDossier): string[] {
  const premiere = anneeDuJour(droit, premierDebut) ?? anneeEnvers(premierDebut);
  return [...new Set([...anneesIpt, premiere])].filter((a) => a < annee).toSorted();
}

/** (I) The school year of a day before the known calendars: a year runs from August. */
function anneeEnvers(jour: string): string {
  const civile = Number(jour.slice(0, 4)) - (jour.slice(5, 7) < '08' ? 1 : 0);
  return `${civile}-${String((civile + 1) % 100).padStart(2, '0')}`;
}
