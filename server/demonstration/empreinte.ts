import { CLES_SECTIONS, empreinteContenu } from '../modules/integration/index.ts';
import type { Ligne, SectionEnClair } from './types.ts';

type Attendu = Parameters<typeof empreinteContenu>;

/**
 * The fingerprint as the platform will compute it again from the database. It reads only the facts named
 * here out of much larger rows, which is why the types are asserted; loading is tested against it.
 */
export function empreinteDe(
  integration: Ligne<'integration'>,
  { nom, prenom, naissance }: Ligne<'eleve'>,
  sections: readonly SectionEnClair[],
): string {
  const toutes = CLES_SECTIONS.map((cle) => {
    const section = sections.find((s) => s.cle === cle);
    return {
      cle,
      contenu: section?.contenu ?? '',
      nonRequis: section?.non_requis ?? false,
    } as Attendu[1][number];
  });
  return empreinteContenu({ ...integration, nom, prenom, naissance } as Attendu[0], toutes);
}
