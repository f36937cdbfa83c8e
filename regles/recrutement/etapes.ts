import type { Droit } from '../droit.ts';
import { creerLecteur, rentreeOuDerniere } from '../lecture.ts';
import type { FaitsLus, Regle } from '../regle.ts';
import { type Raison, type Resultat, resultat } from '../resultat.ts';

const ETAPES = 'recrutement.etapes';
const ACTEURS = 'recrutement.etapes.acteurs';

/**
 * The seven steps to compose the team (REC-1). `valeur` is the number of the first step not done, or
 * `terminees`; `detail.etapes` lists them all with who decides and their state. A step done before an earlier
 * one is a reason, never a refusal.
 */
export const etapes: Regle = {
  nom: 'recrutement.etapes',
  titre: 'Étapes pour composer l’équipe',
  description:
    'Place les sept étapes dans l’ordre, avec qui décide, et nomme la prochaine. Les deux étapes du coordonnateur sont suivies sans être jugées.',
  registre: ['REC-1'],
  parametres: [ETAPES, ACTEURS],
  formes: [
    {
      champs: {
        faites: {
          genre: 'liste',
          libelle: 'étapes faites',
          aide: 'Leurs numéros, de 1 à 7.',
          max: 7,
          element: { genre: 'entier', libelle: 'numéro', min: 1, max: 7 },
        },
        anneeScolaire: {
          genre: 'annee-scolaire',
          libelle: 'année scolaire',
          aide: 'La dernière connue, si rien n’est dit.',
          facultatif: true,
        },
      },
      exemple: { faites: [1, 2, 3] },
    },
  ],
  dateDeReference: rentreeOuDerniere,
  juger,
};

function juger(faits: FaitsLus, droit: Droit, jour: string): Resultat {
  const faites = new Set(faits.faites as readonly number[]);
  const lecteur = creerLecteur(droit, jour);
  const lues = lecteur.table<Record<string, string>>(ETAPES);
  const acteurs = lecteur.table<Record<string, string>>(ACTEURS);
  if (!lues || !acteurs) return lecteur.refus();

  const toutes = Object.entries(lues.valeur).map(([numero, intitule]) => ({
    numero: Number(numero),
    intitule,
    acteur: acteurs.valeur[numero] ?? '',
    faite: faites.has(Number(numero)),
  }));
  const prochaine = toutes.find(({ faite }) => !faite);
  const raisons = toutes.flatMap(({ numero, faite }): Raison[] => {
    if (!faite || !prochaine || numero < prochaine.numero) return [];
    const message = `L’étape ${numero} est faite alors que l’étape ${prochaine.numero} ne l’est pas.`;
    return [{ code: 'etape-anticipee', message, fait: 'faites', reference: lues.reference }];
  });
  return resultat(prochaine?.numero ?? 'terminees', null, {
    detail: { etapes: toutes },
    raisons,
    trace: [
      {
        libelle: prochaine
          ? `Étape ${prochaine.numero} : ${prochaine.intitule}`
          : 'Les sept étapes sont faites',
        valeur: prochaine?.numero ?? 'terminees',
        ...(prochaine ? { operation: prochaine.acteur } : {}),
        enfants: [lues.etape, acteurs.etape],
      },
    ],
  });
}
