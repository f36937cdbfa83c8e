import type { Contexte } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import { porteePole } from '../../kernel/session.ts';
import { refuserDecision, sourceDe } from './decisions.ts';
import { situerTous } from './lister-echelles.ts';
import { exigerRegime } from './regime.ts';
import type { Decision } from './tables.ts';

export type Selection = {
  annee: string;
  decision: Decision;
  echelles: readonly { eleveId: string; rang: number }[];
};

/**
 * The scales a decision is about, each with what it would be worth. All or nothing: one that changed since
 * it was read, or that does not admit the decision, refuses the whole.
 */
export async function lireSelection(contexte: Contexte, { annee, decision, echelles }: Selection) {
  const { trx, droit, session } = contexte;
  const poleId = porteePole(session);
  if (!poleId) throw new Refus('interdit', 'Les échelles se décident au nom d’un pôle.');
  const regime = exigerRegime(contexte, annee);
  const connues = new Map((await situerTous(trx, droit, poleId, annee)).map((l) => [l.eleveId, l]));
  const uniques = new Map(echelles.map((e) => [e.eleveId, e.rang]));
  const lignes = [...uniques].map(([eleveId, rang]) => {
    const ligne = connues.get(eleveId);
    if (!ligne) throw new Refus('introuvable', 'Une des échelles n’existe pas dans votre périmètre.');
    const nom = `${ligne.prenom} ${ligne.nom}`;
    if (ligne.rang !== rang) {
      throw new Refus(
        'conflit',
        `L’échelle de ${nom} a changé depuis que vous avez ouvert la liste. Rechargez la liste, puis recommencez.`,
      );
    }
    const source = sourceDe(decision, ligne);
    if (!source) throw refuserDecision(decision, nom, ligne.etat);
    return { ...ligne, source, points: decision === 'confirmation' ? source.points : 0 };
  });
  return { poleId, regime, lignes };
}
