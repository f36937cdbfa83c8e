import { z } from 'zod';
import { anneeCourante, getExercice } from '../../kernel/annee.ts';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant, instant } from '../../kernel/champs.ts';
import { STATUTS_PAR_RESEAU } from '../equipe/index.ts';
import { jugerTotal } from './charge-totale.ts';
import { getMembre, listerAnciennetes, listerChargesDe, listerCompetences } from './depot.ts';
import { jourVu } from './lister.ts';
import { lireFormations } from './noter-competence.ts';
import { ancienneteVue, attestationVue, chargeVue, competenceVue, partVue, totalVue } from './schema.ts';
import { enCours } from './volumes.ts';
import { lireVolumesPasses } from './volumes-passes.ts';

/** The record of one member: what one works and where, seniorities, competences, papers, and every change. */
export const consulter = definirCas({
  nom: 'personnel.consulter',
  titre: 'Consulter la fiche d’un membre du personnel.',
  permission: 'personnel.lire',
  genre: 'lecture',
  entree: z.object({ membreId: identifiant, annee: anneeScolaire.optional() }),
  sortie: z.object({
    annee: z.string(),
    jour: z.string(),
    membre: z.object({
      id: identifiant,
      nom: z.string(),
      prenom: z.string(),
      matricule: z.string().nullable(),
      partiLe: z.string().nullable(),
      version: z.number(),
    }),
    part: partVue,
    charges: z.array(chargeVue),
    /** Of the segments worked on the day looked at (EQU-8); null when there is none. */
    total: totalVue.nullable(),
    anciennetes: z.array(ancienneteVue),
    competences: z.array(competenceVue),
    /** The list of trainings, by code. */
    formations: z.record(z.string(), z.string()),
    attestations: z.array(attestationVue),
    /** Volume of the one post of the function in the cadre adopted each year before; null when it cannot be told. */
    volumesPasses: z.array(z.object({ annee: z.string(), volume: z.number().nullable() })),
    historique: z.array(
      z.object({
        le: instant,
        champ: z.string(),
        avant: z.string().nullable(),
        apres: z.string().nullable(),
        auteur: z.string().nullable(),
      }),
    ),
  }),
  async executer(contexte, { membreId, annee: demandee }) {
    const { coffre, droit, aujourdhui } = contexte;
    const { matricule, ...membre } = await getMembre(contexte, membreId);
    const annee = demandee ?? anneeCourante(droit, aujourdhui);
    const jour = jourVu(getExercice(droit, annee), aujourdhui);
    const charges = await listerChargesDe(contexte, membreId);
    const tenues = enCours(charges, jour);
    const noms = await nommerRemplaces(contexte, charges);
    const fonction = tenues.find(({ lieu }) => lieu === 'pole')?.fonction;
    return {
      annee,
      jour,
      membre: { ...membre, matricule: matricule && coffre.ouvrir<string>(matricule) },
      part: { ...membre, reseau: STATUTS_PAR_RESEAU[membre.reseau] },
      charges: charges.map(({ remplaceId, ...charge }) => ({
        ...charge,
        remplace: remplaceId === null ? null : (noms.get(remplaceId) ?? 'un autre membre'),
      })),
      total: tenues.length > 0 ? jugerTotal(contexte, tenues, jour) : null,
      anciennetes: await listerAnciennetes(contexte, [membreId]),
      competences: await listerCompetences(contexte, [membreId]),
      formations: { ...lireFormations(droit, aujourdhui) },
      attestations: await listerAttestations(contexte, membreId),
      volumesPasses: await lireVolumesPasses(contexte, membre, { annee, fonction }),
      historique: await listerHistorique(contexte, membreId),
    };
  },
});

/** Names of the people replaced, by segment. */
async function nommerRemplaces({ trx }: Contexte, charges: readonly { remplaceId: string | null }[]) {
  const ids = charges.flatMap(({ remplaceId }) => (remplaceId === null ? [] : [remplaceId]));
  if (ids.length === 0) return new Map<string, string>();
  const lignes = await trx
    .selectFrom('charge as c')
    .innerJoin('membre_personnel as m', 'm.id', 'c.membre_id')
    .select(['c.id', 'm.nom', 'm.prenom'])
    .where('c.id', 'in', ids)
    .execute();
  return new Map(lignes.map(({ id, nom, prenom }) => [id, `${prenom} ${nom}`]));
}

async function listerAttestations({ trx }: Contexte, membreId: string) {
  const lignes = await trx
    .selectFrom('attestation_experience')
    .select(['id', 'document_id as documentId', 'nature', 'jours', 'emise_le as emiseLe'])
    .where('membre_id', '=', membreId)
    .orderBy('emise_le', 'desc')
    .execute();
  return lignes.map((ligne) => ({ ...ligne, emiseLe: ligne.emiseLe.toISOString() }));
}

const DERNIERES = 100;

async function listerHistorique({ trx, coffre }: Contexte, membreId: string) {
  const lignes = await trx
    .selectFrom('historique as h')
    .leftJoin('compte as c', 'c.id', 'h.par')
    .select(['h.le', 'h.champ', 'h.avant', 'h.apres', 'c.nom as auteur'])
    .where('h.objet_id', '=', membreId)
    .where('h.objet', '=', 'membre-personnel')
    .orderBy('h.id', 'desc')
    .limit(DERNIERES)
    .execute();
  const clair = (scelle: Uint8Array | null) => (scelle ? String(coffre.ouvrir(scelle)) : null);
  return lignes.map((ligne) => ({ ...ligne, avant: clair(ligne.avant), apres: clair(ligne.apres) }));
}
