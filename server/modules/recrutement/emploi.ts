import { findFraction, VINGTIEMES } from '@polaris/regles/equipe/table.ts';
import { produit, quotient } from '@polaris/regles/nombre.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import { type Appel, fonctionsDe, listerPostes } from './lire-appel.ts';

/** A full charge in a pôle (EQU-3). */
const PLEINE = 36;

/** What a candidate may be given: a post of the call, or the work of someone who is replaced. */
export type Emploi = {
  fonctions: string[];
  prestees: number;
  sur: number;
  categorie?: string | undefined;
} & ({ genre: 'poste'; id: string; posteId: string } | { genre: 'remplace'; chargeId: string });

/** Reads the post that is given; refuses one that is held already, or of another function. */
export async function lireEmploi(
  contexte: Contexte,
  appel: Appel,
  fonction: string,
  { emploi, du }: { emploi: string; du: string },
): Promise<Emploi> {
  const [genre, id = ''] = emploi.split(':');
  return genre === 'poste'
    ? lirePoste(contexte, appel, fonction, id)
    : lireRemplacement(contexte, appel, id, du);
}

async function lirePoste(contexte: Contexte, appel: Appel, fonction: string, id: string): Promise<Emploi> {
  const postes = await listerPostes(contexte, appel.id);
  const poste = postes.find((p) => p.id === id);
  if (!poste) refuser('Cet emploi n’est pas dans l’appel. Rechargez la page.');
  if (poste.fonction !== fonction) {
    refuser(`Ce candidat est classé pour « ${fonction} » : choisissez un emploi de cette fonction.`);
  }
  const tenu = await contexte.trx
    .selectFrom('candidature_choix')
    .select('id')
    .where('appel_poste_id', '=', id)
    .executeTakeFirst();
  if (tenu) refuser('Cet emploi est déjà attribué. Choisissez-en un autre.');
  const source = await contexte.trx
    .selectFrom('poste')
    .select('source')
    .where('id', '=', poste.poste_id)
    .executeTakeFirstOrThrow();
  return {
    genre: 'poste',
    id,
    posteId: poste.poste_id,
    fonctions: fonctionsDe(postes),
    prestees: periodesDe(poste.fraction),
    sur: PLEINE,
    // The mission of support to the coordination goes to a teaching function (EQU-6).
    ...(source.source === 'soutien' ? { categorie: 'directeur-et-enseignant' } : {}),
  };
}

/** During the year function and volume stay what they are (REC-2). */
async function lireRemplacement(
  contexte: Contexte,
  appel: Appel,
  chargeId: string,
  du: string,
): Promise<Emploi> {
  const charge = await contexte.trx
    .selectFrom('charge')
    .select(['fonction', 'prestees', 'sur', 'lieu', 'au'])
    .where('id', '=', chargeId)
    .where('pole_id', '=', appel.pole_id)
    .where('ecole_id', '=', appel.ecole_id)
    .executeTakeFirst();
  if (charge?.lieu !== 'pole' || (charge.au !== null && charge.au <= du)) {
    refuser('La charge à remplacer n’est plus en cours dans cette part. Rechargez la page.');
  }
  return {
    genre: 'remplace',
    chargeId,
    fonctions: [charge.fonction],
    prestees: Number(charge.prestees),
    sur: charge.sur,
  };
}

function refuser(phrase: string): never {
  throw new Refus('saisie-invalide', 'Certaines réponses sont à corriger.', { champs: { emploi: phrase } });
}

/** Periods of 36 that a fraction of the table stands for. */
export function periodesDe(fraction: string): number {
  const lue = findFraction(fraction);
  if (!lue)
    throw new Refus('regle-non-respectee', `La fraction « ${fraction} » n’est pas dans la table des points.`);
  return quotient(produit(PLEINE, VINGTIEMES[lue]), 20, 1);
}
