import { sql } from 'kysely';
import type { z } from 'zod';
import type { Contexte } from '../../kernel/cas-usage.ts';
import type { avisVue, Contenu, ContenuReponse, demandeVue } from './schema.ts';

type Lecture = Pick<Contexte, 'trx' | 'coffre'>;
type Filtre = { eleveId?: string; id?: string };

const ELEVE = sql<string>`e.prenom || ' ' || e.nom`;

/** Requests to CPMS in reach of the session, the unanswered ones first. */
export async function listerDemandes(
  { trx, coffre }: Lecture,
  { eleveId, id }: Filtre = {},
): Promise<z.input<typeof demandeVue>[]> {
  const lignes = await trx
    .selectFrom('demande_information as d')
    .innerJoin('eleve as e', 'e.id', 'd.eleve_id')
    .innerJoin('pole as t', 't.id', 'd.pole_id')
    .innerJoin('cpms as c', 'c.id', 'd.cpms_id')
    .innerJoin('compte as a', 'a.id', 'd.demandee_par')
    .leftJoin('compte as r', 'r.id', 'd.repondue_par')
    .selectAll('d')
    .select(['t.nom as pole', 'c.nom as cpms', 'a.nom as auteur', 'r.nom as repondant', ELEVE.as('eleve')])
    .$if(eleveId !== undefined, (q) => q.where('d.eleve_id', '=', eleveId ?? ''))
    .$if(id !== undefined, (q) => q.where('d.id', '=', id ?? ''))
    .orderBy(sql`d.reponse is not null`)
    .orderBy('d.demandee_le', 'desc')
    .execute();
  return lignes.map((l) => {
    const { libelleBase, finalite, elements } = coffre.ouvrir<Contenu>(l.contenu);
    return {
      demandeId: l.id,
      eleveId: l.eleve_id,
      eleve: l.eleve,
      pole: l.pole,
      cpms: l.cpms,
      base: libelleBase,
      finalite,
      elements,
      demandeeLe: l.demandee_le,
      demandeePar: l.auteur,
      documentId: l.document_id,
      reponse:
        l.reponse && l.reponse_contenu && l.repondue_le
          ? {
              genre: l.reponse,
              ...coffre.ouvrir<ContenuReponse>(l.reponse_contenu),
              le: l.repondue_le,
              par: l.repondant ?? '',
            }
          : null,
    };
  });
}

/** Opinions asked of the pôle, in reach of the session, those still awaited first. */
export async function listerAvis(
  { trx, coffre }: Lecture,
  { eleveId, id }: Filtre = {},
): Promise<z.input<typeof avisVue>[]> {
  const lignes = await trx
    .selectFrom('demande_avis as d')
    .innerJoin('eleve as e', 'e.id', 'd.eleve_id')
    .innerJoin('pole as t', 't.id', 'd.pole_id')
    .innerJoin('cpms as c', 'c.id', 'd.cpms_id')
    .innerJoin('compte as a', 'a.id', 'd.demandee_par')
    .leftJoin('compte as r', 'r.id', 'd.rendu_par')
    .selectAll('d')
    .select(['t.nom as pole', 'c.nom as cpms', 'a.nom as auteur', 'r.nom as repondant', ELEVE.as('eleve')])
    .$if(eleveId !== undefined, (q) => q.where('d.eleve_id', '=', eleveId ?? ''))
    .$if(id !== undefined, (q) => q.where('d.id', '=', id ?? ''))
    .orderBy(sql`d.avis is not null`)
    .orderBy('d.demandee_le', 'desc')
    .execute();
  return lignes.map((l) => ({
    avisId: l.id,
    eleveId: l.eleve_id,
    eleve: l.eleve,
    pole: l.pole,
    cpms: l.cpms,
    objet: l.objet,
    question: coffre.ouvrir<string>(l.question),
    demandeeLe: l.demandee_le,
    demandeePar: l.auteur,
    rendu:
      l.avis && l.rendu_le
        ? { avis: coffre.ouvrir<string>(l.avis), le: l.rendu_le, par: l.repondant ?? '' }
        : null,
  }));
}

/** The centres that a request about this pupil may go to: that of the integration, those of its schools. */
export async function listerCentres({ trx }: Pick<Contexte, 'trx'>, eleveId: string) {
  return trx
    .selectFrom('integration as i')
    .innerJoin('ecole as o', 'o.id', 'i.ecole_id')
    .innerJoin('ecole as s', 's.id', 'i.ecole_origine_id')
    .innerJoin('cpms as c', (lien) =>
      lien.on((eb) =>
        eb.or([
          eb('c.id', '=', eb.ref('i.cpms_id')),
          eb('c.id', '=', eb.ref('o.cpms_id')),
          eb('c.id', '=', eb.ref('s.cpms_id')),
        ]),
      ),
    )
    .select(['c.id as cpmsId', 'c.nom'])
    .distinct()
    .where('i.eleve_id', '=', eleveId)
    .orderBy('c.nom')
    .execute();
}

/** Pupils that this CPMS follows in an integration: those about whom it may ask the opinion of the pôle. */
export async function listerSuivis({ trx }: Pick<Contexte, 'trx'>) {
  return trx
    .selectFrom('integration as i')
    .innerJoin('eleve as e', 'e.id', 'i.eleve_id')
    .select(['e.id as eleveId', 'e.recherche', ELEVE.as('eleve')])
    .distinct()
    .orderBy('e.recherche')
    .execute();
}
