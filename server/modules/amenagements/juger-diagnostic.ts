import { diagnostic } from '@polaris/regles/amenagements/diagnostic.ts';
import type { Droit } from '@polaris/regles/droit.ts';
import { evaluer } from '@polaris/regles/evaluer.ts';
import type { Resultat } from '@polaris/regles/resultat.ts';
import { Refus } from '../../kernel/refus.ts';

type Faits = { premiereDemande: boolean; diagnosticLe: string; demandeLe: string };

/** Judges whether a diagnosis may found a PAR (PAR-1), with all its reasons. */
export function jugerDiagnostic(droit: Droit, faits: Faits): Resultat {
  return evaluer(
    diagnostic,
    {
      premiereDemandeDansEtablissement: faits.premiereDemande,
      diagnosticLe: faits.diagnosticLe,
      demandeLe: faits.demandeLe,
    },
    droit,
  );
}

/** The judgement, refused when the diagnosis cannot found a PAR. */
export function exigerDiagnostic(droit: Droit, faits: Faits): Resultat {
  const jugement = jugerDiagnostic(droit, faits);
  if (jugement.issue === 'resultat' && jugement.valeur === true) return jugement;
  const champs = Object.fromEntries(
    jugement.raisons.flatMap(({ fait, message }) => (fait ? [[fait, message]] : [])),
  );
  throw new Refus(
    'regle-non-respectee',
    'Le diagnostic ne permet pas encore d’ouvrir un protocole. Observer et soutenir l’équipe restent possibles.',
    {
      champs: Object.keys(champs).length > 0 ? champs : { diagnosticLe: premiere(jugement) },
      suite: jugement,
    },
  );
}

const premiere = ({ raisons }: Resultat) =>
  raisons[0]?.message ?? 'Vérifiez la date du diagnostic et celle de la demande.';
