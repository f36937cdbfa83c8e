import type { Executer } from '../registre.ts';

/** What is asked for of one pupil. */
export type PiecesDemandees = {
  /** A report asked for by a personal link: the request, and what ends its address. */
  demandeId: string;
  jeton: string;
  /** The certificate of the year, asked of the school. */
  attestationId: string;
};

/** A report of a person without account, and the certificate of the year of the school. */
export async function demanderPieces(
  executer: Executer,
  nom: string,
  dossier: { eleveId: string; integrationId: string; annee: string },
): Promise<PiecesDemandees> {
  const { annee, ...cadre } = dossier;
  const { demandeId, adresse } = await executer('pieces.creerLien', {
    ...cadre,
    code: 'bilan-medical',
    destinataire: `Médecin ${nom}`,
  });
  const { demandeId: attestationId } = await executer('pieces.creerLien', {
    ...cadre,
    code: 'attestation-annee-en-cours',
    annee,
    destinataire: `Secrétariat ${nom}`,
  });
  return { demandeId, jeton: adresse.split('/').at(-1) ?? '', attestationId };
}
