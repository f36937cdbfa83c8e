import type { JustificationArret, MotifDerogation, Proposant } from './faits.ts';

/** The four cases of an end, short (Circulaire 8783, annexe 4). */
export const JUSTIFICATIONS: Readonly<Record<JustificationArret, string>> = {
  'suite-ordinaire':
    'Arrêt de l’intégration : l’élève continue dans l’enseignement ordinaire, sans accompagnement du spécialisé (école ou pôle)',
  'enseignement-specialise':
    'Arrêt de l’intégration et inscription, ou retour, dans l’enseignement spécialisé',
  certificat: 'Arrêt de l’intégration à la suite de l’obtention d’un certificat',
  'autre-raison': 'Arrêt pour une autre raison',
};

/** The legal grounds to go on with another partner (Circulaire 8783, point 2). */
export const MOTIFS_DEROGATION: Readonly<Record<MotifDerogation, string>> = {
  placement: 'Mesure de placement (magistrat, conseiller ou direction de l’Aide à la jeunesse)',
  'changement-domicile': 'Changement de domicile',
  'separation-parents': 'Séparation des parents qui change le lieu d’hébergement de l’élève',
  'regime-externat-internat': 'Passage de l’externat à l’internat, ou l’inverse',
  'accueil-ailleurs':
    'Accueil de l’élève, à l’initiative des parents, dans une autre famille ou dans un centre (maladie, voyage)',
  'exclusion-definitive': 'Exclusion définitive d’une autre école',
  'circonstances-exceptionnelles': 'Circonstances exceptionnelles dûment motivées, dans l’intérêt de l’élève',
};

/** Who introduced a proposal (Circulaire 8783, point 1). */
const PROPOSANTS: Readonly<Record<Proposant, string>> = {
  'conseil-de-classe': 'Le conseil de classe de l’école d’enseignement spécialisé',
  guidance: 'L’organisme qui assure la guidance des élèves de l’école d’enseignement spécialisé',
  responsable: 'Les parents ou la personne investie de l’autorité parentale',
  'eleve-majeur': 'L’élève majeur',
};

/** Who introduced it, all of them, one after the other. */
export function nommerProposants(par: readonly Proposant[]): string {
  return par.map((cle) => PROPOSANTS[cle]).join(' ; ');
}

export const SENS_AVIS = { favorable: 'Avis favorable', defavorable: 'Avis défavorable' } as const;

export const OUI_NON = { oui: 'Oui', non: 'Non' } as const;

/** Key of {@link OUI_NON}; `null` ticks nothing. */
export function ouiNon(reponse: boolean | null | undefined): 'oui' | 'non' | null {
  if (reponse === null || reponse === undefined) return null;
  return reponse ? 'oui' : 'non';
}
