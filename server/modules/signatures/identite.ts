import type { GenreActe } from '../../db/schema.ts';
import type { Contexte, Trx } from '../../kernel/cas-usage.ts';
import { porteePole } from '../../kernel/session.ts';
import { findPartie } from './actes.ts';
import { blocsChanges } from './contenu.ts';
import { type Correction, corrigerContenu } from './corriger.ts';
import { listerActesOuverts } from './repository.ts';

/** Key, in every kind of act, of the block that says who the pupil is. */
const CLE = 'eleve';

type Identite = { nom: string; prenom: string; naissance: string };

/** The block of every act that says who the pupil is: the same for all, so that a correction reaches all. */
export function blocIdentite({ nom, prenom, naissance }: Identite) {
  return { [CLE]: { valeur: [nom, prenom, naissance], complet: true } };
}

/**
 * Records a corrected identity in every open act of the pupil that this pôle holds, whatever it is about:
 * protocol, extension, end, PAR, annexe 2c. Refuses when a signature covered it and nothing is said of why.
 */
export async function corrigerIdentite(
  contexte: Contexte,
  eleveId: string,
  identite: Identite,
  correction: Correction,
): Promise<void> {
  const { trx, coffre, session } = contexte;
  const { valeur } = blocIdentite(identite)[CLE] ?? {};
  const empreinte = coffre.empreindre(JSON.stringify(valeur));
  for (const acte of await listerActesOuverts(trx, eleveId, porteePole(session))) {
    const bloc = acte.contenu[CLE];
    if (!bloc) continue;
    await corrigerContenu(contexte, acte, { ...acte.contenu, [CLE]: { ...bloc, empreinte } }, correction);
  }
}

/** Titles of the parties whose signature stands and covers the identity, on the open acts about a pupil. */
export async function listerCouvrantIdentite(trx: Trx, eleveId: string): Promise<string[]> {
  const lignes = await trx
    .selectFrom('acte as a')
    .innerJoin('signature as g', 'g.acte_id', 'a.id')
    .select(['a.genre', 'a.contenu', 'g.partie', 'g.couverture'])
    .where('a.eleve_id', '=', eleveId)
    .where('a.clos_le', 'is', null)
    .where('g.retiree_le', 'is', null)
    .where('g.decision', '=', 'signature')
    .execute();
  const titres = lignes.flatMap(({ genre, contenu, partie, couverture }) => {
    const description = findPartie(genre as GenreActe, partie);
    const tient = description && blocsChanges(contenu, description.scelle, couverture).length === 0;
    return tient && CLE in couverture ? [description.titre] : [];
  });
  return [...new Set(titres)];
}
