import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, jour, version as versionLue } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { refuserVersion } from './conflit.ts';
import { getMembrePresent, listerChargesDe } from './depot.ts';

/** Records that a member has left: running segments end that day, the record stays to be read. */
export const partir = definirCas({
  nom: 'personnel.partir',
  titre: 'Noter le départ d’un membre du personnel.',
  permission: 'personnel.tenir',
  genre: 'ecriture',
  entree: z.object({ membreId: identifiant, version: versionLue, partiLe: jour }),
  sortie: z.object({ chargesFinies: z.number() }),
  async executer(contexte, { membreId, version, partiLe }) {
    const { trx, historiser, journaliser } = contexte;
    const { poleId } = await getMembrePresent(contexte, membreId);
    const charges = await listerChargesDe(contexte, membreId);
    if (charges.some(({ du }) => du > partiLe)) {
      const phrase = 'Une charge commence après ce jour. Corrigez-la d’abord, ou vérifiez la date.';
      throw new Refus('saisie-invalide', phrase, { champs: { partiLe: phrase } });
    }
    const parti = await trx
      .updateTable('membre_personnel')
      .set({ parti_le: partiLe, version: version + 1 })
      .where('id', '=', membreId)
      .where('version', '=', version)
      .returning('id')
      .executeTakeFirst();
    if (!parti) throw refuserVersion();
    const finies = charges.filter(({ au }) => au === null || au > partiLe);
    for (const charge of finies) {
      await trx
        .updateTable('charge')
        .set({ au: partiLe, version: charge.version + 1 })
        .where('id', '=', charge.id)
        .execute();
    }
    await historiser({ poleId, objet: 'membre-personnel', objetId: membreId }, [
      { champ: 'départ', avant: null, apres: partiLe },
    ]);
    await journaliser({
      objet: 'membre-personnel',
      objetId: membreId,
      poleId,
      changements: { partiLe, chargesFinies: finies.map(({ id }) => id) },
    });
    return { chargesFinies: finies.length };
  },
});
