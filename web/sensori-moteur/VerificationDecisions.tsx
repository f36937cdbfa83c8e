import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Form, Link } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { Bouton } from '../composants/Bouton.tsx';
import { formaterNombre, formaterQuantite } from '../composants/formats.ts';
import { type Colonne, TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Jour } from '../composants/Valeurs.tsx';
import { nommerCase } from './decisions.ts';

type Apercu = Sortie<'sensoriMoteur.jugerDecisions'>;
type Ligne = Apercu['lignes'][number];

type PropsVerificationDecisions = { apercu: Apercu; decision: string; cle: string; retour: string };

/** What the decision does, pupil by pupil, then the decision itself. */
export function VerificationDecisions({ apercu, decision, cle, retour }: PropsVerificationDecisions) {
  const { lignes, dansLeDelai, encodageJusquAu } = apercu;
  const sommer = (nombre: (ligne: Ligne) => number) =>
    formaterNombre(lignes.reduce((somme, ligne) => somme + nombre(ligne), 0));
  return (
    <Form method="post">
      <input type="hidden" name="decision" value={decision} />
      <input type="hidden" name="cle" value={cle} />
      {lignes.map(({ eleveId, rang }) => (
        <input key={eleveId} type="hidden" name={nommerCase(eleveId)} value={rang} />
      ))}
      {!dansLeDelai && encodageJusquAu && (
        <Avis genre="attention" titre="L’encodage qui compte est clos.">
          <p>
            Il courait jusqu’au <Jour le={encodageJusquAu} longue />. La décision s’enregistre et vaudra pour
            la suite&nbsp;; les points de l’année ne changent plus.
          </p>
        </Avis>
      )}
      <TableauDonnees
        legende={`${apercu.decision} : ${formaterQuantite(lignes.length, 'échelle')}`}
        lignes={lignes}
        cle={({ eleveId }) => eleveId}
        vide={<p>Aucune échelle n’est cochée.</p>}
        colonnes={COLONNES}
        sommes={{
          nom: 'Total',
          provisoires: sommer((l) => l.provisoires),
          points: sommer((l) => l.points),
        }}
      />
      <p>Rien n’est encore enregistré. Les points s’entendent avant le plafond et le ratio.</p>
      <div className="formulaire-pied">
        <Bouton name="intention" value="decider">
          Enregistrer la décision
        </Bouton>
        <Link to={retour}>Revenir à la liste sans rien changer</Link>
      </div>
    </Form>
  );
}

const COLONNES: readonly Colonne<Ligne>[] = [
  { id: 'nom', titre: 'Élève', entete: true, cellule: ({ nom }) => nom },
  { id: 'ecole', titre: 'École', cellule: ({ ecole }) => ecole ?? '–' },
  {
    id: 'provisoires',
    titre: 'Points provisoires',
    cellule: ({ provisoires }) => formaterNombre(provisoires),
    nombre: true,
  },
  { id: 'points', titre: 'Points après', cellule: ({ points }) => formaterNombre(points), nombre: true },
];
