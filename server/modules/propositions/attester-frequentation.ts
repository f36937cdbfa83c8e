import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { exigerOuverte } from './etat.ts';
import { changer, getProposition, listerAvis, noterEvenement } from './repository.ts';
import { frequentation } from './schema.ts';

/** The specialised school attests from when to when the pupil attended it, and whether regularly. */
export const attesterFrequentation = definirCas({
  nom: 'propositions.attesterFrequentation',
  titre: 'Attester la fréquentation de l’école spécialisée.',
  permission: 'propositions.attester',
  genre: 'ecriture',
  entree: frequentation,
  sortie: z.object({ propositionId: identifiant }),
  async executer(contexte, entree) {
    const { trx, session, instant, aujourdhui, journaliser } = contexte;
    const proposition = await getProposition(trx, entree.propositionId);
    exigerOuverte(proposition, await listerAvis(trx, [proposition.id]));
    const champs: Record<string, string> = {};
    if (entree.du <= proposition.naissance)
      champs.du = 'La fréquentation commence avant la naissance de l’élève.';
    if (entree.au > aujourdhui)
      champs.au = 'Vous attestez ce qui a eu lieu : indiquez un jour passé, ou aujourd’hui.';
    if (Object.keys(champs).length > 0) {
      throw new Refus('saisie-invalide', 'Les dates sont à corriger.', { champs });
    }
    const reguliere = entree.reguliere === 'oui';
    await changer(trx, entree, {
      frequentation_du: entree.du,
      frequentation_au: entree.au,
      frequentation_reguliere: reguliere,
      frequentation_attestee_le: new Date(instant.epochMilliseconds),
      frequentation_attestee_par: session.compteId,
    });
    await noterEvenement(contexte, proposition.id, 'frequentation', {
      avant: proposition.frequentation_du && {
        du: proposition.frequentation_du,
        au: proposition.frequentation_au,
        reguliere: proposition.frequentation_reguliere,
      },
      apres: { du: entree.du, au: entree.au, reguliere },
    });
    await journaliser({
      objet: 'proposition',
      objetId: proposition.id,
      poleId: proposition.pole_id,
      changements: { frequentationDu: entree.du, frequentationAu: entree.au },
    });
    return { propositionId: proposition.id };
  },
});
