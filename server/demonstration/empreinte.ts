import { CLES_SECTIONS, empreinteContenu, type FaitsSignes } from '../modules/integration/index.ts';
import type { SectionEnClair } from './types.ts';

/** The fingerprint as the platform will compute it again from the database; loading is tested against it. */
export function empreinteDe(faits: FaitsSignes, sections: readonly SectionEnClair[]): string {
  return empreinteContenu(
    faits,
    CLES_SECTIONS.map((cle) => {
      const section = sections.find((s) => s.cle === cle);
      return { cle, contenu: section?.contenu ?? '', nonRequis: section?.non_requis ?? false };
    }),
  );
}
