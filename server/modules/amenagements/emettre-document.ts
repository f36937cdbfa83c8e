import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { emettre } from '../documents/index.ts';
import {
  lireFaitsCourrier,
  lireFaitsDemande,
  lireFaitsOrientation,
  lireFaitsPar,
} from './faits-documents.ts';

/** Each paper, and how it is issued from the row it is about. */
const PAPIERS = {
  'demande-intervention': async (contexte: Contexte, id: string) => {
    const papier = await lireFaitsDemande(contexte, id);
    return { papier, documentId: await emettre(contexte, { modele: 'demande-intervention', ...papier }) };
  },
  'courrier-observation': async (contexte: Contexte, id: string) => {
    const papier = await lireFaitsCourrier(contexte, id);
    return { papier, documentId: await emettre(contexte, { modele: 'courrier-observation', ...papier }) };
  },
  'orientation-parents': async (contexte: Contexte, id: string) => {
    const papier = await lireFaitsOrientation(contexte, id);
    return { papier, documentId: await emettre(contexte, { modele: 'orientation-parents', ...papier }) };
  },
  par: async (contexte: Contexte, id: string) => {
    const papier = await lireFaitsPar(contexte, id);
    return { papier, documentId: await emettre(contexte, { modele: 'par', ...papier }) };
  },
  /** The copy of the school, which it reads itself: what is done, without the needs and the diagnosis. */
  'par-ecole': async (contexte: Contexte, id: string) => {
    const { faits, ...papier } = await lireFaitsPar(contexte, id);
    const sansMedical = { ...faits, sansPartieMedicale: true, besoins: null, diagnostic: null } as const;
    const copie = { modele: 'par', ...papier, faits: sansMedical, lecteurs: ['ecole'] } as const;
    return { papier, documentId: await emettre(contexte, copie) };
  },
} as const;

const MODELES = Object.keys(PAPIERS) as [keyof typeof PAPIERS, ...(keyof typeof PAPIERS)[]];

/** Issues a paper of this subject: a request, a notice to parents, an orientation, a PAR. */
export const emettreDocument = definirCas({
  nom: 'amenagements.emettreDocument',
  titre: 'Émettre un document des aménagements raisonnables.',
  permission: 'documents.emettre',
  genre: 'ecriture',
  entree: z.object({
    modele: z.enum(MODELES, { error: 'Choisissez le document à émettre.' }),
    /** The request, the decision, the orientation or the PAR it is about. */
    objetId: identifiant,
  }),
  sortie: z.object({ documentId: identifiant }),
  async executer(contexte, { modele, objetId }) {
    const { papier, documentId } = await PAPIERS[modele](contexte, objetId);
    await contexte.journaliser({
      objet: 'document',
      objetId: documentId,
      poleId: papier.poleId,
      changements: { modele, objetId },
    });
    return { documentId };
  },
});
