import type { Droit } from '@polaris/regles/droit.ts';
import { evaluer } from '@polaris/regles/evaluer.ts';
import { recours } from '@polaris/regles/integration/recours.ts';
import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant, instant } from '../../kernel/champs.ts';
import { estPermis } from '../../kernel/permissions.ts';
import { libelleAnneeEtude } from '../integration/index.ts';
import { etapeVue, montrerEtapes } from './etapes-vues.ts';
import { ETATS_PROPOSITION, type EtatProposition, etatProposition, faitsDeProposition } from './etat.ts';
import {
  AUTEURS,
  CLES_INTERVENANTS,
  CLES_PARTICIPANTS,
  DESTINATAIRES,
  INTERVENANTS,
  PARTICIPANTS_PROJET,
} from './intervenants.ts';
import { joursLiants } from './jours-liants.ts';
import { litMotivation, mene, peutConsigner } from './meneur.ts';
import { papiersDe } from './papiers.ts';
import {
  type AvisEnVigueur,
  EVENEMENTS,
  type GenreEvenement,
  getProposition,
  listerAvis,
  noterEvenement,
  type PropositionComplete,
} from './repository.ts';

const CLES_ETATS = Object.keys(ETATS_PROPOSITION) as [EtatProposition, ...EtatProposition[]];

const intervenantVu = z.object({
  intervenant: z.enum(CLES_INTERVENANTS),
  titre: z.string(),
  aide: z.string(),
  /** Who it is, when it is known: the school, the pôle, the centre. */
  qui: z.string().nullable(),
  consignable: z.boolean(),
  avis: z
    .object({
      avisId: identifiant,
      sens: z.enum(['favorable', 'desaccord']),
      nom: z.string(),
      qualite: z.string(),
      donneLe: z.string(),
      moyen: z.string().nullable(),
      adresseeA: z.string().nullable(),
      /** Null for whoever may not read it. */
      motivation: z.string().nullable(),
      consignePar: z.string(),
    })
    .nullable(),
});

/** The concertation room of one proposition: facts, parties, path, history. The reading leaves its trace. */
export const consulterProposition = definirCas({
  nom: 'propositions.consulter',
  titre: 'Consulter une proposition d’intégration.',
  permission: 'propositions.lire',
  genre: 'lecture',
  entree: z.object({ propositionId: identifiant }),
  sortie: z.object({
    propositionId: identifiant,
    version: z.number(),
    etat: z.enum(CLES_ETATS),
    etatLibelle: z.string(),
    meneParMoi: z.boolean(),
    peutAttester: z.boolean(),
    peutOuvrir: z.boolean(),
    peutDefinirProjet: z.boolean(),
    eleve: z.object({ nom: z.string(), prenom: z.string(), naissance: z.string(), sexe: z.string() }),
    origine: z.string(),
    ecole: z.string().nullable(),
    pole: z.string().nullable(),
    cpms: z.string().nullable(),
    auteurs: z.array(z.string()),
    introduiteLe: z.string(),
    /** Null for whoever may not see it. */
    type: z.number().nullable(),
    niveau: z.enum(['maternel', 'primaire', 'secondaire']),
    etude: z.string(),
    debutSouhaite: z.string(),
    frequentation: z
      .object({ du: z.string(), au: z.string(), reguliere: z.boolean(), attesteeLe: instant })
      .nullable(),
    intervenants: z.array(intervenantVu),
    projetDefiniLe: z.string().nullable(),
    /** Who defines the project together. */
    participants: z.array(z.object({ valeur: z.string(), libelle: z.string() })),
    refus: z
      .object({
        le: z.string(),
        par: z.string(),
        /** Null for whoever may not read them. */
        motif: z.string().nullable(),
        alternatives: z.string().nullable(),
        /** Does the law give an appeal on that day? Null: not published. */
        recours: z.boolean().nullable(),
      })
      .nullable(),
    /** Own draft, or null. */
    brouillonId: identifiant.nullable(),
    integrationId: identifiant.nullable(),
    eleveId: identifiant.nullable(),
    /** Papers the session may print, by their address. */
    papiers: z.array(z.object({ papier: z.string(), libelle: z.string() })),
    etapes: z.array(etapeVue),
    historique: z.array(z.object({ le: instant, auteur: z.string(), quoi: z.string() })),
  }),
  async executer(contexte, { propositionId }) {
    const { trx, coffre, session, droit } = contexte;
    const role = session.active.role;
    const p = await getProposition(trx, propositionId);
    const avis = await listerAvis(trx, [propositionId]);
    await noterEvenement(contexte, propositionId, 'consultee');
    const etat = etatProposition(p, avis);
    const lisible = mene(role, p);
    const origine = role === 'ecole-specialisee';
    const clair = (scelle: Uint8Array | null) => (lisible && scelle ? coffre.ouvrir<string>(scelle) : null);
    return {
      propositionId,
      version: p.version,
      etat,
      etatLibelle: ETATS_PROPOSITION[etat],
      meneParMoi: lisible,
      peutAttester: estPermis('propositions.attester', role),
      peutOuvrir: estPermis('propositions.ouvrir', role),
      peutDefinirProjet: estPermis('propositions.mener', role),
      eleve: { nom: p.nom, prenom: p.prenom, naissance: p.naissance, sexe: p.sexe },
      origine: p.origine_nom,
      ecole: p.ecole_nom,
      pole: p.pole_nom,
      cpms: p.cpms_nom,
      auteurs: p.auteurs.map((a) => AUTEURS[a]),
      introduiteLe: p.introduite_le,
      type: origine || estPermis('medical.lire', role) ? p.type : null,
      niveau: p.niveau,
      etude: libelleAnneeEtude(p.niveau, p.annee_etude),
      debutSouhaite: p.debut_souhaite,
      frequentation: lireFrequentation(p),
      intervenants: CLES_INTERVENANTS.map((cle) => ({
        intervenant: cle,
        titre: INTERVENANTS[cle].titre,
        aide: INTERVENANTS[cle].aide,
        qui: QUI[cle](p),
        consignable: peutConsigner(role, cle, p),
        avis: montrerAvis(
          contexte,
          p,
          avis.find((a) => a.intervenant === cle),
        ),
      })),
      projetDefiniLe: p.projet_defini_le,
      participants: CLES_PARTICIPANTS.map((valeur) => ({
        valeur,
        libelle: PARTICIPANTS_PROJET[valeur],
      })),
      refus:
        p.refusee_le && p.refusee_par
          ? {
              le: p.refusee_le,
              par: INTERVENANTS[p.refusee_par].titre,
              motif: clair(p.refus_motif),
              alternatives: clair(p.refus_alternatives),
              recours: lireRecours(droit, p.refusee_le),
            }
          : null,
      brouillonId: await findBrouillon(contexte, p),
      ...(await lierEleve(contexte, p)),
      papiers: papiersDe(role, { proposition: p, avis }),
      etapes: montrerEtapes(
        faitsDeProposition(p, avis),
        { proposition: true },
        joursLiants(droit, p.debut_souhaite),
      ),
      historique: await listerEvenements(contexte, propositionId),
    };
  },
});

