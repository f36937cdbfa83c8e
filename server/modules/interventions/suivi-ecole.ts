import { CONTACTS, clesDe, GENRES_REUNION } from '@polaris/regles/amenagements/vocabulaire.ts';
import { z } from 'zod';
import { getExercice } from '../../kernel/annee.ts';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { exigerPole, forme } from '../amenagements/index.ts';
import { findConvention, findEcole } from '../referentiel/index.ts';
import { listerElevesSuivis } from './cibles.ts';

/** The pôle of the session and one of its coopérantes, past or present; refuses any other school. */
export async function getEcoleSuivie(contexte: Contexte, ecoleId: string) {
  const { trx, aujourdhui } = contexte;
  const poleId = exigerPole(contexte);
  const convention = await findConvention(trx, poleId, ecoleId, aujourdhui);
  const ecole = convention?.genre === 'cooperante' ? await findEcole(trx, ecoleId) : undefined;
  if (!ecole) throw new Refus('introuvable', 'Cette école ne coopère pas avec votre pôle.');
  return { poleId, ecole };
}

/** What a pôle and one of its schools agreed, offered, met about, and how its periods are shared (PAR-6). */
export const consulterEcole = definirCas({
  nom: 'interventions.consulterEcole',
  titre: 'Consulter le suivi d’une école coopérante.',
  permission: 'interventions.lire',
  genre: 'lecture',
  entree: z.object({ ecoleId: identifiant, annee: anneeScolaire }),
  sortie: z.object({
    ecoleId: identifiant,
    ecole: z.string(),
    contact: z.enum(clesDe(CONTACTS)),
    contactLe: z.string().nullable(),
    modalites: z.string(),
    /** 0: nothing was recorded yet. */
    version: z.number(),
    offres: z.array(
      z.object({
        offreId: identifiant,
        forme,
        objet: z.string(),
        proposeeLe: z.string(),
        reponse: z.enum(['acceptee', 'refusee']).nullable(),
        reponseLe: z.string().nullable(),
        motif: z.string(),
      }),
    ),
    reunions: z.array(
      z.object({
        reunionId: identifiant,
        genre: z.enum(clesDe(GENRES_REUNION)),
        le: z.string(),
        participants: z.string(),
        suites: z.string(),
        auteur: z.string(),
      }),
    ),
    /** Pupils followed in this school, with their share of its weekly periods. */
    parts: z.array(z.object({ eleveId: identifiant, eleve: z.string(), periodes: z.number() })),
    totalPeriodes: z.number(),
  }),
  async executer(contexte, { ecoleId, annee }) {
    const { trx, coffre, droit, aujourdhui } = contexte;
    const { poleId, ecole } = await getEcoleSuivie(contexte, ecoleId);
    const suivi = await trx
      .selectFrom('suivi_ecole')
      .selectAll()
      .where('pole_id', '=', poleId)
      .where('ecole_id', '=', ecoleId)
      .executeTakeFirst();
    const clair = (scelle: Uint8Array | null | undefined) => (scelle ? coffre.ouvrir<string>(scelle) : '');
    const parts = await listerParts(contexte, poleId, ecoleId, getExercice(droit, annee).annee, aujourdhui);
    return {
      ecoleId,
      ecole: ecole.nom,
      contact: suivi?.contact ?? 'jamais-joint',
      contactLe: suivi?.contact_le ?? null,
      modalites: clair(suivi?.modalites),
      version: suivi?.version ?? 0,
      offres: (await listerOffres(contexte, poleId, ecoleId)).map((o) => ({
        offreId: o.id,
        forme: o.forme,
        objet: clair(o.objet),
        proposeeLe: o.proposee_le,
        reponse: o.reponse,
        reponseLe: o.reponse_le,
        motif: clair(o.reponse_motif),
      })),
      reunions: (await listerReunions(contexte, poleId, ecoleId)).map((r) => ({
        reunionId: r.id,
        genre: r.genre,
        le: r.le,
        participants: clair(r.participants),
        suites: clair(r.suites),
        auteur: r.auteur,
      })),
      parts,
      totalPeriodes: parts.reduce((somme, { periodes }) => somme + periodes, 0),
    };
  },
});

function listerOffres({ trx }: Contexte, poleId: string, ecoleId: string) {
  return trx
    .selectFrom('offre')
    .selectAll()
    .where('pole_id', '=', poleId)
    .where('ecole_id', '=', ecoleId)
    .orderBy('proposee_le', 'desc')
    .orderBy('id')
    .limit(100)
    .execute();
}

function listerReunions({ trx }: Contexte, poleId: string, ecoleId: string) {
  return trx
    .selectFrom('reunion as r')
    .innerJoin('compte as c', 'c.id', 'r.ajoutee_par')
    .selectAll('r')
    .select('c.nom as auteur')
    .where('r.pole_id', '=', poleId)
    .where('r.ecole_id', '=', ecoleId)
    .orderBy('r.le', 'desc')
    .orderBy('r.id')
    .limit(100)
    .execute();
}

async function listerParts({ trx }: Contexte, poleId: string, ecoleId: string, annee: string, jour: string) {
  const suivis = (await listerElevesSuivis(trx, poleId, jour)).filter((e) => e.ecoleId === ecoleId);
  const lignes = await trx
    .selectFrom('mutualisation as m')
    .innerJoin('eleve as e', 'e.id', 'm.eleve_id')
    .select(['m.eleve_id', 'm.periodes', 'e.nom', 'e.prenom'])
    .where('m.pole_id', '=', poleId)
    .where('m.ecole_id', '=', ecoleId)
    .where('m.annee_scolaire', '=', annee)
    .execute();
  const partis = lignes.filter(
    ({ eleve_id, periodes }) => Number(periodes) > 0 && !suivis.some(({ eleveId }) => eleveId === eleve_id),
  );
  return [
    ...suivis.map(({ eleveId, eleve }) => ({
      eleveId,
      eleve,
      periodes: Number(lignes.find(({ eleve_id }) => eleve_id === eleveId)?.periodes ?? 0),
    })),
    ...partis.map(({ eleve_id, nom, prenom, periodes }) => ({
      eleveId: eleve_id,
      eleve: `${nom} ${prenom}`,
      periodes: Number(periodes),
    })),
  ];
}
