import type { Noyau } from '../noyau.ts';
import { executerPour } from '../registre.ts';
import type { Session } from '../session.ts';
import { premiereIpt } from './monde.ts';

/** Lots of one pôle: one it prepares, one it sent, one that was acknowledged. Their pupils bear no mark: both pôles read them. */
export type Lots = {
  prepareId: string;
  dossierPrepareId: string;
  envoyeId: string;
  dossierEnvoyeId: string;
  /** Sent, and acknowledged by the host. */
  accuseId: string;
};

export async function ouvrirTransferts(
  noyau: Noyau,
  session: Session,
  hote: Session,
  nom: string,
  ecoles: { ecoleId: string; ecoleOrigineId: string },
): Promise<Lots> {
  const executer = executerPour(noyau, session);
  const preparer = async (prenom: string) => {
    const { integrationId, eleveId } = await executer('integration.ouvrirPremiere', {
      ...premiereIpt(`Passage ${nom}`, ecoles),
      prenom,
    });
    await executer('integration.arreter', {
      integrationId,
      motif: 'changement-domicile',
      dateEvenement: '2025-10-02',
    });
    const { transfertId } = await executer('transferts.preparer', {
      poleAccueilId: hote.active.porteeId ?? '',
      eleveIds: [eleveId],
    });
    const { dossiers } = await executer('transferts.consulter', { transfertId });
    return { transfertId, dossierId: dossiers[0]?.dossierId ?? '' };
  };
  const prepare = await preparer('Prépa');
  const envoye = await preparer('Envoi');
  await executer('transferts.envoyer', { transfertId: envoye.transfertId, version: 1 });
  const accuse = await preparer('Accusé');
  await executer('transferts.envoyer', { transfertId: accuse.transfertId, version: 1 });
  await executerPour(noyau, hote)('transferts.accuser', {
    transfertId: accuse.transfertId,
    dossiers: [{ dossierId: accuse.dossierId, manques: 'Attestation de fréquentation' }],
  });
  return {
    accuseId: accuse.transfertId,
    prepareId: prepare.transfertId,
    dossierPrepareId: prepare.dossierId,
    envoyeId: envoye.transfertId,
    dossierEnvoyeId: envoye.dossierId,
  };
}
