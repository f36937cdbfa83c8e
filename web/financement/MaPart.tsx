import { Link } from 'react-router';
import { formaterNombre, formaterQuantite } from '../composants/formats.ts';
import type { ChiffreVue } from '../composants/resultat.ts';
import { Jour } from '../composants/Valeurs.tsx';
import { ChiffreRegle } from './ChiffreRegle.tsx';

type PropsMaPart = {
  pole: { id: string; nom: string };
  ecole: { id: string; nom: string };
  /** Where the key is amended, for whoever decides it. */
  versCle: string | undefined;
  pourcentage: number | null;
  source: 'convention' | 'avenant';
  communiqueeLe: string | null;
  part: ChiffreVue | null;
  retrocedes: number;
};

const SOURCES = { convention: 'la convention', avenant: 'l’avenant en vigueur' } as const;

/** The share of a school in one pôle, once the split is communicated. */
export function MaPart({
  pole,
  ecole,
  versCle,
  pourcentage,
  source,
  communiqueeLe,
  part,
  retrocedes,
}: PropsMaPart) {
  const titreId = `titre-${pole.id}-${ecole.id}`;
  return (
    <section aria-labelledby={titreId}>
      <h2 id={titreId}>
        {ecole.nom}, {pole.nom}
      </h2>
      <p>
        {pourcentage === null
          ? 'La convention ne dit pas de part pour cette école.'
          : `La part de l’école est de ${formaterNombre(pourcentage)}\u202f% d’après ${SOURCES[source]}. Elle ne porte que sur les points affectés aux traitements.`}
      </p>
      {part && <ChiffreRegle libelle="Part de l’école" chiffre={part} />}
      <p>
        {communiqueeLe ? (
          <>
            Répartition communiquée le <Jour le={communiqueeLe} />.
          </>
        ) : (
          'La répartition n’est pas encore communiquée.'
        )}
      </p>
      {retrocedes > 0 && <p>{formaterQuantite(retrocedes, 'point')} lui sont rétrocédés par avenant.</p>}
      {versCle && (
        <p>
          <Link to={versCle}>Modifier la clé de répartition</Link>
        </p>
      )}
    </section>
  );
}
