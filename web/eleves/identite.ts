/** The identity of a pupil and its version, which a correction must carry. */
export type Identite = { nom: string; prenom: string; naissance: string; sexe: string; version: number };

/** What a conflict says is recorded now, or null when the failure is of another kind. */
export function lireEnregistree(suite: unknown): Identite | null {
  if (typeof suite !== 'object' || suite === null) return null;
  const { nom, prenom, naissance, sexe, version } = suite as Partial<Identite>;
  if (nom === undefined || prenom === undefined || naissance === undefined || sexe === undefined) return null;
  return version === undefined ? null : { nom, prenom, naissance, sexe, version };
}
