import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import type { FiltresVue } from './filtres.ts';
import { MANQUES, NIVEAUX } from './libelles.ts';

type PropsFiltresEleves = {
  filtres: FiltresVue;
  annee: string;
  ecoles: readonly { id: string; nom: string; nombre: number }[];
  /** Whether this role reads the protocols, hence may ask what they lack. */
  voitProtocole: boolean;
};

/** Search and facets, as a form that becomes the address: a view is shared by its link. */
export function FiltresEleves({ filtres, annee, ecoles, voitProtocole }: PropsFiltresEleves) {
  const { recherche, ecoleId, niveau, manque, tri, sens } = filtres;
  return (
    <search>
      {/* A new address means other default values: the fields start again from them. */}
      <Form method="get" className="filtres" key={[recherche, ecoleId, niveau, manque].join()}>
        <input type="hidden" name="annee" value={annee} />
        <input type="hidden" name="tri" value={tri} />
        <input type="hidden" name="sens" value={sens} />
        <Champ
          genre="recherche"
          nom="recherche"
          libelle="Nom de l’élève"
          valeur={recherche}
          longueurMaximale={80}
          facultatif
        />
        <Champ
          genre="liste"
          nom="ecoleId"
          libelle="École"
          invite="Toutes les écoles"
          valeur={ecoleId}
          facultatif
          options={ecoles.map(({ id, nom, nombre }) => ({ valeur: id, libelle: `${nom} (${nombre})` }))}
        />
        <Champ
          genre="liste"
          nom="niveau"
          libelle="Niveau"
          invite="Tous les niveaux"
          options={NIVEAUX}
          valeur={niveau}
          facultatif
        />
        {voitProtocole && (
          <Champ
            genre="liste"
            nom="manque"
            libelle="Ce qui manque"
            invite="Peu importe"
            options={MANQUES}
            valeur={manque}
            facultatif
          />
        )}
        <div className="filtres-actions">
          <Bouton>Chercher</Bouton>
        </div>
      </Form>
    </search>
  );
}
