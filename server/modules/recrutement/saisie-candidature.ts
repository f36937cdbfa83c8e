import { clesDe } from '@polaris/regles/amenagements/vocabulaire.ts';
import { LIEUX, TITRES } from '@polaris/regles/recrutement/vocabulaire.ts';
import { z } from 'zod';
import { texteCourt, texteLong, texteNom } from '../../kernel/champs.ts';
import { fichierRecu } from '../pieces/index.ts';

const titre = z.enum(clesDe(TITRES), { error: 'Choisissez un titre de la liste.' });

/** What a form sends for an unanswered question. */
const siRempli = <T extends z.ZodType>(champ: T) =>
  z.preprocess((v) => (v === '' ? undefined : v), champ.optional());

export const titreDeclare = z.object({
  fonction: z.string().max(120),
  titre,
  regimeTransitoire: z.boolean().default(false),
});

/** What a candidate says, on the public form or on paper: nothing more than the selection needs. */
export const saisieCandidature = z.object({
  prenom: texteNom(80, 'Indiquez le prénom.'),
  nom: texteNom(80, 'Indiquez le nom.'),
  courriel: z
    .string({ error: 'Indiquez une adresse de courriel.' })
    .trim()
    .max(200, 'Cette adresse dépasse 200 caractères.')
    .pipe(z.email('Indiquez une adresse complète, par exemple prenom.nom@example.be.')),
  lieux: z
    .array(z.enum(clesDe(LIEUX), { error: 'Choisissez un lieu de la liste.' }), {
      error: 'Indiquez un lieu de travail ; « Ailleurs, ou sans emploi » en est un.',
    })
    .min(1, 'Cochez au moins un lieu ; « Ailleurs, ou sans emploi » en est un.')
    .max(7),
  etablissement: siRempli(texteCourt(160, 'Indiquez l’établissement.')),
  fonctions: z
    .array(z.string().max(120), { error: 'Choisissez au moins une fonction.' })
    .min(1, 'Choisissez au moins une fonction de l’appel.')
    .max(40),
  titres: z.array(titreDeclare).max(40),
  motivation: texteLong(6000).refine((v) => v.trim() !== '', 'Écrivez la motivation en quelques phrases.'),
  fichier: fichierRecu.optional(),
});

export type SaisieCandidature = z.output<typeof saisieCandidature>;

/** Who applied, sealed apart from what was said. */
export type Identite = { prenom: string; nom: string; courriel: string };

/** What was said, sealed. */
export type ContenuCandidature = Pick<SaisieCandidature, 'lieux' | 'titres' | 'motivation'> & {
  etablissement: string | null;
  pourquoi: string;
  /** Name of the file; null without file. */
  fichier: string | null;
};

/** What is sealed of what was typed. */
export function composerContenu(saisie: SaisieCandidature, pourquoi: string): ContenuCandidature {
  return {
    lieux: saisie.lieux,
    titres: saisie.titres,
    motivation: saisie.motivation.trim(),
    etablissement: saisie.etablissement ?? null,
    pourquoi,
    fichier: saisie.fichier?.nom ?? null,
  };
}
