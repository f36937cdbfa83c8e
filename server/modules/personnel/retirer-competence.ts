import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, version as versionLue } from '../../kernel/champs.ts';
import { changerCompetence, getCompetence } from './tenir-competence.ts';

/** Takes back a competence written by mistake; it stays in the history. */
export const retirerCompetence = definirCas({
  nom: 'personnel.retirerCompetence',
  titre: 'Retirer une compétence notée par erreur.',
  permission: 'personnel.tenir',
  genre: 'ecriture',
  entree: z.object({ competenceId: identifiant, version: versionLue }),
  sortie: z.object({ membreId: identifiant }),
  async executer(contexte, { competenceId, version }) {
    const { instant, historiser, journaliser } = contexte;
    const { membreId, poleId, formation, employeur } = await getCompetence(contexte, competenceId);
    await changerCompetence(
      contexte,
      { competenceId, version },
      { retiree_le: new Date(instant.epochMilliseconds) },
    );
    await historiser({ poleId, objet: 'membre-personnel', objetId: membreId }, [
      { champ: 'compétence particulière', avant: formation ?? employeur, apres: null },
    ]);
    await journaliser({
      objet: 'competence',
      objetId: competenceId,
      poleId,
      changements: { membreId, retiree: true },
    });
    return { membreId };
  },
});
