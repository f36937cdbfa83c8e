import { estPermis } from '@polaris/server/kernel/permissions.ts';
import type { Entree, Executer } from '@polaris/server/kernel/registre.ts';
import type { Role } from '@polaris/server/kernel/session.ts';

type Saisie = Record<string, string> & { acteId: string };

/** Sends the form of an answer to the use case it asks for: an opinion, a signature or a refusal. */
export async function enregistrerReponse(
  executer: Executer,
  role: Role | null,
  saisie: Saisie,
  cle: string,
): Promise<void> {
  if (estPermis('signatures.aviser', role)) {
    await executer('signatures.donnerAvis', saisie as unknown as Entree<'signatures.donnerAvis'>, { cle });
    return;
  }
  if (saisie.decision === 'refus') {
    await executer('signatures.refuser', saisie as unknown as Entree<'signatures.refuser'>, { cle });
    return;
  }
  await executer('signatures.signer', saisie as unknown as Entree<'signatures.signer'>, { cle });
}
