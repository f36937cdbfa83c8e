import {
  ETATS_DEMANDE,
  type EtatDemande,
  URGENCES,
  type Urgence,
} from '@polaris/regles/amenagements/vocabulaire.ts';
import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { optionsDe } from './etats.ts';

export type FiltresDemandesVus = {
  etat: EtatDemande | undefined;
  urgence: Urgence | undefined;
  ecoleId: string | undefined;
};

type PropsFiltres = {
  filtres: FiltresDemandesVus;
  annee: string;
  facettes: {
    etats: readonly { etat: EtatDemande; nombre: number }[];
    ecoles: readonly { id: string; nom: string; nombre: number }[];
  };
};

/** Facets of the queue with their counts, as a form that becomes the address. */
export function FiltresDemandes({ filtres, annee, facettes }: PropsFiltres) {
  return (
    <search>
      <Form method="get" className="filtres" key={Object.values(filtres).join()}>
        <input type="hidden" name="annee" value={annee} />
        <Champ
          genre="liste"
          nom="etat"
          libelle="État"
          invite="Tous les états"
          valeur={filtres.etat}
          facultatif
          options={facettes.etats.map(({ etat, nombre }) => ({
            valeur: etat,
            libelle: `${ETATS_DEMANDE[etat]} (${nombre})`,
          }))}
        />
        <Champ
          genre="liste"
          nom="urgence"
          libelle="Urgence"
          invite="Peu importe"
          valeur={filtres.urgence}
          facultatif
          options={optionsDe(URGENCES)}
        />
        {facettes.ecoles.length > 1 && (
          <Champ
            genre="liste"
            nom="ecoleId"
            libelle="École"
            invite="Toutes les écoles"
            valeur={filtres.ecoleId}
            facultatif
            options={facettes.ecoles.map(({ id, nom, nombre }) => ({
              valeur: id,
              libelle: `${nom} (${nombre})`,
            }))}
          />
        )}
        <div className="filtres-actions">
          <Bouton>Filtrer</Bouton>
        </div>
      </Form>
    </search>
  );
}
