import { z } from 'zod';
import { composer } from '../../documents/index.ts';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import {
  lireFaitsConcertation,
  lireFaitsDesaccord,
  lireFaitsFrequentation,
  type Matiere,
} from './faits-documents.ts';
import { CLES_INTERVENANTS } from './intervenants.ts';
import { litMotivation } from './meneur.ts';
import { getProposition, listerAvis, noterEvenement } from './repository.ts';

const papier = z.enum(['concertation', 'attestation-frequentation', ...CLES_INTERVENANTS], {
  error: 'Choisissez le document à imprimer.',
});
type Papier = z.output<typeof papier>;

/**
 * Prints a paper of a proposition from what is recorded (IPT-2): the sheet of the concertation, the
 * attendance at the specialised school, or, under the name of a party, its written disagreement. Nothing is
 * kept but the event: no pôle may be known yet, and the specialised school keeps what is signed.
 */
export const imprimerProposition = definirCas({
  nom: 'propositions.imprimer',
  titre: 'Imprimer un document d’une proposition d’intégration.',
  permission: 'propositions.mener',
  genre: 'lecture',
  entree: z.object({ propositionId: identifiant, papier }),
  sortie: z.object({ pdf: z.instanceof(Uint8Array), nomFichier: z.string() }),
  async executer(contexte, { propositionId, papier: demande }) {
    const { trx } = contexte;
    const proposition = await getProposition(trx, propositionId);
    const matiere = { proposition, avis: await listerAvis(trx, [propositionId]) };
    const pdf = await composerPapier(contexte, matiere, demande);
    await noterEvenement(contexte, propositionId, 'imprimee', { papier: demande });
    return { pdf, nomFichier: `proposition-${demande}-${contexte.aujourdhui}.pdf` };
  },
});

function composerPapier(contexte: Contexte, matiere: Matiere, demande: Papier) {
  const emisLe = Math.floor(contexte.instant.epochMilliseconds / 1000);
  if (demande === 'concertation') {
    return composer('concertation', lireFaitsConcertation(contexte, matiere), emisLe);
  }
  if (demande === 'attestation-frequentation') {
    return composer('attestation-frequentation', lireFaitsFrequentation(contexte, matiere), emisLe);
  }
  if (!litMotivation(contexte.session.active.role, demande, matiere.proposition)) {
    throw new Refus(
      'interdit',
      'La motivation d’un désaccord est conservée dans l’école spécialisée : elle seule l’imprime, avec qui l’a écrite.',
    );
  }
  return composer('desaccord', lireFaitsDesaccord(contexte, matiere, demande), emisLe);
}
