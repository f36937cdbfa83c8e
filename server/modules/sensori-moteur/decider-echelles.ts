import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { idPassation } from './etats.ts';
import { ajouterEvenement } from './repository.ts';
import { decisionsSaisies } from './schema.ts';
import { lireSelection } from './selection.ts';

/** Confirms last year's scales as they are, marks them to be passed again, or ends them; all or nothing. */
export const deciderEchelles = definirCas({
  nom: 'sensoriMoteur.deciderEchelles',
  titre: 'Confirmer, faire repasser ou terminer des échelles.',
  permission: 'echelles.encoder',
  genre: 'ecriture',
  entree: decisionsSaisies,
  sortie: z.object({ nombre: z.number() }),
  async executer(contexte, saisie) {
    const { annee, decision } = saisie;
    const { poleId, lignes } = await lireSelection(contexte, saisie);
    const echelles: string[] = [];
    for (const { eleveId, rang, source, points } of lignes) {
      const id = await ajouterEvenement(contexte, {
        pole_id: poleId,
        eleve_id: eleveId,
        annee_scolaire: annee,
        rang: rang + 1,
        genre: decision,
        source_id: idPassation(source),
        points,
        grille_id: null,
        bilan_le: null,
        bilan_auteur: null,
        passee_le: null,
        contenu: null,
        motif: null,
      });
      echelles.push(id);
    }
    await contexte.journaliser({
      objet: 'echelle',
      objetId: echelles.length === 1 ? (echelles[0] ?? null) : null,
      poleId,
      changements: { annee, decision, nombre: echelles.length, echelles },
    });
    return { nombre: echelles.length };
  },
});
