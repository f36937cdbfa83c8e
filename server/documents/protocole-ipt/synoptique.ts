import { type Champ, formaterAnneeScolaire, formaterJour, nomComplet, siConnu } from '../commun/champs.ts';
import type { EtapeParcours, FaitsProtocoleIpt, SorteIntegration } from './faits.ts';
import { SEXES } from './identification.ts';
import { COLONNES_SYNOPTIQUE } from './intitules.ts';

/** Annexe 3: who, then one line per school year; a cell holds lines of text, often none. */
export type Synoptique = {
  champs: Champ[];
  colonnes: readonly string[];
  lignes: string[][][];
  /** Blank lines of the empty form. */
  lignesVides: number;
  note: string;
};

/** What the table needs of the facts of a paper. */
type FaitsSynoptique = {
  eleve: Pick<
    FaitsProtocoleIpt['eleve'],
    'nom' | 'prenom' | 'dateNaissance' | 'sexe' | 'inscritSpecialiseLe'
  >;
  parcours: EtapeParcours[];
};

const SORTES: SorteIntegration[] = ['temporaire-partielle', 'permanente-partielle', 'permanente-totale'];
/** As many as the official form prints. */
const LIGNES_VIDES = 7;

/** Builds annexe 3; school years are sorted, steps of a year stay in order of their start. */
export function construireSynoptique(faits: FaitsSynoptique | null): Synoptique {
  const eleve = faits?.eleve ?? null;
  return {
    champs: [
      { libelle: 'Nom et prénom', valeur: eleve === null ? null : nomComplet(eleve) },
      { libelle: 'Date de naissance', valeur: siConnu(eleve?.dateNaissance ?? null, formaterJour) },
      { libelle: 'Sexe', valeur: eleve?.sexe ? SEXES[eleve.sexe] : null },
      {
        libelle: 'Date d’inscription dans l’enseignement spécialisé',
        valeur: siConnu(eleve?.inscritSpecialiseLe ?? null, formaterJour),
      },
    ],
    ...tableauSynoptique(faits?.parcours ?? []),
    lignesVides: LIGNES_VIDES,
    note: 'Pour chaque intégration : l’année d’étude et la date de début. Pour la fin : par exemple un retour dans l’école spécialisée, une réorientation dans l’enseignement ordinaire ou la fin de la scolarité.',
  };
}

/** The table of annexe 3 alone, as the line of life of the screen shows it too. */
export function tableauSynoptique(parcours: EtapeParcours[]): Pick<Synoptique, 'colonnes' | 'lignes'> {
  return { colonnes: COLONNES_SYNOPTIQUE, lignes: grouperParAnnee(parcours) };
}

function grouperParAnnee(parcours: EtapeParcours[]): string[][][] {
  const etapes = parcours.toSorted((a, b) => a.debut.localeCompare(b.debut));
  const annees = [...new Set(etapes.map((etape) => etape.anneeScolaire))].sort();
  return annees.map((annee) => {
    const deLAnnee = etapes.filter((etape) => etape.anneeScolaire === annee);
    return [
      [formaterAnneeScolaire(annee)],
      ...SORTES.map((sorte) => deLAnnee.filter((etape) => etape.sorte === sorte).flatMap(decrireDebut)),
      deLAnnee.flatMap(({ fin }) => (fin === null ? [] : [`${formaterJour(fin.le)} : ${fin.motif}`])),
    ];
  });
}

function decrireDebut({ anneeEtude, debut }: EtapeParcours): string[] {
  const depuis = `depuis le ${formaterJour(debut)}`;
  return anneeEtude === null ? [depuis] : [anneeEtude, depuis];
}
