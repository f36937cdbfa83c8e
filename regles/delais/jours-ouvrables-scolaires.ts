import { enToutesLettres } from '../calendrier/lettres.ts';
import { anneeDuJour } from '../calendrier/situation.ts';
import type { Droit } from '../droit.ts';
import { creerLecteur } from '../lecture.ts';
import type { FaitsLus, Regle } from '../regle.ts';
import { type Resultat, resultat } from '../resultat.ts';
import { detailDe, dresserFeuille, horsCalendrier, nommerJour, raisonsDuCalendrier } from './feuille.ts';

const CONGES = 'delais.jours-ouvrables-scolaires.conges-comptent';

/**
 * The n-th school working day after a civil day, e.g. the 40 days of PIL-1. `valeur` is a civil day;
 * `detail.feuille` is the sheet day by day, the day after `depuis` first.
 */
export const joursOuvrablesScolaires: Regle = {
  nom: 'delais.joursOuvrablesScolaires',
  titre: 'Jours ouvrables scolaires',
  description:
    'Donne le jour où s’achève un délai en jours ouvrables scolaires : jours de classe du lundi au vendredi, hors vacances et congés. Le lendemain du départ compte pour le premier.',
  registre: ['CAL-2', 'PIL-1'],
  parametres: [CONGES],
  formes: [
    {
      champs: {
        depuis: { genre: 'date', libelle: 'jour de départ, qui ne compte pas' },
        jours: {
          genre: 'entier',
          libelle: 'nombre de jours ouvrables scolaires',
          min: 1,
          max: 400,
          unite: 'jour',
        },
      },
      exemple: { depuis: '2024-06-03', jours: 40 },
    },
  ],
  dateDeReference: (faits, droit) => {
    const { depuis } = lireFaits(faits);
    return anneeDuJour(droit, depuis) === null ? null : depuis;
  },
  juger,
};

function lireFaits(faits: FaitsLus): { depuis: string; jours: number } {
  return { depuis: String(faits.depuis), jours: Number(faits.jours) };
}

function juger(faits: FaitsLus, droit: Droit, jour: string): Resultat {
  const { depuis, jours } = lireFaits(faits);
  const lecteur = creerLecteur(droit, jour);
  const conges = lecteur.booleen(CONGES);
  if (!conges) return lecteur.refus();

  const feuille = dresserFeuille(droit, depuis, jours, (situe) => {
    const compte = situe.genre === 'classe' || (situe.genre === 'conge' && conges.valeur);
    return { compte, motif: `${nommerJour(situe)}, ${compte ? 'compté' : 'non compté'}` };
  });
  if (feuille.echeance === null) return horsCalendrier(droit, feuille, 'jours');

  return resultat(feuille.echeance, 'jour civil', {
    detail: detailDe(feuille),
    raisons: raisonsDuCalendrier(feuille),
    trace: [
      {
        libelle: 'Dernier jour du délai',
        valeur: feuille.echeance,
        operation: `${jours} jours comptés et ${feuille.joursNonComptes} non comptés après le ${enToutesLettres(depuis)}`,
        enfants: [conges.etape],
      },
    ],
  });
}
