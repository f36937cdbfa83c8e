import { versChiffre } from '../composants/resultat.ts';
import { ChiffreRegle } from '../financement/ChiffreRegle.tsx';
import type { Livre } from './courbe.ts';

const LIBELLES = { base: 'Financement de base', ipt: 'Intégrations permanentes totales' } as const;
const ATTENTES = {
  publication:
    'Calcul propre, pas encore publié : la Cellule inscrit ce montant quand elle publie le calcul national.',
  validation:
    'Calcul propre, pas encore au budget : ces points entrent au budget B quand le pôle valide sa liste au 30 septembre.',
} as const;

/** What today's facts give and the ledger does not hold: shown apart, never added. */
export function HorsLivre({ horsLivre }: Pick<Livre, 'horsLivre'>) {
  if (horsLivre.length === 0) return null;
  return (
    <section aria-labelledby="titre-hors-livre">
      <h2 id="titre-hors-livre">Pas encore dans les budgets</h2>
      {horsLivre.map(({ genre, attend, calcul }) => (
        <div key={genre}>
          <ChiffreRegle
            libelle={LIBELLES[genre]}
            bref
            chiffre={versChiffre(calcul, LIBELLES[genre])}
            marque="provisoire"
          />
          <p>{ATTENTES[attend]}</p>
        </div>
      ))}
    </section>
  );
}
