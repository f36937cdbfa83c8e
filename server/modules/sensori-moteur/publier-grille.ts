import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, version } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { verifierGrille } from './grille.ts';
import { direSuppression, getRegime } from './regime.ts';
import { getGrille } from './repository-grilles.ts';

/** Publishes a draft: from then on the pôles use it, and it never changes. */
export const publierGrille = definirCas({
  nom: 'sensoriMoteur.publierGrille',
  titre: 'Publier une grille de l’échelle.',
  permission: 'grilles.gerer',
  genre: 'ecriture',
  entree: z.object({ grilleId: identifiant, version }),
  sortie: z.object({ numero: z.number() }),
  async executer({ trx, droit, instant, session, journaliser }, { grilleId, version: lue }) {
    const grille = await getGrille(trx, grilleId);
    const regime = getRegime(droit, grille.depuis);
    if (!regime.bornes) throw new Refus('regle-non-respectee', direSuppression(regime));
    const champs = verifierGrille(grille, regime.bornes);
    if (Object.keys(champs).length > 0) {
      throw new Refus('saisie-invalide', 'La grille n’est pas prête à être publiée.', { champs });
    }
    const publiee = await trx
      .updateTable('grille_echelle')
      .set({ publiee_le: new Date(instant.epochMilliseconds), publiee_par: session.compteId })
      .where('id', '=', grilleId)
      .where('version', '=', lue)
      .where('publiee_le', 'is', null)
      .returning('numero')
      .executeTakeFirst();
    if (!publiee) {
      throw new Refus(
        'conflit',
        'Cette grille a changé ou est déjà publiée. Rechargez la page pour la relire avant de publier.',
      );
    }
    await journaliser({
      objet: 'grille_echelle',
      objetId: grilleId,
      poleId: null,
      changements: { numero: publiee.numero, depuis: grille.depuis, essai: grille.essai },
    });
    return publiee;
  },
});
