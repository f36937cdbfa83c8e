import type { Droit } from '../droit.ts';
import { creerLecteur, etapeDeFait, rentreeDe } from '../lecture.ts';
import { arrondir, difference, formater, produit, quotient, somme } from '../nombre.ts';
import type { FaitsLus, Regle } from '../regle.ts';
import { type Raison, type Resultat, resultat, sansValeur } from '../resultat.ts';
import { lireOuPrendre } from '../valeur-fournie.ts';

const TAILLE = 'structure.taille-minimale';
const DIVISEUR = 'structure.taille-minimale.diviseur';
const PREMIERE = 'equipe.soutien.premiere-tranche';
const SUIVANTE = 'equipe.soutien.tranche-suivante';
const CONDITIONS = 'equipe.soutien.conditions';

/**
 * Half-times of support to the coordination (EQU-6). `valeur` is a number of half-times; `detail`:
 * `tailleMinimale`, `seuilAtteint` (null when none), `prochainSeuil` (to be exceeded), `elevesManquants`.
 */
export const soutienCoordination: Regle = {
  nom: 'equipe.soutienCoordination',
  titre: 'Soutien à la coordination, suivi des dossiers et référent protocoles',
  description:
    'Nombre de mi-temps de soutien : un si les élèves des coopérantes dépassent 1,5 fois la taille minimale, puis un par demi-taille de plus. Aucune dérogation.',
  registre: ['EQU-6', 'STR-4'],
  parametres: [TAILLE, DIVISEUR, PREMIERE, SUIVANTE, CONDITIONS],
  formes: [
    {
      champs: {
        anneeScolaire: { genre: 'annee-scolaire', libelle: 'année scolaire' },
        elevesCooperantes: {
          genre: 'entier',
          libelle: 'élèves réguliers des écoles coopérantes',
          min: 0,
          unite: 'élèves',
        },
        tailleMinimale: {
          genre: 'entier',
          libelle: 'taille minimale d’un pôle',
          aide: 'À donner quand la valeur de l’année n’est pas publiée.',
          facultatif: true,
          min: 1,
          unite: 'élèves',
        },
      },
      exemple: { anneeScolaire: '2024-25', elevesCooperantes: 18151 },
    },
  ],
  dateDeReference: rentreeDe,
  juger,
};

function juger(faits: FaitsLus, droit: Droit, jour: string): Resultat {
  const eleves = faits.elevesCooperantes as number;
  const lecteur = creerLecteur(droit, jour);
  const premiere = lecteur.nombre(PREMIERE);
  const suivante = lecteur.nombre(SUIVANTE);
  const conditions = lecteur.table<Record<string, string>>(CONDITIONS);
  const diviseur = lecteur.nombre(DIVISEUR);
  if (!premiere || !suivante || !conditions || !diviseur) return lecteur.refus();
  const taille = lireOuPrendre(droit, jour, {
    id: TAILLE,
    fait: 'tailleMinimale',
    fourni: faits.tailleMinimale as number | undefined,
  });
  if (taille.valeur === null) return sansValeur('faits-manquants', taille.raisons);

  const premierSeuil = produit(premiere.valeur, taille.valeur);
  const pas = produit(suivante.valeur, taille.valeur);
  const auDela = difference(eleves, premierSeuil);
  const mi = auDela > 0 ? quotient(auDela, pas, 0, 'haut') : 0;
  const prochainSeuil = somme(premierSeuil, produit(mi, pas));
  const manquants = difference(somme(arrondir(prochainSeuil, 0, 'bas'), 1), eleves);
  const raisons = [...taille.raisons, ...raisonDuSeuil(eleves, prochainSeuil)];
  return resultat(mi, 'mi-temps', {
    detail: {
      elevesCooperantes: eleves,
      tailleMinimale: taille.valeur,
      seuilAtteint: mi > 0 ? difference(prochainSeuil, pas) : null,
      prochainSeuil,
      elevesManquants: manquants,
    },
    raisons,
    trace: [
      {
        libelle: 'Mi-temps de soutien à la coordination',
        valeur: mi,
        unite: 'mi-temps',
        operation: `${formater(eleves)} > ${formater(premierSeuil)} ? puis une tranche de ${formater(pas)}`,
        enfants: [
          etapeDeFait('Élèves des écoles coopérantes', eleves, 'élèves'),
          ...taille.etapes,
          premiere.etape,
          suivante.etape,
        ],
      },
      {
        libelle: 'Prochain seuil, à dépasser',
        valeur: prochainSeuil,
        unite: 'élèves',
        operation: `il manque ${formater(manquants)} ${manquants > 1 ? 'élèves' : 'élève'}`,
      },
      conditions.etape,
      diviseur.etape,
    ],
  });
}

/** Exactly on the threshold is the one place where the two texts differ. */
function raisonDuSeuil(eleves: number, prochainSeuil: number): Raison[] {
  if (eleves !== prochainSeuil) return [];
  const message = `${formater(eleves)} élèves sont exactement au seuil : le Code dit « supérieur à », donc le mi-temps n’est pas ouvert, alors que les Infos du Pacte de juin 2024 disent « à partir de ».`;
  return [{ code: 'exactement-au-seuil', message }];
}
