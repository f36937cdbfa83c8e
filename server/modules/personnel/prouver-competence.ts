import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, jour, version as versionLue } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { changerCompetence, getCompetence } from './tenir-competence.ts';

/** Records the day of the document that proves a competence (REA-2, REC-5). */
export const prouverCompetence = definirCas({
  nom: 'personnel.prouverCompetence',
  titre: 'Noter la preuve d’une compétence particulière.',
  permission: 'personnel.tenir',
  genre: 'ecriture',
  entree: z.object({ competenceId: identifiant, version: versionLue, preuveLe: jour }),
  sortie: z.object({ membreId: identifiant }),
  async executer(contexte, { competenceId, version, preuveLe }) {
    const { aujourdhui, historiser, journaliser } = contexte;
    if (preuveLe > aujourdhui) {
      const phrase = 'Cette date est à venir. Indiquez le jour du document.';
      throw new Refus('saisie-invalide', phrase, { champs: { preuveLe: phrase } });
    }
    const { membreId, poleId, preuveLe: avant } = await getCompetence(contexte, competenceId);
    await changerCompetence(contexte, { competenceId, version }, { preuve_le: preuveLe });
    await historiser({ poleId, objet: 'membre-personnel', objetId: membreId }, [
      { champ: 'preuve de la compétence', avant, apres: preuveLe },
    ]);
    await journaliser({
      objet: 'competence',
      objetId: competenceId,
      poleId,
      changements: { membreId, preuveLe },
    });
    return { membreId };
  },
});
