import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, version } from '../../kernel/champs.ts';
import { conflitDeVersion, getVariante } from './repository.ts';

/** Throws away a variant that was never adopted, with its posts; the journal keeps that it existed. */
export const supprimerVariante = definirCas({
  nom: 'equipe.supprimerVariante',
  titre: 'Supprimer une variante du cadre qui n’a jamais été adoptée.',
  permission: 'equipe.composer',
  genre: 'ecriture',
  entree: z.object({ cadreId: identifiant, version }),
  sortie: z.object({ cadreId: identifiant }),
  async executer(contexte, { cadreId, version }) {
    const { part, postes } = await getVariante(contexte, { cadreId, version });
    const { numDeletedRows } = await contexte.trx
      .deleteFrom('cadre')
      .where('id', '=', cadreId)
      .where('version', '=', version)
      .executeTakeFirstOrThrow();
    if (numDeletedRows !== 1n) throw conflitDeVersion();
    await contexte.journaliser({
      objet: 'cadre',
      objetId: cadreId,
      poleId: part.poleId,
      changements: { supprime: true, annee: part.annee, ecoleId: part.ecoleId, postes: postes.length },
    });
    return { cadreId };
  },
});
