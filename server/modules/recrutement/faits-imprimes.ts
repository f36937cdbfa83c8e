import { MOTIFS_DECISION, MOTIFS_IRRECEVABLES } from '@polaris/regles/recrutement/vocabulaire.ts';
import type { FaitsParModele } from '../../documents/index.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { jourABruxelles } from '../../kernel/horloge.ts';
import { direEcole } from '../documents/index.ts';
import type { Part } from '../equipe/index.ts';
import { findPole } from '../referentiel/index.ts';
import type { Candidature, ChoixLu, getChoix } from './candidats.ts';
import { type Appel, fonctionsDe, listerModifications, listerPostes } from './lire-appel.ts';
import { decrireChangements } from './modifications-imprimees.ts';
import { jugerPaliers } from './paliers.ts';
import { listerProfils } from './profils.ts';

type Employeur = Pick<FaitsParModele['pv-selection'], 'emission' | 'pole' | 'anneeScolaire' | 'ecole' | 'po'>;

/** Who issues: the employer of the part, and its pôle. */
export async function faitsEmployeur(
  { trx, aujourdhui }: Contexte,
  part: Part,
  annee: string,
): Promise<Employeur> {
  const pole = await findPole(trx, part.poleId);
  return {
    emission: { date: aujourdhui, code: null },
    pole: {
      nom: part.pole,
      siege: direEcole({ nom: pole?.siege ?? part.ecole, fase: pole?.siegeFase ?? part.fase }),
    },
    anneeScolaire: annee,
    ecole: { nom: part.ecole, fase: part.fase },
    po: part.po,
  };
}

type Profil = Awaited<ReturnType<typeof listerProfils>>[number];

export function faitsProfil(employeur: Employeur, profil: Profil): FaitsParModele['profil-fonction'] {
  const { intitule, fonctions, missions, criteres, competence, concertationLe, organe } = profil;
  return {
    ...employeur,
    intitule,
    fonctions,
    missions,
    criteres: criteres || null,
    competence: competence || null,
    concertation: concertationLe === null ? null : { le: concertationLe, organe },
  };
}

export async function faitsAppel(
  contexte: Contexte,
  part: Part,
  appel: Appel,
): Promise<FaitsParModele['appel-candidatures']> {
  const postes = await listerPostes(contexte, appel.id);
  const profils = await listerProfils(contexte, part, appel.annee_scolaire);
  const nomme = (id: string) => profils.find((profil) => profil.id === id);
  const siens = profils.filter(({ id }) => postes.some(({ profil_id }) => profil_id === id));
  const modifications = await listerModifications(contexte, appel.id);
  return {
    ...(await faitsEmployeur(contexte, part, appel.annee_scolaire)),
    numero: appel.numero,
    ouverture: appel.ouverture as 1 | 2 | 3,
    interne: appel.interne,
    publieLe: appel.publie_le ? jourDe(appel.publie_le) : null,
    limiteLe: appel.limite_le,
    clotureLe: appel.cloture_le,
    forme: appel.forme,
    adresse: `${contexte.adressePublique}/appels/${appel.id}`,
    emplois: postes.map(({ fonction, fraction, profil_id }) => ({
      fonction,
      volume: fraction,
      profil: nomme(profil_id)?.intitule ?? '',
    })),
    profils: siens.map(({ intitule, missions, criteres, competence }) => ({
      intitule,
      missions,
      criteres: criteres || null,
      competence: competence || null,
    })),
    modifications: modifications.map(({ le, changements, motif }) => ({
      le: jourDe(le),
      quoi: decrireChangements(changements),
      motif,
    })),
  };
}

const jourDe = (le: Date) => jourABruxelles(Temporal.Instant.fromEpochMilliseconds(le.getTime()));

type Pv = { appel: Appel; palier: 1 | 2 | 3; candidatures: readonly Candidature[] };

export async function faitsPv(
  contexte: Contexte,
  part: Part,
  { appel, palier, candidatures }: Pv,
): Promise<FaitsParModele['pv-selection']> {
  const postes = await listerPostes(contexte, appel.id);
  const duPalier = candidatures.filter((candidature) => candidature.palier === palier);
  const suites = jugerPaliers(contexte, appel.annee_scolaire, fonctionsDe(postes), candidatures);
  return {
    ...(await faitsEmployeur(contexte, part, appel.annee_scolaire)),
    numeroAppel: appel.numero,
    palier,
    limiteLe: appel.limite_le,
    candidats: duPalier.flatMap((candidature) =>
      candidature.choix.map((choix) => ({
        reference: candidature.reference,
        nom: `${candidature.identite.nom} ${candidature.identite.prenom}`,
        fonction: choix.fonction,
        decision: candidature.recevabilite === 'irrecevable' ? ('irrecevable' as const) : choix.decision,
        motif: motifDe(candidature, choix),
        emploi: decrireEmploi(choix, postes),
        decideLe: choix.decidee_le,
      })),
    ),
    suites: suites.map(({ fonction, ouvert }) => ({
      fonction,
      suite:
        ouvert === 'tous' ? 'Tous les paliers sont réglés.' : `Le palier ${ouvert ?? palier} est ouvert.`,
    })),
  };
}

type Poste = { id: string; fonction: string; fraction: string };

function decrireEmploi(
  { decision, accroche, titre, appel_poste_id }: ChoixLu,
  postes: readonly Poste[],
): string | null {
  if (decision !== 'servi') return null;
  const poste = postes.find(({ id }) => id === appel_poste_id);
  const emploi = poste ? `${poste.fonction} ${poste.fraction}` : 'Remplacement en cours d’année';
  return `${emploi}, accroche : ${accroche} (${titre})`;
}

/** The ground and the written reason of one choice; null when nothing was decided against it. */
function motifDe(candidature: Candidature, choix: ChoixLu): string | null {
  if (candidature.recevabilite === 'irrecevable') {
    const cle = candidature.irrecevable_motif as keyof typeof MOTIFS_IRRECEVABLES;
    return joindre(MOTIFS_IRRECEVABLES[cle], candidature.irrecevableTexte);
  }
  if (choix.decision !== 'ecarte' && choix.decision !== 'desiste') return null;
  return joindre(MOTIFS_DECISION[choix.motif as keyof typeof MOTIFS_DECISION], choix.motifTexte);
}

const joindre = (motif: string, texte: string | null) => (texte ? `${motif} : ${texte}` : motif);

type Lu = Awaited<ReturnType<typeof getChoix>>;

/** The letter of one candidate, or null when there is nothing to give a reason for. */
export async function faitsMotif(
  contexte: Contexte,
  part: Part,
  appel: Appel,
  { candidature, choix }: Lu,
): Promise<FaitsParModele['motif-non-retenue'] | null> {
  const irrecevable = candidature.recevabilite === 'irrecevable';
  const motif = choix.decision === 'desiste' ? null : motifDe(candidature, choix);
  const decideLe =
    irrecevable && candidature.examinee_le ? jourDe(candidature.examinee_le) : choix.decidee_le;
  if (!motif || !decideLe) return null;
  return {
    ...(await faitsEmployeur(contexte, part, appel.annee_scolaire)),
    candidat: `${candidature.identite.prenom} ${candidature.identite.nom}`,
    reference: candidature.reference,
    recueLe: candidature.recue_le,
    fonction: choix.fonction,
    numeroAppel: appel.numero,
    decideLe,
    decision: irrecevable ? 'irrecevable' : 'ecarte',
    motif,
  };
}
