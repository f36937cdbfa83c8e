import { etatPar } from '@polaris/regles/amenagements/etat-par.ts';
import {
  AUTEURS_DIAGNOSTIC,
  CATEGORIES,
  CONCLUSIONS,
  clesDe,
  ETATS_PAR,
} from '@polaris/regles/amenagements/vocabulaire.ts';
import type { Resultat } from '@polaris/regles/resultat.ts';
import { sql } from 'kysely';
import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, instant } from '../../kernel/champs.ts';
import { noterLecture } from '../../kernel/lectures.ts';
import { resultatSchema } from '../../kernel/resultat-schema.ts';
import { porteePole } from '../../kernel/session.ts';
import { lireParties, partieVue } from '../signatures/index.ts';
import { faitsEtat, getPar, type ParComplet } from './par.ts';
import type { Diagnostic } from './schema-par.ts';
import { motifFin } from './terminer-par.ts';

const medicalVu = z.object({
  besoins: z.string(),
  auteurGenre: z.enum(clesDe(AUTEURS_DIAGNOSTIC)),
  auteur: z.string(),
  diagnosticLe: z.string(),
  jugement: resultatSchema,
  version: z.number(),
});

/** A PAR whole. Needs and diagnosis reach the team of the pôle alone; the row policies say so too. */
export const consulterPar = definirCas({
  nom: 'amenagements.consulterPar',
  titre: 'Consulter un protocole d’aménagements raisonnables.',
  permission: 'par.lire',
  genre: 'lecture',
  entree: z.object({ parId: identifiant }),
  sortie: z.object({
    parId: identifiant,
    eleveId: identifiant,
    eleve: z.string(),
    naissance: z.string(),
    ecoleId: identifiant,
    ecole: z.string(),
    pole: z.string(),
    demandeId: identifiant.nullable(),
    demandeLe: z.string(),
    premiereDemande: z.boolean(),
    debut: z.string(),
    prevuJusquAu: z.string(),
    suiviIndividuel: z.boolean(),
    fin: z.string().nullable(),
    finMotif: motifFin.nullable(),
    version: z.number(),
    /** False for whoever reads it with a file received from another pôle. */
    modifiable: z.boolean(),
    etat: z.enum(clesDe(ETATS_PAR)),
    annees: z.array(z.object({ annee: z.string(), niveau: z.string(), anneeEtude: z.number() })),
    amenagements: z.array(
      z.object({
        amenagementId: identifiant,
        categorie: z.enum(clesDe(CATEGORIES)),
        libelle: z.string(),
        du: z.string(),
        au: z.string().nullable(),
      }),
    ),
    evaluations: z.array(
      z.object({
        evaluationId: identifiant,
        prevueLe: z.string(),
        faiteLe: z.string().nullable(),
        conclusion: z.enum(clesDe(CONCLUSIONS)).nullable(),
        synthese: z.string().nullable(),
      }),
    ),
    tiersAidants: z.array(
      z.object({
        tiersAidantId: identifiant,
        epreuve: z.string(),
        epreuveLe: z.string(),
        demandeLe: z.string(),
        habituellePresente: z.boolean(),
        assistant: z.string(),
        rencontreLe: z.string().nullable(),
      }),
    ),
    /** Null for whoever does not belong to the team of the pôle. */
    medical: medicalVu.nullable(),
    /** The last copy issued for the school, without the medical part. */
    copieEcole: z.object({ documentId: identifiant, emisLe: instant }).nullable(),
    acteId: identifiant.nullable(),
    parties: z.array(partieVue),
  }),
  async executer(contexte, { parId }) {
    const { trx, session, aujourdhui } = contexte;
    const par = await getPar(trx, parId);
    await noterLecture({ trx, session }, { poleId: par.pole_id, eleveId: par.eleve_id });
    return {
      parId,
      eleveId: par.eleve_id,
      eleve: `${par.prenom} ${par.nom}`,
      naissance: par.naissance,
      ecoleId: par.ecole_id,
      ecole: par.ecole,
      pole: par.pole,
      demandeId: par.demande_id,
      demandeLe: par.demande_le,
      premiereDemande: par.premiere_demande,
      debut: par.debut,
      prevuJusquAu: par.prevu_jusqu_au,
      suiviIndividuel: par.suivi_individuel,
      fin: par.fin,
      finMotif: par.fin_motif,
      version: par.version,
      modifiable: porteePole(session) === par.pole_id,
      etat: etatPar(faitsEtat(par), aujourdhui),
      annees: await listerAnnees(contexte, parId),
      amenagements: await listerAmenagements(contexte, parId),
      evaluations: await listerEvaluations(contexte, parId),
      tiersAidants: await listerTiersAidants(contexte, parId),
      medical: await lireMedical(contexte, parId),
      copieEcole: await findCopieEcole(contexte, par),
      ...(await lireParties(contexte, { genre: 'par', objetId: parId })),
    };
  },
});

