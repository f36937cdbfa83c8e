import { clesDe } from '@polaris/regles/amenagements/vocabulaire.ts';
import { DECISIONS, RECEVABILITES, TITRES } from '@polaris/regles/recrutement/vocabulaire.ts';
import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, instant } from '../../kernel/champs.ts';
import { cleRecherche } from '../../kernel/recherche.ts';
import { resultatSchema } from '../../kernel/resultat-schema.ts';
import { exigerPart } from '../equipe/index.ts';
import { type Candidature, listerCandidatures } from './candidats.ts';
import {
  ETATS_APPEL,
  etatDe,
  fonctionsDe,
  getAppel,
  listerModifications,
  listerPostes,
} from './lire-appel.ts';
import { decrireChangements } from './modifications-imprimees.ts';
import { jugerPaliers } from './paliers.ts';
import { listerPapiers } from './papiers.ts';
import { listerProfils } from './profils.ts';
import { partDe } from './publier-appel.ts';

const palier = z.union([z.literal(1), z.literal(2), z.literal(3)]);

const choixVue = z.object({
  id: identifiant,
  fonction: z.string(),
  decision: z.enum(clesDe(DECISIONS)),
  motif: z.string().nullable(),
  motifTexte: z.string().nullable(),
  decideeLe: z.string().nullable(),
  accroche: z.string().nullable(),
  titre: z.string().nullable(),
  appelPosteId: identifiant.nullable(),
  version: z.number(),
});

const candidatureVue = z.object({
  id: identifiant,
  reference: z.string(),
  nom: z.string(),
  courriel: z.string(),
  palier,
  pourquoi: z.string(),
  etablissement: z.string().nullable(),
  motivation: z.string(),
  titres: z.array(
    z.object({ fonction: z.string(), titre: z.enum(clesDe(TITRES)), regimeTransitoire: z.boolean() }),
  ),
  fichier: z.string().nullable(),
  voie: z.enum(['formulaire', 'papier']),
  recueLe: z.string(),
  horsDelai: z.boolean(),
  doublons: z.array(z.string()),
  recevabilite: z.enum(clesDe(RECEVABILITES)),
  irrecevableMotif: z.string().nullable(),
  irrecevableTexte: z.string().nullable(),
  version: z.number(),
  choix: z.array(choixVue),
  /** Members of the part of the same name, who may be the same person. */
  membres: z.array(z.object({ id: identifiant, nom: z.string() })),
});

/** One call with its candidates, the tier open for each function, amendments and papers. */
export const consulterAppel = definirCas({
  nom: 'recrutement.consulterAppel',
  titre: 'Consulter un appel et ses candidats.',
  permission: 'recrutement.mener',
  genre: 'lecture',
  entree: z.object({ appelId: identifiant }),
  sortie: z.object({
    id: identifiant,
    numero: z.number(),
    annee: z.string(),
    genre: z.enum(['annuel', 'reserve-epuisee']),
    etat: z.enum(ETATS_APPEL),
    ouverture: palier,
    interne: z.boolean(),
    limiteLe: z.string(),
    clotureLe: z.string().nullable(),
    forme: z.string(),
    publieLe: instant.nullable(),
    jugement: z.unknown(),
    version: z.number(),
    part: z.object({
      poleId: identifiant,
      ecoleId: identifiant,
      ecole: z.string(),
      po: z.string(),
      pole: z.string(),
    }),
    postes: z.array(
      z.object({
        id: identifiant,
        posteId: identifiant,
        profilId: identifiant,
        fonction: z.string(),
        fraction: z.string(),
        profil: z.string(),
        /** Held by a candidate already. */
        attribue: z.boolean(),
      }),
    ),
    paliers: z.array(
      z.object({
        fonction: z.string(),
        ouvert: z.union([palier, z.literal('tous')]).nullable(),
        jugement: resultatSchema,
      }),
    ),
    candidatures: z.array(candidatureVue),
    modifications: z.array(
      z.object({
        id: identifiant,
        quoi: z.string(),
        motif: z.string(),
        le: instant,
      }),
    ),
    papiers: z.array(
      z.object({
        documentId: identifiant,
        titre: z.string(),
        palier: palier.nullable(),
        choixId: identifiant.nullable(),
        le: instant,
      }),
    ),
    /** Work of the part that someone of the reserve may take over. */
    charges: z.array(
      z.object({ id: identifiant, nom: z.string(), fonction: z.string(), volume: z.string() }),
    ),
  }),
  async executer(contexte, { appelId }) {
    const appel = await getAppel(contexte, appelId);
    const part = await exigerPart(contexte, partDe(appel));
    const postes = await listerPostes(contexte, appelId);
    const profils = await listerProfils(contexte, part, appel.annee_scolaire);
    const candidatures = await listerCandidatures(contexte, appelId);
    const charges = await listerCharges(contexte, appel);
    const attribues = candidatures.flatMap(({ choix }) => choix.map(({ appel_poste_id }) => appel_poste_id));
    return {
      id: appel.id,
      numero: appel.numero,
      annee: appel.annee_scolaire,
      genre: appel.genre,
      etat: etatDe(appel, contexte.aujourdhui),
      ouverture: appel.ouverture as 1 | 2 | 3,
      interne: appel.interne,
      limiteLe: appel.limite_le,
      clotureLe: appel.cloture_le,
      forme: appel.forme,
      publieLe: appel.publie_le,
      jugement: appel.jugement,
      version: appel.version,
      part,
      postes: postes.map(({ id, poste_id, profil_id, fonction, fraction }) => ({
        id,
        posteId: poste_id,
        profilId: profil_id,
        fonction,
        fraction,
        profil: profils.find((profil) => profil.id === profil_id)?.intitule ?? '',
        attribue: attribues.includes(id),
      })),
      paliers: jugerPaliers(contexte, appel.annee_scolaire, fonctionsDe(postes), candidatures),
      candidatures: candidatures.map((candidature) => ({
        ...versVue(candidature),
        horsDelai: candidature.recue_le > appel.limite_le,
        membres: membresDuNom(charges.membres, candidature),
      })),
      modifications: (await listerModifications(contexte, appelId)).map(({ changements, ...m }) => ({
        ...m,
        quoi: decrireChangements(changements),
      })),
      papiers: await listerPapiers(contexte, appelId),
      charges: charges.enCours,
    };
  },
});

