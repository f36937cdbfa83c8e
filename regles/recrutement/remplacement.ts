import { AIDE_AU_PO } from '../decision.ts';
import type { Droit } from '../droit.ts';
import { manquant } from '../faits.ts';
import { creerLecteur, type ValeurLue } from '../lecture.ts';
import { formater } from '../nombre.ts';
import type { Champ, FaitsLus, Regle } from '../regle.ts';
import { type Resultat, resultat, sansValeur } from '../resultat.ts';

const RESERVE = 'recrutement.reserve';
const EPUISEE = 'recrutement.reserve-epuisee';
const SEMAINES = 'recrutement.reserve.semaines';
const CHOIX = 'equipe.choix-annuel';

const DUREE: Champ = {
  genre: 'nombre',
  libelle: 'durée du remplacement',
  aide: 'À donner quand la réserve est épuisée, depuis le 28 août 2023.',
  facultatif: true,
  min: 0,
  max: 60,
  unite: 'semaines',
};

/** What to do once the reserve is empty, for a long and for a short replacement. */
type Suites = { longue: string; courte: string };

/**
 * How to fill a post of the pôle during the year (REC-2). `valeur`: `reserve` (choose among the candidates of
 * the annual call still available), `nouvel-appel`, or `candidat-conforme-au-profil` (no call). `detail`:
 * `fonctionEtVolumeGeles`, `candidatsEnReserve`.
 */
export const remplacement: Regle = {
  nom: 'recrutement.remplacement',
  titre: 'Remplacement en cours d’année',
  description:
    'Dit comment pourvoir un emploi en cours d’année : la réserve d’abord ; quand elle est vide, un nouvel appel ou, depuis le 28 août 2023 et pour moins de quinze semaines, tout candidat conforme au profil.',
  registre: ['REC-2', 'EQU-4'],
  parametres: [RESERVE, EPUISEE, SEMAINES, CHOIX],
  formes: [
    {
      champs: {
        date: { genre: 'date', libelle: 'début du remplacement' },
        candidatsEnReserve: {
          genre: 'entier',
          libelle: 'candidats recevables encore disponibles',
          min: 0,
          max: 10000,
        },
        semaines: DUREE,
      },
      exemple: { date: '2023-10-09', candidatsEnReserve: 2 },
    },
  ],
  dateDeReference: ({ date }) => String(date),
  juger,
};

function juger(faits: FaitsLus, droit: Droit, jour: string): Resultat {
  const enReserve = faits.candidatsEnReserve as number;
  const semaines = faits.semaines as number | undefined;
  const lecteur = creerLecteur(droit, jour);
  const reserve = lecteur.texte(RESERVE);
  const epuisee = lecteur.table<Suites>(EPUISEE);
  const seuil = lecteur.nombre(SEMAINES);
  const choix = lecteur.texte(CHOIX);
  if (!reserve || !epuisee || !seuil || !choix) return lecteur.refus();

  const { longue, courte } = epuisee.valeur;
  if (enReserve === 0 && longue !== courte && semaines === undefined) {
    return sansValeur('faits-manquants', [manquant(DUREE, 'semaines')]);
  }
  const suite = semaines !== undefined && semaines < seuil.valeur ? courte : longue;
  const valeur = enReserve > 0 ? 'reserve' : suite;
  return resultat(valeur, null, {
    detail: { candidatsEnReserve: enReserve, fonctionEtVolumeGeles: true },
    raisons: [AIDE_AU_PO],
    trace: [
      {
        libelle: LIBELLES[valeur] ?? valeur,
        valeur,
        operation: decrire(enReserve, semaines, seuil),
        note: AIDE_AU_PO.message,
        enfants: [reserve.etape, epuisee.etape, seuil.etape],
      },
      { ...choix.etape, libelle: 'Fonction et volume gelés pour l’année' },
    ],
  });
}

const LIBELLES: Readonly<Record<string, string>> = {
  reserve: 'Choisir parmi la réserve de l’appel annuel',
  'nouvel-appel': 'Lancer un nouvel appel',
  'candidat-conforme-au-profil': 'Choisir tout candidat conforme au profil, sans appel',
};

function decrire(enReserve: number, semaines: number | undefined, seuil: ValeurLue<number>): string {
  if (enReserve > 0) return `${formater(enReserve)} candidat(s) encore disponible(s)`;
  const duree =
    semaines === undefined ? '' : `, ${formater(semaines)} semaines pour un seuil de ${seuil.valeur}`;
  return `réserve épuisée${duree}`;
}
