import { enToutesLettres } from '../calendrier/lettres.ts';
import type { ValeurLue } from '../lecture.ts';
import type { Raison } from '../resultat.ts';
import type { Competence } from './competence.ts';
import { type Condition, etatDe } from './conditions.ts';
import type { FaitsNomination } from './nomination-faits.ts';

export type Calendrier = Readonly<Record<'appel' | 'premiere' | 'derniere', string>>;

/** Both calls and, since 2023, having been recruited in the post (STA-3). */
export function conditionsDAppel(
  faits: FaitsNomination,
  appels: ValeurLue<Readonly<Record<string, string>>>,
  recrute: ValeurLue<string> | null,
): Condition[] {
  const commun = { bloc: 'appels', precision: null, depuis: null } as const;
  const deux = (['appelPole', 'appelStatutaire'] as const).map((fait) => ({
    ...commun,
    code: `appels-${fait}`,
    libelle: appels.valeur[fait] ?? fait,
    etat: etatDe(faits[fait]),
    fait,
    lue: appels,
  }));
  if (!recrute) return deux;
  const etat = etatDe(faits.recrute);
  return [
    ...deux,
    { ...commun, code: 'recrute', libelle: recrute.valeur, etat, fait: 'recrute', lue: recrute },
  ];
}

export function conditionDeCompetence({ etat, detail, raisons, lue }: Competence): Condition {
  const acquise = detail.acquiseFin ? `Acquise à la fin de ${detail.acquiseFin}.` : null;
  return {
    code: 'competence',
    bloc: 'competence',
    libelle: 'Compétence particulière',
    etat,
    fait: 'competences',
    precision:
      acquise ?? (etat === 'a-fournir' ? null : raisons.map(({ message }) => message).join(' ') || null),
    depuis: null,
    lue,
  };
}

/** A vacant post (STA-4) in a pôle that goes on. */
export function conditionsDEmploi(
  { conditions }: FaitsNomination,
  { ouverte, emploi }: { ouverte: ValeurLue<boolean>; emploi: ValeurLue<Readonly<Record<string, string>>> },
): Condition[] {
  const ferme = 'Aucun emploi de pôle n’est vacant avant 2026-27.';
  return (['emploiVacant', 'poleReconduit'] as const).map((code) => {
    const tropTot = code === 'emploiVacant' && !ouverte.valeur;
    return {
      code,
      bloc: 'emploi',
      libelle: emploi.valeur[code] ?? code,
      etat: tropTot ? 'manquante' : etatDe(conditions[code]),
      fait: `conditions.${code}`,
      precision: tropTot ? ferme : null,
      depuis: null,
      lue: tropTot ? ouverte : emploi,
    };
  });
}

/** Not before the first possible day of the network (STA-2). */
export function conditionDeDate(date: string, lue: ValeurLue<Calendrier>): Condition {
  const { premiere } = lue.valeur;
  const remplie = date >= premiere;
  return {
    code: 'date',
    bloc: 'date',
    libelle: `Première date possible : ${enToutesLettres(premiere)}`,
    etat: remplie ? 'remplie' : 'manquante',
    fait: 'date',
    precision: null,
    depuis: premiere,
    lue,
  };
}

/** The first day on or after `date` in the yearly window of the network; the first cycle is repeated (I). */
export function prochaineDate(date: string, { premiere, derniere }: Calendrier): string {
  if (date <= premiere) return premiere;
  for (let decalage = 0; ; decalage += 1) {
    const [debut, fin] = [reporter(premiere, decalage), reporter(derniere, decalage)];
    if (date <= fin) return date > debut ? date : debut;
  }
}

function reporter(jour: string, annees: number): string {
  return `${Number(jour.slice(0, 4)) + annees}${jour.slice(4)}`;
}

export function horsDuCycle(prochaine: string, { reference }: ValeurLue<Calendrier>): Raison {
  const message = `(I) Ce jour n’est pas dans la période de l’année ; la prochaine date possible est le ${enToutesLettres(prochaine)}, si les dates du premier cycle se répètent chaque année.`;
  return { code: 'hors-du-cycle', message, fait: 'date', reference };
}
