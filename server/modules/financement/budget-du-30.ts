import type { Droit } from '@polaris/regles/droit.ts';
import { evaluer } from '@polaris/regles/evaluer.ts';
import { ENVELOPPE_FERMEE, ipt } from '@polaris/regles/financement/ipt.ts';
import { somme } from '@polaris/regles/nombre.ts';
import type { Raison, Resultat } from '@polaris/regles/resultat.ts';
import type { Exercice } from '../../kernel/annee.ts';
import type { Trx } from '../../kernel/cas-usage.ts';
import { listerIptDeLAnnee } from './repository.ts';

type Ipt = Awaited<ReturnType<typeof listerIptDeLAnnee>>[number];

/** One pupil of the list, and what the law gives for it; no judgement from 2026-27 on. */
export type IptJugee = { ipt: Ipt; jugement: Resultat | null; points: number | null };

export type BudgetDuTrente = {
  lignes: IptJugee[];
  /** Sum of what can be computed. */
  total: number;
  /** What prevents the validation: a fact of a pupil, or a value that nobody published. */
  manques: { eleveId: string; eleve: string; phrase: string }[];
  /** A degressive IPT waits for the amount of the year, which the pôle may give. */
  degressifAttendu: boolean;
  /** False from 2026-27 on: the list is frozen, the points come from the count of 15 January. */
  porteDesPoints: boolean;
};

/**
 * The IPT of a pôle at 30 September, each judged alone (FIN-4, FIN-5), without those that were declared late:
 * these belong to budget C (FIN-11).
 * @param pointsDegressifs what the administration communicated for a year whose amount is not published
 */
export async function jugerBudget(
  trx: Trx,
  droit: Droit,
  {
    poleId,
    exercice,
    pointsDegressifs,
  }: { poleId: string; exercice: Exercice; pointsDegressifs?: number | undefined },
): Promise<BudgetDuTrente> {
  const porteDesPoints = exercice.annee < ENVELOPPE_FERMEE;
  const tardives = await listerTardives(trx, poleId, exercice.annee);
  const presentes = (await listerIptDeLAnnee(trx, poleId, exercice)).filter(({ id }) => !tardives.has(id));
  const lignes = presentes.map((presente): IptJugee => {
    if (!porteDesPoints) return { ipt: presente, jugement: null, points: null };
    const jugement = juger(droit, exercice.annee, presente, pointsDegressifs);
    return { ipt: presente, jugement, points: typeof jugement.valeur === 'number' ? jugement.valeur : null };
  });
  const enDefaut = lignes.filter(({ jugement }) => jugement && jugement.issue !== 'resultat');
  return {
    lignes,
    total: somme(...lignes.map(({ points }) => points ?? 0)),
    manques: enDefaut.map(({ ipt: { eleveId, nom, prenom }, jugement }) => ({
      eleveId,
      eleve: `${prenom} ${nom}`,
      phrase: (jugement?.raisons ?? []).map(dire).join(' '),
    })),
    degressifAttendu: enDefaut.some(({ jugement }) => jugement?.raisons.some(attendLeDegressif)),
    porteDesPoints,
  };
}

function juger(droit: Droit, anneeScolaire: string, i: Ipt, pointsDegressifs: number | undefined): Resultat {
  const integration = {
    debut: i.premierDebut,
    type: i.type,
    niveau: i.niveau,
    accompagnePar: i.accompagnePar,
    ...(i.degre === null ? {} : { degre: i.degre }),
  };
  const faits = { anneeScolaire, integrations: [integration] };
  return evaluer(ipt, pointsDegressifs === undefined ? faits : { ...faits, pointsDegressifs }, droit);
}

const attendLeDegressif = ({ fait }: Raison) => fait === 'pointsDegressifs';

/** The rule speaks of ranks and of facts to give; here one pupil is named and the form asks. */
function dire(raison: Raison): string {
  return attendLeDegressif(raison)
    ? 'Les points d’une IPT débutée avant le 02/09/2020 ne sont pas publiés pour cette année.'
    : 'Le degré du secondaire manque : complétez-le dans le dossier.';
}

/** Integrations that were declared after 30 September of a school year. */
async function listerTardives(trx: Trx, poleId: string, annee: string): Promise<Set<string>> {
  const lignes = await trx
    .selectFrom('declaration')
    .select('integration_id as id')
    .where('pole_id', '=', poleId)
    .where('annee_scolaire', '=', annee)
    .where('integration_id', 'is not', null)
    .where('etat', 'not in', ['refusee', 'abandonnee'])
    .execute();
  return new Set(lignes.flatMap(({ id }) => (id ? [id] : [])));
}
