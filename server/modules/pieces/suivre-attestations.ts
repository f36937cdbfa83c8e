import { z } from 'zod';
import { anneeCourante, getExercice } from '../../kernel/annee.ts';
import { definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire } from '../../kernel/champs.ts';
import { DE_L_ECOLE } from './codes.ts';
import { listerDemandes } from './lister-demandes.ts';
import { demandeVue } from './schema.ts';

/** The certificates asked for during a school year, school by school: received, missing, when to remind. */
export const suivreAttestations = definirCas({
  nom: 'pieces.suivreAttestations',
  titre: 'Suivre les attestations de fréquentation demandées.',
  permission: 'pieces.suivre',
  genre: 'lecture',
  entree: z.object({ annee: anneeScolaire.optional() }),
  sortie: z.object({ annee: z.string(), demandes: z.array(demandeVue) }),
  async executer(contexte, { annee = anneeCourante(contexte.droit, contexte.aujourdhui) }) {
    const { rentree, avant } = getExercice(contexte.droit, annee);
    const demandes = await listerDemandes(contexte, { codes: DE_L_ECOLE, entre: { depuis: rentree, avant } });
    return { annee, demandes };
  },
});
