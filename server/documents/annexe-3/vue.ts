import { blocChamps, blocTableau } from '../commun/blocs.ts';
import { nomComplet } from '../commun/champs.ts';
import { construireFormulaire, type VueFormulaire } from '../commun/formulaire.ts';
import { construireSynoptique } from '../protocole-ipt/synoptique.ts';
import type { FaitsAnnexe3 } from './faits.ts';

const PARTS = [1, 1.5, 1.5, 1.5, 1.8];

/** Annexe 3 alone: the pupil, then a row for each school year of the life line. */
export function construireVueAnnexe3(faits: FaitsAnnexe3 | null): VueFormulaire {
  const { champs, colonnes, lignes, lignesVides, note } = construireSynoptique(faits);
  return construireFormulaire('annexe-3', faits, {
    sujet: faits === null ? null : nomComplet(faits.eleve),
    periode: null,
    blocs: [
      blocChamps('Élève concerné', champs, { libelles: 'longs' }),
      blocTableau(
        'Évolution de l’intégration',
        colonnes.map((titre, indice) => ({ titre, part: PARTS[indice] ?? 1 })),
        lignes,
        { lignesVides: lignesVides + 1, sansLigne: 'Aucune intégration enregistrée.', note },
      ),
    ],
  });
}
