import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Form, Link } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { formaterDate, formaterQuantite } from '../composants/formats.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Jour } from '../composants/Valeurs.tsx';

export type ListeVue = Sortie<'prolongations.preparerListe'>;
type AEnvoyer = NonNullable<ListeVue['aEnvoyer']>;

type PropsEnvoi = {
  vue: ListeVue;
  aEnvoyer: AEnvoyer;
  cle: string;
  echec: EchecSaisie | undefined;
};

/** The list as it would be sent now: what it lacks first, then the act of sending it. */
export function ListeAEnvoyer({ vue, aEnvoyer, cle, echec }: PropsEnvoi) {
  const { lignes, inchangee } = aEnvoyer;
  const incompletes = lignes.filter(({ sections, signatures }) => sections + signatures > 0);
  const rectifie = vue.versions.length > 0;
  return (
    <>
      <section aria-labelledby="titre-envoi">
        <h2 id="titre-envoi">{rectifie ? 'Rectifier la liste' : 'Transmettre la liste'}</h2>
        {inchangee ? (
          <Avis genre="succes" titre="La dernière version transmise est à jour." />
        ) : (
          <Form method="post" noValidate className="formulaire-guide">
            <RecapitulatifErreurs echec={echec} />
            <input type="hidden" name="cle" value={cle} />
            <p>
              {formaterQuantite(lignes.length, 'intégration')} au {formaterDate(vue.echeance)}.{' '}
              {incompletes.length === 0
                ? 'Tous les protocoles sont complets.'
                : `${formaterQuantite(incompletes.length, 'protocole')} à compléter : la liste peut partir, ce qui manque reste à faire.`}
            </p>
            {vue.aujourdhui > vue.echeance && !rectifie && (
              <p>
                Le <Jour le={vue.echeance} longue /> est passé&nbsp;: l’accusé portera la date du jour.
              </p>
            )}
            {rectifie && (
              <Champ
                nom="motif"
                libelle="Qu’est-ce qui est rectifié ?"
                aide="La version transmise reste telle qu’elle est ; la rectification porte le numéro suivant."
                longueurMaximale={300}
                valeur={echec?.saisie.motif}
                erreur={echec?.erreurs.motif}
              />
            )}
            <div className="formulaire-pied">
              <Bouton name="intention" value="transmettre">
                {rectifie ? 'Transmettre la rectification' : 'Transmettre la liste à la Cellule'}
              </Bouton>
            </div>
          </Form>
        )}
      </section>
      <TableauDonnees
        legende={`La liste au ${formaterDate(vue.echeance)}, ce qui manque d’abord`}
        lignes={lignes.toSorted((a, b) => b.sections + b.signatures - (a.sections + a.signatures))}
        cle={({ integrationId }) => integrationId}
        vide={<p>Aucune intégration n’a cours à cette date.</p>}
        colonnes={[
          {
            id: 'eleve',
            titre: 'Élève',
            entete: true,
            cellule: ({ integrationId, eleve }) => (
              <Link to={`/integrations/${integrationId}/protocole`}>{eleve}</Link>
            ),
          },
          { id: 'ecole', titre: 'École', cellule: ({ ecole }) => ecole },
          { id: 'etude', titre: 'Étude', court: true, cellule: ({ anneeEtude }) => anneeEtude },
          { id: 'debut', titre: 'Début', court: true, cellule: ({ debut }) => <Jour le={debut} /> },
          {
            id: 'genre',
            titre: 'IPT',
            court: true,
            cellule: ({ genre }) => (genre === 'premiere' ? 'Première' : 'Prolongation'),
          },
          {
            id: 'manque',
            titre: 'Ce qui manque',
            cellule: ({ sections, signatures }) =>
              [
                sections > 0 && formaterQuantite(sections, 'section'),
                signatures > 0 && formaterQuantite(signatures, 'signature'),
              ]
                .filter(Boolean)
                .join(', ') || 'Rien',
          },
        ]}
      />
    </>
  );
}
