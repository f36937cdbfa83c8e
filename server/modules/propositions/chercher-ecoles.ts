import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { NIVEAUX } from '../../kernel/personne.ts';
import { porteePole } from '../../kernel/session.ts';
import { chercherCooperantes } from '../referentiel/index.ts';

/** Ordinary schools that a proposition may name, each with the pôle it cooperates with. */
export const chercherEcoles = definirCas({
  nom: 'propositions.chercherEcoles',
  titre: 'Chercher une école ordinaire et son pôle.',
  permission: 'propositions.mener',
  genre: 'lecture',
  entree: z.object({ recherche: z.string().trim().max(80), niveau: z.enum(NIVEAUX) }),
  sortie: z.object({
    ecoles: z.array(z.object({ id: identifiant, nom: z.string(), localite: z.string(), pole: z.string() })),
  }),
  async executer({ trx, session, aujourdhui }, { recherche, niveau }) {
    if (recherche === '') return { ecoles: [] };
    const trouvees = await chercherCooperantes(trx, { recherche, niveau, jour: aujourdhui });
    const poleId = porteePole(session);
    // A coordinator leads for its own pôle: the schools of the others are not offered.
    return { ecoles: trouvees.filter((e) => poleId === null || e.poleId === poleId) };
  },
});
