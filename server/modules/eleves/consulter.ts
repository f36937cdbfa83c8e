import { z } from 'zod';
import { tableauSynoptique } from '../../documents/index.ts';
import { anneeCourante } from '../../kernel/annee.ts';
import { definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant, instant } from '../../kernel/champs.ts';
import { noterLecture } from '../../kernel/lectures.ts';
import { estPermis } from '../../kernel/permissions.ts';
import { Refus } from '../../kernel/refus.ts';
import { resultatSchema } from '../../kernel/resultat-schema.ts';
import { titreModele } from '../documents/index.ts';
import {
  libelleAnneeEtude,
  lireParcoursImprime,
  listerParcours,
  MOTIFS_ARRET,
} from '../integration/index.ts';
import { listerCouvrantIdentite } from '../signatures/index.ts';
import {
  findEleve,
  listerDocuments,
  listerHistorique,
  listerIntegrations,
  listerLectures,
} from './repository-dossier.ts';

const integrationVue = z.object({
  integrationId: identifiant,
  ecole: z.string(),
  ecoleFase: z.number(),
  origine: z.string(),
  pole: z.string(),
  cpms: z.string().nullable(),
  niveau: z.string(),
  anneeEtude: z.number(),
  degre: z.number().nullable(),
  type: z.number().nullable(),
  debut: z.string(),
  premierDebut: z.string(),
  fin: z.string().nullable(),
  /** Ground of the end, in words; null for whoever may not read it. */
  motifFin: z.string().nullable(),
  inscritSpecialiseLe: z.string().nullable(),
  enregistreeLe: instant,
  acces: resultatSchema.nullable(),
});

/** The file of a pupil: identity, integrations, path, papers, history, and who has read it. */
export const consulter = definirCas({
  nom: 'eleves.consulter',
  titre: 'Consulter le dossier d’un élève.',
  permission: 'eleves.lire',
  genre: 'lecture',
  entree: z.object({ eleveId: identifiant, annee: anneeScolaire.optional() }),
  sortie: z.object({
    eleve: z.object({
      eleveId: identifiant,
      nom: z.string(),
      prenom: z.string(),
      naissance: z.string(),
      sexe: z.enum(['F', 'M', 'X']),
      version: z.number(),
    }),
    /** Parties whose signature covers the identity: correcting it asks what the correction is. */
    signataires: z.array(z.string()),
    integrations: z.array(integrationVue),
    parcours: z.array(
      z.object({
        annee: z.string(),
        genre: z.enum(['temporaire-partielle', 'permanente-partielle', 'permanente-totale']),
        anneeEtude: z.string(),
        debut: z.string(),
        fin: z.string().nullable(),
        finPrecision: z.string().nullable(),
      }),
    ),
    /** Annexe 3, cell by cell: what the paper prints. */
    annexe3: z.object({
      colonnes: z.array(z.string()),
      lignes: z.array(z.array(z.array(z.string()))),
    }),
    documents: z.array(
      z.object({
        documentId: identifiant,
        modele: z.string(),
        /** What the paper is called. */
        titre: z.string(),
        emisLe: instant,
        auteur: z.string(),
        code: z.string().nullable(),
        /** May lie ahead: the paper serves until the last day of the integration. */
        revoqueLe: instant.nullable(),
        revoque: z.boolean(),
      }),
    ),
    historique: z.array(
      z.object({
        le: instant,
        auteur: z.string(),
        objet: z.string(),
        champ: z.string(),
        avant: z.string().nullable(),
        apres: z.string().nullable(),
        motif: z.string().nullable(),
      }),
    ),
    lectures: z.array(z.object({ le: instant, auteur: z.string(), role: z.string() })),
  }),
  async executer({ trx, session, coffre, droit, instant: maintenant, aujourdhui }, { eleveId, annee }) {
    const eleve = await findEleve(trx, eleveId);
    if (!eleve) throw new Refus('introuvable', 'Cet élève n’existe pas ou n’est pas dans votre périmètre.');
    const voitMedical = estPermis('medical.lire', session.active.role);
    const lectures = await listerLectures(trx, eleveId);
    await noterLecture({ trx, session }, { poleId: eleve.pole_id, eleveId });
    const integrations = await listerIntegrations(trx, eleveId, annee ?? anneeCourante(droit, aujourdhui));
    return {
      eleve: { ...eleve, eleveId: eleve.id },
      signataires: await listerCouvrantIdentite(trx, eleveId),
      integrations: integrations.map((i) => ({
        ...i,
        type: voitMedical ? i.type : null,
        inscritSpecialiseLe: voitMedical ? i.inscritSpecialiseLe : null,
        acces: voitMedical ? i.acces : null,
        motifFin: i.motifFin && MOTIFS_ARRET[i.motifFin],
      })),
      parcours: (await listerParcours(trx, eleveId)).map((p) => ({
        annee: p.annee_scolaire,
        genre: p.genre,
        anneeEtude: libelleAnneeEtude(p.niveau, p.annee_etude),
        debut: p.debut,
        fin: p.fin,
        finPrecision: p.fin_precision,
      })),
      annexe3: lireAnnexe3(await lireParcoursImprime(trx, eleveId)),
      documents: (await listerDocuments(trx, eleveId)).map((d) => ({
        ...d,
        titre: titreModele(d.modele),
        revoque: d.revoqueLe !== null && d.revoqueLe.getTime() <= maintenant.epochMilliseconds,
      })),
      historique: voitMedical ? await listerHistorique(trx, coffre, eleveId) : [],
      lectures,
    };
  },
});

function lireAnnexe3(parcours: Parameters<typeof tableauSynoptique>[0]) {
  const { colonnes, lignes } = tableauSynoptique(parcours);
  return { colonnes: [...colonnes], lignes };
}
