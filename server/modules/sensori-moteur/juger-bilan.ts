import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { exigerBilan } from './bilan.ts';
import { getPassation } from './repository.ts';
import { findGrillePour, getGrille, PAS_DE_GRILLE } from './repository-grilles.ts';
import { bilanSaisi } from './schema.ts';
import { grilleVue, voirGrille } from './vues.ts';

/** May the scale be passed with this report on this day, and with which grid? Nothing is recorded. */
export const jugerBilan = definirCas({
  nom: 'sensoriMoteur.jugerBilan',
  titre: 'Vérifier le bilan médical avant la passation d’une échelle.',
  permission: 'echelles.encoder',
  genre: 'lecture',
  entree: bilanSaisi.extend({
    /** The passation that this one corrects, hence the grid to keep. */
    corrige: identifiant.optional(),
  }),
  sortie: z.object({ grille: grilleVue }),
  async executer(contexte, { corrige, ...saisi }) {
    const { eleve } = await exigerBilan(contexte, saisi);
    const { annee, passeeLe: jour } = saisi;
    const ancienne = corrige ? await getPassation(contexte, corrige) : null;
    const grille = ancienne
      ? await getGrille(contexte.trx, ancienne.grilleId)
      : await findGrillePour(contexte.trx, { annee, naissance: eleve.naissance, jour });
    if (!grille) throw new Refus('regle-non-respectee', PAS_DE_GRILLE);
    return { grille: voirGrille(grille) };
  },
});
