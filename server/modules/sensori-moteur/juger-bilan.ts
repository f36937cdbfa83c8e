import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import { exigerBilan } from './bilan.ts';
import { findGrillePour, PAS_DE_GRILLE } from './repository-grilles.ts';
import { bilanSaisi } from './schema.ts';
import { grilleVue, voirGrille } from './vues.ts';

/** May the scale be passed with this report on this day, and with which grid? Nothing is recorded. */
export const jugerBilan = definirCas({
  nom: 'sensoriMoteur.jugerBilan',
  titre: 'Vérifier le bilan médical avant la passation d’une échelle.',
  permission: 'echelles.encoder',
  genre: 'lecture',
  entree: bilanSaisi,
  sortie: z.object({ grille: grilleVue }),
  async executer(contexte, saisi) {
    const { eleve } = await exigerBilan(contexte, saisi);
    const { annee, passeeLe: jour } = saisi;
    const grille = await findGrillePour(contexte.trx, { annee, naissance: eleve.naissance, jour });
    if (!grille) throw new Refus('regle-non-respectee', PAS_DE_GRILLE);
    return { grille: voirGrille(grille) };
  },
});
