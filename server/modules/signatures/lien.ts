import { sql } from 'kysely';
import type { ContenuActe, Couverture, GenreActe, PartieSignataire } from '../../db/schema.ts';
import type { ContexteVisiteur } from '../../kernel/cas-usage.ts';
import { findPartie } from './actes.ts';
import { blocsChanges } from './contenu.ts';
import { empreindreJeton } from './jeton.ts';

type LigneLien = {
  id: string;
  pole_id: string;
  acte_id: string;
  partie: PartieSignataire;
  nom: string;
  couverture: Couverture;
  expire_le: Date;
  revoquee_le: Date | null;
  repondue_le: Date | null;
  remplacee: boolean;
  genre: GenreActe;
  contenu: ContenuActe;
  clos_le: Date | null;
  echeance: string | null;
  eleve_prenom: string;
  eleve_nom: string;
  naissance: string;
  ecole: string;
  pole: string;
  auteur: string;
  modele: string;
  valeurs: Uint8Array;
  date_reference: string;
  emis_le: Date;
};

/** Why a link does not answer any more, `ouvert` when it does. */
export const ETATS_LIEN = ['ouvert', 'repondu', 'ferme', 'expire', 'change', 'clos'] as const;
export type EtatLien = (typeof ETATS_LIEN)[number];

/** The link of this token with what it shows, or null: the same answer for whatever is no token of ours. */
export async function findLien({ trx, instant }: Pick<ContexteVisiteur, 'trx' | 'instant'>, jeton: string) {
  const maintenant = new Date(instant.epochMilliseconds);
  const { rows } = await sql<LigneLien>`
    select * from invitation_lire(${empreindreJeton(jeton)}, ${maintenant}::timestamptz)`.execute(trx);
  const [ligne] = rows;
  const description = ligne && findPartie(ligne.genre, ligne.partie);
  if (!ligne || !description) return null;
  return { ...ligne, description, etat: etatDe(ligne, description.scelle, maintenant) };
}

export type Lien = NonNullable<Awaited<ReturnType<typeof findLien>>>;

function etatDe(ligne: LigneLien, scelle: 'tout' | readonly string[], maintenant: Date): EtatLien {
  const cas: readonly [EtatLien, boolean][] = [
    ['repondu', ligne.repondue_le !== null],
    ['ferme', ligne.revoquee_le !== null || ligne.remplacee],
    ['clos', ligne.clos_le !== null],
    ['expire', ligne.expire_le <= maintenant],
    ['change', blocsChanges(ligne.contenu, scelle, ligne.couverture).length > 0],
  ];
  return cas.find(([, vrai]) => vrai)?.[0] ?? 'ouvert';
}
