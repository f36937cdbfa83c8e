import { z } from 'zod';
import { jour } from '../../kernel/champs.ts';
import { fichierRecu } from './fichier-recu.ts';
import type { SaisiePiece } from './schema.ts';

/** What a school or a person without account says of the file it brings. */
export const saisieExterieure = z.object({
  datePiece: jour,
  original: z.enum(['fichier', 'papier'], {
    error: 'Indiquez si le fichier est le document lui-même ou la copie d’un papier.',
  }),
  fichier: fichierRecu,
});

type SaisieExterieure = z.output<typeof saisieExterieure>;

const CHEZ = {
  autre: 'Chez la personne à qui le lien a été envoyé',
  'ecole-cooperante': undefined,
} as const;

/** The same in the words of the file: a scanned paper is a copy, whose original is with who brought it. */
export function versSaisie(
  { datePiece, original, fichier }: SaisieExterieure,
  papierChez: keyof typeof CHEZ,
): SaisiePiece {
  return original === 'fichier'
    ? { datePiece, exemplaire: 'original', gardien: 'electronique', fichier }
    : { datePiece, exemplaire: 'copie', gardien: papierChez, lieu: CHEZ[papierChez], fichier };
}
