import type { Resultat } from '@polaris/regles/resultat.ts';
import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, texteCourt } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { ajouterMouvement, FAIT_RETROCESSION } from '../financement/index.ts';

/** Withdraws an amendment recorded by mistake: a movement the other way, the first one stays. */
export const annulerRetrocession = definirCas({
  nom: 'partage.annulerRetrocession',
  titre: 'Annuler une rétrocession encodée par erreur.',
  permission: 'partage.retroceder',
  genre: 'ecriture',
  entree: z.object({
    avenantId: identifiant,
    motif: texteCourt(300, 'Indiquez pourquoi cette rétrocession est annulée.'),
  }),
  sortie: z.object({ points: z.number() }),
  async executer(contexte, { avenantId, motif }) {
    const { trx, coffre, session, instant, aujourdhui } = contexte;
    const avenant = await trx
      .updateTable('avenant_retrocession')
      .set({
        annule_le: new Date(instant.epochMilliseconds),
        annule_par: session.compteId,
        annule_motif: coffre.sceller(motif),
      })
      .where('id', '=', avenantId)
      .where('annule_le', 'is', null)
      .returning(['pole_id', 'annee_scolaire', 'points', 'mouvement_id'])
      .executeTakeFirst();
    if (!avenant)
      throw new Refus('introuvable', 'Cette rétrocession n’existe pas, ou elle est déjà annulée.');
    const { regle, jugement } = await trx
      .selectFrom('mouvement')
      .select(['regle', 'jugement'])
      .where('id', '=', avenant.mouvement_id)
      .executeTakeFirstOrThrow();
    const points = Number(avenant.points);
    const mouvementId = await ajouterMouvement(contexte, {
      poleId: avenant.pole_id,
      anneeScolaire: avenant.annee_scolaire,
      budget: 'B',
      genre: 'correction',
      points,
      effetLe: aujourdhui,
      fait: { genre: FAIT_RETROCESSION, id: avenantId },
      regle,
      jugement: jugement as unknown as Resultat,
    });
    // The reason is free text: it stays sealed with the amendment.
    await contexte.journaliser({
      objet: 'avenant-retrocession',
      objetId: avenantId,
      poleId: avenant.pole_id,
      changements: { annulee: true, points, mouvementId },
    });
    return { points };
  },
});
