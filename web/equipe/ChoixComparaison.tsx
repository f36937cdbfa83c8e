import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import type { CadreLu, EquipeLue } from './lignes.ts';

type PropsChoixComparaison = {
  equipe: EquipeLue;
  cadreId: string | undefined;
  avecId: string | undefined;
  /** What of the address stays. */
  garde: Readonly<Record<string, string>>;
};

/** Chooses the two cadres to put side by side. The choice is part of the address. */
export function ChoixComparaison({ equipe, cadreId, avecId, garde }: PropsChoixComparaison) {
  const cadres = [...equipe.cadres, ...(equipe.precedent ? [equipe.precedent] : [])];
  const options = cadres.map((cadre) => ({ valeur: cadre.id, libelle: nommer(cadre) }));
  return (
    <Form method="get" className="filtres" key={`${cadreId} ${avecId}`}>
      {Object.entries(garde).map(([nom, valeur]) => (
        <input key={nom} type="hidden" name={nom} value={valeur} />
      ))}
      <Champ nom="cadre" genre="liste" libelle="Comparer" options={options} valeur={cadreId} />
      <Champ nom="avec" genre="liste" libelle="Avec" options={options} valeur={avecId} />
      <div className="filtres-actions">
        <Bouton>Comparer ces cadres</Bouton>
      </div>
    </Form>
  );
}

function nommer({ nom, annee, etat }: CadreLu): string {
  return `${nom} (${annee}${etat === 'adopte' ? ', adopté' : ''})`;
}
