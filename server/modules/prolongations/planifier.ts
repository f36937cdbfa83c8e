import { decalerAnnee } from '@polaris/regles/calendrier/annees.ts';
import { enToutesLettres } from '@polaris/regles/calendrier/lettres.ts';
import { rentreeSuivante } from '@polaris/regles/integration/prolongation.ts';
import type { Raison } from '@polaris/regles/resultat.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import { exigerFin, getIntegration, libelleAnneeEtude, mettreFin } from '../integration/index.ts';
import { confirmerProlongation, refusDeConfirmer } from './confirmer.ts';
import { exigerDatesAvis } from './dates.ts';
import { ecrireProlongation, etudeProposee, exigerOuverte, type Valeurs } from './ecrire.ts';
import { jugerProlongation } from './juger.ts';
import type { Communs, Lot } from './lot.ts';
import { MANQUES } from './mots.ts';
import { tracerAvis } from './rendre-avis.ts';
import { type Dossier, lireProlongations, listerDossiers, type Prolongation } from './repository.ts';

/** What a bulk action will do to one line: a sentence, or why it is refused; and the doing itself. */
export type LignePlanifiee = {
  dossier: Dossier;
  effet: string;
  /** Every reason; empty when the line will be done. */
  refus: string[];
  faire: () => Promise<void>;
};

/**
 * Works out line by line what a bulk action would do, writing nothing: the preview shows it, the action
 * does it, so that the two never differ. Lines out of reach are refused by name of their reference.
 */
export async function planifier(contexte: Contexte, lot: Lot): Promise<LignePlanifiee[]> {
  const { trx } = contexte;
  const choisies = new Set(lot.integrationIds);
  const dossiers = (await listerDossiers(contexte, lot.annee)).filter((d) => choisies.has(d.integrationId));
  if (dossiers.length < choisies.size) {
    throw new Refus(
      'introuvable',
      `Certaines intégrations choisies n’ont pas cours en ${lot.annee} ou ne sont pas dans votre périmètre. Rechargez la page.`,
    );
  }
  const prolongations = await lireProlongations(trx, decalerAnnee(lot.annee, 1), lot.integrationIds);
  const lignes: LignePlanifiee[] = [];
  for (const dossier of dossiers) {
    const p = prolongations.get(dossier.integrationId) ?? null;
    lignes.push(
      lot.genre === 'prolonger'
        ? planifierProlongation(contexte, dossier, p, lot.communs)
        : await planifierFin(contexte, dossier, lot.fin),
    );
  }
  return lignes;
}

function planifierProlongation(
  contexte: Contexte,
  dossier: Dossier,
  p: Prolongation | null,
  communs: Communs,
): LignePlanifiee {
  const valeurs = completer(p, communs);
  const apres = simuler(dossier, p, valeurs);
  const jugement = jugerProlongation(contexte.droit, dossier, apres);
  const etude = libelleAnneeEtude(apres.niveau, apres.annee_etude);
  const debut = rentreeSuivante(contexte.droit, dossier.annee);
  return {
    dossier,
    effet: `Prolongée en ${decalerAnnee(dossier.annee, 1)}, en ${etude}${debut ? `, à partir du ${enToutesLettres(debut)}` : ''}.`,
    refus: essayer(() => {
      exigerOuverte(dossier, p);
      verifierDates(contexte, dossier, apres);
      const refus = refusDeConfirmer(contexte, dossier, apres, jugement);
      if (refus) throw refus;
    }),
    faire: async () => {
      const ecrite = await ecrireProlongation(contexte, dossier, p?.version ?? 0, valeurs);
      if (Object.keys(valeurs).length > 0) {
        await tracerAvis(contexte, dossier, ecrite.avant, ecrite.apres);
      }
      await confirmerProlongation(contexte, dossier, ecrite.apres);
    },
  };
}

/** The common answers fill what is blank in a file; what was recorded there is kept. */
function completer(p: Prolongation | null, communs: Communs): Valeurs {
  const { avisLe, avisDeTous, accordParents, parentsLe } = communs;
  return {
    ...(!p?.avis && avisLe ? { avis: 'favorable' as const, avis_le: avisLe, avis_de_tous: avisDeTous } : {}),
    ...((p?.accordParents ?? null) === null && accordParents && parentsLe
      ? { accord_parents: true, parents_le: parentsLe }
      : {}),
  };
}

/** The row as it will be, for the rule to judge. */
function simuler(dossier: Dossier, p: Prolongation | null, valeurs: Valeurs): Prolongation {
  const { niveau, anneeEtude, degre } = etudeProposee(dossier);
  const nue = {
    annee_scolaire: decalerAnnee(dossier.annee, 1),
    issue: 'ipt-pole',
    changement: 'aucun',
    niveau,
    annee_etude: anneeEtude,
    degre,
    hors_pole: null,
    avis: null,
    avis_le: null,
    avis_de_tous: null,
    accordParents: null,
    parents_le: null,
  };
  const apres = { ...nue, ...p, ...valeurs };
  const accordParents = valeurs.accord_parents ?? p?.accordParents ?? null;
  return { ...apres, accordParents } as Prolongation;
}

function verifierDates(contexte: Contexte, { annee }: Dossier, p: Prolongation): void {
  if (p.avis_le === null) return;
  exigerDatesAvis(contexte, annee, {
    avisLe: p.avis_le,
    accordParents: undefined,
    parentsLe: undefined,
    concertationLe: undefined,
    ...(p.parents_le === null
      ? {}
      : { parentsLe: p.parents_le, accordParents: p.accordParents ?? undefined }),
  });
}

async function planifierFin(
  contexte: Contexte,
  dossier: Dossier,
  fin: Extract<Lot, { genre: 'arreter' }>['fin'],
): Promise<LignePlanifiee> {
  const integration = await getIntegration(contexte.trx, dossier.integrationId);
  let effet = '';
  const refus = essayer(() => {
    const { effets } = exigerFin(contexte, integration, fin);
    effet = `Prend fin le ${enToutesLettres(effets.dateFin)}. Document à signer : ${effets.document.intitule}.`;
  });
  return {
    dossier,
    effet,
    refus,
    faire: async () => {
      await mettreFin(contexte, integration, fin);
    },
  };
}

/** Every sentence of the refusal of a line; anything else is thrown on. */
function essayer(travail: () => void): string[] {
  try {
    travail();
    return [];
  } catch (erreur) {
    if (!(erreur instanceof Refus)) throw erreur;
    return direRefus(erreur);
  }
}

/** A refusal in sentences: those of the rule when it judged, those of the fields, or its own. */
export function direRefus({ message, champs, suite }: Refus): string[] {
  const raisons =
    typeof suite === 'object' && suite !== null && 'raisons' in suite
      ? (suite.raisons as Raison[]).map(({ fait, code, message }) =>
          code === 'fait-manquant' ? (MANQUES[fait ?? ''] ?? message) : message,
        )
      : [];
  if (raisons.length > 0) return raisons;
  const phrases = Object.values(champs);
  return phrases.length > 0 ? phrases : [message];
}
