import { formaterQuantite } from '../composants/formats.ts';
import { ChiffreRegle } from './ChiffreRegle.tsx';
import { Connu } from './Connu.tsx';
import type { PointsVue } from './points.ts';

type PropsEnveloppe = { points: PointsVue; ecolesSansChiffre: number };

/** The envelope as an account: two lines and their sum, each unfolding to the article that makes it. */
export function Enveloppe({ points, ecolesSansChiffre }: PropsEnveloppe) {
  const incomplete = ecolesSansChiffre > 0;
  const marque = incomplete ? 'provisoire' : undefined;
  return (
    <section aria-label="Enveloppe" className="enveloppe">
      <ChiffreRegle libelle="Financement de base" chiffre={points.base} marque={marque} />
      <ChiffreRegle libelle="Intégrations permanentes totales" chiffre={points.ipt} />
      {points.connu && <Connu {...points.connu} />}
      <ChiffreRegle libelle="Enveloppe du pôle" chiffre={points.total} marque={marque} />
      {incomplete && (
        <p>
          Le comptage manque pour {formaterQuantite(ecolesSansChiffre, 'école')}&nbsp;: le financement de base
          augmentera quand il sera connu.
        </p>
      )}
    </section>
  );
}
