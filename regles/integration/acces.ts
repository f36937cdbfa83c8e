import type { Droit } from '../droit.ts';
import { manquant } from '../faits.ts';
import { creerLecteur, rentreeDe } from '../lecture.ts';
import type { Champ, FaitsLus, Regle } from '../regle.ts';
import { type Etape, type Resultat, resultat, sansValeur } from '../resultat.ts';
import {
  etapeDe,
  type FaitsAcces,
  type Niveau,
  type ParametresAcces,
  raisonDe,
  type Verification,
  verifierSpecialise,
  verifierType,
} from './verifications.ts';

const TYPES = 'integration.acces.types';
const FREQUENTATION = 'integration.acces.frequentation-depuis';
const INSCRIPTION = 'integration.acces.inscription-au';
const IMMERSION = 'integration.acces.immersion-langue-des-signes';

const INSCRIT_LE: Champ = {
  genre: 'date',
  libelle: 'date d’inscription dans l’enseignement spécialisé',
  aide: 'À donner, sauf pour un élève en immersion en langue des signes.',
  facultatif: true,
};

const REGULIERE: Champ = {
  genre: 'booleen',
  libelle: 'fréquentation régulière du spécialisé depuis l’inscription',
  aide: 'À donner, sauf pour un élève en immersion en langue des signes.',
  facultatif: true,
};

/**
 * May the pupil enter an intégration permanente totale that school year (IPT-1)? `valeur` is true or
 * false; every unmet condition is a reason; `detail.verifications` lists them all with their outcome.
 */
export const acces: Regle = {
  nom: 'integration.acces',
  titre: 'Accès à l’intégration permanente totale',
  description:
    'Dit si un élève peut commencer une intégration permanente totale cette année scolaire, d’après son type, son niveau et son parcours dans le spécialisé. Toutes les raisons d’un refus sont données.',
  registre: ['IPT-1'],
  parametres: [TYPES, FREQUENTATION, INSCRIPTION, IMMERSION],
  formes: [
    {
      champs: {
        anneeScolaire: { genre: 'annee-scolaire', libelle: 'année scolaire de l’intégration demandée' },
        niveau: { genre: 'choix', libelle: 'niveau', valeurs: ['maternel', 'primaire', 'secondaire'] },
        type: { genre: 'entier', libelle: 'type d’enseignement spécialisé', min: 1, max: 8 },
        inscritSpecialiseLe: INSCRIT_LE,
        frequentationReguliere: REGULIERE,
        immersionLangueDesSignes: {
          genre: 'booleen',
          libelle: 'élève d’une école ordinaire, en immersion en langue des signes au 15 janvier',
          facultatif: true,
        },
      },
      exemple: {
        anneeScolaire: '2024-25',
        niveau: 'primaire',
        type: 8,
        inscritSpecialiseLe: '2022-08-29',
        frequentationReguliere: true,
      },
    },
  ],
  dateDeReference: rentreeDe,
  juger,
};

function lireFaits(faits: FaitsLus): FaitsAcces {
  return {
    annee: String(faits.anneeScolaire),
    niveau: faits.niveau as Niveau,
    type: Number(faits.type),
    inscritSpecialiseLe: faits.inscritSpecialiseLe === undefined ? null : String(faits.inscritSpecialiseLe),
    frequentationReguliere: lireBooleen(faits.frequentationReguliere),
    immersion: faits.immersionLangueDesSignes === true,
  };
}

function lireBooleen(fait: unknown): boolean | null {
  return fait === undefined ? null : fait === true;
}

function juger(faitsLus: FaitsLus, droit: Droit, jour: string): Resultat {
  const faits = lireFaits(faitsLus);
  const lecteur = creerLecteur(droit, jour);
  const types = lecteur.table<ParametresAcces['types']['valeur']>(TYPES);
  const frequentationDepuis = lecteur.texte(FREQUENTATION);
  const inscriptionAu = lecteur.texte(INSCRIPTION);
  const immersion = lecteur.booleen(IMMERSION);
  if (!types || !frequentationDepuis || !inscriptionAu || !immersion) return lecteur.refus();
  const parametres = { types, frequentationDepuis, inscriptionAu, immersion };

  const dispense = faits.immersion && immersion.valeur;
  if (dispense) return conclure([verifierType(faits, parametres)], dispense, [etapeDImmersion(parametres)]);
  const { inscritSpecialiseLe: inscritLe, frequentationReguliere: reguliere } = faits;
  if (inscritLe === null || reguliere === null) {
    return sansValeur('faits-manquants', [
      ...(inscritLe === null ? [manquant(INSCRIT_LE, 'inscritSpecialiseLe')] : []),
      ...(reguliere === null ? [manquant(REGULIERE, 'frequentationReguliere')] : []),
    ]);
  }
  const specialise = verifierSpecialise(faits, parametres, { inscritLe, reguliere });
  return conclure([verifierType(faits, parametres), ...specialise], dispense, []);
}

function conclure(verifications: readonly Verification[], dispense: boolean, suite: Etape[]): Resultat {
  const admis = verifications.every(({ remplie }) => remplie);
  return resultat(admis, null, {
    detail: {
      immersionLangueDesSignes: dispense,
      verifications: verifications.map(({ code, libelle, remplie, lue }) => ({
        condition: libelle,
        remplie,
        article: `${lue.reference.titre}, ${lue.reference.article}`,
        ...(remplie ? {} : { code }),
      })),
    },
    raisons: verifications.flatMap(raisonDe),
    trace: [
      {
        libelle: 'Accès à l’intégration permanente totale',
        valeur: admis,
        operation: `conditions remplies : ${verifications.filter(({ remplie }) => remplie).length} sur ${verifications.length}`,
        enfants: [...verifications.map(etapeDe), ...suite],
      },
    ],
  });
}

function etapeDImmersion({ immersion }: ParametresAcces): Etape {
  return {
    libelle: 'Élève en immersion en langue des signes au 15 janvier',
    valeur: true,
    operation: 'les conditions sur le spécialisé ne s’appliquent pas',
    enfants: [immersion.etape],
  };
}
