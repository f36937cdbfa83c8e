import type { Executer } from '../kernel/registre.ts';

/** RTF codes that the examples of the circular print; the others stay to be typed. */
const RTF: Readonly<Record<string, string>> = { 'Instituteur primaire': '951', Logopède: '970' };

type Quoi = { annee: string; poleId: string; ecoleId: string };

/**
 * Requests for an advance of one part: someone on leave of a school, whose papers wait for one number; the
 * codes of those that are ready; the papers of the first of them. The rest is left to do.
 */
export async function preparerDoc12(executer: Executer, part: Quoi, du: string): Promise<void> {
  await engagerEnConge(executer, part, du);
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

/** The example of the circular: 12/24 given up at a school, 18/36 worked in the pôle. */
async function engagerEnConge(executer: Executer, part: Quoi, du: string): Promise<void> {
  const personne = { nom: 'Delcroix', prenom: 'Mireille', matricule: '27510123456' };
  const { membreId } = await executer('personnel.ajouter', { ...part, ...personne });
  const commun = {
    ...{ membreId, posteId: '', fonction: 'Instituteur primaire', remplaceId: '', du, au: '' },
    ...({ situation: 'definitif', titre: 'TR', niveau: 'fondamental' } as const),
  };
  await executer('personnel.attribuerCharge', {
    ...commun,
    ...({ lieu: 'pole', prestees: '18', sur: '36', etablissement: '', etablissementFase: '' } as const),
  });
  await executer('personnel.attribuerCharge', {
    ...commun,
    ...({ lieu: 'hors-pole', prestees: '12', sur: '24', conge: 'oui' } as const),
    etablissement: 'École communale de la Source',
    etablissementFase: '99214',
  });
}
