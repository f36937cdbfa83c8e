import {
  type BlocSignature,
  construireBlocAvis,
  construireBlocSignature,
  IDENTITE_ET_DATE,
} from '../commun/bloc-signature.ts';
import type { AvisSigne, Signature } from '../commun/signature.ts';
import { SIGNATURES_2C } from './intitules.ts';

/** Annexe 2c as a whole: its leading sentence, then its four blocks. */
export type PageSignatures = { accord: string; blocs: BlocSignature[] };

/** What annexe 2c needs: the names printed under the titles, and who signed. */
export type Faits2c = {
  ecoleOrdinaire: { nom: string };
  pole: { siege: { nom: string } };
  cpms: string | null;
  signatures: {
    ecoleOrdinaire: Signature | null;
    pole: Signature | null;
    responsable: Signature | null;
    avisCpms: AvisSigne | null;
  };
};

/** The four blocks of annexe 2c, in the order of the form. */
export function construireSignatures(faits: Faits2c | null): PageSignatures {
  const signatures = faits?.signatures ?? null;
  return {
    accord: SIGNATURES_2C.accord,
    blocs: [
      construireBlocSignature(
        {
          nom: 'ecoleOrdinaire',
          titre: SIGNATURES_2C.ecoleOrdinaire,
          precision: faits?.ecoleOrdinaire.nom ?? null,
        },
        signatures?.ecoleOrdinaire ?? null,
      ),
      construireBlocSignature(
        { nom: 'pole', titre: SIGNATURES_2C.pole, precision: faits?.pole.siege.nom ?? null },
        signatures?.pole ?? null,
      ),
      construireBlocAvis(
        {
          nom: 'cpms',
          titre: SIGNATURES_2C.cpms,
          precision: [faits?.cpms ?? null, SIGNATURES_2C.cpmsDirection].filter(Boolean).join(' – '),
          large: true,
        },
        signatures?.avisCpms ?? null,
        SIGNATURES_2C.noteAvis,
      ),
      construireBlocSignature(
        {
          nom: 'responsable',
          titre: SIGNATURES_2C.responsable,
          cachet: false,
          aRemplir: IDENTITE_ET_DATE,
          large: true,
        },
        signatures?.responsable ?? null,
      ),
    ],
  };
}
