import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { instant } from '../../kernel/champs.ts';
import { premiereRupture } from '../../kernel/journal.ts';

const PAR_PAGE = 50;

/** The journal in the reach of the session, last first, and whether its chain is whole. */
export const consulterJournal = definirCas({
  nom: 'administration.consulterJournal',
  titre: 'Consulter le journal.',
  permission: 'journal.lire',
  genre: 'lecture',
  entree: z.object({ page: z.coerce.number().int().min(1).max(10_000).default(1) }),
  sortie: z.object({
    entrees: z.array(
      z.object({
        numero: z.number(),
        le: instant,
        auteur: z.string().nullable(),
        role: z.string(),
        casUsage: z.string(),
        objet: z.string(),
        motif: z.string().nullable(),
        changements: z.record(z.string(), z.unknown()),
      }),
    ),
    parPage: z.number(),
    /** Number of the first broken entry, null when the journal is whole. Checked for the administration. */
    rupture: z.number().nullable(),
  }),
  async executer({ trx, session }, { page }) {
    const entrees = await trx
      .selectFrom('journal as j')
      .leftJoin('compte as c', 'c.id', 'j.compte_id')
      .select([
        'j.numero',
        'j.le',
        'c.nom as auteur',
        'j.role',
        'j.cas_usage as casUsage',
        'j.objet',
        'j.motif',
        'j.changements',
      ])
      .orderBy('j.numero', 'desc')
      .limit(PAR_PAGE)
      .offset((page - 1) * PAR_PAGE)
      .execute();
    const rupture =
      session.active.role === 'administration' && page === 1 ? await premiereRupture(trx) : null;
    return { entrees, parPage: PAR_PAGE, rupture };
  },
});
