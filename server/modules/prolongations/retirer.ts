import { decalerAnnee } from '@polaris/regles/calendrier/annees.ts';
import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, texteCourt } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { cloreActe } from '../signatures/index.ts';
import { findProlongation, getDossier } from './repository.ts';
import { cible } from './schema.ts';

/** Withdraws a prolongation with its reason: its school year leaves the synoptic table, its trace stays. */
export const retirer = definirCas({
  nom: 'prolongations.retirer',
  titre: 'Retirer une prolongation encodée par erreur.',
  permission: 'integration.encoder',
  genre: 'ecriture',
  entree: cible.extend({ motif: texteCourt(300, 'Indiquez pourquoi cette prolongation est retirée.') }),
  sortie: z.object({ prolongationId: identifiant }),
  async executer(contexte, { integrationId, annee, motif }) {
    const { trx, session, instant, historiser, journaliser } = contexte;
    const dossier = await getDossier(trx, integrationId, annee);
    const p = await findProlongation(trx, integrationId, decalerAnnee(annee, 1));
    if (!p) throw new Refus('introuvable', 'Aucune prolongation à retirer pour cette année scolaire.');
    if (dossier.fin !== null) {
      throw new Refus('conflit', 'Cette intégration a pris fin : annulez d’abord la fin.');
    }
    await exigerSansSuite(trx, integrationId, p.annee_scolaire);
    const retiree = await trx
      .updateTable('prolongation')
      .set({
        retiree_le: new Date(instant.epochMilliseconds),
        retiree_par: session.compteId,
        retrait_motif: motif,
      })
      .where('id', '=', p.id)
      .where('retiree_le', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (!retiree) throw new Refus('conflit', 'Une autre personne vient de retirer cette prolongation.');
    await cloreActe(contexte, { genre: 'prolongation', objetId: p.id });
    if (p.confirmee_le) {
      await trx
        .deleteFrom('parcours_annee')
        .where('eleve_id', '=', dossier.eleveId)
        .where('annee_scolaire', '=', p.annee_scolaire)
        .where(
          'integration_id',
          p.issue === 'ipt-pole' ? '=' : 'is',
          p.issue === 'ipt-pole' ? integrationId : null,
        )
        .execute();
    }
    await historiser({ poleId: dossier.poleId, objet: 'prolongation', objetId: integrationId, motif }, [
      { champ: 'prolongeeEn', avant: p.annee_scolaire, apres: null },
    ]);
    // The reason is free text: it stays in the file, not in the journal.
    await journaliser({
      objet: 'prolongation',
      objetId: p.id,
      poleId: dossier.poleId,
      changements: { integrationId, annee: p.annee_scolaire, retiree: true },
    });
    return { prolongationId: p.id };
  },
});

/** A year in the middle of a path is not taken out: the one after goes first. */
async function exigerSansSuite(
  trx: Parameters<typeof getDossier>[0],
  integrationId: string,
  annee: string,
): Promise<void> {
  const suite = await trx
    .selectFrom('parcours_annee')
    .select('annee_scolaire')
    .where('integration_id', '=', integrationId)
    .where('annee_scolaire', '>', annee)
    .executeTakeFirst();
  if (!suite) return;
  throw new Refus('conflit', `Retirez d’abord la prolongation en ${suite.annee_scolaire}.`);
}
