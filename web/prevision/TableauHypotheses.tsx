import {
  HYPOTHESES,
  type NomHypothese,
  SCENARIOS,
  type Scenario,
} from '@polaris/regles/financement/prevision-hypotheses.ts';
import { idChamp } from '../composants/EnveloppeChamp.tsx';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { COLONNES, NOMS, nomChamp, type Saisie } from './hypotheses.ts';

type PropsTableau = {
  champs: Saisie;
  origines: Readonly<Record<string, string>>;
  erreurs: Readonly<Record<string, string>>;
};

/** Every assumption on its line: three fields, and where the numbers come from. */
export function TableauHypotheses({ champs, origines, erreurs }: PropsTableau) {
  return (
    <div className="prevision-hypotheses">
      <TableauDonnees
        legende="Une ligne par hypothèse, une colonne par scénario"
        lignes={NOMS}
        cle={(nom) => nom}
        vide={null}
        colonnes={[
          { id: 'hypothese', titre: 'Hypothèse', entete: true, cellule: (nom) => <Nommer nom={nom} /> },
          ...SCENARIOS.map((scenario) => ({
            id: scenario,
            titre: COLONNES[scenario],
            cellule: (nom: NomHypothese) => (
              <Cellule
                nom={nom}
                scenario={scenario}
                valeur={champs[nomChamp(nom, scenario)]}
                erreur={erreurs[nomChamp(nom, scenario)]}
              />
            ),
          })),
          { id: 'origine', titre: 'D’où elle vient', cellule: (nom) => origines[nom] ?? '–' },
        ]}
      />
    </div>
  );
}

function Nommer({ nom }: { nom: NomHypothese }) {
  const { libelle, unite } = HYPOTHESES[nom];
  return (
    <>
      {libelle} <small>({unite})</small>
    </>
  );
}

type PropsCellule = {
  nom: NomHypothese;
  scenario: Scenario;
  valeur: string | undefined;
  erreur: string | undefined;
};

function Cellule({ nom, scenario, valeur, erreur }: PropsCellule) {
  const champ = nomChamp(nom, scenario);
  return (
    <>
      <input
        id={idChamp(champ)}
        name={champ}
        defaultValue={valeur}
        className="largeur-courte"
        inputMode="decimal"
        autoComplete="off"
        aria-label={`${HYPOTHESES[nom].libelle}, hypothèse ${COLONNES[scenario].toLowerCase()}`}
        aria-invalid={erreur ? true : undefined}
        aria-describedby={erreur ? `erreur-${champ}` : undefined}
      />
      {erreur && (
        <p id={`erreur-${champ}`} className="erreur">
          <span className="invisible">Erreur : </span>
          {erreur}
        </p>
      )}
    </>
  );
}
