/**
 * A second computation of the points, written from the articles alone: it reads neither the rules nor the law
 * as data, and every figure below was carried by hand. Only the tests use it, to confront the two.
 * All amounts are whole numbers of hundredths of a point, so that nothing is rounded by accident.
 */

export type EleveIpt = {
  debut: string;
  type: number;
  niveau: string;
  degre?: number;
  accompagnePar?: string;
};

export type PoleARecalculer = {
  pole: string;
  elevesCooperantes: number;
  /** Pupil by pupil until 2025-26; their number at 15 January from 2026-27. */
  integrations: readonly EleveIpt[] | number;
  eleves?: readonly { echelle: number; ipt: number }[];
};

/** Décret du 17/06/2021, art. 65, and décret du 20/07/2023, art. 72; Code, art. 6.2.5-3, from 2026-27. */
const CENTIEMES_PAR_ELEVE: Readonly<Record<string, bigint>> = {
  '2022-23': 30n,
  '2023-24': 45n,
  '2024-25': 60n,
  '2025-26': 75n,
  '2026-27': 114n,
};
/** Last day of school, from which an integration begun later belongs to another year. */
const DERNIER_JOUR: Readonly<Record<string, string>> = {
  '2022-23': '2023-07-07',
  '2023-24': '2024-07-05',
  '2024-25': '2025-07-04',
  '2025-26': '2026-07-03',
};
/** Infos du Pacte, juin 2024: the only published amount of an integration of before 2 September 2020. */
const DEGRESSIF_2024 = 5232n;

export type LignePole = { pole: string; base: bigint; ipt: bigint; sensori: bigint; total: bigint };

/** The points of all the pôles for a year. `degressif`: hundredths given by the administration, if any. */
export function recalculer(
  annee: string,
  poles: readonly PoleARecalculer[],
  degressif?: bigint,
): { lignes: LignePole[]; depassement: bigint } {
  const parIpt = partagerEnveloppe(poles);
  const ratio = reduireSensori(poles.flatMap(({ eleves = [] }) => eleves));
  const lignes = poles.map((p) => {
    const base = compterBase(annee, p.elevesCooperantes);
    const ipt =
      typeof p.integrations === 'number'
        ? BigInt(p.integrations) * parIpt * 100n
        : p.integrations.reduce((n, e) => n + compterEleve(annee, e, degressif ?? DEGRESSIF_2024), 0n);
    // The share of a pôle is cut to the hundredth, so that the shares together never exceed the envelope.
    const sensori = (plafonner(p.eleves ?? []) * 100n * ratio) / 1_000_000n;
    return { pole: p.pole, base, ipt, sensori, total: base + ipt + sensori };
  });
  return { lignes, depassement: depasser(poles, parIpt) };
}

/** Code, art. 6.2.5-3: from 2026-27, to the nearest unit, the half going up. */
function compterBase(annee: string, eleves: number): bigint {
  const centiemes = BigInt(eleves) * (CENTIEMES_PAR_ELEVE[annee] ?? 0n);
  return annee < '2026-27' ? centiemes : ((centiemes + 50n) / 100n) * 100n;
}

/** Code, art. 6.2.5-5, and décret du 17/06/2021, art. 66. */
function compterEleve(annee: string, eleve: EleveIpt, degressif: bigint): bigint {
  if (eleve.accompagnePar === 'ecoleSpecialisee') return 0n;
  if (eleve.debut > (DERNIER_JOUR[annee] ?? '')) return 0n;
  const troisieme = eleve.niveau === 'secondaire' && eleve.degre === 3;
  if (troisieme && (eleve.type === 4 || eleve.type === 6 || eleve.type === 7)) return 35_200n;
  return eleve.debut >= '2020-09-02' ? 8_800n : degressif;
}

const toutesLesIpt = (poles: readonly PoleARecalculer[]) =>
  poles.reduce((n, { integrations }) => n + BigInt(typeof integrations === 'number' ? integrations : 0), 0n);

/** Code, art. 6.2.5-4, from 2026-27: 88 points while 412 550 are enough, else the quotient to the unit. */
function partagerEnveloppe(poles: readonly PoleARecalculer[]): bigint {
  const nombre = toutesLesIpt(poles);
  return nombre * 88n <= 412_550n ? 88n : (2n * 412_550n + nombre) / (2n * nombre);
}

/** What rounding to the unit gives out beyond the envelope. */
function depasser(poles: readonly PoleARecalculer[], parIpt: bigint): bigint {
  const exces = toutesLesIpt(poles) * parIpt - 412_550n;
  return exces > 0n ? exces : 0n;
}

/** Décret du 17/06/2021, art. 66: scale and integration together, 352 points at most for a pupil. */
function plafonner(eleves: readonly { echelle: number; ipt: number }[]): bigint {
  return eleves.reduce((n, { echelle, ipt }) => {
    const place = 352 - ipt;
    return n + BigInt(place <= 0 ? 0 : echelle <= place ? echelle : place);
  }, 0n);
}

/** The same article: 9 100 000 € at 93 € a point; beyond, in proportion. Millionths, never rounded up. */
function reduireSensori(eleves: readonly { echelle: number; ipt: number }[]): bigint {
  const euros = plafonner(eleves) * 93n;
  return euros <= 9_100_000n ? 1_000_000n : (9_100_000n * 1_000_000n) / euros;
}
