import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { ecrireClasseur } from '../../tableur/classeur.ts';
import { listerCharges } from './charges.ts';
import { feuilleCadres, feuillePersonnel } from './feuilles.ts';
import { lireComposition } from './lire-composition.ts';
import { choixPart, exigerPart } from './parts.ts';
import { listerCadres } from './repository.ts';

/** The team of one part as a workbook: its cadres post by post and, for an employer, who works there. */
export const exporter = definirCas({
  nom: 'equipe.exporter',
  titre: 'Exporter l’équipe d’une part en classeur.',
  permission: 'equipe.lire',
  genre: 'lecture',
  entree: z.object(choixPart),
  sortie: z.object({ classeur: z.instanceof(Uint8Array), nomFichier: z.string() }),
  async executer(contexte, { annee, poleId, ecoleId }) {
    const part = await exigerPart(contexte, { annee, poleId, ecoleId });
    const cle = { poleId: part.poleId, ecoleId: part.ecoleId, annee };
    const cadres = [];
    for (const cadre of await listerCadres(contexte, cle)) {
      cadres.push({ cadre, lu: await lireComposition(contexte, part, cadre) });
    }
    const charges = await listerCharges(contexte, cle);
    const classeur = await ecrireClasseur(
      [feuilleCadres(cadres), ...(charges ? [feuillePersonnel(charges)] : [])],
      { titre: `Équipe ${annee}, ${part.ecole}`, creeLe: contexte.instant },
    );
    return { classeur, nomFichier: `equipe-${annee}-${part.fase}.xlsx` };
  },
});
