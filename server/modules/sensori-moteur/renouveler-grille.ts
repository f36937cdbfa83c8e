import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { ajouterGrille } from './enregistrer-grille.ts';
import { getGrille } from './repository-grilles.ts';

/** Starts a new version from a grid: a draft with the same questions, under the same keys. */
export const renouvelerGrille = definirCas({
  nom: 'sensoriMoteur.renouvelerGrille',
  titre: 'Faire une nouvelle version d’une grille de l’échelle.',
  permission: 'grilles.gerer',
  genre: 'ecriture',
  entree: z.object({ grilleId: identifiant }),
  sortie: z.object({ grilleId: identifiant, numero: z.number() }),
  async executer(contexte, { grilleId }) {
    const { titre, depuis, ageMin, ageMax, essai, items, tranches } = await getGrille(contexte.trx, grilleId);
    const faite = await ajouterGrille(
      contexte,
      {
        titre,
        depuis_annee: depuis,
        age_min: ageMin,
        age_max: ageMax,
        essai,
        items: JSON.stringify(items),
        tranches: JSON.stringify(tranches),
      },
      grilleId,
    );
    await contexte.journaliser({
      objet: 'grille_echelle',
      objetId: faite.grilleId,
      poleId: null,
      changements: { numero: faite.numero, remplace: grilleId },
    });
    return faite;
  },
});
