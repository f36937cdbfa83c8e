import type { Niveau } from '../db/schema.ts';
import { cleRecherche } from '../kernel/recherche.ts';
import { type Alea, identifiantDe } from './alea.ts';
import type { faseDuPole } from './fase.ts';
import type { Ligne } from './types.ts';

export type Distributeur = ReturnType<typeof faseDuPole>;

type Description = {
  graine: number;
  cle: string;
  nom: string;
  genre: 'ordinaire' | 'specialisee';
  niveaux: Niveau[];
  types: number[];
  zone: number;
  localite: string;
  poId: string;
  cpmsId: string;
};

/** The row of a school with the next FASE number of its block. */
export function creerEcole(fase: Distributeur, d: Description): Ligne<'ecole'> {
  return {
    id: identifiantDe(d.graine, 'ecole', d.cle),
    fase: fase.suivant(),
    nom: d.nom,
    recherche: cleRecherche(d.nom, d.localite),
    genre: d.genre,
    niveaux: d.niveaux,
    types: d.types,
    zone: d.zone,
    localite: d.localite,
    po_id: d.poId,
    cpms_id: d.cpmsId,
  };
}

const RUES = ['rue de l’Étang', 'rue du Moulin', 'place du Tilleul', 'chemin des Prés', 'avenue des Acacias'];

/** One to four sites; fewer when the block of FASE numbers runs short (`aGarder` are for those to come). */
export function creerImplantations(
  alea: Alea,
  fase: Distributeur,
  ecole: Ligne<'ecole'>,
  aGarder: number,
): Ligne<'implantation'>[] {
  const voulues = alea.pondere([
    [1, 46],
    [2, 30],
    [3, 17],
    [4, 7],
  ]);
  const nombre = Math.max(1, Math.min(voulues, fase.restants() - aGarder));
  const rues = alea.melanger(RUES);
  return Array.from({ length: nombre }, (_, rang) => ({
    id: identifiantDe(0, 'implantation', ecole.id, rang),
    fase: fase.suivant(),
    ecole_id: ecole.id,
    nom: `${rang === 0 ? 'Implantation principale' : 'Implantation'}, ${rues[rang]}`,
    localite: ecole.localite,
  }));
}
