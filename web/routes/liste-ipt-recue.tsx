import { formaterDate, formaterInstant, formaterQuantite } from '../composants/formats.ts';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { Jour } from '../composants/Valeurs.tsx';
import { lireDemande } from '../connexion/demande.ts';
import type { Route } from './+types/liste-ipt-recue.ts';

export function loader(arguments_: Route.LoaderArgs) {
  const { executer } = lireDemande(arguments_);
  return executer('prolongations.consulterListe', { listeId: arguments_.params.listeId });
}

export default function PageListeRecue({ loaderData: liste }: Route.ComponentProps) {
  return (
    <>
      <TitrePage
        titre={`Liste ${liste.accuse}`}
        sousTitre={`${liste.pole}, ${liste.annee}, arrêtée au ${formaterDate(liste.arreteeLe)}`}
        ariane={[
          {
            libelle: 'Liste des intégrations au 30 septembre',
            vers: `/integrations/liste?annee=${liste.annee}`,
          },
        ]}
      />
      <dl className="fiche">
        <div>
          <dt>Transmise</dt>
          <dd>
            Le {formaterInstant(liste.transmiseLe)}, par {liste.auteur}
          </dd>
        </div>
        <div>
          <dt>Rectification</dt>
          <dd>{liste.motif ?? 'Première version'}</dd>
        </div>
        <div>
          <dt>Empreinte (SHA-256)</dt>
          <dd>
            <code className="empreinte-liste">{liste.empreinte}</code>
          </dd>
        </div>
      </dl>
      <TableauDonnees
        legende={`${formaterQuantite(liste.lignes.length, 'élève')}, tels que transmis`}
        lignes={liste.lignes}
        cle={({ integrationId }) => integrationId}
        vide={<p>La liste transmise est vide.</p>}
        colonnes={[
          { id: 'eleve', titre: 'Élève', entete: true, cellule: ({ nom, prenom }) => `${nom} ${prenom}` },
          {
            id: 'naissance',
            titre: 'Naissance',
            court: true,
            cellule: ({ dateNaissance }) => <Jour le={dateNaissance} />,
          },
          {
            id: 'ecole',
            titre: 'École',
            cellule: ({ ecole, fase }) => (
              <>
                {ecole} <small>FASE {fase}</small>
              </>
            ),
          },
          { id: 'etude', titre: 'Étude', court: true, cellule: ({ anneeEtude }) => anneeEtude },
          { id: 'debut', titre: 'Début', court: true, cellule: ({ debut }) => <Jour le={debut} /> },
          {
            id: 'genre',
            titre: 'IPT',
            court: true,
            cellule: ({ genre }) => (genre === 'premiere' ? 'Première' : 'Prolongation'),
          },
        ]}
      />
    </>
  );
}