function listerAnnees({ trx }: Contexte, parId: string) {
  return trx
    .selectFrom('par_annee')
    .select(['annee_scolaire as annee', 'niveau', 'annee_etude as anneeEtude'])
    .where('par_id', '=', parId)
    .orderBy('annee_scolaire')
    .execute();
}

/** Adjustments, those in force first, in the order of their dates. */
export async function listerAmenagements({ trx, coffre }: Contexte, parId: string) {
  const lignes = await trx
    .selectFrom('par_amenagement')
    .select(['id as amenagementId', 'categorie', 'libelle', 'du', 'au'])
    .where('par_id', '=', parId)
    .orderBy((eb) => eb('au', 'is not', null))
    .orderBy('du')
    .orderBy('id')
    .execute();
  return lignes.map((ligne) => ({ ...ligne, libelle: coffre.ouvrir<string>(ligne.libelle) }));
}

export async function listerEvaluations({ trx, coffre }: Contexte, parId: string) {
  const lignes = await trx
    .selectFrom('par_evaluation')
    .select(['id as evaluationId', 'prevue_le as prevueLe', 'faite_le as faiteLe', 'conclusion', 'synthese'])
    .where('par_id', '=', parId)
    .orderBy('prevue_le')
    .orderBy('id')
    .execute();
  return lignes.map((ligne) => ({
    ...ligne,
    synthese: ligne.synthese && coffre.ouvrir<string>(ligne.synthese),
  }));
}

async function listerTiersAidants({ trx, coffre }: Contexte, parId: string) {
  const lignes = await trx
    .selectFrom('tiers_aidant')
    .select([
      'id as tiersAidantId',
      'epreuve',
      'epreuve_le as epreuveLe',
      'demande_le as demandeLe',
      'habituelle_presente as habituellePresente',
      'assistant',
      'rencontre_le as rencontreLe',
    ])
    .where('par_id', '=', parId)
    .orderBy('epreuve_le')
    .execute();
  return lignes.map((ligne) => ({ ...ligne, assistant: coffre.ouvrir<string>(ligne.assistant) }));
}

/** Needs and diagnosis, or null when the row policy hides them. */
export async function lireMedical({ trx, coffre }: Contexte, parId: string) {
  const ligne = await trx
    .selectFrom('par_medical')
    .select(['besoins', 'diagnostic', 'jugement', 'version'])
    .where('par_id', '=', parId)
    .executeTakeFirst();
  if (!ligne) return null;
  return {
    besoins: coffre.ouvrir<string>(ligne.besoins),
    ...coffre.ouvrir<Diagnostic>(ligne.diagnostic),
    jugement: coffre.ouvrir<Resultat>(ligne.jugement),
    version: ligne.version,
  };
}

async function findCopieEcole({ trx }: Contexte, par: ParComplet) {
  const copie = await trx
    .selectFrom('document_emis')
    .select(['id as documentId', 'emis_le as emisLe'])
    .where('modele', '=', 'par')
    .where('eleve_id', '=', par.eleve_id)
    .where('ecole_id', '=', par.ecole_id)
    .where('emis_le', '>=', par.enregistre_le)
    .where(sql<boolean>`'ecole' = any (lecteurs)`)
    .orderBy('emis_le', 'desc')
    .limit(1)
    .executeTakeFirst();
  return copie ?? null;
}
