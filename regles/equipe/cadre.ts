import type { Droit } from '../droit.ts';
import { creerLecteur, etapeDeFait, rentreeDe } from '../lecture.ts';
import { difference, formater, produit, quotient, somme } from '../nombre.ts';
import type { FaitsLus, Regle } from '../regle.ts';
import { type Etape, type Resultat, resultat, sansValeur } from '../resultat.ts';
import { CHAMP_POSTE } from './champs.ts';
import { lireImprimes, PARAMETRES_IMPRIMES } from './imprimes.ts';
import { lireLoiDesPostes, PARAMETRES_DES_POSTES } from './loi.ts';
import { type Ligne, lirePoste, type Poste } from './postes.ts';
import { raisonsDuCadre } from './remarques.ts';
import { totalVingtiemes } from './table.ts';

const COORDONNATEUR = 'equipe.coordonnateur.emploi';
const CHARGE = 'equipe.charge-complete';
const CHOIX = 'equipe.choix-annuel';

/**
 * Staff of a pôle against its points (EQU-1 to EQU-5). `valeur` is the total of points; `detail`:
 * `lignes` (`fonction`, `groupe`, `fraction`, `points`, `periodes` of 36), `total`, `pointsDisponibles`,
 * `solde`, `equivalentsTempsPlein`. A forbidden or unknown fraction or function gives `non-applicable`
 * with all the reasons; going over the points is a result with the reason `depassement`.
 */
export const cadre: Regle = {
  nom: 'equipe.cadre',
  titre: 'Cadre de l’équipe',
  description:
    'Additionne les points des postes choisis et les compare aux points disponibles. La table se lit, elle ne se recalcule pas.',
  registre: ['EQU-1', 'EQU-2', 'EQU-3', 'EQU-4', 'EQU-5'],
  parametres: [...PARAMETRES_DES_POSTES, COORDONNATEUR, CHARGE, CHOIX, ...PARAMETRES_IMPRIMES],
  formes: [
    {
      champs: {
        anneeScolaire: { genre: 'annee-scolaire', libelle: 'année scolaire du cadre' },
        pointsDisponibles: {
          genre: 'nombre',
          libelle: 'points affectés aux traitements',
          aide: 'Ceux du siège ou de l’école partenaire.',
          min: 0,
          unite: 'points',
        },
        postes: {
          genre: 'liste',
          libelle: 'postes',
          max: 500,
          element: CHAMP_POSTE,
        },
      },
      exemple: {
        anneeScolaire: '2022-23',
        pointsDisponibles: 2520,
        postes: [
          { fonction: 'Coordonnateur du pôle territorial', fraction: '5/5' },
          { fonction: 'Instituteur primaire', fraction: '5/5' },
          { fonction: 'Professeur de CG niveau DI', fraction: '5/5' },
          { fonction: 'Logopède', fraction: '2,5/5' },
          { fonction: 'Assistant social', fraction: '2,5/5' },
        ],
      },
    },
  ],
  dateDeReference: rentreeDe,
  juger,
};

function juger(faits: FaitsLus, droit: Droit, jour: string): Resultat {
  const disponibles = faits.pointsDisponibles as number;
  const postes = faits.postes as readonly Poste[];
  const lecteur = creerLecteur(droit, jour);
  const lues = lireLoiDesPostes(lecteur, droit);
  const coordonnateur = lecteur.nombre(COORDONNATEUR);
  const charge = lecteur.nombre(CHARGE);
  const choix = lecteur.texte(CHOIX);
  if (!lues || !coordonnateur || !charge || !choix) return lecteur.refus();
  const { loi, points, fonctions, finDeCarriere } = lues;

  const lus = postes.map((poste, rang) => lirePoste(poste, rang, loi));
  const refus = lus.flatMap((lu) => lu.refus);
  if (refus.length > 0) {
    return sansValeur('non-applicable', refus, { references: [points.reference, fonctions.reference] });
  }

  const lignes = lus.flatMap((lu) => lu.lignes);
  const total = somme(...lignes.map((l) => l.points));
  const solde = difference(disponibles, total);
  const vingtiemes = totalVingtiemes(lignes.map((l) => l.fraction));
  const imprimes = lireImprimes(lignes, droit, jour, total);
  const remarques = raisonsDuCadre(lignes, { table: points.valeur, coordonnateur, solde, total });
  return resultat(total, 'points', {
    detail: {
      lignes: lignes.map((l) => ({ ...l, periodes: quotient(produit(charge.valeur, l.vingtiemes), 20, 1) })),
      total,
      pointsDisponibles: disponibles,
      solde,
      equivalentsTempsPlein: quotient(vingtiemes, 20, 2),
    },
    raisons: [...remarques, ...imprimes.raisons],
    trace: [
      {
        libelle: 'Points du cadre',
        valeur: total,
        unite: 'points',
        operation: lignes.map((l) => formater(l.points)).join(' + ') || '0',
        enfants: [...lignes.map(etapeDeLigne), { ...points.etape, valeur: 'table de l’année' }],
      },
      {
        libelle: 'Solde',
        valeur: solde,
        unite: 'points',
        operation: `${formater(disponibles)} − ${formater(total)}`,
        enfants: [etapeDeFait('Points disponibles', disponibles, 'points')],
      },
      ...imprimes.etapes,
      { ...fonctions.etape, valeur: 'fonctions de l’année' },
      charge.etape,
      coordonnateur.etape,
      finDeCarriere.etape,
      choix.etape,
    ],
  });
}

function etapeDeLigne(ligne: Ligne): Etape {
  return {
    libelle: `${ligne.fonction}, ${ligne.fraction.replace('.', ',')}`,
    valeur: ligne.points,
    unite: 'points',
    operation: 'lu dans la table',
  };
}
