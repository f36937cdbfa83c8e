import { Form, Link } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import type { ApercuNational } from './lignes.ts';

type PropsValeur = {
  annee: string;
  manquantes: ApercuNational['manquantes'];
  echec: EchecSaisie | undefined;
};

/** The value that no text publishes for the year: asked for with its source, never guessed. */
export function ValeurDemandee({ annee, manquantes, echec }: PropsValeur) {
  return (
    <section className="publication" aria-labelledby="valeur-demandee">
      <h2 id="valeur-demandee">Une valeur n’est pas publiée</h2>
      {manquantes.map(({ parametre, libelle }) => (
        <Avis key={parametre} genre="attention" titre={libelle}>
          <p>
            Aucun texte ne donne cette valeur pour {annee}. Donnez-la avec sa source pour ce calcul, ou{' '}
            <Link to={`/administration/valeurs?parametre=${parametre}&annee=${annee}`}>
              publiez-la pour toute la plateforme
            </Link>
            .
          </p>
        </Avis>
      ))}
      <Form method="post" noValidate className="formulaire-guide">
        <input type="hidden" name="annee" value={annee} />
        <input type="hidden" name="intention" value="apercu" />
        <Champ
          genre="nombre"
          nom="pointsDegressifs"
          libelle="Points par IPT débutée avant le 02/09/2020"
          largeur="courte"
          valeur={echec?.saisie.pointsDegressifs}
          erreur={echec?.erreurs.pointsDegressifs}
        />
        <Champ
          nom="source"
          libelle="Source de cette valeur"
          aide="Le texte ou le courrier qui la donne, avec sa date."
          longueurMaximale={200}
          valeur={echec?.saisie.source}
          erreur={echec?.erreurs.source}
        />
        <Bouton variante="secondaire">Calculer avec cette valeur</Bouton>
      </Form>
    </section>
  );
}
