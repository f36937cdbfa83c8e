import { BaseOccupee } from '../db/verrou.ts';
import { premiereRupture } from '../kernel/journal.ts';
import { findServeur, lireReglages, type Ouverture, ouvrirNoyau } from '../kernel/ouvrir.ts';
import { transactionFiltree } from '../kernel/transaction.ts';
import { Plainte } from './plainte.ts';
import { imprimer } from './sortie.ts';

/** Opens the database for one command; an embedded one that a server holds is never opened twice. */
export async function avecNoyau(travail: (ouverture: Ouverture) => Promise<void>): Promise<void> {
  const reglages = lireReglages(process.env);
  let ouverture: Ouverture;
  try {
    ouverture = await ouvrirNoyau(reglages);
  } catch (erreur) {
    if (!(erreur instanceof BaseOccupee)) throw erreur;
    const serveur = findServeur(reglages.dossier);
    throw new Plainte(
      `Le serveur${serveur ? ` (${serveur})` : ''} utilise cette base en ce moment. Arrêtez-le avant de lancer cette commande.`,
    );
  }
  try {
    await travail(ouverture);
  } finally {
    await ouverture.fermer();
  }
}

/** `migrer`: opening the database brings it up to date. */
export function migrerBase(): Promise<void> {
  return avecNoyau(async () => imprimer({ migrations: 'à jour' }));
}

/** `verifier-journal`: is the chain whole, and if not, from which entry? */
export function verifierJournal(): Promise<void> {
  return avecNoyau(async ({ noyau }) => {
    const rupture = await transactionFiltree(noyau.base.db, null, premiereRupture);
    imprimer({ entier: rupture === null, premiereRupture: rupture });
    if (rupture !== null) throw new Plainte(`La chaîne du journal est rompue à l’entrée ${rupture}.`);
  });
}
