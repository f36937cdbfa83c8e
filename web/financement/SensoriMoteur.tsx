import type { ChiffreVue } from '../composants/resultat.ts';
import { ChiffreRegle } from './ChiffreRegle.tsx';
import type { PointsVue } from './points.ts';

type PropsSensoriMoteur = PointsVue['sensori'] & {
  /** What the scales would give today, while the ledger holds nothing of them. */
  apercu: ChiffreVue | null;
};

/** The scales in the envelope: provisional then final, waiting to be carried, or gone with the law. */
export function SensoriMoteur({ etat, chiffre, apercu }: PropsSensoriMoteur) {
  if (etat === 'a-porter') {
    return (
      <div>
        {apercu && (
          <ChiffreRegle libelle="Besoins sensori-moteurs, aperçu" chiffre={apercu} marque="provisoire" bref />
        )}
        <p>
          Besoins sensori-moteurs&nbsp;: aucun point n’est encore porté au budget du pôle. Le total ne les
          compte pas.
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
