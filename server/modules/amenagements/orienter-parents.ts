import { clesDe, MOYENS_CONTACT } from '@polaris/regles/amenagements/vocabulaire.ts';
import { z } from 'zod';
import { getExercice } from '../../kernel/annee.ts';
import { definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant, jour, texteCourt } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { findEcole } from '../referentiel/index.ts';
import { facultatif, versDate } from './champs.ts';
import { exigerPasse, exigerPole } from './cooperation.ts';

/**
 * A request that comes from parents: they are directed to the school and to its centre, their first
 * contacts (PAR-2). The letter leaves a trace; no file of a pupil is opened.
 */
export const orienterParents = definirCas({
  nom: 'amenagements.orienterParents',
  titre: 'Consigner une demande de parents et leur orientation vers l’école et le CPMS.',
  permission: 'demandes.trier',
  genre: 'ecriture',
  entree: z.object({
    contact: texteCourt(160, 'Indiquez qui a pris contact.'),
    moyen: z.enum(clesDe(MOYENS_CONTACT), { error: 'Dites comment les parents ont pris contact.' }),
    recueLe: jour,
    orienteeLe: jour,
    ecoleId: facultatif(identifiant),
  }),
  sortie: z.object({ orientationId: identifiant }),
  async executer(contexte, entree) {
    const { trx, session, instant, aujourdhui, coffre, journaliser } = contexte;
    const poleId = exigerPole(contexte);
    exigerPasse('orienteeLe', entree.orienteeLe, aujourdhui);
    if (entree.orienteeLe < entree.recueLe) {
      throw new Refus('saisie-invalide', 'Une date est à corriger.', {
        champs: { orienteeLe: 'La lettre précède la demande des parents. Vérifiez les deux dates.' },
      });
    }
    const ecole = entree.ecoleId ? await findEcole(trx, entree.ecoleId) : undefined;
    const { id } = await trx
      .insertInto('orientation_parents')
      .values({
        pole_id: poleId,
        ecole_id: ecole?.id ?? null,
        cpms_id: ecole?.cpms_id ?? null,
        moyen: entree.moyen,
        contact: coffre.sceller(entree.contact),
        recue_le: entree.recueLe,
        orientee_le: entree.orienteeLe,
        enregistree_le: versDate(instant),
        enregistree_par: session.compteId,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await journaliser({
      objet: 'orientation_parents',
      objetId: id,
      poleId,
      changements: { recueLe: entree.recueLe, orienteeLe: entree.orienteeLe, ecoleId: ecole?.id ?? null },
    });
    return { orientationId: id };
  },
});

/** The parents directed to their school during a school year, last first. */
export const listerOrientations = definirCas({
  nom: 'amenagements.listerOrientations',
  titre: 'Lister les demandes de parents réorientées.',
  permission: 'demandes.juger',
  genre: 'lecture',
  entree: z.object({ annee: anneeScolaire }),
  sortie: z.object({
    orientations: z.array(
      z.object({
        orientationId: identifiant,
        contact: z.string(),
        moyen: z.enum(clesDe(MOYENS_CONTACT)),
        recueLe: z.string(),
        orienteeLe: z.string(),
        ecole: z.string().nullable(),
        cpms: z.string().nullable(),
      }),
    ),
  }),
  async executer({ trx, droit, coffre }, { annee }) {
    const { rentree, avant } = getExercice(droit, annee);
    const lignes = await trx
      .selectFrom('orientation_parents as o')
      .leftJoin('ecole as e', 'e.id', 'o.ecole_id')
      .leftJoin('cpms as c', 'c.id', 'o.cpms_id')
      .selectAll('o')
      .select(['e.nom as ecole', 'c.nom as cpms'])
      .where('o.recue_le', '>=', rentree)
      .where('o.recue_le', '<', avant)
      .orderBy('o.recue_le', 'desc')
      .orderBy('o.id')
      .limit(200)
      .execute();
    return {
      orientations: lignes.map((o) => ({
        orientationId: o.id,
        contact: coffre.ouvrir<string>(o.contact),
        moyen: o.moyen,
        recueLe: o.recue_le,
        orienteeLe: o.orientee_le,
        ecole: o.ecole,
        cpms: o.cpms,
      })),
    };
  },
});
