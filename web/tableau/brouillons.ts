import type { Sortie } from '@polaris/server/kernel/registre.ts';

type Brouillon = Sortie<'integration.listerBrouillons'>['brouillons'][number];

/** The drafts of a person, by the name of the pupil as far as it was typed. */
export function versBrouillons(brouillons: readonly Brouillon[]) {
  return brouillons.map(({ brouillonId, reponses, modifieLe }) => ({
    brouillonId,
    eleve: [reponses.prenom, reponses.nom].filter(Boolean).join(' ') || 'Élève sans nom',
    modifieLe,
  }));
}
