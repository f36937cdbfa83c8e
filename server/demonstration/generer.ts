import type { Droit } from '@polaris/regles/droit.ts';
import { Refus } from '../kernel/refus.ts';
import { creerComptes, idCoordonnateur } from './comptes.ts';
import { creerDossiers } from './dossiers.ts';
import { creerGrille } from './echelles.ts';
import { creerFederation } from './federation.ts';
import { creerPole, type Pole } from './pole.ts';
import type { Demonstration, Dossiers, Ligne, OptionsDemo, Referentiel } from './types.ts';
import { NOMBRE_POLES } from './zones.ts';

const POLES_PAR_DEFAUT = 4;
const ANNEES_PAR_DEFAUT = ['2024-25', '2025-26', '2026-27'] as const;

/**
 * Invents a Fédération: schools, pôles, pupils and their files, all from a seed. Pure: same options and
 * same law, same data; a pôle or a pupil does not depend on what stands beside it.
 * @throws Refus when an option cannot be honoured, in French
 */
export function generer(options: OptionsDemo, droit: Droit): Demonstration {
  const { poles: nombre, graine, annees } = lireOptions(options, droit);
  const civiles = annees.map((annee) => Number(annee.slice(0, 4)));
  const derniere = Math.max(...civiles);
  const federation = creerFederation(graine);
  const poles = Array.from({ length: nombre }, (_, rang) =>
    creerPole(graine, rang + 1, federation.ecoles, civiles),
  );
  const dossiers = poles.map((pole) => {
    const auteur = idCoordonnateur(graine, pole);
    const cadre = { droit, graine, pole, horsPole: federation.ecoles, auteur, derniere };
    return { poleId: pole.pole.id, coordonnateurId: auteur, lignes: creerDossiers(cadre) };
  });
  const comptes = creerComptes(graine, poles, ecoleLaPlusSuivie(poles[0], dossiers[0]?.lignes));
  const administration = comptes.find(({ habilitations }) => habilitations[0]?.role === 'administration');
  return {
    options: { poles: nombre, graine, annees },
    referentiel: assembler(federation, poles),
    comptes,
    grilles: administration ? [creerGrille(graine, administration.id)] : [],
    dossiers,
  };
}

function lireOptions(options: OptionsDemo, droit: Droit): Required<OptionsDemo> {
  const { poles = POLES_PAR_DEFAUT, graine = 1, annees = ANNEES_PAR_DEFAUT } = options;
  if (!Number.isInteger(poles) || poles < 1 || poles > NOMBRE_POLES) {
    throw new Refus('saisie-invalide', `Le nombre de pôles va de 1 à ${NOMBRE_POLES}. Corrigez ce nombre.`);
  }
  if (!Number.isSafeInteger(graine)) {
    throw new Refus('saisie-invalide', 'La graine est un nombre entier. Corrigez ce nombre.');
  }
  const inconnue = annees.find((annee) => !droit.calendriers[annee]);
  if (annees.length === 0 || inconnue !== undefined) {
    const connues = Object.keys(droit.calendriers).sort();
    throw new Refus(
      'saisie-invalide',
      `L’année scolaire ${inconnue ?? ''} n’est pas connue. Choisissez une année de ${connues[0]} à ${connues.at(-1)}.`,
    );
  }
  return { poles, graine, annees };
}

function assembler(federation: ReturnType<typeof creerFederation>, poles: readonly Pole[]): Referentiel {
  return {
    zone: federation.zones,
    pouvoir_organisateur: [federation.po, ...poles.flatMap((p) => p.pos)],
    cpms: federation.cpms,
    ecole: [...federation.ecoles, ...poles.flatMap((p) => [...p.specialisees, ...p.cooperantes])],
    implantation: [...federation.implantations, ...poles.flatMap((p) => p.implantations)],
    pole: poles.map((p) => p.pole),
    convention: poles.flatMap((p) => p.conventions),
    population: poles.flatMap((p) => p.populations),
  };
}

/** The coopérante with the most running integrations: the one worth signing in for. */
function ecoleLaPlusSuivie(pole: Pole | undefined, dossiers: Dossiers | undefined): Ligne<'ecole'> {
  const suivis = (id: string) =>
    dossiers?.integration.filter((i) => i.ecole_id === id && i.fin === null).length ?? 0;
  const triees = pole?.cooperantes.toSorted((a, b) => suivis(b.id) - suivis(a.id) || a.fase - b.fase);
  if (!triees?.[0]) throw new Error('A pôle holds at least one coopérante.');
  return triees[0];
}
