import type { Selectable } from 'kysely';
import type { Schema } from '../db/schema.ts';
import type { GenrePortee, Role } from '../kernel/session.ts';
import type { Contenu } from '../modules/sensori-moteur/index.ts';

/** A whole row: everything the database would fill by itself is given, so that two loads are the same. */
export type Ligne<T extends keyof Schema> = Selectable<Schema[T]>;

/** Text of a section in clear: the loader seals it with the key of the installation. */
export type SectionEnClair = Omit<Ligne<'protocole_section'>, 'contenu'> & { contenu: string };

/** A line of history in clear; the database numbers it. */
export type HistoriqueEnClair = Omit<Ligne<'historique'>, 'id' | 'avant' | 'apres'> & {
  avant: string | null;
  apres: string | null;
};

/** An event of a scale in clear: the loader seals it. No correction, hence no reason. */
export type EchelleEnClair = Omit<Ligne<'echelle'>, 'contenu'> & { contenu: Contenu | null };

export type HabilitationDemo = {
  id: string;
  role: Role;
  genrePortee: GenrePortee;
  porteeId: string | null;
  porteeNom: string;
};

/** An account to try the platform with; its password is printed, so it is never one of a real person. */
export type CompteDemo = {
  id: string;
  nom: string;
  courriel: string;
  motDePasse: string;
  habilitations: readonly HabilitationDemo[];
};

/** Who exists, table by table in the order of the foreign keys. */
export type Referentiel = {
  zone: Ligne<'zone'>[];
  pouvoir_organisateur: Ligne<'pouvoir_organisateur'>[];
  cpms: Ligne<'cpms'>[];
  ecole: Ligne<'ecole'>[];
  implantation: Ligne<'implantation'>[];
  pole: Ligne<'pole'>[];
  convention: Ligne<'convention'>[];
  population: Ligne<'population'>[];
};

/** The files of one pôle, table by table in the order of the foreign keys. */
export type Dossiers = {
  eleve: Ligne<'eleve'>[];
  integration: Ligne<'integration'>[];
  parcours_annee: Ligne<'parcours_annee'>[];
  protocole: Ligne<'protocole'>[];
  protocole_section: SectionEnClair[];
  acte: Ligne<'acte'>[];
  signature: Ligne<'signature'>[];
  historique: HistoriqueEnClair[];
  echelle: EchelleEnClair[];
};

export type DossiersDePole = { poleId: string; coordonnateurId: string; lignes: Dossiers };

export type OptionsDemo = {
  /** Number of pôles, 1 to 48; 4 when absent. */
  poles?: number;
  /** Seed: same seed, same data; 1 when absent. */
  graine?: number;
  /** School years to show, `2024-25` to `2026-27` when absent; files go up to the last one. */
  annees?: readonly string[];
};

/** A plausible Fédération, all invented. */
export type Demonstration = {
  options: Required<OptionsDemo>;
  referentiel: Referentiel;
  comptes: readonly CompteDemo[];
  /** The grid of the scales, invented and labelled so. */
  grilles: readonly Ligne<'grille_echelle'>[];
  dossiers: readonly DossiersDePole[];
};
