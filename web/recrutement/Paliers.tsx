import { ArbreTrace } from '../composants/ArbreTrace.tsx';
import { Avis } from '../composants/Avis.tsx';
import type { ChiffreVue } from '../composants/resultat.ts';

export type PalierVu = { fonction: string; ouvert: 1 | 2 | 3 | 'tous' | null; chiffre: ChiffreVue };

/** Which tier is open for each function, with why: the rule decides, the employer chooses within it. */
export function Paliers({ paliers }: { paliers: readonly PalierVu[] }) {
  return (
    <section aria-labelledby="titre-paliers">
      <h2 id="titre-paliers">Palier ouvert</h2>
      <ul className="paliers">
        {paliers.map(({ fonction, ouvert, chiffre }) => (
          <li key={fonction}>
            <strong>{fonction}</strong>&nbsp;:{' '}
            {ouvert === 'tous' ? 'tous les paliers sont réglés' : `palier ${ouvert ?? 'inconnu'} ouvert`}
            {chiffre.trace && (
              <details className="explication">
                <summary>
                  Pourquoi ce palier&nbsp;?<span className="invisible"> {fonction}</span>
                </summary>
                <ArbreTrace etapes={[chiffre.trace]} />
              </details>
            )}
          </li>
        ))}
      </ul>
      <Avis genre="information">
        On passe au palier suivant quand chaque candidat recevable du précédent est retenu, écarté pour
        inadéquation au profil, ou s’est retiré. La décision appartient au pouvoir organisateur.
      </Avis>
    </section>
  );
}
