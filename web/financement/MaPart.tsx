import { formaterNombre, formaterQuantite } from '../composants/formats.ts';
import type { ChiffreVue } from '../composants/resultat.ts';
import { Jour } from '../composants/Valeurs.tsx';
import { ChiffreRegle } from './ChiffreRegle.tsx';

type PropsMaPart = {
  pole: { id: string; nom: string };
  pourcentage: number | null;
  source: 'convention' | 'avenant';
  communiqueeLe: string | null;
  part: ChiffreVue | null;
  retrocedes: number;
};

const SOURCES = { convention: 'la convention', avenant: 'l’avenant en vigueur' } as const;

/** The share of a partner school in one pôle, once the split is communicated. */
export function MaPart({ pole, pourcentage, source, communiqueeLe, part, retrocedes }: PropsMaPart) {
  return (
    <section aria-labelledby={`titre-${pole.id}`}>
      <h2 id={`titre-${pole.id}`}>{pole.nom}</h2>
      <p>
        {pourcentage === null
          ? 'La convention ne dit pas de part pour votre école.'
          : `Votre part est de ${formaterNombre(pourcentage)}\u202f% d’après ${SOURCES[source]}. Elle ne porte que sur les points affectés aux traitements.`}
      </p>
      {part && <ChiffreRegle libelle="Part de votre école" chiffre={part} />}
      <p>
        {communiqueeLe ? (
          <>
            Répartition communiquée le <Jour le={communiqueeLe} />.
          </>
        ) : (
          'La répartition n’est pas encore communiquée.'
        )}
      </p>
      {retrocedes > 0 && <p>{formaterQuantite(retrocedes, 'point')} vous sont rétrocédés par avenant.</p>}
    </section>
  );
}
