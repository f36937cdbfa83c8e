import type { AnneeScolaire, Emission, Etablissement, Jour, Pole } from './champs.ts';

/** What every paper that a pôle issues knows. */
export type FaitsCommuns = { emission: Emission; pole: Pole };

/** The pupil as most papers name one. */
export type Eleve = { nom: string; prenom: string; dateNaissance: Jour };

/** A person who acts, and in what quality. */
export type Personne = { nom: string; qualite: string };

/** Someone to reach. `null` = unknown today. */
export type Contact = Personne & { telephone: string | null; courriel: string | null };

/** A school year of integration in one ordinary school. */
export type IntegrationImprimee = { debut: Jour; anneeEtude: string | null };

/** Who may introduce a proposal of IPT (Circulaire 8783, point 1). */
export type Proposant = 'conseil-de-classe' | 'guidance' | 'responsable' | 'eleve-majeur';

/** A proposal as the papers of the consultation recall it. */
export type PropositionImprimee = { le: Jour; par: readonly Proposant[] };

/** The legal grounds to go on with another partner after 30 September (Circulaire 8783, point 2). */
export type MotifDerogation =
  | 'placement'
  | 'changement-domicile'
  | 'separation-parents'
  | 'regime-externat-internat'
  | 'accueil-ailleurs'
  | 'exclusion-definitive'
  | 'circonstances-exceptionnelles';

/** The four cases that justify an end (Circulaire 8783, annexe 4). */
export type JustificationArret =
  | 'suite-ordinaire'
  | 'enseignement-specialise'
  | 'certificat'
  | 'autre-raison';

/** What is common to both forms after 30 September; their official fields are not published: (I). */
export type FaitsTardifs = FaitsCommuns & {
  anneeScolaire: AnneeScolaire;
  eleve: Eleve;
  /** Type of special education of the certificate of orientation, 1 to 8. */
  typeSpecialise: number | null;
  ecoleSpecialisee: Etablissement;
  ecoleOrdinaire: Etablissement;
  anneeEtude: string | null;
  protocoleLe: Jour | null;
  debutPrevuLe: Jour;
  /** Days of the last signature of the annexes. */
  annexe2bLe: Jour | null;
  annexe2cLe: Jour | null;
  contact: Contact | null;
  /** Day the declaration was sent; `null` while it is being written. */
  declareLe: Jour | null;
  recu: { le: Jour; reference: string } | null;
};
