import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { jour } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { choixPart, exigerPart } from '../equipe/index.ts';

/** Notes when one of the two steps of the coordinator was done: they are followed, not judged (REC-1). */
export const noterEtape = definirCas({
  nom: 'recrutement.noterEtape',
  titre: 'Noter une étape du recrutement du coordonnateur.',
  permission: 'recrutement.mener',
  genre: 'ecriture',
  entree: z.object({
    ...choixPart,
    etape: z.coerce.number().pipe(z.union([z.literal(2), z.literal(3)], { error: 'Choisissez une étape.' })),
    faiteLe: jour,
  }),
  sortie: z.object({ etape: z.number() }),
  async executer(contexte, { etape, faiteLe, ...quoi }) {
    const { trx, session, instant, aujourdhui } = contexte;
    const { poleId, ecoleId } = await exigerPart(contexte, quoi);
    if (faiteLe > aujourdhui) {
      const phrase = 'Cette date est dans l’avenir. Notez l’étape quand elle est faite.';
      throw new Refus('saisie-invalide', 'Certaines réponses sont à corriger.', {
        champs: { faiteLe: phrase },
      });
    }
    await trx
      .insertInto('etape_suivie')
      .values({
        pole_id: poleId,
        ecole_id: ecoleId,
        annee_scolaire: quoi.annee,
        etape,
        faite_le: faiteLe,
        notee_le: new Date(instant.epochMilliseconds),
        notee_par: session.compteId,
      })
      .execute();
    await contexte.journaliser({
      objet: 'etape-recrutement',
      objetId: null,
      poleId,
      changements: { ecoleId, annee: quoi.annee, etape, faiteLe },
    });
    return { etape };
  },
});
