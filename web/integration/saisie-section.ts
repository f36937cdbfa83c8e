import type { EchecSaisie } from '../composants/erreurs.ts';
import type { Conflit } from './ConflitSection.tsx';

export type SectionEditee = {
  titre: string;
  aide: string;
  contenu: string;
  etat: string;
  version: number;
  modifieLe: string | null;
  modifiePar: string | null;
};

/** A text kept while typing, with the text it began from. */
export type Depart = {
  contenu: string;
  depart: string;
  termine: boolean;
  nonRequis: boolean;
  version: number;
};

type Echec = EchecSaisie & { conflit: Conflit | null };

/**
 * What the form of a section starts from: what was sent back with an error, else what was kept while typing,
 * else what is recorded. A kept text that began from an older version meets the newer one as a conflict.
 */
export function situer(section: SectionEditee, reprise: Depart | null, echec: Echec | undefined) {
  if (echec) {
    const { saisie, conflit } = echec;
    return {
      conflit,
      ici: saisie.contenu ?? '',
      base: saisie.depart ?? section.contenu,
      termine: saisie.termine === 'oui',
      nonRequis: saisie.nonRequis === 'oui',
      version: Number(saisie.version ?? section.version),
    };
  }
  if (reprise) {
    const depasse = reprise.version < section.version && section.contenu !== reprise.depart;
    const conflit = { contenu: section.contenu, version: section.version, auteur: section.modifiePar };
    return {
      conflit: depasse ? conflit : null,
      ici: reprise.contenu,
      base: reprise.depart,
      termine: reprise.termine,
      nonRequis: reprise.nonRequis,
      version: section.version,
    };
  }
  return {
    conflit: null,
    ici: section.contenu,
    base: section.contenu,
    termine: section.etat === 'complet',
    nonRequis: section.etat === 'non-requis',
    version: section.version,
  };
}
