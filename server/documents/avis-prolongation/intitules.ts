import type { InstanceAvis } from './faits.ts';

/** Who gives the opinion, by level, enlarged to the members of the pôle in charge of the pupil. */
export const INSTANCES: Readonly<Record<InstanceAvis, string>> = {
  'equipe-educative':
    'L’équipe éducative de l’école (fondamental), élargie aux membres du pôle chargés de l’élève',
  'conseil-de-classe': 'Le conseil de classe (secondaire), élargi aux membres du pôle chargés de l’élève',
};

/** What the opinion decides, as the form ticks it. */
export const DECISIONS = {
  favorable: 'Avis favorable : l’intégration est prolongée',
  defavorable: 'Avis défavorable : l’intégration n’est pas prolongée',
} as const;

export const APRES_AVIS = {
  oui: 'Le conseil a décidé après avis de tous les enseignants qui accompagnent l’élève',
} as const;
