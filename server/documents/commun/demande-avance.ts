import { type Bloc, blocChamps, blocMention } from './blocs.ts';
import type { AnneeScolaire, Jour } from './champs.ts';
import { nomComplet } from './champs.ts';
import { champ, formaterPeriode, titreAnnee } from './champs-communs.ts';
import type { FaitsCommuns } from './faits.ts';
import { construireFormulaire, type VueFormulaire } from './formulaire.ts';

/** A heading of the form and what is written under it, copied as typed; null leaves it blank. */
export type CelluleAvance = { colonne: string; valeur: string | null };

/** The rows of one function; « Régime » is `ancien` or `nouveau`. */
export type TableauAvance = { haut: CelluleAvance[]; bas: CelluleAvance[] };

/** A member of the staff as the papers of the employer name one. */
export type MembreImprime = { nom: string; prenom: string; matricule: string | null };

/** A request for an advance of salary under one ECOT number (Circulaire 8621, chapter 5). */
export type FaitsDemandeAvance = FaitsCommuns & {
  anneeScolaire: AnneeScolaire;
  membre: MembreImprime;
  po: string;
  /** The school under whose number it goes. */
  ecole: string;
  fase: string | null;
  ecot: string | null;
  lieu: 'ecole' | 'pole';
  heures: 'prestees' | 'abandonnees';
  /** Last day included; null while it goes on. */
  periode: { du: Jour; au: Jour | null };
  tableaux: TableauAvance[];
};

export type ModeleAvance = 'fond12' | 'sec12' | 'cf12';

const OBJETS = {
  pole: 'Sous le matricule du pôle',
  ecole: 'Sous le matricule de l’école',
} as const;
const HEURES = {
  prestees: 'périodes ou heures prestées',
  abandonnees: 'périodes ou heures abandonnées (congé)',
} as const;

/**
 * A request for an advance: whose it is, under which numbers, then the tables of the form; without facts,
 * every table of the form, empty.
 */
export function construireDemandeAvance(
  modele: ModeleAvance,
  faits: FaitsDemandeAvance | null,
  tableaux: Bloc[],
): VueFormulaire {
  return construireFormulaire(modele, faits, {
    sujet: faits && nomComplet(faits.membre),
    periode: titreAnnee(faits?.anneeScolaire),
    ...(faits ? { entete: { nom: faits.po, precision: faits.pole.nom } } : {}),
    blocs: [
      blocChamps(null, [...champsMembre(faits), ...champsDocument(faits)], { paires: 2, libelles: 'moyens' }),
      ...tableaux,
      blocMention(
        'Les colonnes sont celles de la circulaire 8621 ; pour le reste, suivez la circulaire de rentrée. Les codes sont recopiés tels qu’ils ont été donnés, aucun n’est déduit.',
      ),
    ],
  });
}

function champsMembre(faits: FaitsDemandeAvance | null) {
  return [
    champ('Nom et prénom', faits && nomComplet(faits.membre)),
    champ('Matricule du membre', faits?.membre.matricule),
    champ('Pouvoir organisateur', faits?.po),
    champ('École', faits?.ecole),
  ];
}

function champsDocument(faits: FaitsDemandeAvance | null) {
  return [
    champ('N° FASE de l’école', faits?.fase),
    champ('N° ECOT', faits?.ecot),
    champ('Document', faits && `${OBJETS[faits.lieu]} : ${HEURES[faits.heures]}`),
    champ('Période', faits && formaterPeriode(faits.periode.du, faits.periode.au)),
  ];
}
