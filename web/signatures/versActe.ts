import type { EtapeAriane } from '../composants/TitrePage.tsx';

type Acte = { acteId: string; genre: string; objetId: string; eleveId: string; eleve: string; titre: string };

/** The pages above a signature room, as far as the reader may open them. */
export function ariane(
  { genre, objetId, eleveId, eleve }: Acte,
  { voitDossier, voitProtocole }: { voitDossier: boolean; voitProtocole: boolean },
): EtapeAriane[] {
  return [
    { libelle: 'Signatures en attente', vers: '/signatures' },
    ...(voitDossier ? [{ libelle: eleve, vers: `/eleves/${eleveId}` }] : []),
    ...(voitProtocole && genre === 'protocole'
      ? [{ libelle: 'Protocole', vers: `/integrations/${objetId}/protocole` }]
      : []),
  ];
}

/** The pages above a page of the room. */
export function arianeSalle({ acteId, titre, eleve }: Acte): EtapeAriane[] {
  return [
    { libelle: 'Signatures en attente', vers: '/signatures' },
    { libelle: `${titre}, ${eleve}`, vers: `/actes/${acteId}` },
  ];
}
