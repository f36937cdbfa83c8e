import type { Contexte } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import type { Emploi } from './emploi.ts';
import { jugerAccroche } from './jugements.ts';

type Titre = 'TR' | 'TS' | 'TP' | 'TPNL';

/** The recruitment function a candidate is hooked to, and by which title. */
export type Accroche = { fonction: string; titre: Titre };

/** What the rule says of each function of the call the candidate has a title for, the best first. */
type Possible = { fonction: string; nom: string; titre: Titre; rang: number };

/**
 * Hooks a chosen candidate to the function of the call for which the title is the best (REC-4). When several are
 * equal, the employer chooses one of them. Refuses with the sentence of the rule.
 */
export function accrocher(
  contexte: Pick<Contexte, 'droit'>,
  annee: string,
  { fonctions, categorie }: Pick<Emploi, 'fonctions' | 'categorie'>,
  {
    titres,
    accroche,
  }: {
    titres: readonly { fonction: string; titre: Titre; regimeTransitoire: boolean }[];
    accroche?: string | undefined;
  },
): Accroche {
  const jugement = jugerAccroche(contexte, annee, { titres, fonctionsDeLAppel: fonctions, categorie });
  const possibles = (jugement.detail.possibles ?? []) as Possible[];
  const [meilleure] = possibles;
  if (jugement.issue !== 'resultat' || !meilleure) {
    refuser('titres', jugement.raisons[0]?.message ?? 'Aucun titre donné n’ouvre une fonction de l’appel.');
  }
  const egales = possibles.filter(({ rang }) => rang === meilleure.rang);
  const noms = [...new Set(egales.map(({ nom }) => nom))];
  if (!accroche && noms.length > 1) {
    refuser(
      'accroche',
      `Même titre pour plusieurs fonctions : ${noms.join(', ')}. Choisissez l’une d’elles.`,
    );
  }
  const choisie = accroche
    ? egales.find(({ nom, fonction }) => nom === accroche || fonction === accroche)
    : meilleure;
  if (!choisie) {
    refuser('accroche', `La fonction d’accroche est celle du meilleur titre : ${noms.join(' ou ')}.`);
  }
  return { fonction: choisie.nom, titre: choisie.titre };
}

function refuser(champ: string, phrase: string): never {
  throw new Refus('saisie-invalide', 'Certaines réponses sont à corriger.', { champs: { [champ]: phrase } });
}
