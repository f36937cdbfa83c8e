import { sql } from 'kysely';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { estPermis } from '../../kernel/permissions.ts';
import { parEcheance, type TacheVue } from '../../kernel/taches.ts';

const MAXIMUM = 20;

type Ligne = { genre: keyof typeof GENRES; id: string; nom: string; ecole: string; echeance: string | null };

/** Each kind of task: where it leads, what comes next, and how it is named. */
const GENRES = {
  demande: {
    titre: ({ ecole }: Ligne) => `Demande de ${ecole}`,
    vers: (id: string) => `/demandes/${id}`,
    etape: 'Examiner la demande et décider de la suite',
  },
  courrier: {
    titre: ({ ecole }: Ligne) => `Observation à ${ecole}`,
    vers: (id: string) => `/demandes/${id}`,
    etape: 'Envoyer le courrier aux parents, via l’école',
  },
  evaluation: {
    titre: ({ nom }: Ligne) => `Protocole d’aménagements de ${nom}`,
    vers: (id: string) => `/par/${id}`,
    etape: 'Tenir l’évaluation et la consigner',
  },
  echu: {
    titre: ({ nom }: Ligne) => `Protocole d’aménagements de ${nom}`,
    vers: (id: string) => `/par/${id}`,
    etape: 'Prolonger le protocole ou le terminer',
  },
  rencontre: {
    titre: ({ nom }: Ligne) => `Tiers aidant de ${nom}`,
    vers: (id: string) => `/par/${id}`,
    etape: 'Réunir l’élève, ses parents et le membre du pôle avant l’épreuve',
  },
} as const;

/** What the pôle has to do: requests to examine, notices to send, evaluations, ends, meetings. */
const DU_POLE = (jour: string) => sql<Ligne>`
  select 'demande' as genre, d.id, '' as nom, e.nom as ecole, null as echeance
    from demande d join ecole e on e.id = d.ecole_id
    where d.close_le is null and not exists (select from triage t where t.demande_id = d.id)
  union all
  select 'courrier', d.id, '', e.nom, to_char(t.du, 'YYYY-MM-DD')
    from triage t join demande d on d.id = t.demande_id join ecole e on e.id = d.ecole_id
    where t.forme = 'observation' and t.courrier_le is null and d.close_le is null
  union all
  select 'evaluation', p.id, s.prenom || ' ' || s.nom, '', to_char(min(v.prevue_le), 'YYYY-MM-DD')
    from par p join eleve s on s.id = p.eleve_id
      join par_evaluation v on v.par_id = p.id and v.faite_le is null and v.prevue_le <= ${jour}::date + 30
    where p.fin is null and p.pole_id = any (acces_poles()) group by p.id, s.prenom, s.nom
  union all
  select 'echu', p.id, s.prenom || ' ' || s.nom, '', to_char(p.prevu_jusqu_au, 'YYYY-MM-DD')
    from par p join eleve s on s.id = p.eleve_id
    where p.fin is null and p.pole_id = any (acces_poles()) and p.prevu_jusqu_au < ${jour}::date
  union all
  select 'rencontre', p.id, s.prenom || ' ' || s.nom, '', to_char(a.epreuve_le, 'YYYY-MM-DD')
    from tiers_aidant a join par p on p.id = a.par_id join eleve s on s.id = p.eleve_id
    where p.pole_id = any (acces_poles()) and not a.habituelle_presente and a.rencontre_le is null and a.epreuve_le >= ${jour}::date
  order by echeance nulls last, genre, id limit ${MAXIMUM}`;

/** What this subject asks of the session: the pôle acts, the school waits for an answer. */
export async function taches({ trx, session, aujourdhui }: Contexte): Promise<TacheVue[]> {
  if (session.active.role === 'ecole') return tachesEcole({ trx });
  if (!estPermis('demandes.trier', session.active.role)) return [];
  const { rows } = await DU_POLE(aujourdhui).execute(trx);
  return rows
    .map((ligne): TacheVue => {
      const { titre, vers, etape } = GENRES[ligne.genre];
      const { echeance } = ligne;
      return {
        genre: `amenagements.${ligne.genre}`,
        titre: titre(ligne),
        vers: vers(ligne.id),
        etape,
        porteur: 'Le pôle',
        echeance,
        etat: echeance !== null && echeance < aujourdhui ? 'attention' : 'a-faire',
      };
    })
    .toSorted(parEcheance);
}

/** The requests of a school that its pôle has not answered yet. */
async function tachesEcole({ trx }: Pick<Contexte, 'trx'>): Promise<TacheVue[]> {
  const attendues = await trx
    .selectFrom('demande as d')
    .innerJoin('pole as p', 'p.id', 'd.pole_id')
    .select(['d.id', 'd.niveau', 'd.demandee_le', 'p.nom as pole'])
    .where('d.close_le', 'is', null)
    .where((eb) =>
      eb.not(eb.exists(eb.selectFrom('triage as t').select('t.id').whereRef('t.demande_id', '=', 'd.id'))),
    )
    .orderBy('d.demandee_le')
    .limit(MAXIMUM)
    .execute();
  return attendues.map(({ id, niveau, pole }) => ({
    genre: 'amenagements.demande',
    titre: `Votre demande pour une classe de ${niveau}`,
    vers: `/demandes/${id}`,
    etape: 'Attendre la décision du pôle',
    porteur: pole,
    echeance: null,
    etat: 'attente',
  }));
}
