import { Link } from 'react-router';
import { formaterQuantite } from '../composants/formats.ts';
import { type Colonne, TableauDonnees } from '../composants/TableauDonnees.tsx';

type Ecole = {
  id: string;
  fase: number;
  nom: string;
  localite: string;
  niveaux: readonly string[];
  types: readonly number[];
  cpms: string | null;
  po: string;
  reseau: string;
  genre: string;
};

type PropsTableauEcoles = {
  ecoles: readonly Ecole[];
  annee: string;
  /** Whether this role reads what the pôle agreed with each school. */
  voitSuivi: boolean;
};

/** The kinds of bond between a school and a pôle, in the order they are listed. */
const LIENS = [
  { genre: 'siege', titre: 'École siège', vide: 'Aucune école siège.' },
  { genre: 'partenaire', titre: 'Écoles partenaires', vide: 'Aucune école partenaire.' },
  {
    genre: 'partenaire-specifique',
    titre: 'Écoles partenaires spécifiques',
    vide: 'Aucune école partenaire spécifique.',
  },
  { genre: 'cooperante', titre: 'Écoles coopérantes', vide: 'Aucune école coopérante.' },
] as const;

/** The schools of a pôle, by kind of bond, on the day of the visit. */
export function TableauEcoles({ ecoles, annee, voitSuivi }: PropsTableauEcoles) {
  return (
    <>
      {LIENS.map(({ genre, titre, vide }) => (
        <TableauDonnees
          key={genre}
          legende={titre}
          lignes={ecoles.filter((ecole) => ecole.genre === genre)}
          cle={({ id }) => id}
          vide={<p>{vide}</p>}
          colonnes={
            genre === 'cooperante'
              ? [...COLONNES, lienEleves(annee), ...(voitSuivi ? [lienSuivi(annee)] : [])]
              : COLONNES
          }
        />
      ))}
      <p>{formaterQuantite(ecoles.length, 'école')} au total.</p>
    </>
  );
}

const RESEAUX: Readonly<Record<string, string>> = {
  wbe: 'Wallonie-Bruxelles Enseignement',
  'officiel-subventionne': 'officiel subventionné',
  'libre-confessionnel': 'libre confessionnel',
  'libre-non-confessionnel': 'libre non confessionnel',
};

const COLONNES: readonly Colonne<Ecole>[] = [
  {
    id: 'nom',
    titre: 'École',
    entete: true,
    cellule: ({ nom, fase }) => (
      <>
        {nom} <small>FASE {fase}</small>
      </>
    ),
  },
  { id: 'localite', titre: 'Localité', cellule: ({ localite }) => localite },
  {
    id: 'po',
    titre: 'Pouvoir organisateur',
    cellule: ({ po, reseau }) => (
      <>
        {po} <small>{RESEAUX[reseau] ?? reseau}</small>
      </>
    ),
  },
  {
    id: 'niveaux',
    titre: 'Niveaux',
    cellule: ({ niveaux, types }) =>
      [niveaux.join(', '), types.length > 0 && `types ${types.join(', ')}`].filter(Boolean).join('\u00a0; '),
  },
  { id: 'cpms', titre: 'Centre psycho-médico-social', cellule: ({ cpms }) => cpms ?? 'non indiqué' },
];

const lienEleves = (annee: string): Colonne<Ecole> => ({
  id: 'eleves',
  titre: 'Élèves suivis',
  court: true,
  cellule: ({ id, nom }) => (
    <Link to={`/eleves?annee=${annee}&ecoleId=${id}`}>
      Voir<span className="invisible"> les élèves de {nom}</span>
    </Link>
  ),
});

const lienSuivi = (annee: string): Colonne<Ecole> => ({
  id: 'suivi',
  titre: 'Suivi par le pôle',
  court: true,
  cellule: ({ id, nom }) => (
    <Link to={`/ecoles/${id}/suivi?annee=${annee}`}>
      Ouvrir<span className="invisible"> le suivi de {nom}</span>
    </Link>
  ),
});
