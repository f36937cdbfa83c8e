import type { AnneeScolaire, Etablissement, Jour } from '../commun/champs.ts';
import type { Eleve, FaitsCommuns, JustificationArret } from '../commun/faits.ts';
import type { AvisSigne, Signature } from '../commun/signature.ts';
import type { SorteIntegration } from '../protocole-ipt/faits.ts';

/** Filled only when the integration goes on through a specialised school outside the pôle. */
export type SuiteHorsPole = {
  typeSpecialise: number;
  /** Year of study in the ordinary school, level and option, as the form asks them on one line. */
  etudes: string | null;
  maturite: string | null;
  forme: string | null;
  phase: string | null;
};

export type IssueAnnexe4 =
  | {
      genre: 'prolongation';
      sorte: SorteIntegration;
      /** Start and end: of the school year by the calendar, or of the temporary integration. */
      debut: Jour;
      fin: Jour;
      horsPole: SuiteHorsPole | null;
    }
  | {
      genre: 'arret';
      justification: JustificationArret | null;
      /** The other reason, in words. */
      precision: string | null;
      motivation: string | null;
    };

/** Annexe 4, in force in 2022-23 only. The N° FASE of its head is the one of the ordinary school (I). */
export type FaitsAnnexe4 = FaitsCommuns & {
  /** The year the choice is made for. */
  anneeScolaire: AnneeScolaire;
  eleve: Eleve;
  ecoleOrdinaire: Etablissement;
  cpms: string | null;
  conseilDeClasseLe: Jour | null;
  typeActuel: SorteIntegration;
  issue: IssueAnnexe4 | null;
  signatures: {
    pole: Signature | null;
    ecoleOrdinaire: Signature | null;
    responsable: Signature | null;
    avisCpms: AvisSigne | null;
  };
};
