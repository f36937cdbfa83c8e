import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Link } from 'react-router';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Jour } from '../composants/Valeurs.tsx';

type Ligne = Sortie<'propositions.listerOrigine'>['integrations'][number];

/** The former pupils of a specialised school who are integrated, and who accompanies each. */
export function Origine({ integrations }: { integrations: readonly Ligne[] }) {
  return (
    <TableauDonnees
      legende="Vos anciens élèves en intégration permanente totale"
      lignes={integrations}
      cle={({ integrationId }) => integrationId}
      vide={<p>Aucune intégration encodée ne vient de votre école.</p>}
      colonnes={[
        { id: 'eleve', titre: 'Élève', entete: true, cellule: (l) => l.eleve },
        { id: 'ecole', titre: 'École ordinaire', cellule: (l) => l.ecole },
        { id: 'debut', titre: 'Depuis le', court: true, cellule: (l) => <Jour le={l.debut} /> },
        {
          id: 'fin',
          titre: 'Jusqu’au',
          court: true,
          cellule: (l) => (l.fin ? <Jour le={l.fin} /> : 'en cours'),
        },
        {
          id: 'par',
          titre: 'Accompagnée par',
          cellule: (l) => (
            <>
              <Accompagnement integration={l} />
              {l.cedable && (
                <>
                  <br />
                  <Link to={`/integrations/${l.integrationId}/cession`}>
                    Céder au pôle<span className="invisible"> l’accompagnement de {l.eleve}</span>
                  </Link>
                </>
              )}
            </>
          ),
        },
      ]}
    />
  );
}

/** Who accompanies it, and from when it is somebody else. */
export function Accompagnement({ integration: i }: { integration: Ligne }) {
  if (i.cession) {
    return (
      <>
        {i.pole} à partir du <Jour le={i.cession.effetLe} />, cédée par {i.origine}
      </>
    );
  }
  return <>{i.accompagnePar === 'pole' ? i.pole : i.origine}</>;
}
