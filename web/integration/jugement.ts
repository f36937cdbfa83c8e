import type { Resultat } from '@polaris/regles/resultat.ts';
import { versChiffre } from '../composants/resultat.ts';
import type { JugementVu } from './Jugement.tsx';

/** The judgement of the rule, in the plain values that travel to the browser. */
export function versJugement(acces: Resultat | null): JugementVu | null {
  if (!acces) return null;
  return {
    admis: acces.issue === 'resultat' && acces.valeur === true,
    chiffre: versChiffre(acces, 'Accès à l’intégration permanente totale'),
  };
}
