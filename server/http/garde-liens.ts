import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Refus } from '../kernel/refus.ts';
import type { Executer, NomCas } from '../kernel/registre.ts';

/** Failures allowed on the pages that a secret opens, by address and by secret, over a quarter of an hour. */
export const LIMITE_LIENS = { parAdresse: 30, parJeton: 15, secondes: 900 } as const;

/** The use cases without account that a secret opens, and the field of their input that holds it. */
const SECRETS: Partial<Record<NomCas, string>> = {
  'signatures.consulterLien': 'jeton',
  'signatures.telechargerLien': 'jeton',
  'signatures.repondreLien': 'jeton',
  'pieces.consulterDepot': 'jeton',
  'pieces.deposerParLien': 'jeton',
  'integration.verifierAttestation': 'code',
  'recrutement.consulterCandidature': 'jeton',
  'recrutement.retirerCandidature': 'jeton',
};
/** Answers that say, without refusing, that the secret opens nothing. */
const ETATS_INCONNUS: readonly unknown[] = ['inconnu', 'inconnue'];
const JETON_MAXIMUM = 200;
/** Applications that one address may send over an hour: a whole staff room, and no machine. */
const LIMITE_DEPOTS = { parAdresse: 20, secondes: 3600 } as const;

type GardeLiens = (executer: Executer, adresse: string) => Executer;

/**
 * Counts, in the memory of this process, what fails on personal links and codes. An address pays for secrets
 * that open nothing; a secret pays for every refusal, so that nobody hammers one form either. Beyond the
 * limit, the use case is not run: `Refus` « trop-de-demandes », with the seconds to wait in `suite.attente`.
 */
export function creerGardeLiens(): GardeLiens {
  const duration = LIMITE_LIENS.secondes;
  const parAdresse = new RateLimiterMemory({ points: LIMITE_LIENS.parAdresse, duration });
  const parJeton = new RateLimiterMemory({ points: LIMITE_LIENS.parJeton, duration });

  const depots = new RateLimiterMemory({
    points: LIMITE_DEPOTS.parAdresse,
    duration: LIMITE_DEPOTS.secondes,
  });

  return (executer, adresse) =>
    (async (nom: NomCas, entree: never, options) => {
      if (nom === 'recrutement.deposerCandidature') {
        await exigerPatience(depots, adresse, TROP_DE_DEPOTS);
        const sortie = await executer(nom, entree, options);
        await depots.penalty(adresse);
        return sortie;
      }
      const champ = SECRETS[nom];
      if (!champ) return executer(nom, entree, options);
      const jeton = lireJeton(entree, champ);
      await exigerPatience(parAdresse, adresse);
      await exigerPatience(parJeton, jeton);
      const compter = async (inconnu: boolean) => {
        await parJeton.penalty(jeton);
        if (inconnu) await parAdresse.penalty(adresse);
      };
      try {
        const sortie = await executer(nom, entree, options);
        if (ETATS_INCONNUS.includes((sortie as { etat?: unknown }).etat)) await compter(true);
        return sortie;
      } catch (erreur) {
        if (erreur instanceof Refus) await compter(erreur.code === 'introuvable');
        throw erreur;
      }
    }) as Executer;
}

function lireJeton(entree: unknown, champ: string): string {
  const valeur = (entree as Record<string, unknown> | null)?.[champ];
  return typeof valeur === 'string' ? valeur.slice(0, JETON_MAXIMUM) : '';
}

/** What is said before the minutes to wait, and after. */
const TROP_D_ESSAIS = [
  'Trop d’essais infructueux avec ce lien, ou depuis votre connexion.',
  'puis vérifiez l’adresse ou le code et recommencez',
] as const;
const TROP_DE_DEPOTS = [
  'Trop de candidatures sont parties de votre connexion.',
  'puis envoyez de nouveau la vôtre',
] as const;

async function exigerPatience(
  limite: RateLimiterMemory,
  cle: string,
  [avant, apres]: readonly [string, string] = TROP_D_ESSAIS,
): Promise<void> {
  const etat = await limite.get(cle);
  if (!etat || etat.consumedPoints < limite.points) return;
  const attente = Math.max(1, Math.ceil(etat.msBeforeNext / 1000));
  const minutes = Math.ceil(attente / 60);
  throw new Refus(
    'trop-de-demandes',
    `${avant} Attendez ${minutes} minute${minutes > 1 ? 's' : ''}, ${apres}.`,
    { suite: { attente } },
  );
}

/** Seconds to wait that a refusal carries, or undefined. */
export function attenteDe(erreur: unknown): number | undefined {
  if (!(erreur instanceof Refus) || erreur.code !== 'trop-de-demandes') return undefined;
  const { attente } = (erreur.suite ?? {}) as { attente?: unknown };
  return typeof attente === 'number' ? attente : undefined;
}
