import { lireTable } from '../composants/table.ts';

/** The same sentence whether the address is known or not. */
const PHRASES: Readonly<Record<string, { champ?: 'courriel'; phrase: string }>> = {
  'saisie-invalide': {
    champ: 'courriel',
    phrase: 'L’adresse ou le mot de passe n’est pas correct. Vérifiez les deux, puis recommencez.',
  },
  'sans-habilitation': {
    phrase:
      'Votre compte n’a aucune habilitation en cours. Demandez-en une à la coordination de votre pôle ou à la Cellule pôles territoriaux.',
  },
  'trop-de-demandes': {
    phrase: 'Il y a eu trop d’essais pour cette adresse. Attendez 15 minutes, puis recommencez.',
  },
};

/** What to say after a sign-in that failed, from the `echec` of the address; with the field it concerns. */
export function lireEchecConnexion(code: string | null) {
  return lireTable(PHRASES, code);
}
