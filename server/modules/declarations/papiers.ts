import type { PartieSignataire } from '../../db/schema.ts';
import type { AvisSigne, FaitsParModele, Signature } from '../../documents/index.ts';
import type { Contexte, Trx } from '../../kernel/cas-usage.ts';
import { jourABruxelles } from '../../kernel/horloge.ts';
import { Refus } from '../../kernel/refus.ts';
import { CLES_SECTIONS, etablissementDe, libelleAnneeEtude, MOYENS } from '../integration/index.ts';
import { findEcole, findPole } from '../referentiel/index.ts';
import { lireParties, type PartieLue } from '../signatures/index.ts';
import { lireHorloge } from './horloge.ts';
import { type DeclarationComplete, findContenu, lireSections, listerComplements } from './repository.ts';
import { versVue } from './vue.ts';

type Parties = readonly PartieLue[];

async function lirePole(trx: Trx, poleId: string) {
  const pole = await findPole(trx, poleId);
  if (!pole) throw new Refus('introuvable', 'Ce pôle n’existe pas.');
  return { nom: pole.nom, siege: etablissementDe(pole.siege, pole.siegeFase, null) };
}

function signer(parties: Parties, partie: PartieSignataire): Signature | null {
  const p = parties.find((x) => x.partie === partie && x.etat === 'signee');
  const s = p?.signature;
  if (!s) return null;
  return {
    nom: s.nom,
    qualite: s.qualite,
    le: s.signeeLe,
    moyen: MOYENS[s.moyen],
    delegation: s.auTitreDe === 'Délégué du pouvoir organisateur',
  };
}

function aviser(parties: Parties): AvisSigne | null {
  const signature = signer(parties, 'cpms');
  const sens = parties.find(({ partie }) => partie === 'cpms')?.signature?.avis;
  return signature && sens ? { sens, signature } : null;
}

/** What every paper of a declaration knows. */
async function lireCommun({ trx, aujourdhui }: Contexte, d: DeclarationComplete) {
  return {
    emission: { date: aujourdhui, code: null },
    pole: await lirePole(trx, d.pole_id),
    anneeScolaire: d.annee_scolaire,
    eleve: { nom: d.nom, prenom: d.prenom, dateNaissance: d.naissance },
  };
}

async function lireAnnexe2b(
  contexte: Contexte,
  d: DeclarationComplete,
): Promise<FaitsParModele['annexe-2b']> {
  const sections = await lireSections(contexte, d.id);
  const rubrique = ({ nonRequis, contenu }: (typeof sections)[number]) =>
    nonRequis ? 'Non requis.' : contenu.trim() || null;
  return {
    ...(await lireCommun(contexte, d)),
    rubriques: Object.fromEntries(
      CLES_SECTIONS.map((cle) => {
        const section = sections.find((s) => s.cle === cle);
        return [cle, section ? rubrique(section) : null];
      }),
    ) as FaitsParModele['annexe-2b']['rubriques'],
  };
}

async function lireAnnexe2c(
  contexte: Contexte,
  d: DeclarationComplete,
): Promise<FaitsParModele['annexe-2c']> {
  const { parties } = await lireParties(contexte, { genre: 'annexe-2c', objetId: d.id });
  return {
    ...(await lireCommun(contexte, d)),
    ecoleOrdinaire: etablissementDe(d.ecole, d.ecole_fase, null),
    cpms: d.cpms,
    signatures: {
      ecoleOrdinaire: signer(parties, 'ecole-ordinaire'),
      pole: signer(parties, 'pole'),
      responsable: signer(parties, 'responsable'),
      avisCpms: aviser(parties),
    },
    ecoleSpecialisee: null,
    acquises: [],
  };
}

/** What both forms after 30 September print; their official fields are not published (I). */
async function lireFormulaire(contexte: Contexte, d: DeclarationComplete) {
  const { reponses = {} } = (await findContenu(contexte, d.id)) ?? {};
  const { parties } = await lireParties(contexte, { genre: 'annexe-2c', objetId: d.id });
  const sections = await lireSections(contexte, d.id);
  const origine = await findEcole(contexte.trx, reponses.ecoleOrigineId ?? '');
  if (!origine) throw SANS_OBJET();
  const commun = await lireCommun(contexte, d);
  const vue = versVue(d);
  const dernier = (jours: readonly (string | undefined)[]) =>
    jours
      .filter((jour) => jour !== undefined)
      .toSorted()
      .at(-1) ?? null;
  return {
    ...commun,
    typeSpecialise: reponses.type ? Number(reponses.type) : null,
    ecoleSpecialisee: etablissementDe(origine.nom, origine.fase, origine.localite),
    ecoleOrdinaire: etablissementDe(d.ecole, d.ecole_fase, null),
    anneeEtude: libelleAnneeEtude(d.niveau, d.annee_etude),
    protocoleLe: null,
    debutPrevuLe: d.debut,
    annexe2bLe: dernier(sections.map(({ modifieLe }) => modifieLe?.slice(0, 10))),
    annexe2cLe: dernier(parties.map(({ signature }) => signature?.signeeLe)),
    contact: d.transmise_par_nom
      ? { nom: d.transmise_par_nom, qualite: 'Coordination du pôle', telephone: null, courriel: null }
      : null,
    declareLe: d.recue_le,
    recu: d.recue_le ? { le: d.recue_le, reference: vue.reference } : null,
    signature: null,
  };
}

