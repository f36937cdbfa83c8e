import type { Droit } from '@polaris/regles/droit.ts';
import type { z } from 'zod';
import type { CasBase, CasUsage, CasVisiteur, Contexte } from './cas-usage.ts';
import { PAR_DEFAUT } from './champs.ts';
import { lireDroitEnVigueur } from './droit/en-vigueur.ts';
import { traduireErreurBase } from './erreurs-base.ts';
import { jourABruxelles } from './horloge.ts';
import { uneSeuleFois } from './idempotence.ts';
import { ajouterAHistorique, ajouterAuJournal } from './journal.ts';
import type { Noyau } from './noyau.ts';
import { estPermis } from './permissions.ts';
import { Refus } from './refus.ts';
import type { Session } from './session.ts';
import { transactionFiltree } from './transaction.ts';

export type OptionsExecution = {
  /** Idempotency key (UUID) of a write. */
  cle?: string;
};

/**
 * The one way to run a use case: permission, input, one filtered transaction, work, journal, output.
 * Throws `Refus` for everything expected; anything else is a bug.
 */
export async function executerCas(
  noyau: Noyau,
  cas: CasUsage,
  session: Session | null,
  brut: unknown,
  options: OptionsExecution = {},
): Promise<unknown> {
  if (!estPermis(cas.permission, session?.active.role ?? null)) {
    throw session
      ? new Refus('interdit', `Votre rôle ne permet pas cette action : ${minuscule(cas.titre)}.`)
      : new Refus('non-connecte', 'Connectez-vous pour continuer.');
  }
  const entree = lireEntree(cas.entree, brut);
  try {
    if (cas.genre === 'public') {
      const droit = await transactionFiltree(noyau.base.db, null, (trx) => lireDroitEnVigueur(noyau, trx));
      return cas.sortie.parse(await cas.executer(contextePublic(noyau, droit), entree));
    }
    if (cas.genre === 'visiteur') return await executerVisiteur(noyau, cas, entree);
    return await executerAvecBase(noyau, cas, exigerSession(session), entree, options);
  } catch (erreur) {
    throw traduireErreurBase(erreur);
  }
}

function exigerSession(session: Session | null): Session {
  if (!session) throw new Refus('non-connecte', 'Connectez-vous pour continuer.');
  return session;
}

function executerVisiteur(noyau: Noyau, cas: CasVisiteur, entree: unknown): Promise<unknown> {
  return transactionFiltree(noyau.base.db, null, async (trx) => {
    const droit = await lireDroitEnVigueur(noyau, trx);
    const reponse = await cas.executer(
      {
        ...contextePublic(noyau, droit),
        trx,
        coffre: noyau.coffre,
        fichiers: noyau.fichiers,
        journaliser: (ligne) => ajouterAuJournal(trx, cas.nom, ligne, droit.version),
      },
      entree,
    );
    return cas.sortie.parse(reponse);
  });
}

function contextePublic(noyau: Noyau, droit: Droit, instant = noyau.horloge()) {
  return {
    droit,
    instant,
    aujourdhui: jourABruxelles(instant),
    adressePublique: noyau.adressePublique,
  };
}

async function executerAvecBase(
  noyau: Noyau,
  cas: CasBase,
  session: Session,
  entree: unknown,
  options: OptionsExecution,
): Promise<unknown> {
  const { compteId, active } = session;
  const instant = noyau.horloge();
  return transactionFiltree(noyau.base.db, { compteId, active, instant }, async (trx) => {
    const droit = await lireDroitEnVigueur(noyau, trx);
    let journalise = false;
    const contexte: Contexte = {
      ...contextePublic(noyau, droit, instant),
      trx,
      session,
      coffre: noyau.coffre,
      fichiers: noyau.fichiers,
      journaliser: async (ligne) => {
        journalise = true;
        await ajouterAuJournal(trx, cas.nom, ligne, droit.version);
      },
      historiser: (cible, changements) => {
        const { coffre } = contexte;
        return ajouterAHistorique(trx, { coffre, par: session.compteId, instant }, cible, changements);
      },
    };
    const travail = async () => {
      // Read before the commit: an answer that cannot be given undoes the write it was for.
      const reponse = cas.sortie.parse(await cas.executer(contexte, entree));
      // A write without trace is a bug of ours: it must not commit.
      if (cas.genre === 'ecriture' && !journalise) throw new Error(`${cas.nom} wrote without journal entry.`);
      return reponse;
    };
    if (cas.genre === 'lecture' || !options.cle) return travail();
    const demande = { cle: options.cle, compteId: session.compteId, casUsage: cas.nom, entree };
    return uneSeuleFois(trx, noyau.coffre, demande, travail);
  });
}

function lireEntree(schema: z.ZodType, brut: unknown): unknown {
  const lecture = schema.safeParse(brut, PAR_DEFAUT);
  if (lecture.success) return lecture.data;
  const champs: Record<string, string> = {};
  for (const { path, message } of lecture.error.issues) champs[path.join('.')] ??= message;
  throw new Refus('saisie-invalide', 'Certaines réponses sont à corriger.', { champs });
}

function minuscule(titre: string): string {
  return titre.charAt(0).toLowerCase() + titre.slice(1).replace(/\.$/, '');
}
