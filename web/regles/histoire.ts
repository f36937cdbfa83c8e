import type { Sortie } from '@polaris/server/kernel/registre.ts';

type Listes = Sortie<'calculs.listerParametres'>;
export type ParametrePublie = Listes['parametres'][number];
export type ValeurPubliee = ParametrePublie['valeurs'][number];
export type TextePublie = Listes['textes'][number];

/** The dated value in force on a civil day, if any. */
export function valeurLe(
  parametre: Pick<ParametrePublie, 'valeurs'>,
  jour: string,
): ValeurPubliee | undefined {
  return parametre.valeurs.find(({ depuis, avant }) => depuis <= jour && (avant === null || jour < avant));
}

/** One period of a parameter, ready to be shown. */
export type PeriodeVue = Omit<ValeurPubliee, 'valeur'> & { valeur: unknown; titre: string };

export type ParametreVu = {
  id: string;
  regle: string;
  libelle: string;
  unite: string | null;
  /** Today: a value, one that exists and is not published, or none at all. */
  actuelle: { etat: 'connue' | 'non-publiee' | 'hors-periode'; valeur: unknown };
  periodes: PeriodeVue[];
};

/** A parameter with its whole history and what holds today. */
export function versParametreVu(
  parametre: ParametrePublie,
  textes: readonly TextePublie[],
  aujourdhui: string,
): ParametreVu {
  const datee = valeurLe(parametre, aujourdhui);
  const etat = !datee ? 'hors-periode' : datee.valeur === null ? 'non-publiee' : 'connue';
  const { id, regle, libelle, unite } = parametre;
  return {
    id,
    regle,
    libelle,
    unite,
    actuelle: { etat, valeur: datee?.valeur ?? null },
    periodes: parametre.valeurs.map((v) => ({
      ...v,
      titre: textes.find((texte) => texte.id === v.texte)?.titre ?? v.texte,
    })),
  };
}
