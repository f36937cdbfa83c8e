import type { Executer } from '@polaris/server/kernel/registre.ts';
import { type Etape, estEtape, type Saisie } from './guide.ts';

/** A draft taken up again: its answers, with the draft they belong to, and the step where it stopped. */
export async function reprendre(
  executer: Executer,
  brouillonId: string,
): Promise<{ connu: Saisie; debut: Etape }> {
  const { reponses, version } = await executer('integration.consulterBrouillon', { brouillonId });
  const { etape, ...connu } = reponses;
  return {
    connu: { ...connu, brouillonId, brouillonVersion: String(version) },
    // The judgement of the diagnosis is shown at the last step, which asks for it: stop one before.
    debut: estEtape(etape) && etape !== 'verification' ? etape : 'amenagements',
  };
}

/**
 * Keeps what was answered so far. The draft and its version travel with the answers; one that another window
 * changed, or that is gone, is left alone and what is here becomes a draft of its own.
 */
export async function garder(executer: Executer, saisie: Saisie, etape: Etape): Promise<Saisie> {
  const { brouillonId, brouillonVersion, ...reponses } = saisie;
  const commun = { genre: 'par', reponses: { ...reponses, etape } } as const;
  const version = Number(brouillonVersion);
  const suivi = brouillonId ? { brouillonId, version } : {};
  const garde = await executer('integration.enregistrerBrouillon', { ...commun, ...suivi }).catch(
    (erreur: { code?: string }) => {
      if (!brouillonId || erreur.code !== 'conflit') throw erreur;
      return executer('integration.enregistrerBrouillon', commun);
    },
  );
  return { ...saisie, brouillonId: garde.brouillonId, brouillonVersion: String(garde.version) };
}

/** Throws the draft away once the PAR is open; one that is gone already is no matter. */
export async function oublier(executer: Executer, { brouillonId }: Saisie): Promise<void> {
  if (!brouillonId) return;
  await executer('integration.supprimerBrouillon', { brouillonId }).catch((erreur: { code?: string }) => {
    if (erreur.code !== 'introuvable') throw erreur;
  });
}
