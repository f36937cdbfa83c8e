import type { Resultat } from '@polaris/regles/resultat.ts';
import type { LigneEnveloppe } from '../../documents/index.ts';
import type { Enveloppe } from '../financement/index.ts';

/** The lines of the annual sheet: what is computed, then what the ledger adds, when there is some. */
export function direLignes(enveloppe: Enveloppe): LigneEnveloppe[] {
  const { base, ipt, sensori, budgetC, pointsC, retires, corriges } = enveloppe;
  return [
    direResultat('Financement de base', base),
    direResultat('Intégrations permanentes totales', ipt),
    ...(sensori.resultat?.issue === 'resultat' &&
    (sensori.etat === 'provisoire' || sensori.etat === 'definitif')
      ? [{ ...direResultat('Besoins sensori-moteurs', sensori.resultat), etat: sensori.etat }]
      : []),
    ...(budgetC.length > 0
      ? [direPortes('Budget C : déclarations après le 30 septembre', pointsC, budgetC.length)]
      : []),
    ...(corriges === 0 ? [] : [direPortes('Corrections portées au grand livre', corriges, 2)]),
    ...(retires === 0 ? [] : [direPortes('Retrait après une mise en demeure', retires, 1)]),
  ];
}

/** The main step of a computation, and the first text it rests on. */
function direResultat(libelle: string, { valeur, trace, references }: Resultat): LigneEnveloppe {
  const etape = trace.find((t) => t.valeur === valeur) ?? trace[0];
  const [premiere] = references;
  return {
    libelle,
    points: typeof valeur === 'number' ? valeur : null,
    explication: etape?.operation ?? null,
    source: premiere ? `${premiere.titre}, ${premiere.article}` : null,
    etat: null,
  };
}

function direPortes(libelle: string, points: number, nombre: number): LigneEnveloppe {
  const explication = nombre === 1 ? '1 mouvement du grand livre' : `${nombre} mouvements du grand livre`;
  return { libelle, points, explication, source: null, etat: null };
}
