import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Link } from 'react-router';
import { formaterEuros } from '../composants/formats.ts';
import { type Colonne, TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Instant, Jour } from '../composants/Valeurs.tsx';

export type FonctionnementVu = Sortie<'fonctionnement.consulter'>;
type Ecriture = FonctionnementVu['ecritures'][number];

type PropsRegistre = {
  ecritures: readonly Ecriture[];
  comptes: { recu: number; depense: number };
  annee: string;
  /** Lines may still be cancelled: the role may, and the year runs. */
  peutAnnuler: boolean;
};

/** The lines of the register, in the order of their day; a line cancelled stays, with the one that does it. */
export function Registre({ ecritures, comptes, annee, peutAnnuler }: PropsRegistre) {
  const annuler: Colonne<Ecriture> = {
    id: 'annuler',
    titre: 'Annuler',
    cellule: ({ id, objet, contreId, annulee }) =>
      contreId === null &&
      !annulee && (
        <Link to={`/financement/fonctionnement?annee=${annee}&annuler=${id}`}>
          Annuler<span className="invisible"> {objet}</span>
        </Link>
      ),
  };
  return (
    <TableauDonnees
      legende={`Recettes et dépenses de ${annee}`}
      lignes={ecritures}
      cle={({ id }) => id}
      vide={<p>Aucune recette ni dépense n’est notée pour cet exercice.</p>}
      colonnes={[...COLONNES, ...(peutAnnuler ? [annuler] : [])]}
      sommes={{ recette: formaterEuros(comptes.recu), depense: formaterEuros(comptes.depense) }}
    />
  );
}

function montant({ sens, montant: euros, contreId }: Ecriture, colonne: Ecriture['sens']): string {
  return sens === colonne ? formaterEuros(contreId === null ? euros : -euros) : '';
}

const COLONNES: readonly Colonne<Ecriture>[] = [
  { id: 'le', titre: 'Date', cellule: ({ le }) => <Jour le={le} />, court: true },
  {
    id: 'objet',
    titre: 'Objet',
    entete: true,
    cellule: ({ objet, annulee }) => (annulee ? `${objet} (annulée)` : objet),
  },
  {
    id: 'piece',
    titre: 'Pièce',
    cellule: ({ id, reference, aFichier }) =>
      aFichier ? (
        <a href={`/financement/fonctionnement/${id}/fichier`}>
          {reference}
          <span className="invisible"> (fichier)</span>
        </a>
      ) : (
        reference
      ),
  },
  { id: 'recette', titre: 'Recette', cellule: (ligne) => montant(ligne, 'recette'), nombre: true },
  { id: 'depense', titre: 'Dépense', cellule: (ligne) => montant(ligne, 'depense'), nombre: true },
  {
    id: 'auteur',
    titre: 'Notée',
    cellule: ({ enregistreeLe, auteur }) => (
      <>
        <Instant le={enregistreeLe} />, {auteur}
      </>
    ),
  },
];
