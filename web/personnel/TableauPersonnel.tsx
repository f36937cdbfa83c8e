import { Link } from 'react-router';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Nombre } from '../composants/Valeurs.tsx';
import { type Effectif, MANQUES, SITUATIONS } from './libelles.ts';

type Membre = Effectif['membres'][number];

/** The people of a part: what each works, on which post, and what the record still lacks. */
export function TableauPersonnel({ effectif }: { effectif: Effectif }) {
  return (
    <TableauDonnees
      legende="Membres du personnel"
      lignes={effectif.membres}
      cle={({ id }) => id}
      vide={<p>Aucun membre du personnel n’est encore noté pour cette part de l’équipe.</p>}
      colonnes={[
        {
          id: 'nom',
          titre: 'Nom',
          entete: true,
          cellule: ({ id, nom, prenom }) => (
            <Link to={`/equipe/personnel/${id}?annee=${effectif.annee}`}>
              {nom} {prenom}
            </Link>
          ),
        },
        {
          id: 'fonction',
          titre: 'Fonction',
          cellule: ({ charges }) => lister(charges.map((c) => c.fonction)),
        },
        {
          id: 'volume',
          titre: 'Au pôle, en 36es',
          nombre: true,
          cellule: ({ volume }) => <Nombre valeur={volume} />,
        },
        {
          id: 'situation',
          titre: 'Situation',
          cellule: ({ charges }) => lister(charges.map((c) => SITUATIONS[c.situation])),
        },
        { id: 'poste', titre: 'Cadre', cellule: direPoste, court: true },
        {
          id: 'manques',
          titre: 'À compléter',
          cellule: ({ manques }) => lister(manques.map((m) => MANQUES[m])) || 'Rien',
        },
      ]}
    />
  );
}

const lister = (mots: readonly string[]) => [...new Set(mots)].join(', ');

/** Where the member stands towards the adopted cadre, in one or two words. */
function direPoste({ charges }: Membre): string {
  if (charges.length === 0) return 'Sans charge';
  const etats = charges.map(({ remplacement, posteId }) =>
    remplacement ? 'Remplacement' : posteId ? 'Poste du cadre' : 'Hors cadre',
  );
  return lister(etats);
}
