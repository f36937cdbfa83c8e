import { anneeDuJour } from '@polaris/regles/calendrier/situation.ts';
import { sql } from 'kysely';
import { getExercice } from '../../kernel/annee.ts';
import type { Contexte, Trx } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import { CLES_SECTIONS, type CleSection, etatSection } from '../integration/index.ts';

type Cherchee = { poleId: string; ecoleId: string; recherche: string; naissance: string; jour: string };
type Reconnue = { integrationId: string; eleveId: string };

/**
 * The integration that another pôle follows, when everything said of it is exact; null otherwise. Looked
 * for in the school year of the day given.
 */
export async function reconnaitre(
  { trx, droit }: Pick<Contexte, 'trx' | 'droit'>,
  { poleId, ecoleId, recherche, naissance, jour }: Cherchee,
): Promise<Reconnue | null> {
  const annee = anneeDuJour(droit, jour);
  if (!annee) return null;
  const { rentree } = getExercice(droit, annee);
  const { rows } = await sql<Reconnue>`select integration_id as "integrationId", eleve_id as "eleveId"
    from declaration_reconnaitre(${poleId}, ${ecoleId}, ${recherche}, ${naissance}, ${rentree}, ${jour})`.execute(
    trx,
  );
  return rows[0] ?? null;
}

/** Declarations with the names of pôles and schools, under the row filter. */
export function declarations(trx: Trx) {
  return trx
    .selectFrom('declaration as d')
    .innerJoin('pole as p', 'p.id', 'd.pole_id')
    .innerJoin('ecole as o', 'o.id', 'd.ecole_id')
    .leftJoin('pole as q', 'q.id', 'd.ancien_pole_id')
    .leftJoin('ecole as a', 'a.id', 'd.ancienne_ecole_id')
    .leftJoin('cpms as c', 'c.id', 'd.cpms_id')
    .leftJoin('compte as t', 't.id', 'd.transmise_par')
    .leftJoin('compte as r', 'r.id', 'd.prise_en_acte_par')
    .leftJoin('compte as m', 'm.id', 'd.decidee_par')
    .selectAll('d')
    .select([
      'p.nom as pole',
      'o.nom as ecole',
      'o.fase as ecole_fase',
      'q.nom as ancien_pole',
      'a.nom as ancienne_ecole',
      'a.fase as ancienne_ecole_fase',
      'c.nom as cpms',
      't.nom as transmise_par_nom',
      'r.nom as prise_en_acte_par_nom',
      'm.nom as decidee_par_nom',
    ]);
}

/** One declaration; refuses what is out of reach. */
export async function getDeclaration(trx: Trx, declarationId: string) {
  const ligne = await declarations(trx).where('d.id', '=', declarationId).executeTakeFirst();
  if (!ligne) {
    throw new Refus('introuvable', 'Cette déclaration n’existe pas ou n’est pas dans votre périmètre.');
  }
  return ligne;
}

export type DeclarationComplete = Awaited<ReturnType<typeof getDeclaration>>;

/** What the pôle and the Cellule alone read of it: the answers and the points shown; null for others. */
export async function findContenu({ trx, coffre }: Pick<Contexte, 'trx' | 'coffre'>, declarationId: string) {
  const ligne = await trx
    .selectFrom('declaration_contenu')
    .select(['reponses', 'points'])
    .where('declaration_id', '=', declarationId)
    .executeTakeFirst();
  return ligne
    ? {
        reponses: coffre.ouvrir<Record<string, string>>(ligne.reponses),
        points: coffre.ouvrir<unknown>(ligne.points),
      }
    : null;
}

/** The texts of annexe 2b in their official order, also those nobody has touched yet. */
export async function lireSections({ trx, coffre }: Pick<Contexte, 'trx' | 'coffre'>, declarationId: string) {
  const lignes = await trx
    .selectFrom('declaration_section as s')
    .innerJoin('compte as c', 'c.id', 's.modifie_par')
    .selectAll('s')
    .select('c.nom as auteur')
    .where('s.declaration_id', '=', declarationId)
    .execute();
  return CLES_SECTIONS.map((cle) => {
    const ligne = lignes.find((l) => l.cle === cle);
    const faits = {
      contenu: ligne?.contenu ? coffre.ouvrir<string>(ligne.contenu) : '',
      nonRequis: ligne?.non_requis ?? false,
      termine: ligne?.termine ?? false,
    };
    return {
      cle: cle satisfies CleSection,
      ...faits,
      etat: etatSection(faits),
      version: ligne?.version ?? 0,
      modifieLe: ligne?.modifie_le.toISOString() ?? null,
      modifiePar: ligne?.auteur ?? null,
    };
  });
}

/** Every request for a complement of a declaration, oldest first. */
export async function listerComplements(
  { trx, coffre }: Pick<Contexte, 'trx' | 'coffre'>,
  declarationId: string,
) {
  const lignes = await trx
    .selectFrom('declaration_complement as c')
    .innerJoin('compte as q', 'q.id', 'c.demande_par')
    .leftJoin('compte as r', 'r.id', 'c.repondu_par')
    .selectAll('c')
    .select(['q.nom as demandeur', 'r.nom as repondant'])
    .where('c.declaration_id', '=', declarationId)
    .orderBy('c.demande_le')
    .execute();
  return lignes.map((l) => ({
    id: l.id,
    question: coffre.ouvrir<string>(l.question),
    demandeLe: l.demande_le,
    demandePar: l.demandeur,
    reponse: l.reponse ? coffre.ouvrir<string>(l.reponse) : null,
    reponduLe: l.repondu_le,
    reponduPar: l.repondant,
  }));
}
