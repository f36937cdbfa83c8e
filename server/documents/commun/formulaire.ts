import type { NomModele } from '../modeles.ts';
import type { Bloc } from './blocs.ts';
import { type Cadre, construireCadre, type Emission, type Entete, type Pole } from './champs.ts';
import { type Verification, verificationDe } from './verification.ts';

/** What the common template reads: a title, then blocks in order. */
export type VueFormulaire = {
  cadre: Cadre;
  /** Under the title: a school year, a day. */
  periode: string | null;
  intro: string | null;
  blocs: Bloc[];
  verification: Verification | null;
  /** The whole paper holds on one page, at the largest size that fits. */
  unePage: boolean;
};

type Contenu = {
  sujet: string | null;
  periode: string | null;
  intro?: string | null;
  blocs: Bloc[];
  unePage?: boolean;
  /** Who heads the paper when it is not the pôle. */
  entete?: Entete;
};

/** Builds the view of a paper made of common blocks; without facts, the view of its empty form. */
export function construireFormulaire(
  modele: NomModele,
  faits: { emission: Emission; pole: Pole } | null,
  { sujet, periode, intro = null, blocs, unePage = false, entete }: Contenu,
): VueFormulaire {
  return {
    cadre: construireCadre(
      modele,
      faits === null
        ? null
        : { sujet, pole: faits.pole, emission: faits.emission, ...(entete === undefined ? {} : { entete }) },
    ),
    periode: faits === null ? null : periode,
    intro,
    blocs: faits === null ? blocs : blocs.map(sansChampInutile),
    verification: verificationDe(faits?.emission ?? null),
    unePage,
  };
}

function sansChampInutile(bloc: Bloc): Bloc {
  if (bloc.genre !== 'champs') return bloc;
  const champs = bloc.champs.filter(({ valeur, facultatif }) => valeur !== null || facultatif !== true);
  return { ...bloc, champs };
}
