import type { Noyau } from '../noyau.ts';
import { type Executer, executerPour } from '../registre.ts';
import { IDS, numeroter, sessionDe } from './identite.ts';

/** What a pôle and a CPMS asked of each other about one pupil. */
export type SecretPartage = { informationId: string; avisId: string };

/** For a pupil whom no centre follows: names of rows that do not exist. */
const RIEN: SecretPartage = { informationId: numeroter(9991), avisId: numeroter(9992) };

/** A request to the centre that follows the pupil, and an opinion that it asks. */
export async function partagerSecret(
  noyau: Noyau,
  executer: Executer,
  nom: string,
  { eleveId, cpmsId }: { eleveId: string; cpmsId: string | undefined },
): Promise<SecretPartage> {
  if (!cpmsId) return RIEN;
  const { demandeId: informationId } = await executer('secretPartage.demander', {
    eleveId,
    cpmsId,
    base: 'secret-professionnel-partage',
    finalite: `Préparer la réunion ${nom}`,
    elements: `Type de l’attestation ${nom}`,
  });
  const cpms = executerPour(noyau, sessionDe('cpms', cpmsId === IDS.cpmsA ? 'a' : 'b'));
  const { avisId } = await cpms('secretPartage.solliciterAvis', {
    eleveId,
    objet: 'retour',
    question: `Question ${nom}`,
  });
  return { informationId, avisId };
}
