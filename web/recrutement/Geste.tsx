import type { PropsSaisie } from '../composants/FormulairePage.tsx';
import { FormulaireDecision, FormulaireRemise } from './FormulaireDecision.tsx';
import { FormulaireEncodage } from './FormulaireEncodage.tsx';
import {
  FormulaireCloture,
  FormulaireModification,
  FormulairePublication,
} from './FormulaireModification.tsx';
import { FormulaireRecevabilite } from './FormulaireRecevabilite.tsx';
import { FormulaireServir } from './FormulaireServir.tsx';
import type { AppelVu } from './vue.ts';

type PropsGeste = {
  faire: string | null;
  appel: AppelVu;
  candidatureId: string | undefined;
  choixId: string | undefined;
  aujourdhui: string;
  saisie: PropsSaisie;
};

/** The form that the address asks for; nothing when it asks for none, or for what does not exist. */
export function Geste({ faire, appel, candidatureId, choixId, aujourdhui, saisie }: PropsGeste) {
  const surAppel = { ...saisie, appel };
  if (faire === 'publier' && appel.etat === 'brouillon') return <FormulairePublication {...surAppel} />;
  if (faire === 'modifier') return <FormulaireModification {...surAppel} />;
  if (faire === 'clore') return <FormulaireCloture {...surAppel} />;
  if (faire === 'encoder') {
    const fonctions = [...new Set(appel.postes.map(({ fonction }) => fonction))];
    return <FormulaireEncodage {...saisie} fonctions={fonctions} aujourdhui={aujourdhui} />;
  }
  const candidature = appel.candidatures.find(
    ({ id, choix }) => id === candidatureId || choix.some((un) => un.id === choixId),
  );
  if (!candidature) return null;
  if (faire === 'recevabilite') return <FormulaireRecevabilite {...saisie} candidature={candidature} />;
  const choix = candidature.choix.find(({ id }) => id === choixId);
  if (!choix) return null;
  const surChoix = { ...saisie, candidature, choix };
  if (faire === 'ecarter') return <FormulaireDecision {...surChoix} />;
  if (faire === 'remettre') return <FormulaireRemise {...surChoix} />;
  return faire === 'servir' ? <FormulaireServir {...surChoix} appel={appel} /> : null;
}
