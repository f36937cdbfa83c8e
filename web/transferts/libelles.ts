/** Where a lot stands, in words. */
export const ETATS_TRANSFERT = {
  prepare: 'Préparé, pas encore transmis',
  envoye: 'Transmis, à recevoir',
  recu: 'Reçu en entier',
} as const;

/** What was just done, in words. */
export const FAITS_TRANSFERT: Readonly<Record<string, string>> = {
  prepare: 'Le lot est enregistré. Il n’est pas encore transmis.',
  retirer: 'Le dossier est retiré du lot.',
  envoyer: 'Le lot est transmis au pôle d’accueil.',
  accueil: 'La réunion et la procédure sont enregistrées.',
  accuser: 'La réception est enregistrée. Les élèves cochés sont suivis par votre pôle.',
  emettre: 'L’accusé de réception est émis.',
};
