import { enToutesLettres } from '../calendrier/lettres.ts';
import { anneeDuJour } from '../calendrier/situation.ts';
import type { Droit } from '../droit.ts';
import { creerLecteur, lireSiConnue } from '../lecture.ts';
import { formater, somme } from '../nombre.ts';
import { FaitInvalide, type FaitsLus, type Regle } from '../regle.ts';
import { type Etape, type Resultat, resultat } from '../resultat.ts';

const BUDGETS = 'financement.budgets.libelles';
/** What is known by this day is settled in A and B; what comes later, in C. */
const LIMITE = 'financement.ipt.date-limite';
const NOMS = ['A', 'B', 'C'] as const;

type Mouvement = { id?: string; budget: (typeof NOMS)[number]; points: number; connuLe: string };

/**
 * Points of a pôle as they were known on a day (FIN-11): the sum of the movements known by then, order of
 * arrival aside. `valeur`: points; `detail`: `budgets` (points of A, B and C), `connus` and `aVenir`
 * (numbers of movements). The same identifier given twice counts once: replaying a movement is harmless.
 */
export const grandLivre: Regle = {
  nom: 'financement.grandLivre',
  titre: 'Grand livre des points',
  description:
    'Additionne les mouvements de points connus à une date, par budget. Un mouvement ne se corrige pas : un contre-mouvement s’y ajoute.',
  registre: ['FIN-11'],
  parametres: [BUDGETS, LIMITE],
  formes: [
    {
      champs: {
        mouvements: {
          genre: 'liste',
          libelle: 'mouvements',
          element: {
            genre: 'objet',
            libelle: 'mouvement',
            champs: {
              id: {
                genre: 'texte',
                libelle: 'identifiant',
                aide: 'Deux mouvements du même identifiant n’en font qu’un.',
                facultatif: true,
                max: 60,
              },
              budget: { genre: 'choix', libelle: 'budget', valeurs: NOMS },
              points: { genre: 'nombre', libelle: 'points', min: -1_000_000, unite: 'points' },
              effetLe: { genre: 'date', libelle: 'jour où ils prennent effet', facultatif: true },
              connuLe: { genre: 'date', libelle: 'jour où ils sont connus' },
              genre: { genre: 'texte', libelle: 'genre du mouvement', facultatif: true, max: 60 },
            },
          },
        },
        connuLe: { genre: 'date', libelle: 'tel que connu le' },
      },
      exemple: {
        mouvements: [
          { id: 'base', budget: 'A', points: 7407, connuLe: '2024-08-26' },
          { id: 'ipt-12', budget: 'C', points: 88, effetLe: '2024-11-12', connuLe: '2024-11-14' },
        ],
        connuLe: '2024-12-01',
      },
    },
  ],
  dateDeReference: ({ connuLe }, droit) =>
    anneeDuJour(droit, String(connuLe)) === null ? null : String(connuLe),
  juger,
};

function juger(faits: FaitsLus, droit: Droit, jour: string): Resultat {
  const lecteur = creerLecteur(droit, jour);
  const limite = lecteur.texte(LIMITE);
  if (!limite) return lecteur.refus();
  const mouvements = sansDoubles(faits.mouvements as readonly Mouvement[]);
  const connus = mouvements.filter((m) => m.connuLe <= jour);
  const budgets = NOMS.map((nom) => {
    const siens = connus.filter((m) => m.budget === nom);
    return { nom, nombre: siens.length, points: somme(...siens.map((m) => m.points)) };
  });
  const total = somme(...budgets.map(({ points }) => points));
  const libelles = lireSiConnue<Record<string, string>>(droit, jour, BUDGETS);
  const etapes: Etape[] = budgets.map(({ nom, nombre, points }) => ({
    libelle: `Budget ${nom}${libelles?.valeur[nom] ? ` : ${libelles.valeur[nom]}` : ''}`,
    valeur: points,
    unite: 'points',
    operation: nombre === 1 ? '1 mouvement' : `${nombre} mouvements`,
  }));
  return resultat(total, 'points', {
    detail: {
      budgets: Object.fromEntries(budgets.map(({ nom, points }) => [nom, points])),
      connus: connus.length,
      aVenir: mouvements.length - connus.length,
    },
    trace: [
      {
        libelle: `Points connus le ${enToutesLettres(jour)}`,
        valeur: total,
        unite: 'points',
        operation: budgets.map(({ points }) => formater(points)).join(' + '),
        enfants: [...etapes, limite.etape, ...(libelles ? [libelles.etape] : [])],
      },
    ],
  });
}

/**
 * One movement for each identifier.
 * @throws FaitInvalide when two movements share an identifier and nothing else
 */
function sansDoubles(mouvements: readonly Mouvement[]): Mouvement[] {
  const parId = new Map<string, Mouvement>();
  return mouvements.filter((m, rang) => {
    if (m.id === undefined) return true;
    const deja = parId.get(m.id);
    parId.set(m.id, m);
    if (deja && !memes(deja, m)) {
      const message = `Le mouvement « ${m.id} » est donné deux fois, avec des contenus différents. Un mouvement ne se corrige pas : ajoutez un contre-mouvement.`;
      throw new FaitInvalide(`mouvements[${rang}].id`, message);
    }
    return !deja;
  });
}

function memes(a: Mouvement, b: Mouvement): boolean {
  return a.budget === b.budget && a.points === b.points && a.connuLe === b.connuLe;
}
