import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, texteCourt } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { exigerOuverte } from './etat.ts';
import { exigerIntervenant } from './meneur.ts';
import { getProposition, listerAvis, noterEvenement } from './repository.ts';
import { retirerTous } from './retraits.ts';

/** Withdraws an opinion recorded by mistake, with a reason: what it said stays on record. */
export const retirerAvis = definirCas({
  nom: 'propositions.retirerAvis',
  titre: 'Retirer un avis consigné sur une proposition.',
  permission: 'propositions.aviser',
  genre: 'ecriture',
  entree: z.object({
    propositionId: identifiant,
    avisId: identifiant,
    motif: texteCourt(300, 'Indiquez pourquoi cet avis est retiré.'),
  }),
  sortie: z.object({ propositionId: identifiant }),
  async executer(contexte, { propositionId, avisId, motif }) {
    const { trx, session, journaliser } = contexte;
    const proposition = await getProposition(trx, propositionId);
    const avis = await listerAvis(trx, [propositionId]);
    const vise = avis.find(({ id }) => id === avisId);
    if (!vise) throw new Refus('introuvable', 'Cet avis n’est plus en vigueur. Rechargez la page.');
    exigerIntervenant(session, vise.intervenant, proposition);
    exigerOuverte(proposition, avis);
    await retirerTous(contexte, [vise], motif);
    await noterEvenement(contexte, propositionId, 'avis-retire', { intervenant: vise.intervenant, motif });
    await journaliser({
      objet: 'proposition',
      objetId: propositionId,
      poleId: proposition.pole_id,
      changements: { avisRetire: vise.intervenant },
    });
    return { propositionId };
  },
});
