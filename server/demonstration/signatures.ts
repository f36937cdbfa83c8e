import { ajouterJours } from '@polaris/regles/calendrier/jours.ts';
import type { AuTitreDe, MoyenSignature } from '../db/schema.ts';
import { ACTES, couvrir } from '../modules/signatures/index.ts';
import { type Alea, identifiantDe } from './alea.ts';
import { midi } from './calendrier.ts';
import { tirerAdulte } from './noms/personnes.ts';
import type { Ligne } from './types.ts';

type Partie = keyof typeof ACTES.protocole.parties;
type Titre = readonly [AuTitreDe, readonly string[]];

/** Under which title and in what quality each party signs, the adult pupil apart. */
const TITRES: Readonly<Record<Partie, readonly Titre[]>> = {
  'ecole-ordinaire': [
    ['delegue', ['directrice, déléguée du PO', 'directeur, délégué du PO']],
    ['po', ['présidente du PO', 'échevin de l’enseignement']],
  ],
  pole: [
    ['delegue', ['directrice de l’école siège, déléguée du PO', 'directeur de l’école siège, délégué du PO']],
    ['po', ['administrateur délégué du PO', 'présidente du PO']],
  ],
  responsable: [['responsable', ['mère', 'père', 'tutrice', 'grand-mère, investie de l’autorité parentale']]],
  cpms: [['direction', ['directrice du CPMS', 'directeur du CPMS']]],
};

const MOYENS: readonly (readonly [MoyenSignature, number])[] = [
  ['papier', 60],
  ['scan', 25],
  ['pdf-signe', 15],
];

const MAJORITE = 18;
const PART_MANQUANTE = { passe: 0.02, courant: 0.22 };

type Demande = {
  graine: number;
  acte: Ligne<'acte'>;
  auteur: string;
  eleve: Pick<Ligne<'eleve'>, 'nom' | 'prenom' | 'naissance'>;
  /** First and last day on which a signature may lie. */
  du: string;
  au: string;
  courant: boolean;
  avisDefavorable: boolean;
};

/** The signatures of a finished protocol: nearly all given, each on its own day (IPT-3, IPT-4). */
export function recueillir(alea: Alea, demande: Demande): Ligne<'signature'>[] {
  const manque = PART_MANQUANTE[demande.courant ? 'courant' : 'passe'];
  const toutes = Object.keys(ACTES.protocole.parties) as Partie[];
  const parties = toutes.filter((partie) => partie === 'cpms' || !alea.chance(manque));
  return parties.map((partie) => signer(alea, demande, partie));
}

function signer(alea: Alea, demande: Demande, partie: Partie): Ligne<'signature'> {
  const { acte, eleve, du, au } = demande;
  const jours = Math.max(0, joursEntre(du, au));
  const signeeLe = ajouterJours(du, alea.entier(0, jours));
  const majeur = partie === 'responsable' && signeeLe >= majoriteDe(eleve.naissance);
  const [titre, qualites] = alea.choix(TITRES[partie]);
  return {
    id: identifiantDe(demande.graine, 'signature', acte.id, partie),
    pole_id: acte.pole_id,
    acte_id: acte.id,
    partie,
    nom: majeur ? `${eleve.prenom} ${eleve.nom}` : tirerAdulte(alea),
    qualite: majeur ? 'élève majeur' : alea.choix(qualites),
    au_titre_de: majeur ? 'eleve-majeur' : titre,
    signee_le: signeeLe,
    moyen: alea.pondere(MOYENS),
    avis: partie === 'cpms' ? (demande.avisDefavorable ? 'defavorable' : 'favorable') : null,
    decision: 'signature',
    motif: null,
    trace: null,
    couverture: couvrir(acte.contenu, ACTES.protocole.parties[partie].scelle),
    consignee_le: midi(ajouterJours(signeeLe, 1)),
    consignee_par: demande.auteur,
    invitation_id: null,
    delegation: null,
    retiree_le: null,
    retrait_motif: null,
  };
}

function joursEntre(du: string, au: string): number {
  return Temporal.PlainDate.from(du).until(au).days;
}

function majoriteDe(naissance: string): string {
  return Temporal.PlainDate.from(naissance).add({ years: MAJORITE }).toString();
}
