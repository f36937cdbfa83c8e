import type { AuTitreDe } from '../../db/schema.ts';
import { Refus } from '../../kernel/refus.ts';
import type { PartieActe } from './actes.ts';
import { estMajeur } from './majorite.ts';
import type { ActeComplet } from './repository.ts';

/** What any answer says, however it was given. */
export type AControler = {
  auTitreDe: AuTitreDe;
  signeeLe: string;
  avis?: 'favorable' | 'defavorable' | undefined;
  delegation?: string | undefined;
  decision: 'signature' | 'refus';
  motif?: string | undefined;
};
type Acte = Pick<ActeComplet, 'naissance'>;

/** Each check with the field it concerns and the sentence that mends it; all are given at once. */
const CONTROLES: readonly {
  champ: keyof AControler;
  phrase: string;
  manque: (e: AControler, partie: PartieActe, acte: Acte, aujourdhui: string) => boolean;
}[] = [
  {
    champ: 'auTitreDe',
    phrase: 'Cette partie ne signe pas à ce titre. Choisissez un des titres proposés.',
    manque: (e, partie) => !partie.titres.includes(e.auTitreDe),
  },
  {
    champ: 'avis',
    phrase: 'Indiquez si l’avis du CPMS est favorable ou défavorable.',
    manque: (e, partie) => partie.nature === 'avis' && !e.avis,
  },
  {
    champ: 'decision',
    phrase: 'Un avis ne se refuse pas : il est favorable ou défavorable.',
    manque: (e, partie) => partie.nature === 'avis' && e.decision === 'refus',
  },
  {
    champ: 'motif',
    phrase: 'Indiquez pourquoi cette partie refuse de signer.',
    manque: (e) => e.decision === 'refus' && !e.motif,
  },
  {
    champ: 'delegation',
    phrase: 'Une délégation ne s’indique que pour un délégué. Videz ce champ, ou changez de titre.',
    manque: (e) => e.auTitreDe !== 'delegue' && Boolean(e.delegation),
  },
  {
    champ: 'signeeLe',
    phrase: 'La date de signature est dans le futur. Indiquez la date qui figure sur le document.',
    manque: (e, _, __, aujourdhui) => e.signeeLe > aujourdhui,
  },
  {
    champ: 'signeeLe',
    phrase:
      'La date de signature précède la naissance de l’élève. Indiquez la date qui figure sur le document.',
    manque: (e, _, acte) => e.signeeLe <= acte.naissance,
  },
  {
    champ: 'auTitreDe',
    phrase:
      'L’élève n’était pas majeur le jour de la signature : un parent ou la personne investie de l’autorité parentale signe.',
    manque: (e, _, acte) => e.auTitreDe === 'eleve-majeur' && !estMajeur(acte.naissance, e.signeeLe),
  },
];

/** Refuses an answer that contradicts what its party may say, every field at once. */
export function controler(
  saisie: AControler,
  partie: PartieActe,
  acte: Acte,
  aujourdhui: string,
  dejaTrouves: Record<string, string> = {},
): void {
  const champs = { ...dejaTrouves };
  for (const { champ, phrase, manque } of CONTROLES) {
    if (manque(saisie, partie, acte, aujourdhui)) champs[champ] ??= phrase;
  }
  if (Object.keys(champs).length > 0)
    throw new Refus('saisie-invalide', 'La signature est à corriger.', { champs });
}
