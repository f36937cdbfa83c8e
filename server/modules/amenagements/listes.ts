import { z } from 'zod';
import { definirCas, type Trx } from '../../kernel/cas-usage.ts';
import { identifiant, texteCourt } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { porteePole } from '../../kernel/session.ts';
import { findPoleCooperant } from '../referentiel/index.ts';
import { versDate } from './champs.ts';
import { exigerPole } from './cooperation.ts';

const GENRES = ['critere', 'question'] as const;
export const elementListe = z.object({ id: identifiant, libelle: z.string() });

/** What a pôle uses today of one of its own lists, oldest first. */
export function listerListe(trx: Trx, poleId: string, genre: (typeof GENRES)[number]) {
  return trx
    .selectFrom('liste_pole')
    .select(['id', 'libelle'])
    .where('pole_id', '=', poleId)
    .where('genre', '=', genre)
    .where('retire_le', 'is', null)
    .orderBy('ajoute_le')
    .orderBy('id')
    .execute();
}

/** The criteria and the questions of the pôle of the session; a school reads the questions of its pôle. */
export const consulterListes = definirCas({
  nom: 'amenagements.consulterListes',
  titre: 'Consulter les critères et les questions propres au pôle.',
  permission: 'demandes.lire',
  genre: 'lecture',
  entree: z.object({}),
  sortie: z.object({ criteres: z.array(elementListe), questions: z.array(elementListe) }),
  async executer({ trx, session, aujourdhui }) {
    const { role, porteeId } = session.active;
    const poleId =
      role === 'ecole' && porteeId
        ? (await findPoleCooperant(trx, porteeId, aujourdhui))?.id
        : porteePole(session);
    if (!poleId) return { criteres: [], questions: [] };
    return {
      criteres: await listerListe(trx, poleId, 'critere'),
      questions: await listerListe(trx, poleId, 'question'),
    };
  },
});

/** Adds a yes/no criterion to the decisions of the pôle, or a question to its request form. */
export const ajouterALaListe = definirCas({
  nom: 'amenagements.ajouterALaListe',
  titre: 'Ajouter un critère de décision ou une question au modèle de demande du pôle.',
  permission: 'demandes.trier',
  genre: 'ecriture',
  entree: z.object({
    genre: z.enum(GENRES, { error: 'Choisissez un critère ou une question.' }),
    libelle: texteCourt(200, 'Écrivez le critère ou la question.'),
  }),
  sortie: z.object({ id: identifiant }),
  async executer(contexte, { genre, libelle }) {
    const { trx, session, instant, journaliser } = contexte;
    const poleId = exigerPole(contexte);
    const { id } = await trx
      .insertInto('liste_pole')
      .values({
        pole_id: poleId,
        genre,
        libelle,
        ajoute_le: versDate(instant),
        ajoute_par: session.compteId,
        retire_le: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await journaliser({ objet: 'liste_pole', objetId: id, poleId, changements: { genre } });
    return { id };
  },
});

/** Stops using a criterion or a question; the answers already given keep their words. */
export const retirerDeLaListe = definirCas({
  nom: 'amenagements.retirerDeLaListe',
  titre: 'Retirer un critère ou une question de la liste du pôle.',
  permission: 'demandes.trier',
  genre: 'ecriture',
  entree: z.object({ id: identifiant }),
  sortie: z.object({ retire: z.literal(true) }),
  async executer({ trx, instant, journaliser }, { id }) {
    const retire = await trx
      .updateTable('liste_pole')
      .set({ retire_le: versDate(instant) })
      .where('id', '=', id)
      .where('retire_le', 'is', null)
      .returning(['pole_id', 'genre'])
      .executeTakeFirst();
    if (!retire)
      throw new Refus('introuvable', 'Cet élément n’est pas, ou plus, dans la liste de votre pôle.');
    await journaliser({
      objet: 'liste_pole',
      objetId: id,
      poleId: retire.pole_id,
      changements: { genre: retire.genre, retire: true },
    });
    return { retire: true as const };
  },
});
