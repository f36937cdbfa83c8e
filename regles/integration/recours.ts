import { enToutesLettres } from '../calendrier/lettres.ts';
import { anneeDuJour } from '../calendrier/situation.ts';
import type { Droit } from '../droit.ts';
import { creerLecteur } from '../lecture.ts';
import type { FaitsLus, Regle } from '../regle.ts';
import { type Resultat, resultat } from '../resultat.ts';

const RECOURS = 'integration.recours';

/**
 * Is there an appeal when a partner refuses an integration (IPT-11)? `valeur` is true or false; without one,
 * the refusal, its reason and the alternatives tried are kept.
 */
export const recours: Regle = {
  nom: 'integration.recours',
  titre: 'Recours contre le refus d’un partenaire',
  description:
    'Dit si un recours existe le jour où un partenaire refuse une intégration. Le système est conventionnel : le refus, son motif et les alternatives tentées se gardent.',
  registre: ['IPT-11'],
  parametres: [RECOURS],
  formes: [
    {
      champs: { refuseeLe: { genre: 'date', libelle: 'date du refus' } },
      exemple: { refuseeLe: '2025-06-16' },
    },
  ],
  dateDeReference: ({ refuseeLe }, droit) =>
    anneeDuJour(droit, String(refuseeLe)) === null ? null : String(refuseeLe),
  juger,
};

function juger({ refuseeLe }: FaitsLus, droit: Droit, jour: string): Resultat {
  const lecteur = creerLecteur(droit, jour);
  const lu = lecteur.booleen(RECOURS);
  if (!lu) return lecteur.refus();
  const message = 'Aucun recours n’est prévu : gardez le refus, son motif et les alternatives tentées.';
  return resultat(lu.valeur, null, {
    detail: {},
    raisons: lu.valeur ? [] : [{ code: 'refus-a-tracer', message, reference: lu.reference }],
    trace: [
      {
        libelle: 'Recours',
        valeur: lu.valeur,
        operation: `refus du ${enToutesLettres(String(refuseeLe))}`,
        enfants: [lu.etape],
      },
    ],
  });
}
