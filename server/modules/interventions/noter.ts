import { clesDe, FORMES_INTERVENTION, MISSIONS } from '@polaris/regles/amenagements/vocabulaire.ts';
import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, jour, texteLong } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { exigerPasse, getCooperation, versDate } from '../amenagements/index.ts';
import { listerElevesSuivis } from './cibles.ts';

export const mission = z.enum(clesDe(MISSIONS), { error: 'Choisissez une mission.' });
export const formeIntervention = z.enum(clesDe(FORMES_INTERVENTION), { error: 'Choisissez une forme.' });

const DUREE = 'Indiquez la durée en minutes, de 5 à 720.';

/** How many pupils each form is about, and the sentence that says so. */
const ELEVES = {
  individuelle: {
    min: 1,
    max: 1,
    phrase: 'Une intervention individuelle concerne un élève : choisissez-le.',
  },
  'individuelle-groupe': {
    min: 2,
    max: 30,
    phrase: 'Une intervention en groupe concerne au moins deux élèves : choisissez-les.',
  },
  collective: {
    min: 0,
    max: 0,
    phrase: 'Une intervention collective concerne l’équipe : ne choisissez pas d’élève.',
  },
} as const satisfies Record<keyof typeof FORMES_INTERVENTION, { min: number; max: number; phrase: string }>;

/** Notes time given to a school or to its pupils, under the name of whoever gave it (PAR-5). */
export const noter = definirCas({
  nom: 'interventions.noter',
  titre: 'Noter une intervention.',
  permission: 'interventions.noter',
  genre: 'ecriture',
  entree: z.object({
    le: jour,
    minutes: z.coerce.number({ error: DUREE }).int(DUREE).min(5, DUREE).max(720, DUREE),
    mission,
    forme: formeIntervention,
    ecoleId: z.guid({ error: 'Choisissez l’école ou l’élève.' }),
    eleveIds: z.array(identifiant).max(30).default([]),
    note: texteLong(1000).trim().default(''),
  }),
  sortie: z.object({ interventionId: identifiant }),
  async executer(contexte, entree) {
    const { trx, session, instant, aujourdhui, coffre, journaliser } = contexte;
    exigerPasse('le', entree.le, aujourdhui);
    const { min, max, phrase } = ELEVES[entree.forme];
    const eleveIds = [...new Set(entree.eleveIds)];
    if (eleveIds.length < min || eleveIds.length > max) throw refuserEleves(phrase);
    const { poleId, ecoleId } = await getCooperation(contexte, { ecoleId: entree.ecoleId, jour: entree.le });
    const suivis = (await listerElevesSuivis(trx, poleId, entree.le)).filter((e) => e.ecoleId === ecoleId);
    if (!eleveIds.every((id) => suivis.some(({ eleveId }) => eleveId === id))) {
      throw refuserEleves('Un des élèves n’est pas suivi dans cette école à cette date.');
    }
    const { id } = await trx
      .insertInto('intervention')
      .values({
        pole_id: poleId,
        ecole_id: ecoleId,
        mission: entree.mission,
        forme: entree.forme,
        le: entree.le,
        minutes: entree.minutes,
        membre_id: session.compteId,
        note: entree.note === '' ? null : coffre.sceller(entree.note),
        enregistree_le: versDate(instant),
        retiree_le: null,
        retiree_par: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    if (eleveIds.length > 0) {
      await trx
        .insertInto('intervention_eleve')
        .values(eleveIds.map((eleve_id) => ({ pole_id: poleId, intervention_id: id, eleve_id })))
        .execute();
    }
    const { mission, forme, le, minutes } = entree;
    await journaliser({
      objet: 'intervention',
      objetId: id,
      poleId,
      changements: { mission, forme, le, minutes, ecoleId },
    });
    return { interventionId: id };
  },
});

function refuserEleves(phrase: string): Refus {
  return new Refus('saisie-invalide', 'Les élèves sont à corriger.', { champs: { eleveIds: phrase } });
}
