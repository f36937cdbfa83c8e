import { hashPassword } from 'better-auth/crypto';
import type { Trx } from '../kernel/cas-usage.ts';
import { insererLots } from './lots.ts';
import type { CompteDemo, HabilitationDemo } from './types.ts';

/** Roles run from the opening of the pôles, with no end. */
const HABILITE_DEPUIS = '2022-08-29';

/** Writes the accounts, their password and their roles; `auteur` is who grants them. */
export async function chargerComptes(
  trx: Trx,
  comptes: readonly CompteDemo[],
  auteur: string,
): Promise<void> {
  // Hashing is slow on purpose: once for each distinct password, not for each account.
  const haches = new Map<string, string>();
  for (const motDePasse of new Set(comptes.map((c) => c.motDePasse))) {
    haches.set(motDePasse, await hashPassword(motDePasse));
  }
  const maintenant = new Date();
  await insererLots(
    trx,
    'compte',
    comptes.map(({ id, nom, courriel }) => ({
      id,
      nom,
      courriel,
      courriel_verifie: true,
      cree_le: maintenant,
      modifie_le: maintenant,
    })),
  );
  await insererLots(
    trx,
    'moyen_connexion',
    comptes.map(({ id, motDePasse }) => ({
      id,
      identifiant: id,
      fournisseur: 'credential',
      compte_id: id,
      mot_de_passe: haches.get(motDePasse) ?? null,
      cree_le: maintenant,
      modifie_le: maintenant,
    })),
  );
  await insererLots(
    trx,
    'habilitation',
    comptes.flatMap((compte) =>
      compte.habilitations.map((h, rang) => ligneHabilitation(compte.id, h, auteur, +maintenant + rang)),
    ),
  );
}

/** An account acts under the oldest of its roles: each is created a millisecond after the one before. */
function ligneHabilitation(compteId: string, h: HabilitationDemo, auteur: string, creeLe: number) {
  return {
    id: h.id,
    compte_id: compteId,
    role: h.role,
    genre_portee: h.genrePortee,
    portee_id: h.porteeId,
    du: HABILITE_DEPUIS,
    au: null,
    cree_par: auteur,
    cree_le: new Date(creeLe),
    version: 1,
  };
}
