import { ETATS_PAR, type EtatPar } from '@polaris/regles/amenagements/vocabulaire.ts';
import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';

type PropsFiltres = {
  filtres: { recherche: string; etat: EtatPar | undefined; ecoleId: string | undefined };
  annee: string;
  facettes: {
    etats: readonly { etat: EtatPar; nombre: number }[];
    ecoles: readonly { id: string; nom: string; nombre: number }[];
  };
};

/** Search and facets of the PAR, as a form that becomes the address. */
export function FiltresPar({ filtres, annee, facettes }: PropsFiltres) {
  return (
    <search>
      <Form method="get" className="filtres" key={Object.values(filtres).join()}>
        <input type="hidden" name="annee" value={annee} />
        <Champ
          genre="recherche"
          nom="recherche"
          libelle="Nom de l’élève"
          valeur={filtres.recherche}
          longueurMaximale={80}
          facultatif
        />
        <Champ
          genre="liste"
          nom="etat"
          libelle="État"
          invite="Tous les états"
          valeur={filtres.etat}
          facultatif
          options={facettes.etats.map(({ etat, nombre }) => ({
            valeur: etat,
            libelle: `${ETATS_PAR[etat]} (${nombre})`,
          }))}
        />
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
        <div className="filtres-actions">
          <Bouton>Chercher</Bouton>
        </div>
      </Form>
    </search>
  );
}
