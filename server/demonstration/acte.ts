import type { ContenuActe } from '../db/schema.ts';
import {
  blocsProtocole,
  CLES_SECTIONS,
  echeanceProtocole,
  type FaitsSignes,
} from '../modules/integration/index.ts';
import { empreindre } from '../modules/signatures/index.ts';
import { identifiantDe } from './alea.ts';
import { midi } from './calendrier.ts';
import type { Ligne, SectionEnClair } from './types.ts';

/** Leaves the content in clear in the place of its fingerprints: the loader makes them, with its key. */
const EN_CLAIR = { empreindre: (clair: string) => clair };

/** The content as the platform will compute it again from the database; loading is tested against it. */
function contenuDe(faits: FaitsSignes, sections: readonly SectionEnClair[]): ContenuActe {
  return empreindre(
    EN_CLAIR,
    blocsProtocole(
      faits,
      CLES_SECTIONS.map((cle) => {
        const section = sections.find((s) => s.cle === cle);
        return {
          cle,
          contenu: section?.contenu ?? '',
          nonRequis: section?.non_requis ?? false,
          termine: section?.termine ?? false,
        };
      }),
    ),
  );
}

/** The act that the parties to a protocol sign. */
export function creerActe(
  graine: number,
  integration: Ligne<'integration'>,
  faits: FaitsSignes,
  sections: readonly SectionEnClair[],
): Ligne<'acte'> {
  return {
    id: identifiantDe(graine, 'acte', integration.id),
    pole_id: integration.pole_id,
    eleve_id: integration.eleve_id,
    ecole_id: integration.ecole_id,
    cpms_id: integration.cpms_id,
    ecole_origine_id: integration.ecole_origine_id,
    genre: 'protocole',
    objet_id: integration.id,
    contenu: contenuDe(faits, sections),
    ouvert_le: midi(integration.debut),
    clos_le: null,
    echeance: echeanceProtocole(integration.debut),
    modifie_le: null,
  };
}
