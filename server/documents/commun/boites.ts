import {
  type BlocSignature,
  construireBlocAvis,
  construireBlocSignature,
  IDENTITE_ET_DATE,
} from './bloc-signature.ts';
import type { AvisSigne, Signature } from './signature.ts';

/** Names printed under the titles of the boxes; `null` on the empty form. */
type Nom = string | null | undefined;

/** Box of the ordinary school: its PO or the delegate, or its direction when `titre` says so. */
export function boiteEcole(
  nom: Nom,
  signature: Signature | null | undefined,
  titre = 'Pour l’école d’enseignement ordinaire, le PO ou son délégué',
): BlocSignature {
  return construireBlocSignature({ nom: 'ecole', titre, precision: nom ?? null }, signature ?? null);
}

/** Box of the pôle. */
export function boitePole(
  nom: Nom,
  signature: Signature | null | undefined,
  titre = 'Pour le pôle territorial, le PO de l’école siège ou son délégué',
): BlocSignature {
  return construireBlocSignature({ nom: 'pole', titre, precision: nom ?? null }, signature ?? null);
}

/** Box of the responsible person or of the adult pupil: no stamp, name and quality to write. */
export function boiteResponsable(
  signature: Signature | null | undefined,
  precision: string | null = null,
): BlocSignature {
  return construireBlocSignature(
    {
      nom: 'responsable',
      titre: 'Le responsable de l’élève (nom, prénom et qualité) ou l’élève s’il est majeur',
      precision,
      cachet: false,
      aRemplir: IDENTITE_ET_DATE,
      large: true,
    },
    signature ?? null,
  );
}

/** Box of the CPMS, which gives an opinion and no agreement. */
export function boiteCpms(titre: string, nom: Nom, avis: AvisSigne | null | undefined): BlocSignature {
  return construireBlocAvis({ nom: 'cpms', titre, precision: nom ?? null, large: true }, avis ?? null);
}
