import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Form, Link } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import {
  formaterDateLongue,
  formaterInstant,
  formaterNombre,
  formaterQuantite,
} from '../composants/formats.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Jour, Nombre } from '../composants/Valeurs.tsx';

type ValidationVue = Sortie<'financement.preparerValidation'>;
type PropsValidation = { vue: ValidationVue; cle: string; echec: EchecSaisie | undefined };

/** What will be frozen, what it lacks, then the act, once. */
export function Validation({ vue, cle, echec }: PropsValidation) {
  return (
    <>
      {vue.dejaValide ? (
        <Avis genre="information" titre="Ce budget est validé.">
          <p>
            Validé le {formaterInstant(vue.dejaValide.figeLe)} par {vue.dejaValide.auteur}. Il ne se valide
            qu’une fois&nbsp;: ce qui change ensuite s’ajoute en mouvements.{' '}
            <Link to={`/financement/livre?annee=${vue.annee}`}>Voir les budgets</Link>
          </p>
        </Avis>
      ) : (
        <Acte vue={vue} cle={cle} echec={echec} />
      )}
      {!vue.dejaValide && <Liste vue={vue} />}
    </>
  );
}

function Acte({ vue, cle, echec }: PropsValidation) {
  const { lignes, total, manques, degressifAttendu, porteDesPoints, ouverte } = vue;
  if (!ouverte) {
    return (
      <Avis genre="information" titre="Ce budget ne se valide pas encore.">
        <p>
          Il se valide à partir du {formaterDateLongue(vue.arreteLe)}&nbsp;: d’ici là, la liste peut encore
          changer.
        </p>
      </Avis>
    );
  }
  return (
    <Form method="post" noValidate className="formulaire-guide livre-validation">
      <RecapitulatifErreurs echec={echec} />
      <input type="hidden" name="cle" value={cle} />
      <p>
        {formaterQuantite(lignes.length, 'intégration')} au 30 septembre.{' '}
        {porteDesPoints
          ? `${formaterNombre(total)} points entrent au budget B, un mouvement par intégration.`
          : 'La liste est figée ; les points viennent du comptage au 15 janvier, par la publication du calcul national.'}
      </p>
      {manques.length > 0 && (
        <Avis
          genre="attention"
          titre={`Il manque de quoi calculer ${formaterQuantite(manques.length, 'intégration')}.`}
        >
          <ul>
            {manques.map(({ eleveId, eleve, phrase }) => (
              <li key={eleveId}>
                <Link to={`/eleves/${eleveId}`}>{eleve}</Link>&nbsp;: {phrase}
              </li>
            ))}
          </ul>
        </Avis>
      )}
      {degressifAttendu && (
        <Champ
          genre="nombre"
          nom="pointsDegressifs"
          libelle="Points par IPT débutée avant le 02/09/2020"
          aide="Le montant que l’administration vous a communiqué pour cette année, par exemple 52,32."
          largeur="courte"
          valeur={echec?.saisie.pointsDegressifs}
          erreur={echec?.erreurs.pointsDegressifs}
        />
      )}
      <p>
        Une fois validé, ce budget ne change plus. Un départ ou une arrivée s’ajoute ensuite en mouvement.
      </p>
      <div className="formulaire-pied">
        <Bouton>Valider le budget au 30 septembre</Bouton>
      </div>
    </Form>
  );
}

function Liste({ vue: { lignes, total, porteDesPoints } }: { vue: ValidationVue }) {
  return (
    <TableauDonnees
      legende="Les intégrations de cette liste"
      lignes={lignes}
      cle={({ integrationId }) => integrationId}
      vide={<p>Aucune intégration n’a cours au 30 septembre.</p>}
      {...(porteDesPoints ? { sommes: { points: <Nombre valeur={total} unite="points" /> } } : {})}
      colonnes={[
        {
          id: 'eleve',
          titre: 'Élève',
          entete: true,
          cellule: ({ eleveId, eleve }) => <Link to={`/eleves/${eleveId}`}>{eleve}</Link>,
        },
        { id: 'debut', titre: 'Début', court: true, cellule: ({ debut }) => <Jour le={debut} /> },
        {
          id: 'points',
          titre: 'Points',
          nombre: true,
          cellule: ({ points }) =>
            points === null ? porteDesPoints ? 'à compléter' : '–' : <Nombre valeur={points} />,
        },
      ]}
    />
  );
}
