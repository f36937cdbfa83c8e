import type { Contexte } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import { exigerBilan } from './bilan.ts';
import { estEquipe } from './equipe.ts';
import { type Cotation, coter, type Grille, verifierReponses } from './grille.ts';
import type { RegimeEchelles } from './regime.ts';
import type { Contenu, EleveSuivi } from './repository.ts';
import { findGrillePour, getGrille, PAS_DE_GRILLE } from './repository-grilles.ts';
import type { PassationSaisie } from './schema.ts';
import { voirGrille } from './vues.ts';

export type PassationJugee = {
  eleve: EleveSuivi;
  regime: RegimeEchelles;
  grille: Grille;
  cotation: Cotation;
  contenu: Contenu;
};

/**
 * A whole passation, its gate and its score. `imposee` is the grid of a passation that is corrected;
 * otherwise the grid is the one in force that day, and must be the one the person answered.
 * @throws Refus when the gate, the grid or an answer says no
 */
export async function jugerSaisie(
  contexte: Contexte,
  saisie: PassationSaisie & { motif?: string },
  imposee: string | null,
): Promise<PassationJugee> {
  const { eleve, regime } = await exigerBilan(contexte, saisie);
  const grille = imposee
    ? await getGrille(contexte.trx, imposee)
    : await findGrillePour(contexte.trx, {
        annee: saisie.annee,
        naissance: eleve.naissance,
        jour: saisie.passeeLe,
      });
  if (!grille) throw new Refus('regle-non-respectee', PAS_DE_GRILLE);
  if (grille.id !== saisie.grilleId) {
    throw new Refus(
      'conflit',
      'La grille a changé depuis que vous avez répondu. Reprenez la passation : les questions sont celles de la nouvelle grille.',
    );
  }
  const champs = {
    ...verifierTextes(saisie, imposee !== null),
    ...nommer(verifierReponses(grille, saisie.reponses)),
  };
  if (Object.keys(champs).length > 0) {
    throw new Refus('saisie-invalide', 'Certaines réponses de l’échelle manquent.', {
      champs,
      // The form shows the questions again.
      suite: { grille: voirGrille(grille) },
    });
  }
  const cotation = coter(grille, saisie.reponses);
  const { domaines, duree, equipe } = saisie;
  const reponses = Object.fromEntries(grille.items.map(({ cle }) => [cle, saisie.reponses[cle] ?? 0]));
  return {
    eleve,
    regime,
    grille,
    cotation,
    contenu: { domaines, duree, equipe, reponses, total: cotation.total },
  };
}

const EQUIPE = 'Indiquez qui a passé l’échelle, une personne par ligne : « nom, fonction ».';

function verifierTextes(
  { equipe, motif }: { equipe: string; motif?: string },
  corrige: boolean,
): Record<string, string> {
  return {
    ...(estEquipe(equipe) ? {} : { equipe: EQUIPE }),
    ...(corrige && !motif ? { motif: 'Indiquez ce que vous corrigez, et pourquoi.' } : {}),
  };
}

/** Faults by key of item, under the names that the form gives to its fields. */
function nommer(fautes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fautes).map(([cle, phrase]) => [`reponses.${cle}`, phrase]));
}

/** True when what is recorded now counts for the points of the year (FIN-8). */
export function estDansLeDelai({ instant }: Contexte, { limite }: RegimeEchelles): boolean {
  return limite !== null && instant.epochMilliseconds < limite.getTime();
}
