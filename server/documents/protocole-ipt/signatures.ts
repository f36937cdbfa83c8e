import { type Champ, formaterJour } from '../commun/champs.ts';
import type { MoyenSignature, Signature } from '../commun/signature.ts';
import type { FaitsProtocoleIpt } from './faits.ts';
import { SIGNATURES_2C } from './intitules.ts';

/**
 * One block of annexe 2c. `mentions` is what was recorded, `null` while there is still to sign:
 * the template then prints date, signature and stamp to fill by hand.
 */
export type BlocSignature = {
  nom: 'ecoleOrdinaire' | 'pole' | 'cpms' | 'responsable';
  titre: string;
  /** Who the block speaks for, under its title. */
  precision: string | null;
  /** Whether the form asks for a stamp. */
  cachet: boolean;
  /** Lines to fill by hand beside the signature. */
  aRemplir: readonly string[];
  /** Opinion given or to give; only the CPMS has one. */
  avis: { texte: string; note: string } | null;
  mentions: Champ[] | null;
};

/** Annexe 2c as a whole: its leading sentence, then its four blocks. */
export type PageSignatures = { accord: string; blocs: BlocSignature[] };

const MOYENS: Record<MoyenSignature, string> = {
  manuscrite: 'Signature manuscrite',
  numerisee: 'Signature manuscrite, reçue en copie numérisée',
  electronique: 'Signature électronique',
};

const DATE_SEULE = ['Date'] as const;
const AVIS = { favorable: 'AVIS FAVORABLE', defavorable: 'AVIS DÉFAVORABLE' } as const;
const AVIS_A_RENDRE = 'AVIS FAVORABLE – AVIS DÉFAVORABLE (biffer la mention inutile)';

/** The four blocks of annexe 2c, in the order of the form. */
export function construireSignatures(faits: FaitsProtocoleIpt | null): PageSignatures {
  const signatures = faits?.signatures ?? null;
  const avis = signatures?.avisCpms ?? null;
  const accord = { cachet: true, aRemplir: DATE_SEULE, avis: null };
  return {
    accord: SIGNATURES_2C.accord,
    blocs: [
      {
        ...accord,
        nom: 'ecoleOrdinaire',
        titre: SIGNATURES_2C.ecoleOrdinaire,
        precision: faits?.ecoleOrdinaire.nom ?? null,
        mentions: construireMentions(signatures?.ecoleOrdinaire ?? null),
      },
      {
        ...accord,
        nom: 'pole',
        titre: SIGNATURES_2C.pole,
        precision: faits?.pole.siege.nom ?? null,
        mentions: construireMentions(signatures?.pole ?? null),
      },
      {
        nom: 'cpms',
        titre: SIGNATURES_2C.cpms,
        precision: [faits?.cpms ?? null, SIGNATURES_2C.cpmsDirection].filter(Boolean).join(' – '),
        cachet: true,
        aRemplir: DATE_SEULE,
        avis: { texte: avis === null ? AVIS_A_RENDRE : AVIS[avis.sens], note: SIGNATURES_2C.noteAvis },
        mentions: construireMentions(avis?.signature ?? null),
      },
      {
        nom: 'responsable',
        titre: SIGNATURES_2C.responsable,
        precision: null,
        cachet: false,
        aRemplir: ['Nom et prénom', 'Qualité', 'Date'],
        avis: null,
        mentions: construireMentions(signatures?.responsable ?? null),
      },
    ],
  };
}

function construireMentions(signature: Signature | null): Champ[] | null {
  if (signature === null) return null;
  const delegation = signature.delegation ? ', par délégation du PO' : '';
  return [
    { libelle: 'Nom', valeur: signature.nom },
    { libelle: 'Qualité', valeur: `${signature.qualite}${delegation}` },
    { libelle: 'Date', valeur: formaterJour(signature.le) },
    { libelle: 'Moyen', valeur: MOYENS[signature.moyen] },
  ];
}
