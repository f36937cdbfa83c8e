import { lireDateSaisie, trouverVeille } from '../composants/formats.ts';

/** The days the ledger is asked for, as the address says them. */
export type DatesDemandees = {
  connuLe: string | undefined;
  du: string | undefined;
  /** Rank of a day of the slider; it is turned into a date of the address. */
  rang: number | null;
  /** What was typed and is not a day of the calendar. */
  illisible: boolean;
};

export function lireDates(parametres: URLSearchParams): DatesDemandees {
  const lire = (nom: string) => {
    const saisie = parametres.get(nom) ?? '';
    return { jour: lireDateSaisie(saisie) ?? undefined, illisible: saisie !== '' && !lireDateSaisie(saisie) };
  };
  const connuLe = lire('connuLe');
  const du = lire('du');
  const rang = parametres.get('rang');
  return {
    connuLe: connuLe.jour,
    du: du.jour,
    rang: rang !== null && /^\d{1,4}$/.test(rang) ? Number(rang) : null,
    illisible: connuLe.illisible || du.illisible,
  };
}

/** The days of the slider: before everything, those that brought something, then today. */
export function joursDuCurseur(courbe: readonly { jour: string }[], aujourdhui: string): string[] {
  const jours = courbe.map(({ jour }) => jour);
  const [premier] = jours;
  const dernier = jours.at(-1);
  if (premier === undefined || dernier === undefined) return [];
  return [trouverVeille(premier), ...jours, ...(dernier < aujourdhui ? [aujourdhui] : [])];
}

/** The position of the slider that shows what was known on a day: the last of its days by then. */
export function rangDuJour(jours: readonly string[], connuLe: string): number {
  return Math.max(
    0,
    jours.findLastIndex((jour) => jour <= connuLe),
  );
}

/** With what a day is compared when nothing is asked: the state before the last change it knew. */
export function jourPrecedent(jours: readonly string[], connuLe: string): string | undefined {
  const connus = jours.filter((jour) => jour <= connuLe);
  const dernier = connus.at(-1);
  return dernier === undefined ? undefined : trouverVeille(dernier);
}

/** What the frame says of the page: the day it shows, when it is not today. Only the ledger goes back. */
export function direConnaissance({ pathname, searchParams }: URL, aujourdhui: string): { connuLe?: string } {
  const { connuLe } = lireDates(searchParams);
  return pathname === '/financement/livre' && connuLe && connuLe < aujourdhui ? { connuLe } : {};
}
