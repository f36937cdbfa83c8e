import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { listerDemandes } from './lister-demandes.ts';
import { demandeVue } from './schema.ts';

/** The certificates that the pôle waits for from this school, the open ones first. */
export const listerDemandesEcole = definirCas({
  nom: 'pieces.listerDemandesEcole',
  titre: 'Lister les attestations que le pôle attend de l’école.',
  permission: 'pieces.fournir',
  genre: 'lecture',
  entree: z.object({}),
  sortie: z.object({ demandes: z.array(demandeVue.omit({ destinataire: true, lien: true })) }),
  async executer(contexte) {
    return { demandes: await listerDemandes(contexte, {}) };
  },
});
