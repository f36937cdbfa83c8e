import { formaterNombre, formaterQuantite } from '../composants/formats.ts';
import { Jauge } from '../composants/Jauge.tsx';
import { Jour } from '../composants/Valeurs.tsx';
import { ChiffreRegle } from './ChiffreRegle.tsx';
import type { PointsVue } from './points.ts';

type PropsSoutien = {
  points: PointsVue;
  /** The days that bind the figure; left out of a summary. */
  jours?: { comptageLe: string; rentree: string };
};

/** How many half-times support the coordination, and how many pupils the next one is away. */
export function Soutien({ points: { soutien, seuil }, jours }: PropsSoutien) {
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
          {jours && (
            <p>
              Comptage du <Jour le={jours.comptageLe} />, valable dès le <Jour le={jours.rentree} />. Le
              mi-temps prend fin dès que le seuil n’est plus dépassé.
            </p>
          )}
        </div>
      )}
    </div>
  );
}
