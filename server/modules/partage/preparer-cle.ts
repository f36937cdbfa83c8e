import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant } from '../../kernel/champs.ts';
import { lireCle } from './cle.ts';
import { listerParties, modeDe } from './parties.ts';
import { getPoleDeCle } from './pole-de-cle.ts';
import { protegeDefinitifs } from './protection.ts';
import { cleVue, MODES_CLE, partieVue } from './schema.ts';

/** What an amendment to the key starts from: the schools, the key in force, and who decides. */
export const preparerCle = definirCas({
  nom: 'partage.preparerCle',
  titre: 'Préparer un avenant à la clé entre siège et partenaires.',
  permission: 'partage.fixerCle',
  genre: 'lecture',
  entree: z.object({ annee: anneeScolaire, poleId: identifiant.optional() }),
  sortie: z.object({
    pole: z.object({ id: identifiant, nom: z.string() }),
    parties: z.array(partieVue),
    mode: z.enum(MODES_CLE),
    protege: z.boolean(),
    cle: cleVue,
  }),
  async executer(contexte, { annee, poleId }) {
    const pole = await getPoleDeCle(contexte, poleId);
    const parties = await listerParties(contexte, pole.id, annee);
    return {
      pole,
      parties,
      mode: modeDe(parties),
      protege: protegeDefinitifs(annee),
      cle: await lireCle(contexte, pole.id, annee, parties),
    };
  },
});
