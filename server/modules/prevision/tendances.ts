import type { NomHypothese, Triplet } from '@polaris/regles/financement/prevision-hypotheses.ts';
import { formater } from '@polaris/regles/nombre.ts';
import type { Comptage } from './comptages.ts';
import type { Depart } from './defaut.ts';

/** Counts in the order of time: the last one is the last known. */
type Comptages = readonly Comptage[];

/**
 * Pupils: the count of the year when it is made; before, the last count moved by the smallest, the mean and the
 * largest yearly change of the same schools.
 */
export function supposerEleves(comptages: Comptages, comptageLe: string): Depart {
  const dernier = comptages.findLast(({ eleves }) => eleves.size > 0);
  if (!dernier) return { triplet: partout(0), origine: 'Aucune école n’est comptée : à indiquer.' };
  const compte = sommer(dernier.eleves);
  const manquent = dernier.ecoles - dernier.eleves.size;
  const reserve = manquent > 0 ? ` ${dire(manquent, 'école')} sans chiffre.` : '';
  if (dernier.jour === comptageLe) {
    return { triplet: partout(compte), origine: `Compté le ${enClair(dernier.jour)}.${reserve}` };
  }
  const annees = Number(comptageLe.slice(0, 4)) - Number(dernier.jour.slice(0, 4));
  const rapports = deuxADeux(comptages).flatMap(([avant, apres]) => {
    const communes = [...apres.eleves.keys()].filter((id) => avant.eleves.has(id));
    const somme = ({ eleves }: Comptage) => communes.reduce((n, id) => n + (eleves.get(id) ?? 0), 0);
    return somme(avant) > 0 ? [somme(apres) / somme(avant)] : [];
  });
  const { bas, central, haut } = encadrer(rapports, 1);
  const mouvoir = (rapport: number) => Math.round(compte * rapport ** annees);
  return {
    triplet: { bas: mouvoir(bas), central: mouvoir(central), haut: mouvoir(haut) },
    origine: `${formater(compte)} comptés le ${enClair(dernier.jour)}, ${direTendance(rapports.length)}.${reserve}`,
  };
}

/**
 * IPT: those of the last count, then what begins and ends until the next: the least favourable, the mean and
 * the most favourable of the pôle's own last years. Nothing moves once the count of the year is made.
 */
export function supposerFlux(
  comptages: Comptages,
  comptageLe: string,
): Record<Extract<NomHypothese, 'integrations' | 'entrees' | 'sorties'>, Depart> {
  const dernier = comptages.at(-1);
  const compte = dernier?.ipt.size ?? 0;
  const jour = dernier?.jour ?? comptageLe;
  const integrations = { triplet: partout(compte), origine: `Comptées le ${enClair(jour)}.` };
  if (jour === comptageLe) {
    const origine = 'Le comptage de l’année est fait : rien ne bouge plus.';
    return {
      integrations,
      entrees: { triplet: partout(0), origine },
      sorties: { triplet: partout(0), origine },
    };
  }
  const intervalles = deuxADeux(comptages).filter(([avant]) => avant.ipt.size > 0);
  const entrees = encadrer(
    intervalles.map(([avant, apres]) => apres.ipt.difference(avant.ipt).size),
    0,
  );
  const sorties = encadrer(
    intervalles.map(([avant, apres]) => avant.ipt.difference(apres.ipt).size),
    0,
  );
  const origine =
    intervalles.length > 0
      ? `Tendance du pôle, ${direTendance(intervalles.length)}.`
      : 'Aucune année complète du pôle à comparer : à indiquer.';
  const borner = (fins: number, debuts: number) => Math.min(Math.round(fins), compte + Math.round(debuts));
  return {
    integrations,
    entrees: { triplet: arrondirTriplet(entrees), origine },
    // More ends in the low column: columns are scenarios, not sizes.
    sorties: {
      triplet: {
        bas: borner(sorties.haut, entrees.bas),
        central: borner(sorties.central, entrees.central),
        haut: borner(sorties.bas, entrees.haut),
      },
      origine,
    },
  };
}

/** IPT of all the pôles: more of them in the low column, since they share one envelope. */
export function supposerTotal(comptages: Comptages, comptageLe: string): Depart {
  const dernier = comptages.at(-1);
  const total = dernier?.total ?? 0;
  const jour = dernier?.jour ?? comptageLe;
  if (jour === comptageLe) {
    return { triplet: partout(total), origine: `Encodées dans tous les pôles au ${enClair(jour)}.` };
  }
  const rapports = deuxADeux(comptages).flatMap(([avant, apres]) =>
    avant.total > 0 && apres.total > 0 ? [apres.total / avant.total] : [],
  );
  const { bas, central, haut } = encadrer(rapports, 1);
  const mouvoir = (rapport: number) => Math.round(total * rapport);
  return {
    triplet: { bas: mouvoir(haut), central: mouvoir(central), haut: mouvoir(bas) },
    origine: `${formater(total)} dans tous les pôles le ${enClair(jour)}, ${direTendance(rapports.length)}.`,
  };
}

/** Smallest, mean and largest; `sans` three times when there is nothing to compare. */
function encadrer(valeurs: readonly number[], sans: number): Triplet {
  if (valeurs.length === 0) return partout(sans);
  return {
    bas: Math.min(...valeurs),
    central: valeurs.reduce((total, v) => total + v, 0) / valeurs.length,
    haut: Math.max(...valeurs),
  };
}

function arrondirTriplet({ bas, central, haut }: Triplet): Triplet {
  return { bas: Math.round(bas), central: Math.round(central), haut: Math.round(haut) };
}

function deuxADeux(comptages: Comptages): [Comptage, Comptage][] {
  return comptages.flatMap((apres, rang): [Comptage, Comptage][] => {
    const avant = comptages[rang - 1];
    return avant ? [[avant, apres]] : [];
  });
}

function sommer(eleves: ReadonlyMap<string, number>): number {
  return [...eleves.values()].reduce((total, n) => total + n, 0);
}

const partout = (valeur: number): Triplet => ({ bas: valeur, central: valeur, haut: valeur });
const dire = (n: number, mot: string) => `${n} ${mot}${n > 1 ? 's' : ''}`;
const enClair = (jour: string) => jour.split('-').reverse().join('/');
const direTendance = (nombre: number) =>
  nombre === 0
    ? 'aucune variation à comparer'
    : nombre === 1
      ? 'variation de la dernière année'
      : `variations des ${nombre} dernières années`;