async function lireProlongation(
  contexte: Contexte,
  d: DeclarationComplete,
): Promise<FaitsParModele['prolongation-tardive']> {
  const clair = (scelle: Uint8Array | null) => (scelle ? contexte.coffre.ouvrir<string>(scelle) : null);
  if (!d.motif || d.ancienne_ecole === null || d.ancienne_ecole_fase === null) throw SANS_OBJET();
  return {
    ...(await lireFormulaire(contexte, d)),
    motif: d.motif,
    evenementLe: d.ancienne_fin,
    preuve: clair(d.preuve),
    motivation: clair(d.motivation),
    ecoleQuittee: etablissementDe(d.ancienne_ecole, d.ancienne_ecole_fase, null),
    poleQuitte: d.changement === 'autre-pole' ? d.ancien_pole : null,
  };
}

async function lireAccuse(
  contexte: Contexte,
  d: DeclarationComplete,
): Promise<FaitsParModele['accuse-derogation']> {
  const horloge = lireHorloge(contexte.droit, d, contexte.aujourdhui);
  if (!horloge) throw SANS_OBJET();
  return {
    ...(await lireCommun(contexte, d)),
    ecoleOrdinaire: d.ecole,
    reference: versVue(d).reference,
    recuLe: horloge.recueLe,
    echeance: horloge.echeance,
    delaiJours: horloge.feuille.filter(({ compte }) => compte !== null).length,
    feuille: horloge.feuille,
    remarques: horloge.resultat.raisons.map(({ message }) => message),
    contact: null,
  };
}

async function lireDecision(
  contexte: Contexte,
  d: DeclarationComplete,
): Promise<FaitsParModele['decision-derogation']> {
  if (!d.motif || !d.recue_le) throw SANS_OBJET();
  return {
    ...(await lireCommun(contexte, d)),
    ecoleOrdinaire: etablissementDe(d.ecole, d.ecole_fase, null),
    reference: versVue(d).reference,
    recuLe: d.recue_le,
    motif: d.motif,
    issue: await lireIssue(contexte, d),
    decideLe: d.decidee_le
      ? jourABruxelles(Temporal.Instant.fromEpochMilliseconds(d.decidee_le.getTime()))
      : contexte.aujourdhui,
    signataire: { nom: d.decidee_par_nom ?? contexte.session.nom, qualite: 'Cabinet' },
    signature: null,
  };
}

async function lireIssue(
  contexte: Contexte,
  d: DeclarationComplete,
): Promise<FaitsParModele['decision-derogation']['issue']> {
  if (d.etat === 'accordee') return { genre: 'accord', debut: d.debut, remarque: null };
  if (d.etat === 'refusee') {
    return {
      genre: 'refus',
      motifs: d.decision_motif ? contexte.coffre.ouvrir<string>(d.decision_motif) : '',
    };
  }
  const ouverts = (await listerComplements(contexte, d.id)).filter(({ reponse }) => reponse === null);
  return { genre: 'complement', demandes: ouverts.map(({ question }) => question), avantLe: null };
}

const SANS_OBJET = () => new Refus('conflit', 'Ce document n’a pas d’objet dans l’état de la déclaration.');

/** Papers of a declaration: who issues each, in which states, and what it prints. */
export const PAPIERS = {
  'annexe-2b': { qui: ['pole'], genre: null, etats: null, lire: lireAnnexe2b },
  'annexe-2c': { qui: ['pole'], genre: null, etats: null, lire: lireAnnexe2c },
  'premiere-ipt-tardive': {
    qui: ['pole'],
    genre: 'premiere-ipt-tardive',
    etats: ['transmise', 'recue'],
    lire: lireFormulaire,
  },
  'prolongation-tardive': {
    qui: ['pole'],
    genre: 'derogation-ministerielle',
    etats: ['transmise', 'complement', 'accordee', 'refusee'],
    lire: lireProlongation,
  },
  'accuse-derogation': {
    qui: ['pole', 'cabinet'],
    genre: 'derogation-ministerielle',
    etats: ['transmise', 'complement', 'accordee', 'refusee'],
    lire: lireAccuse,
  },
  'decision-derogation': {
    qui: ['cabinet'],
    genre: 'derogation-ministerielle',
    etats: ['complement', 'accordee', 'refusee'],
    lire: lireDecision,
  },
} as const;

export type ModelePapier = keyof typeof PAPIERS;
export const MODELES_PAPIER = Object.keys(PAPIERS) as [ModelePapier, ...ModelePapier[]];

/** The papers that a role may issue for a declaration as it stands. */
export function papiersPossibles(
  qui: 'pole' | 'cabinet',
  { genre, etat }: Pick<DeclarationComplete, 'genre' | 'etat'>,
): ModelePapier[] {
  return MODELES_PAPIER.filter((modele) => {
    const papier = PAPIERS[modele];
    const emetteurs: readonly string[] = papier.qui;
    const etats: readonly string[] | null = papier.etats;
    return (
      emetteurs.includes(qui) &&
      (papier.genre === null || papier.genre === genre) &&
      etat !== 'abandonnee' &&
      (etats === null || etats.includes(etat))
    );
  });
}
