import { z } from 'zod';
import type { ChangementsAppel } from '../../db/schema-recrutement.ts';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, jour, texteCourt, version } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { exigerPublie, getAppel } from './lire-appel.ts';
import { ouverture } from './preparer-appel.ts';

/** Amends a published call: it may only open wider and last longer, and the change stays on record. */
export const modifierAppel = definirCas({
  nom: 'recrutement.modifierAppel',
  titre: 'Modifier un appel publié.',
  permission: 'recrutement.mener',
  genre: 'ecriture',
  entree: z.object({
    appelId: identifiant,
    version,
    ouverture,
    limiteLe: jour,
    clotureLe: z.preprocess((v) => (v === '' ? undefined : v), jour.optional()),
    motif: texteCourt(300, 'Dites pourquoi l’appel change.'),
  }),
  sortie: z.object({ appelId: identifiant }),
  async executer(contexte, saisie) {
    const { trx, coffre, session, instant } = contexte;
    const appel = await getAppel(contexte, saisie.appelId);
    exigerPublie(appel);
    if (appel.clos_le) throw new Refus('conflit', 'Cet appel est clos : il ne change plus.');
    const champs: Record<string, string> = {};
    if (saisie.ouverture < appel.ouverture) {
      champs.ouverture = 'Un appel publié s’élargit, il ne se restreint pas.';
    }
    if (saisie.limiteLe < appel.limite_le) {
      champs.limiteLe = 'Un appel publié se prolonge : le dernier jour ne peut pas avancer.';
    }
    if (saisie.clotureLe && saisie.clotureLe < saisie.limiteLe) {
      champs.clotureLe = 'Les opérations de recrutement finissent après le dernier jour des candidatures.';
    }
    const apres = {
      ouverture: saisie.ouverture,
      interne: saisie.ouverture === 1 && appel.interne,
      limite_le: saisie.limiteLe,
      cloture_le: saisie.clotureLe ?? null,
    };
    const changements = comparer(appel, apres);
    if (Object.keys(changements).length === 0)
      champs.motif = 'Rien ne change. Corrigez une réponse, ou renoncez.';
    if (Object.keys(champs).length > 0) {
      throw new Refus('saisie-invalide', 'Certaines réponses sont à corriger.', { champs });
    }
    const modifie = await trx
      .updateTable('appel')
      .set({ ...apres, version: saisie.version + 1 })
      .where('id', '=', appel.id)
      .where('version', '=', saisie.version)
      .returning('id')
      .executeTakeFirst();
    if (!modifie) throw new Refus('conflit', 'Cet appel a changé depuis. Rechargez la page.');
    await trx
      .insertInto('appel_modification')
      .values({
        appel_id: appel.id,
        pole_id: appel.pole_id,
        ecole_id: appel.ecole_id,
        changements: JSON.stringify(changements),
        motif: coffre.sceller(saisie.motif),
        le: new Date(instant.epochMilliseconds),
        par: session.compteId,
      })
      .execute();
    await contexte.journaliser({ objet: 'appel', objetId: appel.id, poleId: appel.pole_id, changements });
    return { appelId: appel.id };
  },
});

type Modifiable = { ouverture: number; interne: boolean; limite_le: string; cloture_le: string | null };

function comparer(avant: Modifiable, apres: Modifiable): ChangementsAppel {
  const cles = ['ouverture', 'interne', 'limite_le', 'cloture_le'] as const;
  return Object.fromEntries(
    cles.flatMap((cle) =>
      avant[cle] === apres[cle] ? [] : [[cle, { avant: avant[cle], apres: apres[cle] }]],
    ),
  );
}
