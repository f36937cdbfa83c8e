import { Etat } from '../composants/Etat.tsx';
import { formaterEuros, formaterNombre } from '../composants/formats.ts';
import { type Colonne, TableauDonnees } from '../composants/TableauDonnees.tsx';
import type { ApercuNational } from './lignes.ts';

type Controle = ApercuNational['controles'][number];

const ecrire = (valeur: number, unite: Controle['unite']) =>
  unite === 'euros' ? formaterEuros(valeur) : formaterNombre(valeur);

/** The sums against the closed envelopes, with what rounding gives out beyond them. */
export function Controles({ controles }: { controles: readonly Controle[] }) {
  return (
    <TableauDonnees
      legende="Contrôle des sommes"
      lignes={controles}
      cle={({ code }) => code}
      vide={<p>Les sommes se contrôlent quand tous les chiffres sont connus.</p>}
      colonnes={COLONNES}
    />
  );
}

const COLONNES: readonly Colonne<Controle>[] = [
  {
    id: 'libelle',
    titre: 'Contrôle',
    entete: true,
    cellule: ({ libelle, reference }) => (
      <>
        {libelle} {reference && <small>{`${reference.titre}, ${reference.article}`}</small>}
      </>
    ),
  },
  { id: 'obtenu', titre: 'Obtenu', nombre: true, cellule: (c) => ecrire(c.obtenu, c.unite) },
  { id: 'attendu', titre: 'Attendu', nombre: true, cellule: (c) => ecrire(c.attendu, c.unite) },
  { id: 'ecart', titre: 'Écart', nombre: true, cellule: (c) => ecrire(c.ecart, c.unite) },
  {
    id: 'etat',
    titre: 'Conclusion',
    cellule: ({ tenu, phrase }) => (
      <>
        <Etat ton={tenu ? 'fait' : 'attention'}>{tenu ? 'Tenu' : 'Dépassé'}</Etat>
        <p className="motif">{phrase}</p>
      </>
    ),
  },
];
