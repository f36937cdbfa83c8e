import { sql } from 'kysely';
import type { Exercice } from '../../kernel/annee.ts';
import type { Trx } from '../../kernel/cas-usage.ts';
import { CLES_SECTIONS } from '../integration/index.ts';
import { nombreAttendu } from '../signatures/index.ts';

const AFFICHEES = 12;

type LigneTache = {
  genre: 'sections' | 'signatures';
  integrationId: string;
  eleveId: string;
  eleve: string;
  ecole: string;
  nombre: number;
  debut: string;
  nouvelle: boolean;
};

/** Integrations of the year still running, with what each lacks; `nouvelle` when it began this year. */
const manques = ({ annee, rentree }: Exercice) => sql`
  select i.id, i.eleve_id, e.prenom || ' ' || e.nom as eleve, e.recherche, o.nom as ecole, i.debut,
    i.debut >= ${rentree} as nouvelle,
    ${CLES_SECTIONS.length} - (select count(*) from protocole p join protocole_section s on s.protocole_id = p.id
      where p.integration_id = i.id and (s.termine or s.non_requis)) as sections,
    ${nombreAttendu('protocole')} - (select count(*) from acte a join signature g on g.acte_id = a.id
      where a.genre = 'protocole' and a.objet_id = i.id and g.decision = 'signature' and g.retiree_le is null) as signatures
  from integration i join parcours_annee y on y.integration_id = i.id and y.annee_scolaire = ${annee}
    join eleve e on e.id = i.eleve_id join ecole o on o.id = i.ecole_id
  where i.fin is null`;

/** The first files to finish: those begun this year, which have a deadline in law, and signatures first. */
export async function listerTaches(trx: Trx, exercice: Exercice): Promise<LigneTache[]> {
  const { rows } = await sql<LigneTache>`
    with m as (${manques(exercice)})
    select case when signatures > 0 then 'signatures' else 'sections' end as genre, id as "integrationId",
      eleve_id as "eleveId", eleve, ecole, debut, nouvelle,
      (case when signatures > 0 then signatures else sections end)::int as nombre
    from m where signatures > 0 or sections > 0
    order by nouvelle desc, signatures > 0 desc, debut, recherche limit ${AFFICHEES}`.execute(trx);
  return rows;
}

/** What the integrations of the year still lack, all together. */
export async function compterManques(trx: Trx, exercice: Exercice) {
  const { rows } = await sql<{ sectionsAFaire: number; signatures: number }>`
    with m as (${manques(exercice)})
    select coalesce(sum(sections), 0)::int as "sectionsAFaire", coalesce(sum(signatures), 0)::int as signatures
    from m`.execute(trx);
  return rows[0] ?? { sectionsAFaire: 0, signatures: 0 };
}

/** Pupils integrated in the year and schools that welcome them, in the reach of the session. */
export async function compterEleves(trx: Trx, { annee }: Exercice) {
  const { rows } = await sql<{ eleves: number; ecoles: number }>`
    select count(distinct i.eleve_id)::int as eleves, count(distinct i.ecole_id)::int as ecoles
    from integration i join parcours_annee y on y.integration_id = i.id
    where y.annee_scolaire = ${annee}`.execute(trx);
  return rows[0] ?? { eleves: 0, ecoles: 0 };
}

/** Pupils of the year for each pôle: what the administration sees. */
export async function compterParPole(trx: Trx, { annee }: Exercice) {
  const { rows } = await sql<{ id: string; nom: string; numero: number; eleves: number }>`
    select p.id, p.nom, p.numero, count(distinct y.eleve_id)::int as eleves
    from pole p left join parcours_annee y on y.pole_id = p.id and y.integration_id is not null
      and y.annee_scolaire = ${annee}
    group by p.id order by p.numero`.execute(trx);
  return rows;
}
