import { formaterNombre, formaterQuantite } from '../composants/formats.ts';
import { Jauge } from '../composants/Jauge.tsx';
import { ChiffreRegle } from './ChiffreRegle.tsx';
import type { PointsVue } from './points.ts';

/** How many half-times support the coordination, and how many pupils the next one is away. */
export function Soutien({ points: { soutien, seuil } }: { points: PointsVue }) {
  return (
    <div className="soutien">
      <ChiffreRegle libelle="Soutien à la coordination" chiffre={soutien} />
      {seuil && (
        <div>
          <Jauge
            libelle="Élèves des écoles coopérantes"
            valeur={seuil.eleves}
            maximum={seuil.prochainSeuil}
            unite="élèves"
            seuils={[
              {
                valeur: seuil.prochainSeuil,
                libelle: 'Seuil à dépasser pour le mi-temps suivant',
                reference: seuil.reference,
              },
            ]}
          />
          <p>
            {seuil.elevesManquants > 0
              ? `Il manque ${formaterQuantite(seuil.elevesManquants, 'élève')} pour le mi-temps suivant.`
              : `Le seuil de ${formaterNombre(seuil.prochainSeuil)} élèves est dépassé.`}
          </p>
        </div>
      )}
    </div>
  );
}
