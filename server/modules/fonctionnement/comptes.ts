import { decalerAnnee } from '@polaris/regles/calendrier/annees.ts';
import { evaluer } from '@polaris/regles/evaluer.ts';
import { report } from '@polaris/regles/financement/report.ts';
import { difference, somme } from '@polaris/regles/nombre.ts';
import type { Resultat } from '@polaris/regles/resultat.ts';
import type { SensEcriture } from '../../db/schema-partage.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';

/** The account of a school year, in euros. */
export type Comptes = {
  /** Carried over from the year before. */
  report: number;
  recu: number;
  depense: number;
  solde: number;
  /** What the public rule says of the carry-over (FIN-10). */
  jugement: Resultat;
  /** Last day of the year: the carry-over is then settled. */
  acteLe: string | null;
};

type Mouvement = { annee: string; sens: SensEcriture; montant: number; annule: boolean };

/** Every line of a pôle, bare: what the accounts are made of. */
export async function listerMontants({ trx }: Pick<Contexte, 'trx'>, poleId: string): Promise<Mouvement[]> {
  const lignes = await trx
    .selectFrom('ecriture_fonctionnement')
    .select(['annee_scolaire as annee', 'sens', 'montant', 'contre_id'])
    .where('pole_id', '=', poleId)
    .execute();
  return lignes.map(({ contre_id, montant, ...ligne }) => ({
    ...ligne,
    montant: Number(montant),
    annule: contre_id !== null,
  }));
}

/** The account of one year, each year before it closed in turn by the rule of the carry-over. */
export function compterAnnee(
  { droit }: Pick<Contexte, 'droit'>,
  mouvements: readonly Mouvement[],
  annee: string,
): Comptes {
  const premiere = mouvements.map((m) => m.annee).reduce((a, b) => (a < b ? a : b), annee);
  let reporte = 0;
  let comptes = fermer(droit, mouvements, premiere, reporte);
  for (let courante = premiere; courante < annee; ) {
    reporte = Number(comptes.jugement.valeur ?? 0);
    courante = decalerAnnee(courante, 1);
    comptes = fermer(droit, mouvements, courante, reporte);
  }
  return comptes;
}

function fermer(
  droit: Contexte['droit'],
  mouvements: readonly Mouvement[],
  annee: string,
  reporte: number,
): Comptes {
  const sommer = (sens: SensEcriture) =>
    somme(
      ...mouvements
        .filter((m) => m.annee === annee && m.sens === sens)
        .map(({ montant, annule }) => (annule ? -montant : montant)),
    );
  const recu = sommer('recette');
  const depense = sommer('depense');
  const jugement = evaluer(report, { anneeScolaire: annee, recu, depense, report: reporte }, droit);
  const { acteLe } = jugement.detail;
  return {
    report: reporte,
    recu,
    depense,
    solde: difference(somme(reporte, recu), depense),
    jugement,
    acteLe: typeof acteLe === 'string' ? acteLe : null,
  };
}

/** The first year that would end below zero with these lines; null when none would. */
export function anneeNegative(
  contexte: Pick<Contexte, 'droit'>,
  mouvements: readonly Mouvement[],
): { annee: string; solde: number } | null {
  for (const annee of [...new Set(mouvements.map((m) => m.annee))].toSorted()) {
    const { solde } = compterAnnee(contexte, mouvements, annee);
    if (solde < 0) return { annee, solde };
  }
  return null;
}
