import type { Calendrier, Droit, Parametre, ValeurDatee } from '../../../regles/droit.ts';
import { jouerCas, type Regles } from './cas.ts';
import type { CasLu } from './charger.ts';

/** What one check looked at, and the faults it found as French sentences. */
export type Bilan = { nombre: number; erreurs: readonly string[] };

type Controle<T> = (element: T) => readonly string[];

function passer<T>(elements: readonly T[], controle: Controle<T>): Bilan {
  return { nombre: elements.length, erreurs: elements.flatMap((e) => [...controle(e)]) };
}

/** Every dated value names a known text, an article, and says why when its publication is unknown. */
export function verifierSources(droit: Droit): Bilan {
  return passer(valeursDe(droit), ({ parametre, valeur: v }) => {
    const ou = `${parametre.id}, valeur depuis le ${v.depuis}`;
    const erreurs: string[] = [];
    if (!Object.hasOwn(droit.textes, v.texte)) {
      erreurs.push(
        `${ou} : texte « ${v.texte} » inconnu. Ajoutez-le à droit/textes ou corrigez l’identifiant.`,
      );
    }
    if (v.article.trim() === '')
      erreurs.push(`${ou} : article absent. Nommez l’article, le point ou l’annexe.`);
    if (v.publieLe === null && !v.note) {
      erreurs.push(`${ou} : date de publication vide sans note. Dites dans « note » pourquoi elle manque.`);
    }
    return erreurs;
  });
}

/** Periods are half-open, in order, and never overlap. */
export function verifierPeriodes(droit: Droit): Bilan {
  return passer(Object.values(droit.parametres), ({ id, valeurs }) =>
    valeurs.flatMap((v, rang) => {
      const suivante = valeurs[rang - 1];
      const erreurs: string[] = [];
      if (v.avant !== null && v.avant <= v.depuis) {
        erreurs.push(`${id} : la période du ${v.depuis} finit le ${v.avant}. Corrigez « avant ».`);
      }
      if (suivante && (v.avant === null || v.avant > suivante.depuis)) {
        erreurs.push(
          `${id} : les périodes du ${v.depuis} et du ${suivante.depuis} se chevauchent. Corrigez « avant ».`,
        );
      }
      return erreurs;
    }),
  );
}

/** Every article cited by a value is cited by at least one golden case. */
export function verifierArticles(droit: Droit, cas: readonly CasLu[]): Bilan {
  const couverts = new Set(cas.flatMap((c) => c.attendu.references.map((r) => `${r.texte} ${r.article}`)));
  const cites = new Set(valeursDe(droit).map(({ valeur }) => `${valeur.texte} ${valeur.article}`));
  return passer([...cites], (article) =>
    couverts.has(article)
      ? []
      : [`${article} : aucun cas doré ne le cite. Ajoutez un cas avec cette référence.`],
  );
}

/** Every first and last day of a value has a golden case that day and the day before. */
export function verifierChangements(droit: Droit, cas: readonly CasLu[]): Bilan {
  const tenus = new Set(cas.map((c) => ('parametre' in c ? `${c.parametre} ${c.date}` : '')));
  const attendus = Object.values(droit.parametres).flatMap(({ id, valeurs }) => {
    const jours = valeurs.flatMap((v) => (v.avant === null ? [v.depuis] : [v.depuis, v.avant]));
    return [...new Set(jours)].flatMap((jour) => [`${id} ${veille(jour)}`, `${id} ${jour}`]);
  });
  return passer(attendus, (attendu) =>
    tenus.has(attendu) ? [] : [`${attendu} : cas doré absent. Ajoutez la veille et le jour du changement.`],
  );
}

/** Every golden case holds under the law as read. */
export function verifierCas(droit: Droit, cas: readonly CasLu[], regles: Regles): Bilan {
  return passer(cas, (c) => jouerCas(c, droit, regles).map((e) => `${c.fichier}, « ${c.cas} » : ${e}.`));
}

/** Rules declare parameters that exist, and no parameter is kept that no rule reads. */
export function verifierLectures(droit: Droit, regles: Regles): Bilan {
  const declares = Object.values(regles).flatMap((r) => r.parametres.map((id) => ({ regle: r.nom, id })));
  const lus = new Set(declares.map((d) => d.id));
  const inconnus = passer(declares, ({ regle, id }) =>
    Object.hasOwn(droit.parametres, id)
      ? []
      : [`${regle} : paramètre « ${id} » inconnu de droit/parametres.`],
  );
  const inutiles = passer(Object.keys(droit.parametres), (id) =>
    lus.has(id) ? [] : [`${id} : aucune règle ne lit ce paramètre. Retirez-le ou déclarez-le dans sa règle.`],
  );
  return { nombre: inconnus.nombre + inutiles.nombre, erreurs: [...inconnus.erreurs, ...inutiles.erreurs] };
}

/** A school year goes from a Monday to a Friday, holds its holidays apart, and precedes the next one. */
export function verifierCalendriers(droit: Droit): Bilan {
  const calendriers = Object.values(droit.calendriers).sort((a, b) => (a.annee < b.annee ? -1 : 1));
  return passer(calendriers, (c) => {
    const suivant = calendriers[calendriers.indexOf(c) + 1];
    const erreurs = fautesDuCalendrier(c);
    if (suivant && suivant.rentree <= c.dernierJour)
      erreurs.push('la rentrée suivante précède le dernier jour');
    return erreurs.map((e) => `calendrier ${c.annee} : ${e}. Corrigez droit/calendriers/${c.annee}.yaml.`);
  });
}

const LUNDI = 1;
const VENDREDI = 5;

function fautesDuCalendrier(c: Calendrier): string[] {
  const erreurs: string[] = [];
  if (!c.annee.startsWith(c.rentree.slice(0, 4)))
    erreurs.push('la rentrée n’est pas dans la première année civile');
  if (jourDeSemaine(c.rentree) !== LUNDI) erreurs.push('la rentrée n’est pas un lundi');
  if (jourDeSemaine(c.dernierJour) !== VENDREDI) erreurs.push('le dernier jour n’est pas un vendredi');
  const evenements = [...c.vacances, ...c.conges].sort((a, b) => (a.debut < b.debut ? -1 : 1));
  for (const [rang, e] of evenements.entries()) {
    const nom = `${e.evenement} du ${e.debut}`;
    const suivant = evenements[rang + 1];
    if (e.fin < e.debut) erreurs.push(`${nom} : la fin précède le début`);
    if (e.debut <= c.rentree || e.fin >= c.dernierJour) erreurs.push(`${nom} : hors de l’année scolaire`);
    if (suivant && suivant.debut <= e.fin) erreurs.push(`${nom} : chevauche ${suivant.evenement}`);
  }
  for (const v of c.vacances) {
    const entier = jourDeSemaine(v.debut) === LUNDI && jourDeSemaine(v.fin) === VENDREDI;
    if (!entier) erreurs.push(`${v.evenement} : les vacances vont d’un lundi à un vendredi`);
  }
  return erreurs;
}

function valeursDe(droit: Droit): { parametre: Parametre; valeur: ValeurDatee }[] {
  return Object.values(droit.parametres).flatMap((parametre) =>
    parametre.valeurs.map((valeur) => ({ parametre, valeur })),
  );
}

function veille(jour: string): string {
  return Temporal.PlainDate.from(jour).subtract({ days: 1 }).toString();
}

function jourDeSemaine(jour: string): number {
  return Temporal.PlainDate.from(jour).dayOfWeek;
}
