import { type Droit, findCalendrier } from '../droit.ts';
import { evaluer } from '../evaluer.ts';
import { creerLecteur, lireSiConnue } from '../lecture.ts';
import { difference, produit, quotient, somme } from '../nombre.ts';
import type { Raison, Resultat } from '../resultat.ts';
import { cadre } from './cadre.ts';
import { lireLoiDesPostes } from './loi.ts';
import { obstaclesDe } from './obstacles.ts';
import { type Ligne, lirePoste } from './postes.ts';
import { VINGTIEMES } from './table.ts';

/**
 * What pays a post of a staff that is being composed: points; points too, for a half-time of support to the
 * coordination (EQU-6); operating money, kept apart from the points (EQU-7).
 */
export const SOURCES_POSTE = ['points', 'soutien', 'fonctionnement'] as const;
export type SourcePoste = (typeof SOURCES_POSTE)[number];

export type PosteCompose = {
  fonction: string;
  fraction: string;
  source: SourcePoste;
  finDeCarriere?: boolean;
};

/** A post as the table of the year reads it, at the rank where it was given. */
export type PosteLu = {
  /** Null for a post that is refused, and for one that no point pays. */
  points: number | null;
  /** Of 36; null when the fraction is not read. */
  periodes: number | null;
  refus: readonly Raison[];
};

export type Composition = {
  postes: readonly PosteLu[];
  /** `equipe.cadre` on the posts that the table admits and that points pay. */
  cadre: Resultat;
  total: number;
  /** Points left; null while the points of the part are not known. */
  solde: number | null;
  equivalentsTempsPlein: number;
  /** What forbids adopting this staff, beside the refusals of each post. */
  obstacles: readonly Raison[];
};

type Faits = {
  annee: string;
  /** Points of the part; null while nobody knows them. */
  points: number | null;
  siege: boolean;
  /** Half-times of support that the number of pupils opens; null when it is not known. */
  soutiens: number | null;
  postes: readonly PosteCompose[];
};

/** What it reads beside the parameters of `equipe.cadre`. */
export const PARAMETRES_DES_OBSTACLES = ['equipe.coordonnateur.emploi', 'equipe.soutien.conditions'] as const;

const PERIODES = 36;
const PLEIN = 20;

/**
 * Reads a staff that is being composed, post by post: what one forbidden post spoils is that post alone.
 * @throws FaitInvalide as `evaluer` does, for more posts than the rule takes
 */
export function composer(droit: Droit, { annee, points, siege, soutiens, postes }: Faits): Composition {
  const jour = findCalendrier(droit, annee)?.rentree ?? '';
  const lues = lireLoiDesPostes(creerLecteur(droit, jour), droit);
  const lus = postes.map((poste, rang) => {
    if (poste.source === 'fonctionnement') return { poste, ligne: undefined, refus: [] };
    const lu = lues && lirePoste(poste, rang, lues.loi);
    return { poste, ligne: lu?.lignes[0], refus: lu?.refus ?? [] };
  });
  const admis = lus.filter(({ ligne }) => ligne !== undefined);
  const jugement = evaluer(
    cadre,
    {
      anneeScolaire: annee,
      pointsDisponibles: points ?? 0,
      postes: admis.map(({ poste: { fonction, fraction, finDeCarriere } }) => ({
        fonction,
        fraction,
        ...(finDeCarriere ? { finDeCarriere } : {}),
      })),
    },
    droit,
  );
  const lignes = lus.flatMap(({ ligne, poste }) => (ligne ? [{ ...ligne, source: poste.source }] : []));
  const total = somme(...lignes.map((l) => l.points));
  const solde = points === null ? null : difference(points, total);
  return {
    postes: lus.map(({ poste, ligne, refus }) => ({
      points: ligne?.points ?? null,
      periodes: periodesDe(ligne, poste),
      refus,
    })),
    cadre: points === null ? sansPoints(jugement) : jugement,
    total,
    solde,
    equivalentsTempsPlein: quotient(somme(...lignes.map((l) => l.vingtiemes)), PLEIN, 2),
    obstacles: obstaclesDe(lignes, {
      siege,
      soutiens,
      solde,
      cadre: jugement,
      finDeCarriere: lues?.finDeCarriere.valeur ?? [],
      references: {
        emploi: lireSiConnue(droit, jour, PARAMETRES_DES_OBSTACLES[0])?.reference,
        soutien: lireSiConnue(droit, jour, PARAMETRES_DES_OBSTACLES[1])?.reference,
      },
    }),
  };
}

/** Volume of a post in 36ths; that of a contract on operating money is read from its fraction alone. */
function periodesDe(ligne: Ligne | undefined, { source, fraction }: PosteCompose): number | null {
  const cle = fraction.replace(',', '.');
  const lue =
    source === 'fonctionnement' && Object.hasOwn(VINGTIEMES, cle)
      ? VINGTIEMES[cle as keyof typeof VINGTIEMES]
      : undefined;
  const vingtiemes = ligne?.vingtiemes ?? lue;
  return vingtiemes === undefined ? null : quotient(produit(PERIODES, vingtiemes), PLEIN, 1);
}

/** Nothing that compares with points nobody knows may be shown. */
function sansPoints(jugement: Resultat): Resultat {
  const { solde: _solde, pointsDisponibles: _points, ...detail } = jugement.detail;
  return {
    ...jugement,
    detail,
    raisons: jugement.raisons.filter(({ code }) => code !== 'depassement'),
    trace: jugement.trace.filter(({ libelle }) => libelle !== 'Solde'),
  };
}
