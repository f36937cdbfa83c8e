import { estPermis } from '../../kernel/permissions.ts';
import type { Role } from '../../kernel/session.ts';
import type { Matiere } from './faits-documents.ts';
import { INTERVENANTS } from './intervenants.ts';
import { litMotivation } from './meneur.ts';

/** The papers that a role may print of a proposition as it stands. */
export function papiersDe(role: Role, { proposition, avis }: Matiere): { papier: string; libelle: string }[] {
  if (!estPermis('propositions.mener', role)) return [];
  const desaccords = avis.filter(({ sens }) => sens === 'desaccord');
  return [
    ...(desaccords.length === 0
      ? [{ papier: 'concertation', libelle: 'Feuille d’avis favorable, à signer par tous' }]
      : []),
    ...desaccords
      .filter(({ intervenant }) => litMotivation(role, intervenant, proposition))
      .map(({ intervenant }) => ({
        papier: intervenant,
        libelle: `Désaccord motivé : ${INTERVENANTS[intervenant].titre}`,
      })),
    ...(proposition.frequentation_du
      ? [
          {
            papier: 'attestation-frequentation',
            libelle: 'Attestation de fréquentation de l’école spécialisée',
          },
        ]
      : []),
  ];
}
