import type { Entree } from '@polaris/server/kernel/registre.ts';

export type Decision = Entree<'sensoriMoteur.deciderEchelles'>['decision'];

/** What each decision is called, and what it does. */
export const DECISIONS = [
  {
    valeur: 'confirmation',
    libelle: 'Confirmer telle quelle',
    aide: 'Les points de l’an passé deviennent ceux de cette année.',
  },
  {
    valeur: 'reprise',
    libelle: 'À repasser',
    aide: 'L’échelle attend une nouvelle passation ; elle ne donne rien d’ici là.',
  },
  { valeur: 'fin', libelle: 'Terminer', aide: 'L’élève n’a plus d’échelle cette année.' },
] as const satisfies readonly { valeur: Decision; libelle: string; aide: string }[];

/** What has just been recorded, by decision. */
export const FAITS: Readonly<Record<string, string>> = {
  confirmation: 'Les échelles cochées sont confirmées.',
  reprise: 'Les échelles cochées sont à repasser.',
  fin: 'Les échelles cochées sont terminées.',
};

const PREFIXE = 'e.';

/** The name of the box of a pupil; its value is the rank that was read. */
export const nommerCase = (eleveId: string) => `${PREFIXE}${eleveId}`;

/** The scales ticked in a form, each with the rank it was read at. */
export function lireCochees(saisie: Readonly<Record<string, string>>): { eleveId: string; rang: string }[] {
  return Object.entries(saisie)
    .filter(([nom]) => nom.startsWith(PREFIXE))
    .map(([nom, rang]) => ({ eleveId: nom.slice(PREFIXE.length), rang }));
}
