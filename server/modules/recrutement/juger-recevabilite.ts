import { clesDe } from '@polaris/regles/amenagements/vocabulaire.ts';
import { MOTIFS_IRRECEVABLES } from '@polaris/regles/recrutement/vocabulaire.ts';
import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, texteLong, version } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { getAppel } from './lire-appel.ts';

const entree = z.object({
  candidatureId: identifiant,
  version,
  recevabilite: z.enum(['recevable', 'irrecevable'], { error: 'Dites si la candidature est recevable.' }),
  palier: z.coerce
    .number({ error: 'Choisissez un palier.' })
    .pipe(z.union([z.literal(1), z.literal(2), z.literal(3)], { error: 'Choisissez un palier.' })),
  motif: z.preprocess(
    (v) => (v === '' ? undefined : v),
    z.enum(clesDe(MOTIFS_IRRECEVABLES), { error: 'Choisissez un motif de la liste.' }).optional(),
  ),
  texte: texteLong(2000).default(''),
});

/** Form and day first (REC-3): is the application admissible, and in which tier does it stand? */
export const jugerRecevabilite = definirCas({
  nom: 'recrutement.jugerRecevabilite',
  titre: 'Dire si une candidature est recevable.',
  permission: 'recrutement.mener',
  genre: 'ecriture',
  entree,
  sortie: z.object({ candidatureId: identifiant }),
  async executer(contexte, { candidatureId, version: lue, recevabilite, palier, motif, texte }) {
    const { trx, coffre, session, instant, historiser } = contexte;
    const candidature = await trx
      .selectFrom('candidature')
      .select(['id', 'appel_id', 'pole_id', 'recue_le', 'palier', 'recevabilite', 'irrecevable_motif'])
      .select('irrecevable_texte')
      .where('id', '=', candidatureId)
      .executeTakeFirst();
    if (!candidature) throw new Refus('introuvable', 'Cette candidature n’existe pas dans vos équipes.');
    const appel = await getAppel(contexte, candidature.appel_id);
    const champs: Record<string, string> = {};
    const irrecevable = recevabilite === 'irrecevable';
    if (irrecevable && !motif) champs.motif = 'Choisissez pourquoi elle n’est pas recevable.';
    if (irrecevable && texte.trim() === '') champs.texte = 'Écrivez le motif : le candidat le lira.';
    if (motif === 'delai' && candidature.recue_le <= appel.limite_le) {
      champs.motif = 'Cette candidature est arrivée dans le délai de l’appel.';
    }
    if (!irrecevable && palier > appel.ouverture) {
      champs.palier = 'L’appel n’est pas ouvert à ce palier. Élargissez l’appel, ou jugez-la irrecevable.';
    }
    if (!irrecevable && candidature.recue_le > appel.limite_le) {
      champs.recevabilite =
        'Elle est arrivée après le dernier jour de l’appel. Prolongez l’appel, ou jugez-la irrecevable.';
    }
    const decide = await trx
      .selectFrom('candidature_choix')
      .select('id')
      .where('candidature_id', '=', candidatureId)
      .where('decision', 'in', ['servi', 'ecarte'])
      .executeTakeFirst();
    if (decide)
      throw new Refus('conflit', 'Une décision est déjà prise : remettez d’abord ses choix en attente.');
    if (Object.keys(champs).length > 0) {
      throw new Refus('saisie-invalide', 'Certaines réponses sont à corriger.', { champs });
    }
    const modifiee = await trx
      .updateTable('candidature')
      .set({
        palier,
        recevabilite,
        irrecevable_motif: irrecevable ? (motif ?? null) : null,
        irrecevable_texte: irrecevable ? coffre.sceller(texte.trim()) : null,
        examinee_le: new Date(instant.epochMilliseconds),
        examinee_par: session.compteId,
        version: lue + 1,
      })
      .where('id', '=', candidatureId)
      .where('version', '=', lue)
      .returning('id')
      .executeTakeFirst();
    if (!modifiee) throw new Refus('conflit', 'Cette candidature a changé depuis. Rechargez la page.');
    const ancien = candidature.irrecevable_texte;
    await historiser({ poleId: candidature.pole_id, objet: 'candidature', objetId: candidatureId }, [
      { champ: 'palier', avant: candidature.palier, apres: palier },
      { champ: 'recevabilite', avant: candidature.recevabilite, apres: recevabilite },
      { champ: 'motif', avant: candidature.irrecevable_motif, apres: irrecevable ? motif : null },
      { champ: 'texte', avant: ancien && coffre.ouvrir(ancien), apres: irrecevable ? texte.trim() : null },
    ]);
    await contexte.journaliser({
      objet: 'candidature',
      objetId: candidatureId,
      poleId: candidature.pole_id,
      changements: { recevabilite, palier, motif: irrecevable ? motif : null },
    });
    return { candidatureId };
  },
});
