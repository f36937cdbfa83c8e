import { Link } from 'react-router';
import { formaterNombre } from '../composants/formats.ts';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { GENRES_PART, type PartEquipe } from '../equipe/EnteteEquipe.tsx';

type PropsParts = { parts: readonly PartEquipe[]; annee: string };

/** The schools of a PO, or the partner school, with what they receive: what an employer starts from. */
export function Parts({ parts, annee }: PropsParts) {
  return (
    <TableauDonnees
      legende={`Vos parts de l’équipe en ${annee}`}
      lignes={parts}
      cle={({ poleId, ecoleId }) => `${poleId} ${ecoleId}`}
      vide={<p>Aucune école de votre portée n’est le siège ni une partenaire d’un pôle cette année-là.</p>}
      colonnes={[
        { id: 'ecole', titre: 'École', entete: true, cellule: ({ ecole }) => ecole },
        { id: 'role', titre: 'Rôle', cellule: ({ genre }) => GENRES_PART[genre] },
        { id: 'pole', titre: 'Pôle', cellule: ({ pole }) => pole },
        {
          id: 'part',
          titre: 'Part (%)',
          nombre: true,
          cellule: ({ pourcentage }) => (pourcentage === null ? 'non fixée' : formaterNombre(pourcentage)),
        },
        {
          id: 'points',
          titre: 'Points de traitements',
          nombre: true,
          cellule: ({ points }) => (points === null ? 'pas encore communiqués' : formaterNombre(points)),
        },
        {
          id: 'liens',
          titre: 'Équipe',
          cellule: ({ poleId, ecoleId, ecole }) => (
            <Link to={`/equipe?annee=${annee}&pole=${poleId}&part=${ecoleId}`}>
              Cadre<span className="invisible"> de {ecole}</span>
            </Link>
          ),
        },
      ]}
    />
  );
}
