import type { AuTitreDe, PartieSignataire } from '../../db/schema.ts';

/**
 * Who signs a protocol and in what quality (circulaire 8783, annexe 2c). The CPMS gives an opinion that is
 * dated and signed but is not an agreement: it is never counted among the agreements (IPT-3).
 */
export const PARTIES = {
  'ecole-ordinaire': {
    titre: 'École d’enseignement ordinaire',
    nature: 'accord',
    titres: ['po', 'delegue'],
  },
  pole: {
    titre: 'Pôle territorial, PO de l’école siège',
    nature: 'accord',
    titres: ['po', 'delegue'],
  },
  responsable: {
    titre: 'Parents, autorité parentale ou élève majeur',
    nature: 'accord',
    titres: ['responsable', 'eleve-majeur'],
  },
  cpms: {
    titre: 'CPMS à l’introduction de la proposition',
    nature: 'avis',
    titres: ['direction'],
  },
} as const satisfies Record<
  PartieSignataire,
  { titre: string; nature: 'accord' | 'avis'; titres: readonly AuTitreDe[] }
>;

export const CLES_PARTIES = Object.keys(PARTIES) as [PartieSignataire, ...PartieSignataire[]];

export const LIBELLES_TITRE: Readonly<Record<AuTitreDe, string>> = {
  po: 'Pouvoir organisateur',
  delegue: 'Délégué du pouvoir organisateur',
  direction: 'Direction',
  responsable: 'Parent ou personne investie de l’autorité parentale',
  'eleve-majeur': 'Élève majeur',
};

/** May this party sign under this title? */
export function titreAdmis(partie: PartieSignataire, titre: AuTitreDe): boolean {
  const titres: readonly AuTitreDe[] = PARTIES[partie].titres;
  return titres.includes(titre);
}

const AGE_MAJORITE = 18;

/** Majority is judged on the day of the signature (IPT-4). Both arguments are civil days. */
export function estMajeur(naissance: string, signeeLe: string): boolean {
  const majorite = Temporal.PlainDate.from(naissance).add({ years: AGE_MAJORITE });
  return Temporal.PlainDate.compare(majorite, Temporal.PlainDate.from(signeeLe)) <= 0;
}
