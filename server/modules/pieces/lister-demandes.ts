import { sql } from 'kysely';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { estCode, libellePiece } from './codes.ts';
import type { DemandeVue } from './schema.ts';

type Filtre = {
  eleveId?: string;
  codes?: readonly string[];
  ouvertes?: true;
  /** Asked between two civil days, the second exclusive. */
  entre?: { depuis: string; avant: string };
};

/** Pieces asked for, in reach of the session, the open ones first. */
export async function listerDemandes(
  { trx, coffre, instant }: Pick<Contexte, 'trx' | 'coffre' | 'instant'>,
  { eleveId, codes, ouvertes, entre }: Filtre,
): Promise<DemandeVue[]> {
  const lignes = await trx
    .selectFrom('demande_piece as d')
    .innerJoin('eleve as e', 'e.id', 'd.eleve_id')
    .innerJoin('compte as c', 'c.id', 'd.demandee_par')
    .leftJoin('ecole as o', 'o.id', 'd.ecole_id')
    .selectAll('d')
    .select(['o.nom as ecole', 'c.nom as auteur', sql<string>`e.prenom || ' ' || e.nom`.as('eleve')])
    .$if(eleveId !== undefined, (q) => q.where('d.eleve_id', '=', eleveId ?? ''))
    .$if(entre !== undefined, (q) =>
      q.where(
        sql<boolean>`d.demandee_le >= ${entre?.depuis ?? null}::date and d.demandee_le < ${entre?.avant ?? null}::date`,
      ),
    )
    .$if(codes !== undefined, (q) => q.where('d.code', 'in', codes ?? []))
    .$if(ouvertes === true, (q) => q.where('d.close_le', 'is', null))
    .orderBy(sql`d.close_le is not null`)
    .orderBy('o.nom')
    .orderBy('e.recherche')
    .orderBy('d.demandee_le', 'desc')
    .execute();
  return lignes.flatMap((l) =>
    estCode(l.code)
      ? [
          {
            demandeId: l.id,
            eleveId: l.eleve_id,
            eleve: l.eleve,
            integrationId: l.integration_id,
            ecoleId: l.ecole_id,
            ecole: l.ecole,
            code: l.code,
            libelle: libellePiece(l.code),
            annee: l.annee_scolaire,
            demandeeLe: l.demandee_le,
            demandeePar: l.auteur,
            rappelLe: l.rappel_le,
            destinataire: l.destinataire && coffre.ouvrir<string>(l.destinataire),
            lien: l.expire_le && {
              expireLe: l.expire_le,
              expire: l.expire_le.getTime() <= instant.epochMilliseconds,
            },
            closeLe: l.close_le,
            issue: l.issue,
          },
        ]
      : [],
  );
}
