import { sql } from 'kysely';
import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, instant, version as versionLue } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { porteePole } from '../../kernel/session.ts';
import { reponsesBrutes } from './schema.ts';

/** What a draft prepares: a first IPT, what is declared after 30 September, or a PAR. */
const genre = z.enum(['premiere-ipt', 'declaration', 'par']).default('premiere-ipt');
const DISPARU = 'Ce brouillon n’existe plus : il a été enregistré ou supprimé.';

/** Keeps what is being typed; nothing is judged here, so that nothing is ever refused for being unfinished. */
export const enregistrerBrouillon = definirCas({
  nom: 'integration.enregistrerBrouillon',
  titre: 'Enregistrer un brouillon.',
  permission: 'integration.encoder',
  genre: 'ecriture',
  entree: z.object({
    genre,
    brouillonId: identifiant.optional(),
    version: versionLue.optional(),
    reponses: reponsesBrutes,
  }),
  sortie: z.object({ brouillonId: identifiant, version: z.number(), modifieLe: instant }),
  async executer({ trx, session, coffre, journaliser }, { genre, brouillonId, version, reponses }) {
    const poleId = porteePole(session);
    if (!poleId) throw new Refus('interdit', 'Choisissez d’abord le pôle pour lequel vous encodez.');
    const contenu = coffre.sceller(reponses);
    const ligne = brouillonId
      ? await trx
          .updateTable('brouillon')
          .set({ contenu, modifie_le: sql<Date>`clock_timestamp()`, version: sql<number>`version + 1` })
          .where('id', '=', brouillonId)
          .where('version', '=', version ?? 0)
          .returning(['id', 'version', 'modifie_le'])
          .executeTakeFirst()
      : await trx
          .insertInto('brouillon')
          .values({ pole_id: poleId, compte_id: session.compteId, genre, contenu })
          .returning(['id', 'version', 'modifie_le'])
          .executeTakeFirst();
    if (!ligne) {
      throw new Refus(
        'conflit',
        'Ce brouillon a été modifié dans une autre fenêtre, ou il est déjà enregistré. Vos réponses restent à l’écran ; rechargez la page pour voir la dernière version.',
      );
    }
    await journaliser({
      objet: 'brouillon',
      objetId: ligne.id,
      poleId,
      changements: { version: ligne.version },
    });
    return { brouillonId: ligne.id, version: ligne.version, modifieLe: ligne.modifie_le };
  },
});

const brouillonVu = z.object({
  brouillonId: identifiant,
  genre: z.string(),
  version: z.number(),
  reponses: reponsesBrutes,
  creeLe: instant,
  modifieLe: instant,
});

/** One draft of the person who asks; nobody else's exists for them. */
export const consulterBrouillon = definirCas({
  nom: 'integration.consulterBrouillon',
  titre: 'Reprendre un brouillon.',
  permission: 'integration.encoder',
  genre: 'lecture',
  entree: z.object({ brouillonId: identifiant }),
  sortie: brouillonVu,
  async executer({ trx, coffre }, { brouillonId }) {
    const ligne = await trx
      .selectFrom('brouillon')
      .selectAll()
      .where('id', '=', brouillonId)
      .executeTakeFirst();
    if (!ligne) {
      throw new Refus('introuvable', DISPARU);
    }
    return {
      brouillonId: ligne.id,
      genre: ligne.genre,
      version: ligne.version,
      reponses: coffre.ouvrir<Record<string, string>>(ligne.contenu),
      creeLe: ligne.cree_le,
      modifieLe: ligne.modifie_le,
    };
  },
});

/** The drafts of the person who asks, last touched first. */
export const listerBrouillons = definirCas({
  nom: 'integration.listerBrouillons',
  titre: 'Lister mes brouillons.',
  permission: 'integration.encoder',
  genre: 'lecture',
  entree: z.object({ genre }),
  sortie: z.object({ brouillons: z.array(brouillonVu) }),
  async executer({ trx, coffre }, { genre }) {
    const lignes = await trx
      .selectFrom('brouillon')
      .selectAll()
      .where('genre', '=', genre)
      .orderBy('modifie_le', 'desc')
      .execute();
    return {
      brouillons: lignes.map((ligne) => ({
        brouillonId: ligne.id,
        genre: ligne.genre,
        version: ligne.version,
        reponses: coffre.ouvrir<Record<string, string>>(ligne.contenu),
        creeLe: ligne.cree_le,
        modifieLe: ligne.modifie_le,
      })),
    };
  },
});

/** Throws a draft away, at its author's demand. */
export const supprimerBrouillon = definirCas({
  nom: 'integration.supprimerBrouillon',
  titre: 'Supprimer un brouillon.',
  permission: 'integration.encoder',
  genre: 'ecriture',
  entree: z.object({ brouillonId: identifiant }),
  sortie: z.object({ supprime: z.literal(true) }),
  async executer({ trx, session, journaliser }, { brouillonId }) {
    const { numDeletedRows } = await trx
      .deleteFrom('brouillon')
      .where('id', '=', brouillonId)
      .executeTakeFirstOrThrow();
    if (numDeletedRows === 0n) throw new Refus('introuvable', DISPARU);
    await journaliser({
      objet: 'brouillon',
      objetId: brouillonId,
      poleId: porteePole(session),
      changements: { supprime: true },
    });
    return { supprime: true as const };
  },
});
