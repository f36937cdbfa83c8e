import { type Champ, formaterJour } from './champs.ts';
import type { AvisSigne, MoyenSignature, Signature, Trace } from './signature.ts';

/** What the box shows of a signature given in the application. */
export type Dessin = { trace: Trace | null; nom: string; note: string; alternative: string };

/**
 * One box to sign. `mentions` is what was recorded, `null` while there is still to sign: the template
 * then prints date, signature and stamp to fill by hand.
 */
export type BlocSignature = {
  nom: string;
  titre: string;
  /** Who the block speaks for, under its title. */
  precision: string | null;
  /** Whether the form asks for a stamp. */
  cachet: boolean;
  /** Lines to fill by hand beside the signature. */
  aRemplir: readonly string[];
  /** Opinion given or to give. */
  avis: { texte: string; note: string | null } | null;
  /** Takes the whole width of the page; the others go by two. */
  large: boolean;
  mentions: Champ[] | null;
  dessin: Dessin | null;
};

/** A box before it is known whether someone signed. */
export type Case = Pick<BlocSignature, 'nom' | 'titre'> &
  Partial<Pick<BlocSignature, 'precision' | 'cachet' | 'aRemplir' | 'avis' | 'large'>>;

const MOYENS: Record<MoyenSignature, string> = {
  manuscrite: 'Signature manuscrite',
  numerisee: 'Signature manuscrite, reçue en copie numérisée',
  electronique: 'Signature électronique',
};

const AVIS = { favorable: 'AVIS FAVORABLE', defavorable: 'AVIS DÉFAVORABLE' } as const;
const AVIS_A_RENDRE = 'AVIS FAVORABLE – AVIS DÉFAVORABLE (biffer la mention inutile)';

/** Lines of a box that a responsible person or an adult pupil signs by hand. */
export const IDENTITE_ET_DATE = ['Nom et prénom', 'Qualité', 'Date'] as const;

/** Builds a box; by default it asks for a date, a signature and a stamp, on half the width. */
export function construireBlocSignature(boite: Case, signature: Signature | null): BlocSignature {
  return {
    nom: boite.nom,
    titre: boite.titre,
    precision: boite.precision ?? null,
    cachet: boite.cachet ?? true,
    aRemplir: boite.aRemplir ?? ['Date'],
    avis: boite.avis ?? null,
    large: boite.large ?? false,
    mentions: signature === null ? null : construireMentions(signature),
    dessin: signature === null ? null : construireDessin(signature),
  };
}

/** Builds a box that carries an opinion, given or to give. */
export function construireBlocAvis(
  boite: Case,
  avis: AvisSigne | null,
  note: string | null = null,
): BlocSignature {
  const texte = avis === null ? AVIS_A_RENDRE : AVIS[avis.sens];
  return construireBlocSignature({ ...boite, avis: { texte, note } }, avis?.signature ?? null);
}

function construireMentions({ nom, qualite, le, moyen, delegation }: Signature): Champ[] {
  return [
    { libelle: 'Nom', valeur: nom },
    { libelle: 'Qualité', valeur: `${qualite}${delegation ? ', par délégation du PO' : ''}` },
    { libelle: 'Date', valeur: formaterJour(le) },
    { libelle: 'Moyen', valeur: MOYENS[moyen] },
  ];
}

function construireDessin({ nom, le, apparence }: Signature): Dessin | null {
  if (!apparence) return null;
  return {
    nom,
    note: `signé dans l’application le ${formaterJour(le)}`,
    alternative: `Signature dessinée par ${nom}`,
    trace: apparence.genre === 'dessin' ? lisible(apparence.trace) : null,
  };
}

/** A drawing that holds at least a stroke and only finite numbers; otherwise the name stands for it. */
function lisible(trace: Trace): Trace | null {
  const points = trace.traits.flat();
  const nombres = [trace.largeur, trace.hauteur, ...points.flat()];
  const entier =
    nombres.every((nombre) => Number.isFinite(nombre)) && points.every(({ length }) => length === 2);
  if (points.length === 0 || !entier || trace.largeur <= 0 || trace.hauteur <= 0) return null;
  return { ...trace, traits: trace.traits.filter(({ length }) => length > 0) };
}