/** Who each party is, by name. */
const QUI: Record<AvisEnVigueur['intervenant'], (p: PropositionComplete) => string | null> = {
  'ecole-specialisee': (p) => p.origine_nom,
  'ecole-ordinaire': (p) => p.ecole_nom,
  cpms: (p) => p.cpms_nom,
  responsable: () => null,
  pole: (p) => p.pole_nom,
};

function lireFrequentation(p: PropositionComplete) {
  const { frequentation_du: du, frequentation_au: au, frequentation_reguliere: reguliere } = p;
  if (du === null || au === null || reguliere === null || p.frequentation_attestee_le === null) return null;
  return { du, au, reguliere, attesteeLe: p.frequentation_attestee_le };
}

function montrerAvis({ coffre, session }: Contexte, p: PropositionComplete, avis: AvisEnVigueur | undefined) {
  if (!avis) return null;
  const lit = litMotivation(session.active.role, avis.intervenant, p);
  return {
    avisId: avis.id,
    sens: avis.sens,
    nom: avis.nom,
    qualite: avis.qualite,
    donneLe: avis.donne_le,
    moyen: avis.moyen,
    adresseeA: avis.adressee_a && DESTINATAIRES[avis.adressee_a],
    motivation: lit && avis.motivation ? coffre.ouvrir<string>(avis.motivation) : null,
    consignePar: avis.auteur,
  };
}

/** The draft of the person who asks: nobody else's exists for them. */
async function findBrouillon({ trx }: Contexte, p: PropositionComplete): Promise<string | null> {
  if (p.brouillon_id === null) return null;
  const ligne = await trx
    .selectFrom('brouillon')
    .select('id')
    .where('id', '=', p.brouillon_id)
    .executeTakeFirst();
  return ligne?.id ?? null;
}

/** The integration opened from it, when it is in reach. */
async function lierEleve({ trx }: Contexte, p: PropositionComplete) {
  if (p.integration_id === null) return { integrationId: null, eleveId: null };
  const ligne = await trx
    .selectFrom('integration')
    .select(['id', 'eleve_id'])
    .where('id', '=', p.integration_id)
    .executeTakeFirst();
  return { integrationId: ligne?.id ?? null, eleveId: ligne?.eleve_id ?? null };
}

async function listerEvenements({ trx }: Contexte, propositionId: string) {
  const lignes = await trx
    .selectFrom('proposition_evenement as v')
    .innerJoin('compte as c', 'c.id', 'v.par')
    .select(['v.le', 'v.genre', 'c.nom as auteur'])
    .where('v.proposition_id', '=', propositionId)
    .orderBy('v.id', 'desc')
    .limit(100)
    .execute();
  return lignes.map(({ le, genre, auteur }) => ({
    le,
    auteur,
    quoi: EVENEMENTS[genre as GenreEvenement] ?? genre,
  }));
}

/** The appeal against a refusal, as the law of that day gives it (IPT-11); null where it is not known. */
function lireRecours(droit: Droit, refuseeLe: string): boolean | null {
  const { issue, valeur } = evaluer(recours, { refuseeLe }, droit);
  return issue === 'resultat' ? valeur === true : null;
}
