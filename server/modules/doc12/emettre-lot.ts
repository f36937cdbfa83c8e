import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import { emettreSuivi } from './emettre.ts';
import { choixDoc12, lirePart } from './lire-part.ts';

/** Members served at once: a few seconds, whatever the size of the team. */
const MEMBRES_PAR_LOT = 20;

/** Issues the papers that are ready or out of date, for the first members of a part, by name. */
export const emettreLot = definirCas({
  nom: 'doc12.emettreLot',
  titre: 'Émettre les demandes d’avance prêtes d’une part de l’équipe.',
  permission: 'doc12.preparer',
  genre: 'ecriture',
  entree: z.object(choixDoc12),
  sortie: z.object({
    membres: z.number(),
    documents: z.number(),
    /** Members still ready after these. */
    restent: z.number(),
  }),
  async executer(contexte, choix) {
    const lue = await lirePart(contexte, choix);
    const prets = lue.suivis.filter(({ etat }) => etat === 'pret' || etat === 'perime');
    if (prets.length === 0) {
      throw new Refus('conflit', 'Aucun document n’est prêt à être émis : complétez d’abord ce qui manque.');
    }
    const servis = prets.slice(0, MEMBRES_PAR_LOT);
    let documents = 0;
    for (const suivi of servis) documents += (await emettreSuivi(contexte, lue, suivi)).length;
    return { membres: servis.length, documents, restent: prets.length - servis.length };
  },
});
