import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { emettre } from '../documents/index.ts';
import { direCadre } from './papier.ts';
import { exigerPart } from './parts.ts';
import { getCadre } from './repository.ts';

/** Prints a cadre, or the minutes of its consultation, adopted or not: the paper says which. */
export const emettrePapier = definirCas({
  nom: 'equipe.emettrePapier',
  titre: 'Émettre le cadre du personnel ou le procès-verbal de concertation.',
  permission: 'equipe.composer',
  genre: 'ecriture',
  entree: z.object({
    cadreId: identifiant,
    papier: z.enum(['cadre-personnel', 'pv-concertation'], { error: 'Choisissez un document.' }),
  }),
  sortie: z.object({ documentId: identifiant }),
  async executer(contexte, { cadreId, papier }) {
    const { part: ou, ...cadre } = await getCadre(contexte, cadreId);
    const part = await exigerPart(contexte, ou);
    const { equivalentsTempsPlein, remarques, ...commun } = await direCadre(contexte, part, cadre);
    const cible = { poleId: part.poleId, ecoleId: part.ecoleId };
    const documentId =
      papier === 'pv-concertation'
        ? await emettre(contexte, { ...cible, modele: papier, faits: commun })
        : await emettre(contexte, {
            ...cible,
            modele: papier,
            faits: { ...commun, equivalentsTempsPlein, remarques },
          });
    await contexte.journaliser({
      objet: 'document',
      objetId: documentId,
      poleId: part.poleId,
      changements: { modele: papier, cadreId },
    });
    return { documentId };
  },
});
