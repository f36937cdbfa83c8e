import type { Entree, Executer } from '@polaris/server/kernel/registre.ts';

type Cle = Entree<'integration.modifierSection'>['cle'];

/** What the form of a section sends, as the use cases expect it. */
export function lireSection(
  { integrationId, cle }: { integrationId: string; cle: string },
  saisie: Readonly<Record<string, string>>,
) {
  return {
    integrationId,
    cle: cle as Cle,
    contenu: saisie.contenu ?? '',
    termine: saisie.termine === 'oui',
    nonRequis: saisie.nonRequis === 'oui',
    version: saisie.version,
  };
}

type Envoi = {
  entree: ReturnType<typeof lireSection>;
  saisie: Readonly<Record<string, string>>;
  propose: boolean;
};

/** Records a section, or proposes it: a proposed text is kept by the proposal, hence no longer as a draft. */
export async function enregistrerSection(
  executer: Executer,
  { entree, saisie, propose }: Envoi,
): Promise<void> {
  const options = { cle: saisie.demande ?? '' };
  const { motif = '', nature } = saisie;
  if (!propose) {
    await executer('integration.modifierSection', { ...entree, nature, motif }, options);
    return;
  }
  const proposee = { ...entree, ...(nature ? { nature, motif } : {}) };
  await executer(
    'suggestions.proposer',
    { cas: 'integration.modifierSection', entree: proposee, motif },
    options,
  );
  const { integrationId, cle } = entree;
  await executer('integration.oublierSection', { integrationId, cle });
}
