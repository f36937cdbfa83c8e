import { formaterDateLongue, formaterEcheance } from '../composants/formats.ts';
import type { EtatPartie, Nature } from './libelles.ts';

type PartieSuivie = {
  titre: string;
  nature: Nature;
  etat: EtatPartie;
  facultative: boolean;
  blocsIncomplets: readonly string[];
};
type ActeSuivi = { parties: readonly PartieSuivie[]; echeance: string | null; clos: boolean };

export type Suite = {
  /** Nothing is awaited any more. */
  fini: boolean;
  /** Who holds the act now. */
  detenteur: string;
  /** What comes next. */
  etape: string;
  /** By when, in words; empty when no date binds. */
  delai: string;
};

/** Who holds an act now, what comes next and by when. Pure: `aujourdhui` is a civil day. */
export function direSuite({ parties, echeance, clos }: ActeSuivi, aujourdhui: string): Suite {
  const attendues = parties.filter(({ facultative, etat }) => !facultative && etat !== 'signee');
  if (clos || attendues.length === 0) {
    const etape = clos ? 'Ce document est clos.' : 'Toutes les réponses attendues sont données.';
    return { fini: true, detenteur: 'Personne', etape, delai: '' };
  }
  const delai = direDelai(echeance, aujourdhui);
  const refus = attendues.filter(({ etat }) => etat === 'refusee');
  if (refus.length > 0) {
    const qui = enumerer(refus.map(({ titre }) => titre));
    const etape = `Reprendre la concertation : refus de ${qui}.`;
    return { fini: false, detenteur: 'Le pôle', etape, delai };
  }
  const pretes = attendues.filter(({ blocsIncomplets }) => blocsIncomplets.length === 0);
  if (pretes.length === 0) {
    const blocs = [...new Set(attendues.flatMap(({ blocsIncomplets }) => blocsIncomplets))];
    return { fini: false, detenteur: 'Le pôle', etape: `Compléter : ${enumerer(blocs)}.`, delai };
  }
  return {
    fini: false,
    detenteur: enumerer(pretes.map(({ titre }) => titre)),
    etape: pretes.every(({ nature }) => nature === 'avis')
      ? 'Recevoir l’avis du CPMS.'
      : `Recueillir ${pretes.length === 1 ? 'la dernière réponse' : `${pretes.length} réponses`}.`,
    delai,
  };
}

function direDelai(echeance: string | null, aujourdhui: string): string {
  if (echeance === null) return '';
  return `Attendues au plus tard le ${formaterDateLongue(echeance)} (${formaterEcheance(aujourdhui, echeance)}).`;
}

/** « a, b et c ». */
export function enumerer(morceaux: readonly string[]): string {
  return [morceaux.slice(0, -1).join(', '), morceaux.at(-1)].filter(Boolean).join(' et ');
}