function versVue(c: Candidature) {
  const { titres, motivation, etablissement, pourquoi, fichier } = c.contenu;
  return {
    id: c.id,
    reference: c.reference,
    nom: `${c.identite.prenom} ${c.identite.nom}`,
    courriel: c.identite.courriel,
    palier: c.palier,
    pourquoi,
    etablissement,
    motivation,
    titres,
    fichier,
    voie: c.voie,
    recueLe: c.recue_le,
    doublons: c.doublons,
    recevabilite: c.recevabilite,
    irrecevableMotif: c.irrecevable_motif,
    irrecevableTexte: c.irrecevableTexte,
    version: c.version,
    choix: c.choix.map((x) => ({
      id: x.id,
      fonction: x.fonction,
      decision: x.decision,
      motif: x.motif,
      motifTexte: x.motifTexte,
      decideeLe: x.decidee_le,
      accroche: x.accroche,
      titre: x.titre,
      appelPosteId: x.appel_poste_id,
      version: x.version,
    })),
  };
}

type Lieu = { pole_id: string; ecole_id: string };

async function listerCharges({ trx, aujourdhui }: Contexte, { pole_id, ecole_id }: Lieu) {
  const membres = await trx
    .selectFrom('membre_personnel')
    .select(['id', 'prenom', 'nom', 'recherche'])
    .where('pole_id', '=', pole_id)
    .where('ecole_id', '=', ecole_id)
    .where('parti_le', 'is', null)
    .orderBy('recherche')
    .execute();
  const charges = await trx
    .selectFrom('charge as c')
    .innerJoin('membre_personnel as m', 'm.id', 'c.membre_id')
    .select(['c.id', 'm.prenom', 'm.nom', 'c.fonction', 'c.prestees', 'c.sur'])
    .where('c.pole_id', '=', pole_id)
    .where('c.ecole_id', '=', ecole_id)
    .where('c.lieu', '=', 'pole')
    .where((eb) => eb.or([eb('c.au', 'is', null), eb('c.au', '>', aujourdhui)]))
    .orderBy('m.recherche')
    .execute();
  return {
    membres,
    enCours: charges.map(({ id, prenom, nom, fonction, prestees, sur }) => ({
      id,
      nom: `${prenom} ${nom}`,
      fonction,
      volume: `${Number(prestees)}/${sur}`,
    })),
  };
}

function membresDuNom(
  membres: readonly { id: string; prenom: string; nom: string; recherche: string }[],
  { identite: { nom, prenom } }: Candidature,
) {
  const cle = cleRecherche(nom, prenom);
  return membres
    .filter(({ recherche }) => recherche === cle)
    .map((membre) => ({ id: membre.id, nom: `${membre.prenom} ${membre.nom}` }));
}
