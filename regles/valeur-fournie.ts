import { type Droit, lireParametre } from './droit.ts';
import { creerLecteur } from './lecture.ts';
import { formater } from './nombre.ts';
import type { Etape, Raison } from './resultat.ts';

/** A value of the law that the caller may give when it is not published. */
export type ValeurFournie = {
  /** Null when neither published nor given: `raisons` then says so. */
  valeur: number | null;
  etapes: readonly Etape[];
  raisons: readonly Raison[];
};

/**
 * The value given by the caller when there is one, else the published one. A given value that differs
 * from the law is always said, never silently preferred.
 */
export function lireOuPrendre(
  droit: Droit,
  jour: string,
  { id, fait, fourni }: { id: string; fait: string; fourni: number | undefined },
): ValeurFournie {
  const libelle = droit.parametres[id]?.libelle ?? id;
  const unite = droit.parametres[id]?.unite;
  const lue = creerLecteur(droit, jour).nombre(id);
  if (fourni !== undefined && fourni !== lue?.valeur) {
    const publie = lue
      ? `la valeur de l’année est ${formater(lue.valeur)}`
      : 'la valeur de l’année n’est pas publiée';
    const message = `${libelle} : ${formater(fourni)}, valeur donnée par vous ; ${publie}.`;
    const etape = {
      libelle: `${libelle} (valeur donnée)`,
      valeur: fourni,
      ...(unite ? { unite } : {}),
      note: message,
    };
    return { valeur: fourni, etapes: [etape], raisons: [{ code: 'valeur-fournie', message, fait }] };
  }
  if (lue) return { valeur: lue.valeur, etapes: [lue.etape], raisons: [] };
  const lecture = lireParametre(droit, id, jour);
  const reference = lecture.etat === 'hors-periode' ? {} : { reference: lecture.reference };
  const message = `Valeur non publiée : ${libelle}, pour cette année. Donnez le fait « ${fait} » si l’administration vous l’a communiquée.`;
  return { valeur: null, etapes: [], raisons: [{ code: 'valeur-non-publiee', message, fait, ...reference }] };
}
