import { formater } from '../nombre.ts';
import type { Raison, Reference, Resultat } from '../resultat.ts';
import type { Ligne } from './postes.ts';
import { totalVingtiemes } from './table.ts';

type LigneSourcee = Ligne & { source: string };

type Situation = {
  finDeCarriere: readonly string[];
  /** What says the post of the coordinator, and the mission of support. */
  references: { emploi?: Reference | undefined; soutien?: Reference | undefined };
  siege: boolean;
  soutiens: number | null;
  solde: number | null;
  cadre: Resultat;
};

const COORDONNATEUR = 'coordonnateur';
const PLEIN = 20;
const MI_TEMPS = '2.5/5';
/** Groups of teaching functions, to which the mission of support is hooked (EQU-6). */
const ENSEIGNANTES: readonly string[] = ['cg-di', 'cg-ds', 'ct-pp-di', 'ct-pp-ds'];

/** What forbids adopting a staff whose posts the table admits, each with a stable code. */
export function obstaclesDe(lignes: readonly LigneSourcee[], situation: Situation): Raison[] {
  return [...depassement(situation), ...coordonnateur(lignes, situation), ...soutien(lignes, situation)];
}

function depassement({ solde, cadre }: Situation): Raison[] {
  if (solde === null || solde >= 0) return [];
  return cadre.raisons.filter(({ code }) => code === 'depassement');
}

/** One full time, at the siège alone; an end-of-career arrangement may leave part of it open (EQU-3). */
function coordonnateur(
  lignes: readonly LigneSourcee[],
  { finDeCarriere, references, siege, cadre }: Situation,
): Raison[] {
  const siens = lignes.filter((l) => l.groupe === COORDONNATEUR);
  if (!siege) {
    if (siens.length === 0) return [];
    const message =
      'Le poste de coordonnateur est rattaché à l’école siège : retirez-le du cadre de cette école.';
    return [citer({ code: 'coordonnateur-au-siege', message }, references.emploi)];
  }
  const fractions = siens.map((l) => l.fraction);
  const amenage = fractions.some((f) => finDeCarriere.includes(f));
  if (totalVingtiemes(fractions) < PLEIN && !amenage) {
    const message =
      'Le coordonnateur occupe un temps plein, ou deux mi-temps : complétez son poste dans le cadre du siège.';
    return [citer({ code: 'coordonnateur-incomplet', message }, references.emploi)];
  }
  return cadre.raisons.filter(({ code }) => code === 'coordonnateur-en-trop');
}

function soutien(lignes: readonly LigneSourcee[], { siege, soutiens, references }: Situation): Raison[] {
  const siens = lignes.filter((l) => l.source === 'soutien');
  const raisons: Raison[] = [];
  if (siens.some((l) => !ENSEIGNANTES.includes(l.groupe) || l.fraction !== MI_TEMPS)) {
    const message =
      'Le soutien à la coordination est un mi-temps accroché à une fonction enseignante : corrigez son poste.';
    raisons.push(citer({ code: 'soutien-mal-accroche', message }, references.soutien));
  }
  if (siens.length > 0 && !siege) {
    const message = 'Les mi-temps de soutien à la coordination se créent dans le cadre de l’école siège.';
    raisons.push(citer({ code: 'soutien-au-siege', message }, references.soutien));
  } else if (soutiens !== null && siens.length > soutiens) {
    const message = `Le nombre d’élèves ouvre ${formater(soutiens)} mi-temps de soutien, le cadre en compte ${formater(siens.length)}.`;
    raisons.push(citer({ code: 'soutien-en-trop', message }, references.soutien));
  }
  return raisons;
}

function citer(raison: Raison, reference: Reference | undefined): Raison {
  return reference ? { ...raison, reference } : raison;
}
