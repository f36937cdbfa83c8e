import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Form, Link } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Instant, Jour } from '../composants/Valeurs.tsx';

type Vue = Sortie<'inspection.listerLectures'>;

type PropsOuvrir = Pick<Vue, 'poles'> & { cle: string; echec: EchecSaisie | undefined };

/** Names the pupil and gives the reason: only then is the file seen. */
export function OuvrirLecture({ poles, cle, echec }: PropsOuvrir) {
  const lier = (nom: string) => ({ nom, valeur: echec?.saisie[nom], erreur: echec?.erreurs[nom] });
  return (
    <Form method="post" noValidate className="formulaire-guide">
      <RecapitulatifErreurs echec={echec} />
      <input type="hidden" name="cle" value={cle} />
      <Champ
        {...lier('poleId')}
        genre="liste"
        libelle="Quel pôle ?"
        options={poles.map(({ poleId, nom }) => ({ valeur: poleId, libelle: nom }))}
      />
      <Champ {...lier('nom')} libelle="Quel est le nom de l’élève ?" longueurMaximale={120} />
      <Champ {...lier('prenom')} libelle="Quel est son prénom ?" longueurMaximale={120} />
      <Champ {...lier('naissance')} genre="date" libelle="Quelle est sa date de naissance ?" />
      <Champ
        {...lier('motif')}
        genre="zone"
        libelle="Pour quel motif ?"
        aide="Le pôle lit ce motif, et chaque lecture."
        longueurMaximale={1000}
      />
      <Bouton>Ouvrir le dossier pour huit heures</Bouton>
    </Form>
  );
}

/** The readings of this account: those that run lead to the protocol and the pieces. */
export function MesLectures({ lectures }: Pick<Vue, 'lectures'>) {
  return (
    <TableauDonnees
      legende="Vos lectures"
      lignes={lectures}
      cle={({ lectureId }) => lectureId}
      vide={<p>Vous n’avez encore ouvert aucun dossier.</p>}
      colonnes={[
        {
          id: 'eleve',
          titre: 'Dossier',
          entete: true,
          cellule: ({ dossier, pole }) => (dossier ? dossier.eleve : `Lecture terminée, ${pole}`),
        },
        { id: 'motif', titre: 'Motif', cellule: ({ motif }) => motif },
        { id: 'jusqua', titre: 'Jusqu’à', court: true, cellule: ({ jusquA }) => <Instant le={jusquA} /> },
        {
          id: 'suite',
          titre: 'Lire',
          cellule: ({ dossier }) =>
            dossier && (
              <ul className="pieces-manquantes">
                <li>
                  <Link to={`/eleves/${dossier.eleveId}/pieces`}>Pièces</Link>
                </li>
                {dossier.integrations.map(({ integrationId, debut }) => (
                  <li key={integrationId}>
                    <Link to={`/integrations/${integrationId}/protocole`}>
                      Protocole du <Jour le={debut} />
                    </Link>
                  </li>
                ))}
              </ul>
            ),
        },
      ]}
    />
  );
}
