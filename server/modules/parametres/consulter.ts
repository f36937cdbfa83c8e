import { anneeDuJour } from '@polaris/regles/calendrier/situation.ts';
import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { mesurerEffet } from './effet.ts';
import { getProposition } from './repository.ts';
import { effet, proposition } from './schema.ts';

/** A proposed value and, while nobody decided, its effect on every pôle: what the second person reads. */
export const consulter = definirCas({
  nom: 'parametres.consulter',
  titre: 'Consulter une valeur proposée et son effet.',
  permission: 'parametres.publier',
  genre: 'lecture',
  entree: z.object({ proposeId: identifiant }),
  sortie: z.object({ proposition, effet: effet.nullable() }),
  async executer(contexte, { proposeId }) {
    const { trx, droit, aujourdhui } = contexte;
    const { auteurId: _, numero: __, ...trouvee } = await getProposition(contexte, proposeId);
    const annee = anneeDuJour(droit, trouvee.depuis);
    const { parametre, valeur, depuis, avant, source, article } = trouvee;
    const publiee = { parametre, valeur, depuis, avant, source, article, publieLe: aujourdhui };
    return {
      proposition: trouvee,
      effet:
        trouvee.etat === 'proposee' && annee !== null ? await mesurerEffet(trx, droit, annee, publiee) : null,
    };
  },
});
