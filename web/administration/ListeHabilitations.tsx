import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { type Colonne, TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Jour } from '../composants/Valeurs.tsx';

type Habilitation = {
  id: string;
  compte: string;
  courriel: string;
  libelleRole: string;
  portee: string;
  du: string;
  au: string | null;
  enVigueur: boolean;
  version: number;
  terminable: boolean;
};

type PropsListe = { habilitations: readonly Habilitation[]; cle: string };

const COLONNES: readonly Colonne<Habilitation>[] = [
  {
    id: 'compte',
    titre: 'Personne',
    entete: true,
    cellule: ({ compte, courriel }) => (
      <>
        {compte}{' '}
        <small className="courriel">
          {courriel.split('@')[0]}
          <wbr />@{courriel.split('@')[1]}
        </small>
      </>
    ),
  },
  { id: 'role', titre: 'Rôle', cellule: ({ libelleRole }) => libelleRole },
  { id: 'portee', titre: 'Portée', cellule: ({ portee }) => portee },
  { id: 'du', titre: 'Depuis le', cellule: ({ du }) => <Jour le={du} />, court: true },
  {
    id: 'au',
    titre: 'Fin le',
    cellule: ({ au }) => (au ? <Jour le={au} /> : 'sans fin prévue'),
    court: true,
  },
];

/** Who holds what: in force first, then what has ended or not begun. */
export function ListeHabilitations({ habilitations: recues, cle }: PropsListe) {
  const habilitations = recues.toSorted((a, b) => a.compte.localeCompare(b.compte, 'fr'));
  const fin: Colonne<Habilitation> = {
    id: 'fin',
    titre: 'Action',
    cellule: (habilitation) =>
      habilitation.terminable ? <Terminer {...habilitation} cle={cle} /> : 'gérée par un autre rôle',
  };
  return (
    <>
      <TableauDonnees
        legende="En vigueur"
        lignes={habilitations.filter(({ enVigueur }) => enVigueur)}
        cle={({ id }) => id}
        vide={<p>Aucune habilitation n’est en vigueur.</p>}
        colonnes={[...COLONNES, fin]}
      />
      <TableauDonnees
        legende="Terminées ou à venir"
        lignes={habilitations.filter(({ enVigueur }) => !enVigueur)}
        cle={({ id }) => id}
        vide={<p>Aucune habilitation terminée. Celles qui prennent fin restent visibles ici.</p>}
        colonnes={COLONNES}
      />
    </>
  );
}

/** Two steps in place, without script: the sentence that says what happens, then the button. */
function Terminer({ id, compte, libelleRole, version, cle }: Habilitation & { cle: string }) {
  return (
    <details className="confirmation">
      <summary>
        Mettre fin
        <span className="invisible">
          {' '}
          au rôle {libelleRole} de {compte}
        </span>
      </summary>
      <Form method="post" preventScrollReset>
        <p>{compte} perdra ce rôle aujourd’hui.</p>
        <input type="hidden" name="intention" value="terminer" />
        <input type="hidden" name="habilitationId" value={id} />
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="cle" value={cle} />
        <Bouton variante="danger">Confirmer la fin</Bouton>
      </Form>
    </details>
  );
}
