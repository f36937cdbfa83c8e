import { sql } from 'kysely';
import type { Contexte, Trx } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';

/** PAR under the row filter, with their pupil, school, last school year, and what their state comes from. */
export function selectionnerPar(trx: Trx) {
  return trx
    .selectFrom('par as p')
    .innerJoin('eleve as e', 'e.id', 'p.eleve_id')
    .innerJoin('ecole as o', 'o.id', 'p.ecole_id')
    .innerJoin('pole as t', 't.id', 'p.pole_id')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('par_annee as a')
          .select(['a.annee_scolaire', 'a.niveau', 'a.annee_etude'])
          .whereRef('a.par_id', '=', 'p.id')
          .orderBy('a.annee_scolaire', 'desc')
          .limit(1)
          .as('y'),
      (lien) => lien.onTrue(),
    )
    .selectAll('p')
    .select([
      'e.nom',
      'e.prenom',
      'e.naissance',
      'e.sexe',
      'e.recherche',
      'o.nom as ecole',
      'o.fase as ecole_fase',
      'o.localite as ecole_localite',
      'o.niveaux as ecole_niveaux',
      't.nom as pole',
      'y.annee_scolaire',
      'y.niveau',
      'y.annee_etude',
      sql<number>`(select count(*) from par_amenagement m where m.par_id = p.id and m.au is null)::int`.as(
        'amenagements',
      ),
      sql<string | null>`(select to_char(min(v.prevue_le), 'YYYY-MM-DD') from par_evaluation v
        where v.par_id = p.id and v.faite_le is null)`.as('evaluation_prevue_le'),
      sql<
        'poursuivre' | 'ajuster' | 'mettre-fin' | null
      >`(select v.conclusion from par_evaluation v where v.par_id = p.id
        and v.faite_le is not null order by v.faite_le desc, v.id limit 1)`.as('derniere_conclusion'),
    ]);
}

/** A PAR; refuses what is out of reach. */
export async function getPar(trx: Trx, parId: string) {
  const ligne = await selectionnerPar(trx).where('p.id', '=', parId).executeTakeFirst();
  if (!ligne) throw new Refus('introuvable', 'Ce protocole n’existe pas ou n’est pas dans votre périmètre.');
  return ligne;
}

export type ParComplet = Awaited<ReturnType<typeof getPar>>;

/** What `etatPar` asks of a row. */
export function faitsEtat(ligne: ParComplet) {
  return {
    debut: ligne.debut,
    prevuJusquAu: ligne.prevu_jusqu_au,
    fin: ligne.fin,
    amenagements: ligne.amenagements,
    evaluationPrevueLe: ligne.evaluation_prevue_le,
  };
}

/** Refuses to change what has ended. */
export function exigerOuvert({ fin }: ParComplet): void {
  if (fin === null) return;
  throw new Refus(
    'conflit',
    'Ce protocole a pris fin : il ne se modifie plus. Annulez d’abord sa fin, si elle est une erreur.',
  );
}

/** Takes the row as it was read; what someone saved meanwhile is seen first. */
export async function prendrePar(
  { trx }: Pick<Contexte, 'trx'>,
  parId: string,
  lue: number,
  valeurs: {
    prevu_jusqu_au?: string;
    suivi_individuel?: boolean;
    fin?: string | null;
    fin_motif?: ParComplet['fin_motif'];
  },
): Promise<void> {
  const prise = await trx
    .updateTable('par')
    .set({ ...valeurs, version: lue + 1 })
    .where('id', '=', parId)
    .where('version', '=', lue)
    .returning('id')
    .executeTakeFirst();
  if (prise) return;
  throw new Refus(
    'conflit',
    'Une autre personne a modifié ce protocole entre-temps. Rechargez la page, puis recommencez.',
  );
}

/** A pupil has one open PAR in a school at most. */
export async function refuserDouble(
  { trx }: Pick<Contexte, 'trx'>,
  eleveId: string,
  ecoleId: string,
): Promise<void> {
  const ouvert = await trx
    .selectFrom('par')
    .select('id')
    .where('eleve_id', '=', eleveId)
    .where('ecole_id', '=', ecoleId)
    .where('fin', 'is', null)
    .executeTakeFirst();
  if (!ouvert) return;
  throw new Refus(
    'conflit',
    'Un protocole est déjà ouvert pour cet élève dans cette école. Complétez-le, ou terminez-le d’abord.',
    {
      suite: { parId: ouvert.id },
      champs: { ecoleId: 'Un protocole est déjà ouvert pour cet élève dans cette école.' },
    },
  );
}
