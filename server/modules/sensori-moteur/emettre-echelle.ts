import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { emettre } from '../documents/index.ts';
import { lireFaitsEchelle } from './faits-echelle.ts';
import { getEleve, getPassation } from './repository.ts';

/** Issues the completed scale as a paper. It stays with the pôle: no school and no CPMS may read it. */
export const emettreEchelle = definirCas({
  nom: 'sensoriMoteur.emettreEchelle',
  titre: 'Émettre l’échelle complétée.',
  permission: 'echelles.encoder',
  genre: 'ecriture',
  entree: z.object({ echelleId: identifiant }),
  sortie: z.object({ documentId: identifiant }),
  async executer(contexte, { echelleId }) {
    const passation = await getPassation(contexte, echelleId);
    const eleve = await getEleve(contexte.trx, passation.eleveId);
    const documentId = await emettre(contexte, {
      modele: 'echelle',
      faits: await lireFaitsEchelle(contexte, eleve, passation),
      poleId: eleve.poleId,
      eleveId: eleve.id,
    });
    // Neither the pupil nor the school: the journal reaches further than the scale.
    await contexte.journaliser({
      objet: 'document',
      objetId: documentId,
      poleId: eleve.poleId,
      changements: { modele: 'echelle', echelleId },
    });
    return { documentId };
  },
});
