import type { Sortie } from '@polaris/server/kernel/registre.ts';
import type { TonEtat } from '../composants/Etat.tsx';

export type ListeDoc12 = Sortie<'doc12.lister'>;
export type MembreDoc12 = ListeDoc12['membres'][number];
export type DifferenceDoc12 = ListeDoc12['differences'][number];
export type FicheDoc12 = Sortie<'doc12.consulter'>;
export type PapierDoc12 = FicheDoc12['papiers'][number];
export type ChargeDoc12 = FicheDoc12['charges'][number];

type EtatDit = { ton: TonEtat; mot: string };

/** States of a member or of one of the papers. */
export const ETATS = {
  'a-completer': { ton: 'attention', mot: 'À compléter' },
  pret: { ton: 'a-faire', mot: 'Prêt à émettre' },
  emis: { ton: 'fait', mot: 'Émis' },
  perime: { ton: 'attention', mot: 'À émettre à nouveau' },
  aucun: { ton: 'neutre', mot: 'Aucun document' },
} as const satisfies Record<MembreDoc12['etat'], EtatDit>;

export const SITUATIONS = {
  temporaire: 'temporaire',
  'temporaire-prioritaire': 'temporaire prioritaire',
  definitif: 'définitif',
  contractuel: 'contractuel',
} as const satisfies Record<ChargeDoc12['situation'], string>;

const LIEUX = { pole: 'pôle', ecole: 'école' } as const;
const HEURES = { prestees: 'heures prestées', abandonnees: 'heures abandonnées' } as const;

/** « FOND12, sous le matricule du pôle, heures prestées »; a CAD goes with both. */
export function nommerPapier({
  papier,
  lieu,
  heures,
}: Pick<PapierDoc12, 'papier' | 'lieu' | 'heures'>): string {
  if (!lieu || !heures) return papier;
  return `${papier} ${LIEUX[lieu]}, ${HEURES[heures]}`;
}

/** Labels of the codes of the forms. */
export const CODES = {
  ecot: 'N° ECOT',
  rtf: 'Code RTF',
  di: 'Code DI',
  s: 'S',
  regime: 'Régime',
  pa: 'PA',
  niveau: 'Niveau',
  dg: 'Dg',
  cours: 'Cours',
  rl10: 'Code RL10',
  copt: 'C.OPT. C.CRS',
  an: 'An/F/f',
  oe: 'N° OE',
  pvcDero: 'PVC - Déro (n° et attestation de pénurie sévère)',
  remplacement: 'N° de remplacement',
  classes: 'Nombre de classes',
  elevesDirection: 'Direction : nombre d’élèves des classes dirigées',
} as const satisfies Record<ChargeDoc12['cases'][number]['code'], string>;
