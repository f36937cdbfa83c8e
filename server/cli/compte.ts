import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { ajouterCompte, tirerMotDePasse } from '../kernel/connexion.ts';
import { jourABruxelles } from '../kernel/horloge.ts';
import { ajouterAuJournal } from '../kernel/journal.ts';
import type { Noyau } from '../kernel/noyau.ts';
import { transactionFiltree } from '../kernel/transaction.ts';
import { avecNoyau } from './base.ts';
import { Plainte } from './plainte.ts';
import { imprimer } from './sortie.ts';

const USAGE = 'compte creer --nom "Prénom Nom" --courriel prenom.nom@example.be';

/**
 * `compte creer`: an account with the role of the administration, for the first day of an empty platform.
 * All the others are made on the page of habilitations, by someone who has a name in the journal.
 */
export function gererCompte([action, ...arguments_]: string[]): Promise<void> {
  if (action !== 'creer') throw new Plainte(`Commande attendue : ${USAGE}.`);
  const { nom, courriel } = lireArguments(arguments_);
  if (!nom?.trim() || !courriel || !/^[^\s@]+@[^\s@]+$/.test(courriel)) {
    throw new Plainte(`Indiquez un nom et une adresse : ${USAGE}.`);
  }
  return avecNoyau(async ({ noyau }) => {
    const motDePasse = tirerMotDePasse();
    await creerAdministration(noyau, { nom: nom.trim(), courriel: courriel.toLowerCase(), motDePasse });
    imprimer({ courriel: courriel.toLowerCase(), motDePasse, role: 'administration' });
  });
}

function lireArguments(args: string[]) {
  try {
    return parseArgs({ args, options: { nom: { type: 'string' }, courriel: { type: 'string' } } }).values;
  } catch {
    throw new Plainte(`Options attendues : ${USAGE}.`);
  }
}

async function creerAdministration(
  noyau: Noyau,
  compte: { nom: string; courriel: string; motDePasse: string },
): Promise<void> {
  const qui = await noyau.base.db
    .selectFrom('compte')
    .select('id')
    .where('courriel', '=', compte.courriel)
    .executeTakeFirst();
  if (qui) throw new Plainte(`L’adresse ${compte.courriel} a déjà un compte.`);
  const id = randomUUID();
  // The first of all acts for itself: nobody is there yet to let it in.
  const active = {
    id,
    role: 'administration',
    genrePortee: 'tout',
    porteeId: null,
    porteeNom: 'Fédération Wallonie-Bruxelles',
  } as const;
  await transactionFiltree(noyau.base.db, { compteId: id, active }, async (trx) => {
    await ajouterCompte(trx, { id, ...compte });
    await trx
      .insertInto('habilitation')
      .values({
        compte_id: id,
        role: 'administration',
        genre_portee: 'tout',
        portee_id: null,
        du: jourABruxelles(noyau.horloge()),
        au: null,
        cree_par: null,
      })
      .execute();
    const entree = { objet: 'compte', objetId: id, poleId: null, changements: { role: 'administration' } };
    await ajouterAuJournal(trx, 'cli.compteCreer', entree, noyau.droit.version);
  });
}
