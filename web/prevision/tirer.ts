import type { Droit } from '@polaris/regles/droit.ts';
import type { Hypotheses } from '@polaris/regles/financement/prevision-hypotheses.ts';
import {
  creerTirage,
  type Distribution,
  resumerTirages,
} from '@polaris/regles/financement/prevision-tirages.ts';

/** What draws are made from: plain values, the same on the server and in the browser. */
export type Source = { annee: string; rentree: string; hypotheses: Hypotheses; loi: Droit };

export const COMBIEN = { navigateur: 10_000, serveur: 1_000 } as const;

/** Milliseconds of work before the page gets its turn: half an image at 60 a second. */
const TRANCHE = 8;

const preparer = ({ annee, rentree, hypotheses, loi }: Source, graine: number) =>
  creerTirage(hypotheses, { annee, droit: loi, jour: rentree }, graine);

/** All the draws at once: on the server, for a page without script. */
export function tirerTout(source: Source, combien: number, graine: number): Distribution | null {
  const tirer = preparer(source, graine);
  const tirages = Array.from({ length: combien }, tirer);
  return resumerTirages(tirages.filter((total) => total !== null));
}

type Suivi = {
  combien: number;
  graine: number;
  /** After each slice: how many are drawn. */
  avancer: (faits: number) => void;
  finir: (distribution: Distribution | null, millisecondes: number) => void;
};

/** Draws slice by slice, so that the page stays fluid; what it returns stops it. */
export function tirerParTranches(source: Source, { combien, graine, avancer, finir }: Suivi): () => void {
  const tirer = preparer(source, graine);
  const tirages: number[] = [];
  const debut = performance.now();
  let faits = 0;
  let attente: ReturnType<typeof setTimeout>;
  const tranche = () => {
    const fin = performance.now() + TRANCHE;
    while (faits < combien && performance.now() < fin) {
      const total = tirer();
      faits += 1;
      if (total !== null) tirages.push(total);
    }
    avancer(faits);
    if (faits < combien) attente = setTimeout(tranche, 0);
    else finir(resumerTirages(tirages), performance.now() - debut);
  };
  attente = setTimeout(tranche, 0);
  return () => clearTimeout(attente);
}
