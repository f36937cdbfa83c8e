import { somme } from '@polaris/regles/nombre.ts';
import { direChangements, type LigneComparable } from './comparer.ts';
import type { LignePole } from './schema.ts';

type Pole = { id: string; numero: number; nom: string };

/** The lines of a run gathered pôle by pôle, with what changed since another one. */
export function reunirParPole(
  poles: readonly Pole[],
  lignes: readonly LigneComparable[],
  avant: readonly LigneComparable[] | null,
  noms: (ecoleId: string) => string,
): LignePole[] {
  const parPole = Map.groupBy(lignes, ({ poleId }) => poleId);
  const anciennes = Map.groupBy(avant ?? [], ({ poleId }) => poleId);
  return poles.flatMap(({ id, numero, nom }) => {
    const siennes = parPole.get(id);
    if (!siennes) return [];
    const ancienne = anciennes.get(id) ?? [];
    const ligneDe = (part: LigneComparable['part']) => siennes.find((ligne) => ligne.part === part);
    const base = ligneDe('base');
    return [
      {
        poleId: id,
        numero,
        nom,
        eleves: base?.faits.eleves ?? 0,
        ecolesSansComptage: (base?.faits.ecoles ?? []).filter(([, eleves]) => eleves === null).length,
        integrations: ligneDe('ipt')?.faits.integrations ?? 0,
        base: base?.points ?? null,
        ipt: ligneDe('ipt')?.points ?? null,
        sensoriMoteur: ligneDe('sensori-moteur')?.points ?? null,
        total: additionner(siennes),
        avant: ancienne.length === 0 ? null : additionner(ancienne),
        changements: ancienne.length === 0 ? [] : direChangements(ancienne, siennes, noms),
      },
    ];
  });
}

function additionner(lignes: readonly LigneComparable[]): number | null {
  const points = lignes.map((ligne) => ligne.points);
  return points.every((p) => p !== null) ? somme(...points) : null;
}
