import { z } from 'zod';
import { jour, texteNom } from './champs.ts';

export const NIVEAUX = ['maternel', 'primaire', 'secondaire'] as const;
const SEXES = ['F', 'M', 'X'] as const;

/** Identity of a pupil as typed: the fields several subjects share. */
export const identite = z.object({
  nom: texteNom(80, 'Indiquez le nom de l’élève.'),
  prenom: texteNom(80, 'Indiquez le prénom de l’élève.'),
  naissance: jour,
  sexe: z.enum(SEXES, { error: 'Choisissez le sexe tel qu’il figure au registre.' }),
});
