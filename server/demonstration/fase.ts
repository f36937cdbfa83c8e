/**
 * FASE numbers come from a range reserved to demonstrations, in one block for each pôle so that a pôle keeps
 * its numbers whatever stands beside it.
 */
const PREMIER = 90_000;
const TAILLE_BLOC = 200;
const PO = 99_600;
const CPMS = 99_900;
const HORS_POLE = 99_940;
const DERNIER = 99_999;

const PO_PAR_POLE = 6;

/** A dispenser of consecutive numbers that refuses to leave its block. */
function distributeur(premier: number, dernier: number): { suivant: () => number; restants: () => number } {
  let prochain = premier;
  return {
    suivant: () => {
      if (prochain > dernier) throw new Error(`No FASE number left in ${premier}-${dernier}.`);
      prochain += 1;
      return prochain - 1;
    },
    restants: () => dernier - prochain + 1,
  };
}

/** Schools and implantations of a pôle. */
export const faseDuPole = (numero: number) =>
  distributeur(PREMIER + (numero - 1) * TAILLE_BLOC, PREMIER + numero * TAILLE_BLOC - 1);

/** PO of a pôle. */
export const fasePo = (numero: number) =>
  distributeur(PO + (numero - 1) * PO_PAR_POLE, PO + numero * PO_PAR_POLE - 1);

export const faseCpms = () => distributeur(CPMS, HORS_POLE - 1);

/** The one PO of the réseau WBE and the specialised schools outside every pôle. */
export const faseHorsPole = () => distributeur(HORS_POLE, DERNIER);
