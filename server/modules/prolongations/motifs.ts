import type { Resultat } from '@polaris/regles/resultat.ts';
import type { EtatProlongation } from './etat.ts';
import { etudeSuivante } from './etude.ts';
import { ISSUES_HORS_POLE } from './mots.ts';
import type { Dossier, Prolongation } from './repository.ts';

/** The three lists of a year that turns, and the lines where nothing is left to do. */
export const LISTES = {
  confirmer: 'À confirmer',
  change: 'Ce qui a changé',
  question: 'Ce qui pose question',
  faite: 'Déjà réglées',
} as const satisfies Record<string, string>;

export type Liste = keyof typeof LISTES;
export const CLES_LISTES = Object.keys(LISTES) as [Liste, ...Liste[]];

/** Why a line is not simply confirmed: the list it belongs to, and the words shown. */
export const MOTIFS = {
  'avis-manquant': { liste: 'question', libelle: 'Avis non encodé' },
  'parents-manquants': { liste: 'question', libelle: 'Réponse des parents attendue' },
  'avis-defavorable': { liste: 'question', libelle: 'Avis défavorable' },
  'parents-opposes': { liste: 'question', libelle: 'Parents opposés' },
  'mention-manquante': { liste: 'question', libelle: 'Avis sans celui de tous les enseignants' },
  'close-de-plein-droit': { liste: 'question', libelle: 'Première IPT avant le 02/09/2020 : close' },
  'niveau-absent': { liste: 'question', libelle: 'L’école n’organise pas ce niveau' },
  'fin-de-scolarite': { liste: 'question', libelle: 'Fin de la scolarité secondaire' },
  '3e-degre': { liste: 'question', libelle: '3e degré : attestation de l’année en cours' },
  'terminee-mais-preparee': { liste: 'question', libelle: 'Terminée, avec une prolongation préparée' },
  'arret-a-encoder': { liste: 'question', libelle: 'Fin à encoder' },
  'changement-de-partenaire': { liste: 'change', libelle: 'Change d’école ou de pôle' },
  'issue-hors-pole': { liste: 'change', libelle: 'Continue hors pôle' },
  doublement: { liste: 'change', libelle: 'Double son année' },
  'changement-de-niveau': { liste: 'change', libelle: 'Change de niveau' },
} as const satisfies Record<string, { liste: Liste; libelle: string }>;

export type Motif = keyof typeof MOTIFS;

/** Codes of the rule that are a question of their own. */
const DES_RAISONS: Readonly<Record<string, Motif>> = {
  'close-de-plein-droit': 'close-de-plein-droit',
  'avis-defavorable': 'avis-defavorable',
  'parents-opposes': 'parents-opposes',
  'avis-sans-tous-les-enseignants': 'mention-manquante',
};

const TROISIEME_DEGRE = 3;

/** What stands out in a line, out of its facts, the judgement of the rule and its state. */
export function motifsDe(
  dossier: Pick<Dossier, 'niveau' | 'anneeEtude' | 'niveauxEcole'>,
  p: Pick<Prolongation, 'issue' | 'changement' | 'niveau' | 'annee_etude' | 'degre'> | null,
  jugement: Resultat,
  etat: EtatProlongation,
): Motif[] {
  if (etat === 'confirmee') return [];
  if (etat === 'terminee') return p ? ['terminee-mais-preparee'] : [];
  if (etat === 'arret') return ['arret-a-encoder'];
  const suivante = etudeSuivante(dossier);
  const prochaine = p ? { niveau: p.niveau, anneeEtude: p.annee_etude } : suivante;
  const horsPole = p !== null && ISSUES_HORS_POLE.includes(p.issue);
  const memeEcole = !horsPole && (p?.changement ?? 'aucun') === 'aucun';
  const motifs: (Motif | false)[] = [
    !horsPole && jugement.raisons.some(({ fait }) => fait === 'avis' && jugement.issue === 'faits-manquants')
      ? 'avis-manquant'
      : etat === 'parents-attendus' && 'parents-manquants',
    ...(horsPole ? [] : jugement.raisons.map(({ code }) => DES_RAISONS[code] ?? false)),
    horsPole && 'issue-hors-pole',
    !memeEcole && !horsPole && 'changement-de-partenaire',
    prochaine === null && 'fin-de-scolarite',
    memeEcole && prochaine !== null && !dossier.niveauxEcole.includes(prochaine.niveau) && 'niveau-absent',
    memeEcole && prochaine !== null && prochaine.niveau !== dossier.niveau && 'changement-de-niveau',
    memeEcole &&
      prochaine?.niveau === dossier.niveau &&
      prochaine.anneeEtude <= dossier.anneeEtude &&
      'doublement',
    memeEcole && degreDe(p, suivante) === TROISIEME_DEGRE && '3e-degre',
  ];
  return motifs.filter((motif) => motif !== false);
}

function degreDe(p: Pick<Prolongation, 'degre'> | null, suivante: ReturnType<typeof etudeSuivante>) {
  if (p) return p.degre;
  return suivante?.niveau === 'secondaire' && suivante.anneeEtude >= 5 ? TROISIEME_DEGRE : null;
}

/** The list of a line: a question before a change, a change before a mere confirmation. */
export function listeDe(etat: EtatProlongation, motifs: readonly Motif[]): Liste {
  const listes = motifs.map((motif) => MOTIFS[motif].liste);
  if (listes.includes('question')) return 'question';
  if (listes.includes('change')) return 'change';
  return etat === 'confirmee' || etat === 'terminee' ? 'faite' : 'confirmer';
}
