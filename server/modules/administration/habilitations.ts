import { sql } from 'kysely';
import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, jour, texteCourt, version as versionLue } from '../../kernel/champs.ts';
import { ajouterCompte, tirerMotDePasse } from '../../kernel/connexion.ts';
import { Refus } from '../../kernel/refus.ts';
import { ROLES, type Role } from '../../kernel/session.ts';
import { LIBELLES_ROLE, rolesAccordables } from './roles.ts';

const role = z.enum(ROLES, { error: 'Choisissez un rôle.' });

/** Who holds what, in the reach of the session: ended ones included, as they are part of the record. */
export const listerHabilitations = definirCas({
  nom: 'administration.listerHabilitations',
  titre: 'Lister les habilitations.',
  permission: 'habilitations.gerer',
  genre: 'lecture',
  entree: z.object({}),
  sortie: z.object({
    habilitations: z.array(
      z.object({
        id: identifiant,
        compte: z.string(),
        courriel: z.string(),
        role,
        libelleRole: z.string(),
        portee: z.string(),
        du: z.string(),
        au: z.string().nullable(),
        enVigueur: z.boolean(),
        version: z.number(),
        terminable: z.boolean(),
      }),
    ),
    rolesAccordables: z.array(z.object({ role, libelle: z.string(), portee: z.string() })),
  }),
  async executer({ trx, session, aujourdhui }) {
    const accordables = rolesAccordables(session.active.role);
    const lignes = await trx
      .selectFrom('habilitation as h')
      .innerJoin('compte as c', 'c.id', 'h.compte_id')
      .leftJoin('pole as t', 't.id', 'h.portee_id')
      .leftJoin('ecole as e', 'e.id', 'h.portee_id')
      .leftJoin('cpms as m', 'm.id', 'h.portee_id')
      .leftJoin('pouvoir_organisateur as p', 'p.id', 'h.portee_id')
      .select(['h.id', 'c.nom as compte', 'c.courriel', 'h.role', 'h.du', 'h.au', 'h.version'])
      .select(sql<string>`coalesce(t.nom, e.nom, m.nom, p.nom, 'Toute la Fédération')`.as('portee'))
      .orderBy('c.nom')
      .orderBy('h.du')
      .limit(2000)
      .execute();
    return {
      habilitations: lignes.map((h) => ({
        ...h,
        libelleRole: LIBELLES_ROLE[h.role].libelle,
        enVigueur: h.du <= aujourdhui && (h.au === null || aujourdhui < h.au),
        terminable: accordables.includes(h.role) && (h.au === null || aujourdhui < h.au),
      })),
      rolesAccordables: accordables.map((r) => ({
        role: r,
        libelle: LIBELLES_ROLE[r].libelle,
        portee: LIBELLES_ROLE[r].portee,
      })),
    };
  },
});

/**
 * Gives a role to an account, over a scope, from a day on. A person without account gets one when a name
 * is given: its first password is answered once, to be handed over, and is kept nowhere in clear.
 */
