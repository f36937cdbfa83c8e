import type { Niveau } from '../../db/schema.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import { porteePole } from '../../kernel/session.ts';
import { findConvention, findEcole, findPoleCooperant } from '../referentiel/index.ts';

type Cooperation = {
  poleId: string;
  ecoleId: string;
  ecole: NonNullable<Awaited<ReturnType<typeof findEcole>>>;
};

/** The pôle a session of the team works for; refuses a scope that is not one pôle. */
export function exigerPole({ session }: Pick<Contexte, 'session'>): string {
  const poleId = porteePole(session);
  if (!poleId) throw new Refus('interdit', 'Choisissez d’abord le pôle pour lequel vous travaillez.');
  return poleId;
}

/**
 * The school concerned and the pôle it cooperates with on a day (PAR-2: the ordinary school addresses its
 * pôle). A school speaks for itself; the pôle names one of its coopérantes.
 */
export async function getCooperation(
  contexte: Contexte,
  demande: { ecoleId?: string | undefined; jour: string; niveau?: Niveau | undefined },
): Promise<Cooperation> {
  const { trx, session } = contexte;
  const propre = session.active.role === 'ecole' ? session.active.porteeId : null;
  const ecoleId = propre ?? demande.ecoleId;
  if (!ecoleId) throw refuser('ecoleId', 'Choisissez l’école qui fait la demande.');
  if (propre && demande.ecoleId && demande.ecoleId !== propre) {
    throw new Refus('interdit', 'Vous ne pouvez agir que pour votre école.');
  }
  const ecole = await findEcole(trx, ecoleId);
  const poleId = propre
    ? (await findPoleCooperant(trx, ecoleId, demande.jour))?.id
    : await lireCoopere(contexte, ecoleId, demande.jour);
  if (!ecole || !poleId) {
    throw refuser(
      'ecoleId',
      propre
        ? 'Votre école ne coopère avec aucun pôle à cette date. Vérifiez la date, ou contactez le pôle.'
        : 'Cette école ne coopère pas avec votre pôle à cette date. Choisissez une de vos coopérantes.',
    );
  }
  if (demande.niveau && !ecole.niveaux.includes(demande.niveau)) {
    throw refuser(
      'niveau',
      `Cette école n’organise pas l’enseignement ${demande.niveau}. Corrigez le niveau.`,
    );
  }
  return { poleId, ecoleId, ecole };
}

async function lireCoopere(contexte: Contexte, ecoleId: string, jour: string): Promise<string | undefined> {
  const poleId = exigerPole(contexte);
  const convention = await findConvention(contexte.trx, poleId, ecoleId, jour);
  return convention?.genre === 'cooperante' ? poleId : undefined;
}

function refuser(champ: string, phrase: string): Refus {
  return new Refus('regle-non-respectee', 'L’école est à corriger.', { champs: { [champ]: phrase } });
}

/** Refuses a day that lies ahead: what is recorded has happened. */
export function exigerPasse(champ: string, jour: string, aujourdhui: string): void {
  if (jour <= aujourdhui) return;
  throw new Refus('saisie-invalide', 'Une date est à corriger.', {
    champs: { [champ]: 'Cette date est dans le futur. Indiquez le jour où cela s’est passé.' },
  });
}
