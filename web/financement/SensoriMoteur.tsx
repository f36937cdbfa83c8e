import { ChiffreRegle } from './ChiffreRegle.tsx';
import type { PointsVue } from './points.ts';

/** The scales in the envelope: provisional then final, waiting to be carried, or gone with the law. */
export function SensoriMoteur({ etat, chiffre }: PointsVue['sensori']) {
  if (etat === 'a-porter') {
    return (
      <div>
        <p>
          Besoins sensori-moteurs&nbsp;: aucun point n’est encore porté au budget du pôle. L’aperçu du ratio
          les calcule&nbsp;; le total ne les compte pas.
        </p>
      </div>
    );
  }
  if (!chiffre) return null;
  return (
    <ChiffreRegle
      libelle="Besoins sensori-moteurs"
      chiffre={chiffre}
      marque={etat === 'supprime' ? undefined : etat}
    />
  );
}
