import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, jour } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { porteePole } from '../../kernel/session.ts';
import { findPole } from '../referentiel/index.ts';
import { listerTransferables } from './repository.ts';

const LOT_MAXIMAL = 200;

/** Puts together the files to hand over to one pôle, one or several at once (DOS-5). */
export const preparer = definirCas({
  nom: 'transferts.preparer',
  titre: 'Préparer le transfert de dossiers vers un autre pôle.',
  permission: 'transferts.gerer',
  genre: 'ecriture',
  entree: z.object({
    poleAccueilId: z.guid({ error: 'Choisissez le pôle qui reçoit les dossiers.' }),
    eleveIds: z
      .array(identifiant)
      .min(1, 'Choisissez au moins un dossier.')
      .max(LOT_MAXIMAL, `Un lot compte ${LOT_MAXIMAL} dossiers au plus.`),
    reunionLe: z.preprocess((v) => (v === '' ? undefined : v), jour.optional()),
  }),
  sortie: z.object({ transfertId: identifiant }),
  async executer({ trx, session, instant, journaliser }, { poleAccueilId, eleveIds, reunionLe }) {
    const poleId = porteePole(session);
    if (!poleId) throw new Refus('interdit', 'Choisissez d’abord le pôle pour lequel vous encodez.');
    if (poleAccueilId === poleId || !(await findPole(trx, poleAccueilId))) {
      throw new Refus('saisie-invalide', 'Le pôle d’accueil est à corriger.', {
        champs: { poleAccueilId: 'Choisissez un autre pôle que le vôtre.' },
      });
    }
    const admis = new Set((await listerTransferables(trx, poleId)).map(({ eleveId }) => eleveId));
    const uniques = [...new Set(eleveIds)];
    if (uniques.some((id) => !admis.has(id))) {
      throw new Refus('regle-non-respectee', 'Un des dossiers ne peut pas être transféré.', {
        champs: {
          eleveIds:
            'Un dossier part quand l’intégration avec votre pôle a pris fin et qu’il n’est dans aucun autre lot. Revoyez votre choix.',
        },
      });
    }
    const { id } = await trx
      .insertInto('transfert')
      .values({
        pole_id: poleId,
        pole_accueil_id: poleAccueilId,
        reunion_le: reunionLe ?? null,
        procedure_accueil: null,
        envoye_le: null,
        envoye_par: null,
        accuse_id: null,
        cree_le: new Date(instant.epochMilliseconds),
        cree_par: session.compteId,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await trx
      .insertInto('transfert_dossier')
      .values(
        uniques.map((eleve_id) => ({
          transfert_id: id,
          pole_id: poleId,
          pole_accueil_id: poleAccueilId,
          eleve_id,
          retire_le: null,
          recu_le: null,
          recu_par: null,
          manques: null,
        })),
      )
      .execute();
    await journaliser({
      objet: 'transfert',
      objetId: id,
      poleId,
      changements: { poleAccueilId, dossiers: uniques.length },
    });
    return { transfertId: id };
  },
});
