import { z } from 'zod';
import { definirCas, type Trx } from '../../kernel/cas-usage.ts';
import { identifiant, texteCourt } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { cloreActe } from '../signatures/index.ts';
import { MOTIFS_ARRET } from './motifs-arret.ts';
import { rouvrirParcours } from './parcours-arret.ts';
import { getIntegration, type IntegrationComplete } from './repository.ts';
import { leverRevocations } from './revocation.ts';

/** Withdraws an end recorded by mistake, in one step: the integration and its synoptic table are open again. */
export const annulerArret = definirCas({
  nom: 'integration.annulerArret',
  titre: 'Annuler une fin d’intégration encodée par erreur.',
  permission: 'integration.encoder',
  genre: 'ecriture',
  entree: z.object({
    integrationId: identifiant,
    motif: texteCourt(300, 'Indiquez pourquoi cette fin est annulée.'),
  }),
  sortie: z.object({
    /** Certificates that stay revoked: new ones are to be issued. */
    attestationsRevoquees: z.number(),
  }),
  async executer(contexte, { integrationId, motif }) {
    const { trx, session, instant, historiser, journaliser } = contexte;
    const integration = await getIntegration(trx, integrationId);
    const maintenant = new Date(instant.epochMilliseconds);
    const arret = await trx
      .updateTable('arret')
      .set({ annule_le: maintenant, annule_par: session.compteId, annule_motif: motif })
      .where('integration_id', '=', integrationId)
      .where('annule_le', 'is', null)
      .returning(['id', 'motif', 'annees_retirees'])
      .executeTakeFirst();
    if (!arret) throw new Refus('introuvable', 'Aucune fin à annuler n’est encodée pour cette intégration.');
    await refuserSuivante(trx, integration);
    await cloreActe(contexte, { genre: 'arret', objetId: arret.id });
    await trx
      .updateTable('integration')
      .set({ fin: null, version: integration.version + 1 })
      .where('id', '=', integrationId)
      .execute();
    await rouvrirParcours(trx, integration, arret.annees_retirees);
    const attestationsRevoquees = await leverRevocations(trx, integrationId, maintenant);
    await historiser({ poleId: integration.pole_id, objet: 'integration', objetId: integrationId, motif }, [
      { champ: 'fin', avant: integration.fin, apres: null },
      { champ: 'motifFin', avant: MOTIFS_ARRET[arret.motif], apres: null },
    ]);
    // The reason is free text: it stays in the file, not in the journal.
    await journaliser({
      objet: 'integration',
      objetId: integrationId,
      poleId: integration.pole_id,
      changements: { arretAnnule: arret.id, finAnnulee: integration.fin, attestationsRevoquees },
    });
    return { attestationsRevoquees };
  },
});

/** A pupil has one open integration at most: what came after this one is dealt with first. */
async function refuserSuivante(trx: Trx, { id, eleve_id, debut }: IntegrationComplete): Promise<void> {
  const suivante = await trx
    .selectFrom('integration')
    .select('id')
    .where('eleve_id', '=', eleve_id)
    .where('id', '<>', id)
    .where((eb) => eb.or([eb('fin', 'is', null), eb('debut', '>', debut)]))
    .executeTakeFirst();
  if (!suivante) return;
  throw new Refus(
    'conflit',
    'Une autre intégration de cet élève a commencé depuis : cette fin ne peut plus être annulée.',
  );
}