export const accorderHabilitation = definirCas({
  nom: 'administration.accorderHabilitation',
  titre: 'Accorder une habilitation.',
  permission: 'habilitations.gerer',
  genre: 'ecriture',
  entree: z.object({
    courriel: z.email('Indiquez l’adresse du compte, par exemple prenom.nom@example.be.').max(200),
    nom: z.preprocess(
      (v) => (v === '' ? undefined : v),
      texteCourt(120, 'Indiquez le nom de la personne.').optional(),
    ),
    role,
    porteeId: z.preprocess((v) => (v === '' ? undefined : v), identifiant.optional()),
    du: jour,
    au: z.preprocess((v) => (v === '' ? undefined : v), jour.optional()),
  }),
  sortie: z.object({ habilitationId: identifiant, motDePasseInitial: z.string().nullable() }),
  async executer(contexte, entree) {
    const { trx, session, journaliser } = contexte;
    verifierOctroi(session.active.role, entree);
    const { portee } = LIBELLES_ROLE[entree.role];
    const porteeId = portee === 'tout' ? null : (entree.porteeId ?? session.active.porteeId);
    await verifierPortee(contexte, portee, porteeId);
    const compte = await trouverOuCreerCompte(contexte, entree);
    const { id } = await trx
      .insertInto('habilitation')
      .values({
        compte_id: compte.id,
        role: entree.role,
        genre_portee: portee,
        portee_id: porteeId,
        du: entree.du,
        au: entree.au ?? null,
        cree_par: session.compteId,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await journaliser({
      objet: 'habilitation',
      objetId: id,
      poleId: portee === 'pole' ? porteeId : null,
      changements: { compteId: compte.id, role: entree.role, du: entree.du, au: entree.au ?? null },
    });
    return { habilitationId: id, motDePasseInitial: compte.motDePasse };
  },
});

async function trouverOuCreerCompte(
  { trx, journaliser }: Contexte,
  { courriel, nom }: { courriel: string; nom?: string | undefined },
): Promise<{ id: string; motDePasse: string | null }> {
  const connu = await trx
    .selectFrom('compte')
    .select('id')
    .where('courriel', '=', courriel.toLowerCase())
    .executeTakeFirst();
  if (connu) return { id: connu.id, motDePasse: null };
  if (!nom) {
    throw new Refus('saisie-invalide', 'Aucun compte ne porte cette adresse.', {
      champs: { nom: 'Indiquez le nom de la personne pour lui créer un compte, ou corrigez l’adresse.' },
    });
  }
  const motDePasse = tirerMotDePasse();
  const id = await ajouterCompte(trx, { nom, courriel, motDePasse });
  await journaliser({ objet: 'compte', objetId: id, poleId: null, changements: { cree: true } });
  return { id, motDePasse };
}

function verifierOctroi(par: Role, entree: { role: Role; du: string; au?: string | undefined }): void {
  if (!rolesAccordables(par).includes(entree.role)) {
    throw new Refus('interdit', 'Votre rôle ne permet pas d’accorder cette habilitation.', {
      champs: { role: 'Choisissez un des rôles proposés.' },
    });
  }
  if (entree.au && entree.au < entree.du) {
    throw new Refus('saisie-invalide', 'La fin précède le début.', {
      champs: { au: 'Indiquez une date de fin qui suit la date de début, ou laissez vide.' },
    });
  }
}

const TABLES_PORTEE = { pole: 'pole', ecole: 'ecole', cpms: 'cpms', po: 'pouvoir_organisateur' } as const;

async function verifierPortee(
  { trx, session }: Contexte,
  portee: keyof typeof TABLES_PORTEE | 'tout',
  porteeId: string | null,
) {
  if (portee === 'tout') return;
  const existe = porteeId
    ? await trx.selectFrom(TABLES_PORTEE[portee]).select('id').where('id', '=', porteeId).executeTakeFirst()
    : undefined;
  if (!existe) {
    throw new Refus('saisie-invalide', 'La portée de ce rôle manque.', {
      champs: { porteeId: 'Choisissez le pôle, l’école, le centre ou le PO concerné.' },
    });
  }
  if (session.active.role !== 'administration' && porteeId !== session.active.porteeId) {
    throw new Refus('interdit', 'Vous ne pouvez habiliter que pour votre propre pôle.');
  }
}

/** Ends a role from a day on; the line stays. */
export const terminerHabilitation = definirCas({
  nom: 'administration.terminerHabilitation',
  titre: 'Mettre fin à une habilitation.',
  permission: 'habilitations.gerer',
  genre: 'ecriture',
  entree: z.object({ habilitationId: identifiant, version: versionLue }),
  sortie: z.object({ au: z.string() }),
  async executer({ trx, session, aujourdhui, journaliser }, { habilitationId, version }) {
    const habilitation = await trx
      .selectFrom('habilitation')
      .selectAll()
      .where('id', '=', habilitationId)
      .executeTakeFirst();
    if (!habilitation)
      throw new Refus('introuvable', 'Cette habilitation n’existe pas ou n’est pas dans votre périmètre.');
    if (habilitation.compte_id === session.compteId && habilitation.id === session.active.id) {
      throw new Refus(
        'regle-non-respectee',
        'Vous utilisez cette habilitation en ce moment : une autre personne doit y mettre fin.',
      );
    }
    // A role that has not started yet ends the day it would have started: it never was in force.
    const au = habilitation.du > aujourdhui ? habilitation.du : aujourdhui;
    const fin = await trx
      .updateTable('habilitation')
      .set({ au, version: version + 1 })
      .where('id', '=', habilitationId)
      .where('version', '=', version)
      .returning('id')
      .executeTakeFirst();
    if (!fin)
      throw new Refus(
        'conflit',
        'Cette habilitation a changé entre-temps, ou votre rôle ne permet pas d’y mettre fin. Rechargez la page.',
      );
    await journaliser({
      objet: 'habilitation',
      objetId: habilitationId,
      poleId: habilitation.genre_portee === 'pole' ? habilitation.portee_id : null,
      changements: { au },
    });
    return { au };
  },
});
