import { Link } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { LienBouton } from '../composants/Bouton.tsx';
import { Historique } from '../composants/Historique.tsx';
import { Jour } from '../composants/Valeurs.tsx';
import { Anciennetes } from './Anciennetes.tsx';
import { AIDES, type NomAide } from './aides.ts';
import { Charges } from './Charges.tsx';
import { Competences } from './Competences.tsx';
import { type Fiche as FicheVue, RESEAUX } from './libelles.ts';

type PropsFiche = { fiche: FicheVue; adresse: string; peutTenir: boolean; cle: string };

/** The whole record of a member, from who it is to every change. */
export function Fiche({ fiche, adresse, peutTenir, cle }: PropsFiche) {
  const { membre, part, historique } = fiche;
  const tient = peutTenir && membre.partiLe === null;
  const sections = { fiche, adresse, peutTenir: tient };
  return (
    <>
      {membre.partiLe && (
        <Avis genre="information">
          Parti le <Jour le={membre.partiLe} />. La fiche reste lisible ; elle ne change plus.
        </Avis>
      )}
      <dl className="fiche">
        <dt>Matricule</dt>
        <dd>{membre.matricule ?? 'Non noté'}</dd>
        <dt>Employeur</dt>
        <dd>
          {part.po}, {RESEAUX[part.reseau]}
        </dd>
        <dt>École</dt>
        <dd>{part.ecole}</dd>
      </dl>
      {tient && (
        <p className="actions">
          <LienBouton variante="secondaire" vers={`${adresse}&faire=corriger`}>
            Corriger l’identité
          </LienBouton>
          <LienBouton variante="secondaire" vers={`${adresse}&faire=depart`}>
            Noter le départ
          </LienBouton>
        </p>
      )}
      <Charges {...sections} />
      <Competences {...sections} cle={cle} />
      <Anciennetes {...sections} />
      <section aria-labelledby="titre-aides">
        <h2 id="titre-aides">Aides sur le statut</h2>
        <p>
          Ce sont des aides, préremplies d’après cette fiche. La décision revient au pouvoir organisateur.
        </p>
        <ul>
          {(Object.keys(AIDES) as NomAide[]).map((nom) => (
            <li key={nom}>
              <Link to={`/equipe/personnel/${membre.id}/aides/${nom}?annee=${fiche.annee}`}>
                {AIDES[nom].titre}
              </Link>
              {` – ${AIDES[nom].quand}`}
            </li>
          ))}
        </ul>
      </section>
      <details>
        <summary>Historique de la fiche</summary>
        <Historique
          legende="Changements de la fiche"
          entrees={historique.map(({ avant, apres, auteur, ...reste }, rang) => ({
            ...reste,
            id: `${reste.le} ${rang}`,
            auteur: auteur ?? 'Compte retiré',
            ...(avant === null ? {} : { avant }),
            ...(apres === null ? {} : { apres }),
          }))}
        />
      </details>
    </>
  );
}
