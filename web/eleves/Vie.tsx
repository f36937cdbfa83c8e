import { LigneDeVie } from '../composants/LigneDeVie.tsx';
import type { Vie as VieTracee } from './vie.ts';

/** The path of the pupil, year after year. */
export function Vie({ vie }: { vie: VieTracee }) {
  return (
    <section aria-labelledby="parcours">
      <h2 id="parcours">Parcours</h2>
      {vie.periodes.length > 0 ? (
        <LigneDeVie {...vie} />
      ) : (
        <p>Le parcours se dessinera ici dès la première intégration encodée.</p>
      )}
    </section>
  );
}
