import { Link } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { formaterDate, formaterEuros, formaterNombre } from '../composants/formats.ts';
import { type Colonne, TableauDonnees } from '../composants/TableauDonnees.tsx';
import { ecrireEcart } from '../national/TableauNational.tsx';
import { changer, choisirMesure, type EffetVue } from './effet.ts';
import { GraphiqueEffet } from './GraphiqueEffet.tsx';

type Pole = EffetVue['poles'][number];
type MesureVue = EffetVue['mesures'][number];

/** What a value would change for every pôle: chart and table, then the rules that read it. */
export function Effet({ effet }: { effet: EffetVue }) {
  const { mesures, annee, comptageLe, comptageVoulu, lecteurs, poles } = effet;
  const dessinee = choisirMesure(effet);
  return (
    <section aria-labelledby="effet">
      <h2 id="effet">Effet sur les pôles en {annee}</h2>
      {comptageLe !== comptageVoulu && (
        <Avis genre="information" titre={`D’après les comptages du ${formaterDate(comptageLe)}`}>
          <p>
            Ceux du {formaterDate(comptageVoulu)}, que l’année demande, ne sont pas encore connus. L’effet
            exact se verra au calcul national.
          </p>
        </Avis>
      )}
      {mesures.length > 0 ? (
        <>
          {dessinee && <GraphiqueEffet effet={effet} mesure={dessinee} />}
          <TableauDonnees
            legende="Avant et après, pôle par pôle"
            lignes={poles}
            cle={({ poleId }) => poleId}
            vide={<p>Aucun pôle n’est enregistré.</p>}
            colonnes={[
              { id: 'nom', titre: 'Pôle', entete: true, cellule: ({ numero, nom }) => `${numero}. ${nom}` },
              ...mesures.flatMap(colonnesDe),
            ]}
            sommes={{
              nom: 'Tous les pôles',
              ...Object.assign({}, ...mesures.map((m) => sommesDe(m, effet))),
            }}
          />
        </>
      ) : (
        <p>Ce paramètre n’entre pas dans les points des pôles, ni dans leurs mi-temps de soutien.</p>
      )}
      {lecteurs.length > 0 && (
        <>
          <p>Règles qui lisent ce paramètre&nbsp;:</p>
          <ul>
            {lecteurs.map(({ nom, titre }) => (
              <li key={nom}>
                <Link to={`/regles/${nom}`}>{titre}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const ecrire = (valeur: number | null, unite: string) => {
  if (valeur === null) return <em>inconnu</em>;
  return unite === 'euros' ? formaterEuros(valeur) : formaterNombre(valeur);
};

const ecrireChangement = (ecart: number | null, unite: string) =>
  ecart !== null && unite === 'euros' ? `${ecart > 0 ? '+' : ''}${formaterEuros(ecart)}` : ecrireEcart(ecart);

function colonnesDe({ cle, libelle, unite }: MesureVue): Colonne<Pole>[] {
  return [
    {
      id: `${cle}-avant`,
      titre: `${libelle}, avant`,
      nombre: true,
      cellule: ({ avant }) => ecrire(avant[cle] ?? null, unite),
    },
    {
      id: `${cle}-apres`,
      titre: `${libelle}, après`,
      nombre: true,
      cellule: ({ apres }) => ecrire(apres[cle] ?? null, unite),
    },
    {
      id: `${cle}-ecart`,
      titre: 'Écart',
      nombre: true,
      cellule: (pole) => ecrireChangement(changer(pole, cle), unite),
    },
  ];
}

function sommesDe({ cle, unite }: MesureVue, { totaux }: EffetVue) {
  return {
    [`${cle}-avant`]: ecrire(totaux.avant[cle] ?? null, unite),
    [`${cle}-apres`]: ecrire(totaux.apres[cle] ?? null, unite),
    [`${cle}-ecart`]: ecrireChangement(changer(totaux, cle), unite),
  };
}
