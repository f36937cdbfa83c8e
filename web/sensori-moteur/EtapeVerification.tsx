import { Avis } from '../composants/Avis.tsx';
import { Bouton } from '../composants/Bouton.tsx';
import { formaterDate, formaterNombre } from '../composants/formats.ts';
import { type Colonne, TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Jour } from '../composants/Valeurs.tsx';
import { comparer, type LigneComparee } from './comparer.ts';
import { FormulairePassation } from './FormulairePassation.tsx';
import { porter, type Resultat, type Saisie } from './passation.ts';

type PropsEtapeVerification = {
  resultat: Resultat;
  saisie: Saisie;
  corrige: boolean;
  cle: string;
  retour: string;
};

const RIEN = () => false;

/** Last step: the result beside the one before it, question by question, then the passation itself. */
export function EtapeVerification({ resultat, saisie, corrige, cle, retour }: PropsEtapeVerification) {
  const { precedent, dansLeDelai, encodageJusquAu, grille } = resultat;
  return (
    <FormulairePassation
      rang={3}
      sujet="le résultat, avant d’enregistrer"
      portees={{ ...porter(saisie, RIEN), grilleId: grille.grilleId, cle }}
      retour={retour}
      boutons={
        <>
          <Bouton name="intention" value="enregistrer">
            {corrige ? 'Enregistrer la correction' : 'Enregistrer la passation'}
          </Bouton>
          <Bouton variante="secondaire" name="intention" value="revoir">
            Modifier les réponses
          </Bouton>
        </>
      }
    >
      {!dansLeDelai && encodageJusquAu && (
        <Avis genre="attention" titre="L’encodage qui compte est clos.">
          <p>
            Il courait jusqu’au <Jour le={encodageJusquAu} longue />. L’échelle s’enregistre&nbsp;; les points
            de l’année ne changent plus.
          </p>
        </Avis>
      )}
      <TableauDonnees
        legende={
          precedent ? 'Le résultat, à côté du précédent' : 'Le résultat : l’élève n’en avait pas encore'
        }
        lignes={comparer(resultat)}
        cle={({ cle: id }) => id}
        vide={null}
        colonnes={precedent ? [QUESTION, avant(precedent.passeeLe), MAINTENANT] : [QUESTION, MAINTENANT]}
        sommes={{
          question: 'Total',
          ...(precedent ? { avant: formaterNombre(precedent.total) } : {}),
          maintenant: formaterNombre(resultat.total),
        }}
      />
      <dl className="fiche">
        <div>
          <dt>Points de l’échelle</dt>
          <dd>
            {formaterNombre(resultat.points)}
            {precedent && <> (avant : {formaterNombre(precedent.points)})</>}
          </dd>
        </div>
        <div>
          <dt>Tranche</dt>
          <dd>
            {resultat.tranche
              ? `total de ${formaterNombre(resultat.tranche.des)} ou plus`
              : 'le total reste sous la première tranche'}
          </dd>
        </div>
        {precedent && (
          <div>
            <dt>Précédent</dt>
            <dd>
              {precedent.grille}, <Jour le={precedent.passeeLe} />
            </dd>
          </div>
        )}
      </dl>
      <p>Ces points s’entendent avant le plafond cumulé avec l’intégration et avant le ratio.</p>
    </FormulairePassation>
  );
}

const QUESTION: Colonne<LigneComparee> = {
  id: 'question',
  titre: 'Question',
  entete: true,
  cellule: ({ libelle }) => libelle,
};
const MAINTENANT: Colonne<LigneComparee> = {
  id: 'maintenant',
  titre: 'Maintenant',
  cellule: ({ maintenant }) => maintenant,
  nombre: true,
};
const avant = (le: string): Colonne<LigneComparee> => ({
  id: 'avant',
  titre: `Le ${formaterDate(le)}`,
  cellule: ({ avant: score }) => score ?? 'non posée',
  nombre: true,
});
