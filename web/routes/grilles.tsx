import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Link } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { LienBouton } from '../composants/Bouton.tsx';
import { Etat } from '../composants/Etat.tsx';
import { formaterNombre } from '../composants/formats.ts';
import { type Colonne, TableauDonnees } from '../composants/TableauDonnees.tsx';
import { TitrePage } from '../composants/TitrePage.tsx';
import { Instant } from '../composants/Valeurs.tsx';
import { lireDemande } from '../connexion/demande.ts';
import type { Route } from './+types/grilles.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, exiger } = lireDemande(arguments_);
  exiger('grilles.gerer');
  return executer('sensoriMoteur.listerGrilles', {});
}

type Grille = Sortie<'sensoriMoteur.listerGrilles'>['grilles'][number];

export default function PageGrilles({ loaderData: { grilles } }: Route.ComponentProps) {
  return (
    <>
      <TitrePage
        titre="Grilles de l’échelle sensori-motrice"
        sousTitre="Les questions, les scores et les tranches, version par version."
        action={<LienBouton vers="/administration/grilles/nouvelle">Écrire une grille</LienBouton>}
      />
      {!grilles.some(({ publieeLe }) => publieeLe) && (
        <Avis genre="attention" titre="Grille non publiée">
          <p>
            La grille officielle n’est pas publiée et la plateforme n’en fournit aucune. Tant qu’aucune n’est
            publiée ici, les pôles ne peuvent pas passer d’échelle.
          </p>
        </Avis>
      )}
      <TableauDonnees
        legende="Toutes les versions"
        lignes={grilles}
        cle={({ grilleId }) => grilleId}
        vide={<p>Aucune grille n’est encore écrite.</p>}
        colonnes={COLONNES}
      />
    </>
  );
}

const COLONNES: readonly Colonne<Grille>[] = [
  {
    id: 'titre',
    titre: 'Grille',
    entete: true,
    cellule: ({ grilleId, numero, titre, essai }) => (
      <Link to={`/administration/grilles/${grilleId}`}>
        {numero}. {titre}
        {essai && ' (grille d’essai)'}
      </Link>
    ),
  },
  { id: 'depuis', titre: 'Depuis', cellule: ({ depuis }) => depuis, court: true },
  { id: 'ages', titre: 'Âges', cellule: direAges, court: true },
  { id: 'items', titre: 'Questions', cellule: ({ items }) => formaterNombre(items), nombre: true },
  {
    id: 'etat',
    titre: 'État',
    cellule: ({ publieeLe }) =>
      publieeLe ? (
        <Etat ton="fait">
          Publiée le <Instant le={publieeLe} />
        </Etat>
      ) : (
        <Etat ton="en-cours">Brouillon</Etat>
      ),
  },
];

function direAges({ ageMin, ageMax }: Grille): string {
  if (ageMin === null && ageMax === null) return 'tous';
  if (ageMin === null) return `jusqu’à ${ageMax} ans`;
  return ageMax === null ? `dès ${ageMin} ans` : `de ${ageMin} à ${ageMax} ans`;
}
