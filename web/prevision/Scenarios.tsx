import { Form, Link } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Instant, Nombre } from '../composants/Valeurs.tsx';
import { direEcart } from './Resultat.tsx';
import type { ScenarioVue } from './vue.ts';

type PropsScenarios = {
  scenarios: readonly ScenarioVue[];
  gardes: Readonly<Record<string, string>>;
};

/** The scenarios kept for the year: chosen two by two to be compared. */
export function Scenarios({ scenarios, gardes }: PropsScenarios) {
  const adresse = (suite: Record<string, string>) => new URLSearchParams({ ...gardes, ...suite });
  return (
    <section aria-labelledby="titre-scenarios">
      <h2 id="titre-scenarios">Scénarios gardés</h2>
      <Form method="get" action="/financement/prevision/comparaison">
        {Object.entries(gardes).map(([nom, valeur]) => (
          <input key={nom} type="hidden" name={nom} value={valeur} />
        ))}
        <TableauDonnees
          legende="Scénarios de cette année, du plus ancien au plus récent"
          lignes={scenarios}
          cle={({ id }) => id}
          vide={
            <p>
              Aucun scénario n’est gardé. Déplacez les hypothèses ci-dessus, donnez un nom, puis
              enregistrez&nbsp;: vous pourrez les comparer ici, entre eux et avec le chiffre certifié.
            </p>
          }
          colonnes={[
            {
              id: 'choisir',
              titre: 'Comparer',
              cellule: ({ id, nom }) => (
                <input type="checkbox" name="scenario" value={id} aria-label={`Comparer ${nom}`} />
              ),
            },
            {
              id: 'nom',
              titre: 'Scénario',
              entete: true,
              cellule: ({ id, nom }) => (
                <Link to={`/financement/prevision?${adresse({ scenario: id })}`}>{nom}</Link>
              ),
            },
            ...(['bas', 'central', 'haut'] as const).map((cle) => ({
              id: cle,
              titre: { bas: 'Basse', central: 'Centrale', haut: 'Haute' }[cle],
              nombre: true,
              cellule: (scenario: ScenarioVue) => <Nombre valeur={scenario[cle]} />,
            })),
            {
              id: 'ecart',
              titre: 'Écart gardé',
              cellule: ({ ecart }) => (ecart ? direEcart(ecart) : '–'),
            },
            {
              id: 'auteur',
              titre: 'Enregistré',
              cellule: ({ enregistreeLe, auteur }) => (
                <>
                  <Instant le={enregistreeLe} />, {auteur}
                </>
              ),
            },
            {
              id: 'classeur',
              titre: 'Excel',
              cellule: ({ id, nom }) => (
                <a href={`/financement/prevision/classeur?scenario=${id}`}>
                  Exporter<span className="invisible"> : {nom}</span>
                </a>
              ),
            },
          ]}
        />
        {scenarios.length > 1 && (
          <p className="actions">
            <Bouton variante="secondaire">Comparer les scénarios cochés</Bouton>
          </p>
        )}
      </Form>
    </section>
  );
}

type PropsScenarioOuvert = {
  scenario: ScenarioVue;
  cle: string;
  saisie: Readonly<Record<string, string>> | undefined;
  erreurs: Readonly<Record<string, string>> | undefined;
};

/** Renames or removes the scenario that the page shows. */
export function ScenarioOuvert({ scenario, cle, saisie, erreurs }: PropsScenarioOuvert) {
  const { id, nom, version, ecart } = scenario;
  return (
    <details className="prevision-gerer" open={erreurs !== undefined}>
      <summary>Renommer ou supprimer «&nbsp;{nom}&nbsp;»</summary>
      <Form method="post" noValidate>
        <input type="hidden" name="cle" value={cle} />
        <input type="hidden" name="scenarioId" value={id} />
        <input type="hidden" name="version" value={version} />
        <Champ
          nom="nouveauNom"
          libelle="Nouveau nom"
          valeur={saisie?.nouveauNom ?? nom}
          erreur={erreurs?.nom}
          longueurMaximale={80}
        />
        <p className="actions">
          <Bouton variante="secondaire" name="intention" value="renommer">
            Renommer le scénario
          </Bouton>
          {!ecart && (
            <Bouton variante="danger" name="intention" value="supprimer">
              Supprimer le scénario
            </Bouton>
          )}
        </p>
        {ecart && <p>Ce scénario est rapproché du chiffre certifié&nbsp;: il ne se supprime plus.</p>}
      </Form>
    </details>
  );
}
