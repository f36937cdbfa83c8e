import { createHash, randomBytes, randomInt } from 'node:crypto';
import type { Coffre } from '../../kernel/coffre.ts';
import { cleRecherche } from '../../kernel/recherche.ts';

/** Letters and digits that cannot be mistaken for one another when read aloud. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The reference of an application, `CAND-7Q2M-K4TD`: it opens nothing. */
export function tirerReference(): string {
  const groupe = () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return `CAND-${groupe()}-${groupe()}`;
}

/** The secret of the personal link of a candidate: 256 random bits. */
export const tirerJeton = (): string => randomBytes(32).toString('base64url');

/** Where the candidate follows its application. */
export const adresseDe = ({ adressePublique }: { adressePublique: string }, jeton: string): string =>
  `${adressePublique}/candidature/${jeton}`;

/** What the database keeps of it. */
export const empreindreJeton = (jeton: string): string => createHash('sha256').update(jeton).digest('hex');

/** Keyed fingerprints by which the same person is recognised: its address, and its name. */
export function empreindrePersonne(
  coffre: Coffre,
  { nom, prenom, courriel }: { nom: string; prenom: string; courriel: string },
): string[] {
  return [
    coffre.empreindre(`candidat:nom:${cleRecherche(prenom, nom)}`),
    ...(courriel ? [coffre.empreindre(`candidat:courriel:${courriel.toLowerCase()}`)] : []),
  ];
}
