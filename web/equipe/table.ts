import type { Droit } from '@polaris/regles/droit.ts';
import { lireParametre } from '@polaris/regles/droit.ts';
import { findFonction } from '@polaris/regles/equipe/fonctions.ts';
import type { TableDePoints } from '@polaris/regles/equipe/table.ts';
import type { Option } from '../composants/Champ.tsx';
import { formaterNombre } from '../composants/formats.ts';
import type { LigneTable } from '../simulateur/table.ts';
import { MOTS_FRACTION } from './fractions.ts';

/** What the lists of the composer offer in a school year. */
export type TableAnnee = {
  points: TableDePoints;
  fonctions: Record<string, string[]>;
  finDeCarriere: readonly string[];
};

export type OptionFraction = Option & { interdite: boolean };

/** Groups of teaching functions, which alone hold a half-time of support. */
const ENSEIGNANTES = ['cg-di', 'cg-ds', 'ct-pp-di', 'ct-pp-ds'];

export function lireTableAnnee(loi: Droit, annee: string): TableAnnee {
  const jour = loi.calendriers[annee]?.rentree ?? '';
  const lire = (id: string) => {
    const lu = lireParametre(loi, id, jour);
    return lu.etat === 'connue' ? lu.valeur : undefined;
  };
  return {
    points: (lire('equipe.points') ?? {}) as TableDePoints,
    fonctions: (lire('equipe.fonctions') ?? {}) as TableAnnee['fonctions'],
    finDeCarriere: (lire('equipe.coordonnateur.fin-de-carriere') ?? []) as string[],
  };
}

/** The same table, whole, as the screen of the law shows it. */
export function lignesDeTable({ loi, annee }: { loi: Droit; annee: string }): LigneTable[] {
  const { points, fonctions } = lireTableAnnee(loi, annee);
  return Object.entries(points).map(([groupe, ligne]) => ({
    groupe,
    fonctions: fonctions[groupe] ?? [groupe],
    points: ligne,
  }));
}

/** Functions to choose from; a name that the table does not hold stays, for the rule to say why it is refused. */
export function optionsFonction(
  { fonctions }: TableAnnee,
  { source, fonction }: { source: string; fonction: string },
  siege: boolean,
): Option[] {
  const groupes = Object.entries(fonctions).filter(([groupe]) =>
    source === 'soutien' ? ENSEIGNANTES.includes(groupe) : siege || groupe !== 'coordonnateur',
  );
  const noms = groupes.flatMap(([, liste]) => liste);
  const toutes = fonction === '' || noms.includes(fonction) ? noms : [...noms, fonction];
  return toutes.map((nom) => ({ valeur: nom, libelle: nom }));
}

/** Fractions for a function, with what each costs; those the table forbids say so and cannot be chosen. */
export function optionsFraction(
  { points, fonctions, finDeCarriere }: TableAnnee,
  { fonction, fraction }: { fonction: string; fraction: string },
): OptionFraction[] {
  const groupe = findFonction(fonction, fonctions)?.groupe;
  const ligne = groupe === undefined ? undefined : points[groupe];
  const options = Object.entries(MOTS_FRACTION).map(([valeur, mots]) => {
    const cout = ligne?.[valeur];
    if (ligne && (cout === null || cout === undefined)) {
      return { valeur, libelle: `${mots}, interdit`, interdite: true };
    }
    const reserve = groupe === 'coordonnateur' && finDeCarriere.includes(valeur) ? ', fin de carrière' : '';
    const prix = cout ? ` – ${formaterNombre(cout)} points` : '';
    return { valeur, libelle: `${mots}${prix}${reserve}`, interdite: false };
  });
  if (fraction === '' || options.some(({ valeur }) => valeur === fraction)) return options;
  return [...options, { valeur: fraction, libelle: fraction, interdite: false }];
}

/** Does the law keep this fraction for an end-of-career arrangement? */
export function demandeFinDeCarriere(
  { finDeCarriere, fonctions }: TableAnnee,
  { fonction, fraction }: { fonction: string; fraction: string },
): boolean {
  return findFonction(fonction, fonctions)?.groupe === 'coordonnateur' && finDeCarriere.includes(fraction);
}
