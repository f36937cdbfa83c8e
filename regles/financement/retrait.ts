import { anneeDuJour } from '../calendrier/situation.ts';
import { joursOuvrablesScolaires } from '../delais/jours-ouvrables-scolaires.ts';
import type { Droit } from '../droit.ts';
import { creerLecteur, etapeDeFait } from '../lecture.ts';
import { formater, produit, quotient } from '../nombre.ts';
import type { FaitsLus, Regle } from '../regle.ts';
import { type Resultat, resultat } from '../resultat.ts';

const PART = 'financement.retrait.part';
const JOURS = 'financement.retrait.jours';

/**
 * Withholding after a formal notice (FIN-16). `valeur`: the points withheld if the failing lasts beyond the
 * time limit; `detail`: `part` (%), `jours`, `echeance` (last day of the time limit, a civil day), `feuille`
 * (the count, day by day).
 */
export const retrait: Regle = {
  nom: 'financement.retrait',
  titre: 'Retrait après une mise en demeure',
  description:
    'Donne les points retirés à un pôle dont un manquement persiste trente jours ouvrables scolaires après une mise en demeure, et le dernier jour de ce délai.',
  registre: ['FIN-16', 'CAL-2'],
  parametres: [PART, JOURS, ...joursOuvrablesScolaires.parametres],
  formes: [
    {
      champs: {
        miseEnDemeureLe: { genre: 'date', libelle: 'jour de la mise en demeure, qui ne compte pas' },
        points: { genre: 'nombre', libelle: 'points du pôle pour l’année', min: 0, unite: 'points' },
      },
      exemple: { miseEnDemeureLe: '2025-01-06', points: 12000 },
    },
  ],
  dateDeReference: ({ miseEnDemeureLe }, droit) => {
    const jour = String(miseEnDemeureLe);
    return anneeDuJour(droit, jour) === null ? null : jour;
  },
  juger,
};

function juger(faits: FaitsLus, droit: Droit, jour: string): Resultat {
  const points = Number(faits.points);
  const lecteur = creerLecteur(droit, jour);
  const part = lecteur.nombre(PART);
  const jours = lecteur.nombre(JOURS);
  if (!part || !jours) return lecteur.refus();
  const delai = joursOuvrablesScolaires.juger({ depuis: jour, jours: jours.valeur }, droit, jour);
  if (delai.issue !== 'resultat') return delai;
  const retires = quotient(produit(points, part.valeur), 100, 8);
  return resultat(retires, 'points', {
    detail: {
      part: part.valeur,
      jours: jours.valeur,
      echeance: delai.valeur,
      feuille: delai.detail.feuille,
    },
    raisons: delai.raisons,
    trace: [
      {
        libelle: 'Points retirés si le manquement persiste',
        valeur: retires,
        unite: 'points',
        operation: `${formater(points)} × ${formater(part.valeur)} %`,
        enfants: [etapeDeFait('Points du pôle pour l’année', points, 'points'), part.etape],
      },
      ...delai.trace.map((etape) => ({ ...etape, enfants: [jours.etape, ...(etape.enfants ?? [])] })),
    ],
  });
}
