import { z } from 'zod';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, jour, texteCourt, texteNom } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { ouiNon, versDate } from './champs.ts';
import { exigerPasse } from './cooperation.ts';
import { exigerOuvert, getPar } from './par.ts';

/**
 * Asks for a third person's help at an external exam (PAR-4). No adjustment needs to have been in place
 * for any length of time: a late diagnosis does not deprive the pupil of it.
 */
export const demanderTiersAidant = definirCas({
  nom: 'amenagements.demanderTiersAidant',
  titre: 'Demander un tiers aidant pour une épreuve externe.',
  permission: 'par.ecrire',
  genre: 'ecriture',
  entree: z.object({
    parId: identifiant,
    epreuve: texteCourt(120, 'Indiquez l’épreuve.'),
    epreuveLe: jour,
    demandeLe: jour,
    habituellePresente: ouiNon('Dites si la personne qui aide habituellement l’élève sera présente.'),
    assistant: texteNom(120, 'Indiquez qui aidera l’élève.'),
  }),
  sortie: z.object({ tiersAidantId: identifiant, rencontreRequise: z.boolean() }),
  async executer({ trx, coffre, instant, aujourdhui, journaliser }, entree) {
    const par = await getPar(trx, entree.parId);
    exigerOuvert(par);
    exigerPasse('demandeLe', entree.demandeLe, aujourdhui);
    if (entree.epreuveLe < entree.demandeLe) {
      throw new Refus('saisie-invalide', 'Une date est à corriger.', {
        champs: { epreuveLe: 'L’épreuve précède la demande. Vérifiez les deux dates.' },
      });
    }
    const { id } = await trx
      .insertInto('tiers_aidant')
      .values({
        pole_id: par.pole_id,
        par_id: entree.parId,
        epreuve: entree.epreuve,
        epreuve_le: entree.epreuveLe,
        demande_le: entree.demandeLe,
        habituelle_presente: entree.habituellePresente,
        assistant: coffre.sceller(entree.assistant),
        rencontre_le: null,
        ajoute_le: versDate(instant),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await journaliser({
      objet: 'par',
      objetId: entree.parId,
      poleId: par.pole_id,
      changements: { tiersAidantId: id, epreuveLe: entree.epreuveLe },
    });
    return { tiersAidantId: id, rencontreRequise: !entree.habituellePresente };
  },
});

const PRESENCES = {
  elevePresent: 'L’élève participe à la rencontre.',
  parentsPresents: 'Les parents participent à la rencontre.',
  membrePresent: 'Le membre du pôle qui aidera l’élève participe à la rencontre.',
} as const;
const coche = (phrase: string) => z.literal('oui', { error: phrase });

/** The meeting of pupil, parents and member before the exam, needed when the usual person is absent (PAR-4). */
export const consignerRencontre = definirCas({
  nom: 'amenagements.consignerRencontre',
  titre: 'Consigner la rencontre préalable d’un tiers aidant.',
  permission: 'par.ecrire',
  genre: 'ecriture',
  entree: z.object({
    tiersAidantId: identifiant,
    rencontreLe: jour,
    elevePresent: coche(PRESENCES.elevePresent),
    parentsPresents: coche(PRESENCES.parentsPresents),
    membrePresent: coche(PRESENCES.membrePresent),
  }),
  sortie: z.object({ parId: identifiant }),
  async executer({ trx, aujourdhui, journaliser }, { tiersAidantId, rencontreLe }) {
    exigerPasse('rencontreLe', rencontreLe, aujourdhui);
    const tiers = await trx
      .selectFrom('tiers_aidant')
      .selectAll()
      .where('id', '=', tiersAidantId)
      .executeTakeFirst();
    if (!tiers)
      throw new Refus('introuvable', 'Cette demande de tiers aidant n’existe pas dans votre périmètre.');
    if (tiers.habituelle_presente || tiers.rencontre_le) {
      throw new Refus(
        'conflit',
        'Aucune rencontre n’est attendue pour cette épreuve, ou elle est déjà consignée.',
      );
    }
    if (rencontreLe > tiers.epreuve_le) {
      throw new Refus('saisie-invalide', 'Une date est à corriger.', {
        champs: { rencontreLe: 'La rencontre précède l’épreuve. Vérifiez la date.' },
      });
    }
    await trx
      .updateTable('tiers_aidant')
      .set({ rencontre_le: rencontreLe })
      .where('id', '=', tiersAidantId)
      .execute();
    await journaliser({
      objet: 'par',
      objetId: tiers.par_id,
      poleId: tiers.pole_id,
      changements: { tiersAidantId, rencontreLe },
    });
    return { parId: tiers.par_id };
  },
});
