import type { Executer } from '../kernel/registre.ts';

/** RTF codes that the examples of the circular print; the others stay to be typed. */
const RTF: Readonly<Record<string, string>> = { 'Instituteur primaire': '951', Logopède: '970' };

/**
 * Requests for an advance of the siège: the codes of the first charges are typed and the papers of one member
 * issued; the rest is left to do. Nothing while nobody works there.
 */
export async function preparerDoc12(
  executer: Executer,
  part: { annee: string; poleId: string; ecoleId: string },
): Promise<void> {
  const { membres } = await executer('doc12.lister', part);
  const prets = membres.filter(({ etat }) => etat === 'pret');
  for (const { membreId } of prets) {
    const { charges } = await executer('doc12.consulter', { ...part, membreId });
    for (const { chargeId, fonction, version } of charges) {
      const rtf = RTF[fonction];
      if (rtf && version === 0) await executer('doc12.enregistrer', { chargeId, version, codes: { rtf } });
    }
  }
  const [premier] = prets;
  if (premier) await executer('doc12.emettre', { ...part, membreId: premier.membreId });
}
