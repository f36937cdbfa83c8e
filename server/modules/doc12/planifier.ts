import { type DocumentAvance, documents } from '@polaris/regles/doc12/documents.ts';
import type { Droit } from '@polaris/regles/droit.ts';
import { evaluer } from '@polaris/regles/evaluer.ts';
import type { Part } from '../equipe/index.ts';
import type { ChargeLue, MembreLu } from './charges.ts';

export type Papier = 'FOND12' | 'SEC12' | 'CF12';

/** A paper that a member needs, with its cells; `manques` are what must be known before it is issued. */
export type DocumentPrevu = {
  /** Place, hours, FASE and ECOT: the same paper keeps the same key. */
  cle: string;
  papier: Papier;
  lieu: 'ecole' | 'pole';
  heures: 'prestees' | 'abandonnees';
  ecole: string;
  fase: string | null;
  ecot: string | null;
  charges: ChargeLue[];
  tableaux: { haut: Cellule[]; bas: Cellule[] }[];
  manques: string[];
};

type Cellule = { colonne: string; valeur: string | null };

export type Plan = {
  documents: DocumentPrevu[];
  cad: 'CAD' | 'CF CAD' | null;
  /** What keeps the rule from answering; the papers are then unknown. */
  manques: string[];
  /** What the rule says of its answer: deductions, codes that no text defines. */
  remarques: string[];
  /** Why no paper is due, when none is. */
  aucun: string | null;
};

const RIEN: Plan = { documents: [], cad: null, manques: [], remarques: [], aucun: null };

type Cadre = { droit: Droit; annee: string; part: Part; ecotDePart: string | null };

/**
 * The papers a member needs (D12-1). A leave is told by what is given up and what is worked in the pôle;
 * (I) hours kept at a school beside a leave make papers of their own, as without leave.
 */
export function planifier(cadre: Cadre, { charges }: MembreLu): Plan {
  const statutaires = charges.filter(({ situation }) => situation !== 'contractuel');
  const auPole = charges.filter(({ lieu }) => lieu === 'pole');
  if (statutaires.every(({ lieu }) => lieu !== 'pole')) {
    return auPole.length > 0 ? demander(cadre, [], { contractuel: true }) : RIEN;
  }
  const abandonnees = statutaires.filter(({ conge }) => conge);
  if (abandonnees.length === 0) return demander(cadre, statutaires);
  const gardees = statutaires.filter(({ lieu, conge }) => lieu !== 'pole' && !conge);
  const duConge = demander(cadre, [...abandonnees, ...statutaires.filter(({ lieu }) => lieu === 'pole')], {
    conge: true,
  });
  if (gardees.length === 0) return duConge;
  const sans = demander(cadre, gardees);
  return {
    ...duConge,
    documents: [...duConge.documents, ...sans.documents],
    manques: [...duConge.manques, ...sans.manques],
    remarques: [...new Set([...duConge.remarques, ...sans.remarques])],
  };
}

function demander(
  cadre: Cadre,
  charges: readonly ChargeLue[],
  { conge = false, contractuel = false }: { conge?: boolean; contractuel?: boolean } = {},
): Plan {
  const { droit, annee, part } = cadre;
  const sansNiveau = charges.filter((charge) => niveauDe(charge, part) === null);
  if (sansNiveau.length > 0) return { ...RIEN, manques: sansNiveau.map(direSansNiveau) };
  const { valeur, detail, raisons } = evaluer(
    documents,
    {
      reseau: part.reseau,
      conge,
      contractuelSurFonctionnement: contractuel,
      emplois: charges.map((charge) => enEmploi(cadre, charge)),
      anneeScolaire: annee,
    },
    droit,
  );
  const messages = raisons.map(({ message }) => message);
  if (valeur === null) return { ...RIEN, manques: messages };
  if (contractuel) return { ...RIEN, aucun: messages[0] ?? null };
  const { documents: remplis, cad } = detail as { documents: DocumentAvance[]; cad: Plan['cad'] };
  return {
    ...RIEN,
    cad,
    documents: remplis.map((rempli) => prevoir(cadre, charges, rempli)),
    remarques: raisons.filter(({ code }) => code !== 'numero-a-fournir').map(({ message }) => message),
  };
}

function prevoir({ part }: Cadre, charges: readonly ChargeLue[], rempli: DocumentAvance): DocumentPrevu {
  const { modele, matricule: lieu, heures, fase, ecot, rangs, tableaux } = rempli;
  const siennes = rangs.flatMap((rang) => charges[rang] ?? []);
  const ecole = lieu === 'pole' ? part.ecole : (siennes[0]?.etablissement ?? '');
  return {
    cle: [lieu, heures, fase ?? '', ecot ?? ''].join('|'),
    papier: modele as Papier,
    lieu,
    heures,
    ecole,
    fase,
    ecot,
    charges: siennes,
    tableaux: tableaux.map(({ haut, bas }, rang) => {
      const regime = siennes[rang]?.codes.regime ?? null;
      return { haut: haut.map((c) => enCase(c, regime)), bas: [...bas] };
    }),
    manques: [
      ...(ecole ? [] : ['le nom de l’école']),
      ...(fase ? [] : ['le n° FASE de l’école']),
      ...(ecot ? [] : [lieu === 'pole' ? 'le n° ECOT du pôle' : 'le n° ECOT de l’école']),
    ],
  };
}

/** The paper ticks two boxes where the rule writes them in a line. */
function enCase({ colonne, valeur }: Cellule, regime: string | null): Cellule {
  return { colonne, valeur: colonne === 'Régime' ? regime : valeur };
}

/** The level of the school, never of the function: of the charge, or the only one of the school of the part. */
function niveauDe({ niveau, lieu }: ChargeLue, part: Part): 'fondamental' | 'secondaire' | null {
  if (niveau || lieu !== 'pole') return niveau;
  const niveaux = new Set(part.niveaux.map((n) => (n === 'secondaire' ? 'secondaire' : 'fondamental')));
  const [seul = null] = niveaux;
  return niveaux.size === 1 ? seul : null;
}

function direSansNiveau({ fonction }: ChargeLue): string {
  return `Indiquez le niveau de l’école (fondamental ou secondaire) de la charge « ${fonction} ».`;
}

function enEmploi({ part, ecotDePart }: Cadre, charge: ChargeLue) {
  const { lieu, fonction, prestees, sur, titre, etablissementFase, codes } = charge;
  const fase = lieu === 'pole' ? part.fase : etablissementFase;
  const ecot = codes.ecot ?? (lieu === 'pole' ? ecotDePart : null);
  const niveauEcole = niveauDe(charge, part);
  const { ecot: _ecot, ...recopies } = codes;
  return {
    lieu: lieu === 'pole' ? 'pole' : 'ecole',
    niveauEcole,
    fonction,
    heures: prestees,
    sur,
    ...recopies,
    ...(fase === null ? {} : { fase: String(fase) }),
    ...(ecot === null ? {} : { ecot }),
    ...(titre === null ? {} : { titre }),
  };
}
