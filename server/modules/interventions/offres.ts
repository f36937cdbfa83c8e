import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, jour, texteLong } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { exigerPasse, texteRequis, versDate } from '../amenagements/index.ts';
import { getEcoleSuivie } from './suivi-ecole.ts';

/** Records what the pôle offers to a school; the school is free to refuse (PAR-6). */
export const proposerOffre = definirCas({
  nom: 'interventions.proposerOffre',
  titre: 'Consigner une offre faite à une école.',
  permission: 'suivi-ecoles.ecrire',
  genre: 'ecriture',
  entree: z.object({
    ecoleId: identifiant,
    forme: z.enum(['observation', 'collectif', 'individuel-groupe', 'individuel'], {
      error: 'Choisissez ce que le pôle propose.',
    }),
    objet: texteRequis(2000, 'Décrivez l’offre en quelques phrases.'),
    proposeeLe: jour,
  }),
  sortie: z.object({ offreId: identifiant }),
  async executer(contexte, { ecoleId, forme, objet, proposeeLe }) {
    const { trx, coffre, instant, aujourdhui, journaliser } = contexte;
    const { poleId } = await getEcoleSuivie(contexte, ecoleId);
    exigerPasse('proposeeLe', proposeeLe, aujourdhui);
    const { id } = await trx
      .insertInto('offre')
      .values({
        pole_id: poleId,
        ecole_id: ecoleId,
        forme,
        objet: coffre.sceller(objet),
        proposee_le: proposeeLe,
        reponse: null,
        reponse_le: null,
        reponse_motif: null,
        ajoutee_le: versDate(instant),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await journaliser({ objet: 'offre', objetId: id, poleId, changements: { ecoleId, forme, proposeeLe } });
    return { offreId: id };
  },
});

/** Records the answer of the school: accepted, or refused with its reason. */
export const repondreOffre = definirCas({
  nom: 'interventions.repondreOffre',
  titre: 'Consigner la réponse d’une école à une offre.',
  permission: 'suivi-ecoles.ecrire',
  genre: 'ecriture',
  entree: z
    .object({
      offreId: identifiant,
      reponse: z.enum(['acceptee', 'refusee'], { error: 'Choisissez la réponse de l’école.' }),
      reponseLe: jour,
      motif: texteLong(2000).trim().default(''),
    })
    .refine(({ reponse, motif }) => reponse === 'acceptee' || motif !== '', {
      path: ['motif'],
      message: 'Indiquez le motif du refus.',
    }),
  sortie: z.object({ ecoleId: identifiant }),
  async executer({ trx, coffre, aujourdhui, journaliser }, { offreId, reponse, reponseLe, motif }) {
    exigerPasse('reponseLe', reponseLe, aujourdhui);
    const offre = await trx
      .updateTable('offre')
      .set({
        reponse,
        reponse_le: reponseLe,
        reponse_motif: motif === '' ? null : coffre.sceller(motif),
      })
      .where('id', '=', offreId)
      .where('reponse', 'is', null)
      .returning(['ecole_id', 'pole_id', 'proposee_le'])
      .executeTakeFirst();
    if (!offre) throw new Refus('introuvable', 'Cette offre n’attend pas de réponse.');
    if (reponseLe < offre.proposee_le) {
      throw new Refus('saisie-invalide', 'Une date est à corriger.', {
        champs: { reponseLe: 'La réponse précède l’offre. Vérifiez la date.' },
      });
    }
    await journaliser({
      objet: 'offre',
      objetId: offreId,
      poleId: offre.pole_id,
      changements: { reponse, reponseLe },
    });
    return { ecoleId: offre.ecole_id };
  },
});
