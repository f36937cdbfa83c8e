import { AUTEURS_DIAGNOSTIC } from '@polaris/regles/amenagements/vocabulaire.ts';
import { enToutesLettres } from '@polaris/regles/calendrier/lettres.ts';
import { anneeDuJour } from '@polaris/regles/calendrier/situation.ts';
import type { Etablissement, FaitsParModele, Pole } from '../../documents/index.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import { libelleAnneeEtude, signaturesDe } from '../integration/index.ts';
import { findEcole, findPole } from '../referentiel/index.ts';
import { lireParties } from '../signatures/index.ts';
import { lireMedical, listerAmenagements, listerEvaluations } from './consulter-par.ts';
import { type ContenuDemande, getDemande } from './demande.ts';
import { getPar } from './par.ts';

/** What a paper is about, beside its facts. */
type Papier<M extends keyof FaitsParModele> = {
  faits: FaitsParModele[M];
  poleId: string;
  ecoleId: string | null;
  eleveId?: string;
};

function versEtablissement(nom: string, fase: number, localite: string | null): Etablissement {
  return { nom, fase, faseImplantation: null, localite, direction: null, telephone: null, courriel: null };
}

async function lireCommun({ trx, aujourdhui }: Contexte, poleId: string) {
  const ligne = await findPole(trx, poleId);
  if (!ligne) throw new Refus('introuvable', 'Ce pôle n’existe pas.');
  const pole: Pole = { nom: ligne.nom, siege: versEtablissement(ligne.siege, ligne.siegeFase, null) };
  return { pole, emission: { date: aujourdhui, code: null } };
}

async function lireEcole({ trx }: Contexte, ecoleId: string): Promise<Etablissement> {
  const ecole = await findEcole(trx, ecoleId);
  if (!ecole) throw new Refus('introuvable', 'Cette école n’existe pas.');
  return versEtablissement(ecole.nom, ecole.fase, ecole.localite);
}

/** The request of a school as it wrote it. */
export async function lireFaitsDemande(
  contexte: Contexte,
  demandeId: string,
): Promise<Papier<'demande-intervention'>> {
  const demande = await getDemande(contexte.trx, demandeId);
  const contenu = contexte.coffre.ouvrir<ContenuDemande>(demande.contenu);
  return {
    poleId: demande.pole_id,
    ecoleId: demande.ecole_id,
    faits: {
      ...(await lireCommun(contexte, demande.pole_id)),
      demandeLe: demande.demandee_le,
      ecole: await lireEcole(contexte, demande.ecole_id),
      demandeur: null,
      eleve: null,
      eleveNomme: contenu.eleve,
      classe: contenu.classe || null,
      besoin: contenu.besoin,
      dejaTente: contenu.essais,
      formes: [],
      disponibilites: null,
      diagnosticConnu: null,
      parentsInformes: null,
      rubriquesDuPole: contenu.complements.map(({ question, reponse }) => ({
        titre: question,
        texte: reponse,
      })),
      signature: null,
    },
  };
}

/** The letter that tells parents, through the school, that the pôle may come and observe. */
export async function lireFaitsCourrier(
  contexte: Contexte,
  triageId: string,
): Promise<Papier<'courrier-observation'>> {
  const triage = await contexte.trx
    .selectFrom('triage')
    .select(['demande_id', 'decidee_le', 'du', 'au'])
    .where('id', '=', triageId)
    .where('forme', '=', 'observation')
    .executeTakeFirst();
  if (!triage) throw new Refus('introuvable', 'Cette observation n’existe pas dans votre périmètre.');
  const demande = await getDemande(contexte.trx, triage.demande_id);
  const { classe } = contexte.coffre.ouvrir<ContenuDemande>(demande.contenu);
  const { du, au } = triage;
  return {
    poleId: demande.pole_id,
    ecoleId: demande.ecole_id,
    faits: {
      ...(await lireCommun(contexte, demande.pole_id)),
      anneeScolaire: anneeDuJour(contexte.droit, du ?? triage.decidee_le) ?? '',
      ecole: await lireEcole(contexte, demande.ecole_id),
      classe: classe || null,
      periode: du && au ? `entre le ${enToutesLettres(du)} et le ${enToutesLettres(au)}` : null,
      contactEcole: null,
    },
  };
}

/** The letter that directs parents to their school and its centre. */
export async function lireFaitsOrientation(
  contexte: Contexte,
  orientationId: string,
): Promise<Papier<'orientation-parents'>> {
  const ligne = await contexte.trx
    .selectFrom('orientation_parents as o')
    .leftJoin('cpms as c', 'c.id', 'o.cpms_id')
    .selectAll('o')
    .select('c.nom as cpms')
    .where('o.id', '=', orientationId)
    .executeTakeFirst();
  if (!ligne) throw new Refus('introuvable', 'Cette demande de parents n’existe pas dans votre périmètre.');
  return {
    poleId: ligne.pole_id,
    ecoleId: ligne.ecole_id,
    faits: {
      ...(await lireCommun(contexte, ligne.pole_id)),
      destinataires: [contexte.coffre.ouvrir<string>(ligne.contact)],
      demandeLe: ligne.recue_le,
      ecole: ligne.ecole_id ? await lireEcole(contexte, ligne.ecole_id) : null,
      cpms: ligne.cpms ? { nom: ligne.cpms, telephone: null, courriel: null, localite: null } : null,
      signataire: null,
      signature: null,
    },
  };
}

/** The whole PAR, needs and diagnosis included: a paper of the pôle alone. */
export async function lireFaitsPar(contexte: Contexte, parId: string): Promise<Papier<'par'>> {
  const par = await getPar(contexte.trx, parId);
  const medical = await lireMedical(contexte, parId);
  const { parties } = await lireParties(contexte, { genre: 'par', objetId: parId });
  const { ecoleOrdinaire, responsable, pole } = signaturesDe(parties);
  const amenagements = await listerAmenagements(contexte, parId);
  const evaluations = await listerEvaluations(contexte, parId);
  return {
    poleId: par.pole_id,
    ecoleId: par.ecole_id,
    eleveId: par.eleve_id,
    faits: {
      ...(await lireCommun(contexte, par.pole_id)),
      anneeScolaire: par.annee_scolaire,
      eleve: { nom: par.nom, prenom: par.prenom, dateNaissance: par.naissance },
      ecole: versEtablissement(par.ecole, par.ecole_fase, par.ecole_localite),
      anneeEtude: libelleAnneeEtude(par.niveau, par.annee_etude),
      demandeLe: par.demande_le,
      besoins: medical?.besoins ?? null,
      diagnostic: medical && {
        auteur: medical.auteur || AUTEURS_DIAGNOSTIC[medical.auteurGenre],
        qualite: AUTEURS_DIAGNOSTIC[medical.auteurGenre],
        le: medical.diagnosticLe,
        resume: null,
      },
      amenagements: amenagements
        .filter(({ au }) => au === null)
        .map(({ categorie, libelle }) => ({ genre: categorie, description: libelle, responsable: null })),
      duree: { du: par.debut, au: par.prevu_jusqu_au },
      evaluations: evaluations.map(({ prevueLe, faiteLe, synthese }) => ({
        le: faiteLe ?? prevueLe,
        constat: synthese,
      })),
      suiviIndividuelParLePole: { oui: par.suivi_individuel, modalites: null },
      participants: [],
      signatures: { ecole: ecoleOrdinaire, responsable, pole: par.suivi_individuel ? pole : null },
    },
  };
}
