import { Avis } from '../composants/Avis.tsx';
import { formaterNombre, formaterQuantite } from '../composants/formats.ts';
import { ChiffreRegle } from './ChiffreRegle.tsx';
import type { ConnuVue } from './points.ts';

/** What the pôle can already count on while a value of the year is not published. */
export function Connu({ ipt, total, eleves, enAttente }: ConnuVue) {
  return (
    <>
      <ChiffreRegle libelle={`Points certains de ${formaterQuantite(eleves, 'intégration')}`} chiffre={ipt} />
      <Avis genre="attention" titre={`${formaterQuantite(enAttente, 'intégration')} en attente d’une valeur`}>
        Cette valeur n’est pas publiée pour l’année scolaire.
        {total !== null && ` L’enveloppe compte au moins ${formaterNombre(total)} points sans elle.`}
      </Avis>
    </>
  );
}
