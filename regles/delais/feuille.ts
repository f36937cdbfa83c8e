import { ajouterJours } from '../calendrier/jours.ts';
import { enToutesLettres } from '../calendrier/lettres.ts';
import { type JourSitue, situer } from '../calendrier/situation.ts';
import { anneesConnues, type Droit } from '../droit.ts';
import { type Raison, type Resultat, sansValeur } from '../resultat.ts';

/** One day of the counting sheet; `compte` is its rank in the count, or null when it does not count. */
export type LigneDeFeuille = { jour: string; compte: number | null; motif: string };

export type Feuille = {
  lignes: readonly LigneDeFeuille[];
  /** Last day counted, or null when the known calendars end before. */
  echeance: string | null;
  joursComptes: number;
  joursNonComptes: number;
  /** School years whose calendar is deduced and not yet published, among the days crossed. */
  anneesDeduites: readonly string[];
};

/** Whether a day counts, and why, in words for the sheet. */
type Jugement = { compte: boolean; motif: string };

/**
 * Writes the sheet day by day, from the day after `depuis` to the day that reaches `nombre` counted days.
 * Stops without due date where the known calendars end.
 */
export function dresserFeuille(
  droit: Droit,
  depuis: string,
  nombre: number,
  juger: (jour: JourSitue) => Jugement,
): Feuille {
  const lignes: LigneDeFeuille[] = [];
  const deduites = new Set<string>();
  let joursComptes = 0;
  let echeance: string | null = null;
  let situe = situer(droit, ajouterJours(depuis, 1));
  while (situe && echeance === null) {
    const { compte, motif } = juger(situe);
    if (compte) joursComptes += 1;
    lignes.push({ jour: situe.jour, compte: compte ? joursComptes : null, motif });
    if (situe.deduit) deduites.add(situe.annee);
    if (joursComptes === nombre) echeance = situe.jour;
    else situe = situer(droit, ajouterJours(situe.jour, 1));
  }
  const joursNonComptes = lignes.length - joursComptes;
  return { lignes, echeance, joursComptes, joursNonComptes, anneesDeduites: [...deduites] };
}

/** The parts of the answer both rules show. */
export function detailDe(feuille: Feuille): Record<string, unknown> {
  const { joursComptes, joursNonComptes, lignes } = feuille;
  return { joursComptes, joursNonComptes, feuille: lignes };
}

/** The count runs past the known calendars: no date is given, the sheet shows how far it went. */
export function horsCalendrier(droit: Droit, feuille: Feuille, fait: string): Resultat {
  const annees = anneesConnues(droit);
  const dernier = feuille.lignes.at(-1);
  const message = [
    `Les calendriers scolaires sont connus de ${annees.at(0)} à ${annees.at(-1)}.`,
    dernier
      ? `Le compte s’arrête au ${enToutesLettres(dernier.jour)}, après ${feuille.joursComptes} jour(s) compté(s).`
      : 'Le compte commence hors de ces années.',
  ].join(' ');
  return sansValeur('hors-periode', [{ code: 'calendrier-inconnu', message, fait }], {
    detail: detailDe(feuille),
  });
}

/** Worth knowing: the date rests on a calendar that no text has published yet. */
export function raisonsDuCalendrier(feuille: Feuille): Raison[] {
  return feuille.anneesDeduites.map((annee) => ({
    code: 'calendrier-deduit',
    message: `Le calendrier ${annee} est déduit des règles du Code ; il reste à confirmer par l’arrêté.`,
  }));
}

const PERIODES: Readonly<Record<string, string>> = {
  'vacances-automne': 'vacances d’automne',
  'vacances-hiver': 'vacances d’hiver',
  'vacances-detente': 'vacances de détente',
  'vacances-printemps': 'vacances de printemps',
  'vacances-ete': 'vacances d’été',
};

/** Names the day for a reader: « week-end accolé aux vacances d’hiver ». */
export function nommerJour({ genre, vacances }: JourSitue): string {
  const periode = vacances === null ? '' : (PERIODES[vacances] ?? vacances);
  const noms: Record<JourSitue['genre'], string> = {
    classe: 'jour de classe',
    'week-end': 'week-end',
    'week-end-accole': `week-end accolé aux ${periode}`,
    conge: 'jour de congé isolé',
    vacances: periode,
  };
  return noms[genre];
}
