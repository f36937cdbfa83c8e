import { formaterDate, formaterNombre } from './formats.ts';

/** One step of the explanation of a figure, from the result down to its inputs. */
export type EtapeTrace = {
  libelle: string;
  valeur?: number | string | boolean | null;
  unite?: string;
  /** How the children give the value: « 3 × 84 », « arrondi à l'unité inférieure ». */
  operation?: string;
  reference?: { texte: string; article?: string };
  /** The dated parameter that was read. */
  parametre?: { id: string; depuis: string; valeur: number | string | boolean | null };
  note?: string;
  enfants?: readonly EtapeTrace[];
};

/** A value as one reads it: « 1 234,5 points », « oui », « valeur non publiée ». */
export function formaterValeur(valeur: EtapeTrace['valeur'], unite?: string): string {
  if (valeur === undefined) return '';
  if (valeur === null) return 'valeur non publiée';
  if (typeof valeur === 'boolean') return valeur ? 'oui' : 'non';
  const texte = typeof valeur === 'number' ? formaterNombre(valeur) : formaterDate(valeur);
  return unite ? `${texte}\u00a0${unite}` : texte;
}

/** Text and article of a reference. */
export function formaterReference({ texte, article }: { texte: string; article?: string }): string {
  return article ? `${texte}, ${article}` : texte;
}

/** The whole explanation as plain text, one step a line, children indented: to paste in a mail. */
export function traceEnTexte(etape: EtapeTrace, niveau = 0): string {
  const retrait = '  '.repeat(niveau);
  const valeur = formaterValeur(etape.valeur, etape.unite);
  const details = [
    etape.operation && `= ${etape.operation}`,
    etape.parametre &&
      `paramètre ${etape.parametre.id} depuis le ${formaterDate(etape.parametre.depuis)} : ` +
        formaterValeur(etape.parametre.valeur),
    etape.reference && formaterReference(etape.reference),
    etape.note && `note : ${etape.note}`,
  ].filter((detail) => typeof detail === 'string');
  return [
    `${retrait}${etape.libelle}${valeur && ` : ${valeur}`}`,
    ...details.map((detail) => `${retrait}  ${detail}`),
    ...(etape.enfants ?? []).map((enfant) => traceEnTexte(enfant, niveau + 1)),
  ].join('\n');
}
