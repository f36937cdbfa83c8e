import { formaterQuantite } from '../composants/formats.ts';
import { Jauge } from '../composants/Jauge.tsx';
import type { TailleVue } from './points.ts';

/** The pupils of the coopérantes beside the minimum size of a pôle (STR-4). */
export function TailleMinimale({ eleves, tailleMinimale, reference }: TailleVue) {
  const manquent = tailleMinimale - eleves;
  return (
    <div className="soutien">
      <div>
        <Jauge
          libelle="Taille du pôle"
          valeur={eleves}
          maximum={Math.max(eleves, tailleMinimale)}
          unite="élèves"
          seuils={[{ valeur: tailleMinimale, libelle: 'Taille minimale', reference }]}
        />
        <p>
          {manquent > 0
            ? `Il manque ${formaterQuantite(manquent, 'élève')} pour la taille minimale.`
            : 'La taille minimale est atteinte.'}
        </p>
      </div>
    </div>
  );
}
