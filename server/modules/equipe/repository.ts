import type { Selectable } from 'kysely';
import type { Schema } from '../../db/schema.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { estPermis } from '../../kernel/permissions.ts';
import { Refus } from '../../kernel/refus.ts';
import type { PartAnnee } from './moment.ts';
import type { CadreVue, PosteVue } from './schema.ts';

/** Rank on the screen: what holds, what is being composed, what held before. */
const RANGS = { adopte: 0, variante: 1, ecarte: 2 } as const;

/** The cadres of a part in a school year, the adopted one first, then by name. */
export async function listerCadres(contexte: Contexte, part: PartAnnee): Promise<CadreVue[]> {
  const lignes = await contexte.trx
    .selectFrom('cadre')
    .selectAll()
    .where('pole_id', '=', part.poleId)
    .where('ecole_id', '=', part.ecoleId)
    .where('annee_scolaire', '=', part.annee)
    .execute();
  const postes = await listerPostes(
    contexte,
    lignes.map(({ id }) => id),
  );
  return lignes
    .map((ligne) => versVue(contexte, ligne, postes.get(ligne.id) ?? []))
    .toSorted((a, b) => RANGS[a.etat] - RANGS[b.etat] || a.nom.localeCompare(b.nom, 'fr'));
}

export type CadreDePart = CadreVue & { part: PartAnnee };

/**
 * One cadre within reach, with its part.
 * @throws Refus when there is none
 */
export async function getCadre(contexte: Contexte, cadreId: string): Promise<CadreDePart> {
  const ligne = await contexte.trx
    .selectFrom('cadre')
    .selectAll()
    .where('id', '=', cadreId)
    .executeTakeFirst();
  if (!ligne) throw new Refus('introuvable', 'Ce cadre n’existe pas, ou n’est pas de votre portée.');
  const postes = await listerPostes(contexte, [cadreId]);
  return {
    ...versVue(contexte, ligne, postes.get(cadreId) ?? []),
    part: { poleId: ligne.pole_id, ecoleId: ligne.ecole_id, annee: ligne.annee_scolaire },
  };
}

/**
 * The same, when it is a variant at the version that was read.
 * @throws Refus once it was adopted, or changed meanwhile
 */
export async function getVariante(
  contexte: Contexte,
  { cadreId, version }: { cadreId: string; version: number },
): Promise<CadreDePart> {
  const cadre = await getCadre(contexte, cadreId);
  if (cadre.etat !== 'variante') {
    throw new Refus(
      'conflit',
      'Ce cadre a été adopté : il ne change plus. Créez une variante à partir de lui.',
    );
  }
  if (cadre.version !== version) throw conflitDeVersion();
  return cadre;
}

export function conflitDeVersion(): Refus {
  return new Refus(
    'conflit',
    'Une autre personne a modifié cette variante entre-temps. Rechargez la page pour voir ses changements.',
  );
}

type Ligne = Selectable<Schema['cadre']>;

function versVue({ coffre, session }: Contexte, ligne: Ligne, postes: PosteVue[]): CadreVue {
  const { concertation_le: le, organe, avis } = ligne;
  const lisible = estPermis('equipe.composer', session.active.role);
  return {
    id: ligne.id,
    annee: ligne.annee_scolaire,
    nom: ligne.nom,
    etat: ligne.etat,
    points: ligne.points === null ? null : Number(ligne.points),
    concertation:
      le === null || organe === null
        ? null
        : { le, organe, avis: lisible && avis ? coffre.ouvrir<string>(avis) : null },
    adopteLe: ligne.adopte_le,
    version: ligne.version,
    postes,
  };
}

async function listerPostes(
  { trx }: Contexte,
  cadreIds: readonly string[],
): Promise<Map<string, PosteVue[]>> {
  const parCadre = new Map<string, PosteVue[]>();
  if (cadreIds.length === 0) return parCadre;
  const lignes = await trx
    .selectFrom('poste')
    .select(['cadre_id', 'fonction', 'fraction', 'source', 'intitule', 'fin_de_carriere as finDeCarriere'])
    .where('cadre_id', 'in', cadreIds)
    .orderBy('ordre')
    .execute();
  for (const { cadre_id, ...poste } of lignes) {
    parCadre.set(cadre_id, [...(parCadre.get(cadre_id) ?? []), poste]);
  }
  return parCadre;
}
