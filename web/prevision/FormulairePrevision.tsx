import { Form, Link } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { nommerChamp, type Saisie } from './hypotheses.ts';
import { TableauHypotheses } from './TableauHypotheses.tsx';

type PropsFormulaire = {
  champs: Saisie;
  origines: Readonly<Record<string, string>>;
  echec: EchecSaisie | undefined;
  /** What the address keeps beside the assumptions: the year, the pôle. */
  gardes: Readonly<Record<string, string>>;
  /** Null for a role that may only look. */
  cle: string | null;
};

/**
 * Moves the assumptions. « Calculer » puts them in the address, so that a forecast can be shared by its link;
 * « Enregistrer » keeps them under a name.
 */
export function FormulairePrevision({ champs, origines, echec, gardes, cle }: PropsFormulaire) {
  const vers = `/financement/prevision?${new URLSearchParams(gardes)}`;
  const montres = { ...champs, ...echec?.saisie };
  return (
    <section aria-labelledby="titre-hypotheses">
      <h2 id="titre-hypotheses">Hypothèses</h2>
      <p>
        Chaque colonne est un scénario&nbsp;: mettez dans «&nbsp;Basse&nbsp;» ce qui donne le moins de points,
        dans «&nbsp;Haute&nbsp;» ce qui en donne le plus.
      </p>
      <Form method="get" action={vers} noValidate key={JSON.stringify(montres)}>
        <RecapitulatifErreurs echec={echec && nommer(echec)} />
        {Object.entries(gardes).map(([nom, valeur]) => (
          <input key={nom} type="hidden" name={nom} value={valeur} />
        ))}
        <TableauHypotheses champs={montres} origines={origines} erreurs={echec?.erreurs ?? {}} />
        <p className="actions">
          <Bouton>Calculer la prévision</Bouton>
          <Link to={vers}>Revenir aux points de départ</Link>
        </p>
        {cle && (
          <div className="prevision-garder">
            <Champ
              nom="nom"
              libelle="Nom du scénario"
              aide="Par exemple « Avril, prudent »."
              valeur={echec?.saisie.nom}
              erreur={echec?.erreurs.nom}
              longueurMaximale={80}
            />
            <Bouton variante="secondaire" formMethod="post" name="enregistrer" value={cle}>
              Enregistrer ce scénario
            </Bouton>
          </div>
        )}
      </Form>
    </section>
  );
}

/** The same failure, each sentence after the name of its field: the list is read before the table. */
function nommer(echec: EchecSaisie): EchecSaisie {
  const nommees = Object.entries(echec.erreurs).map(([champ, phrase]) => [
    champ,
    `${nommerChamp(champ)}${phrase}`,
  ]);
  return { ...echec, erreurs: Object.fromEntries(nommees) };
}
