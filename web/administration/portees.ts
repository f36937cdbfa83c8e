import type { Option } from '../composants/Champ.tsx';

type Pole = { id: string; nom: string };
type Ecole = {
  id: string;
  nom: string;
  cpmsId: string | null;
  cpms: string | null;
  poId: string;
  po: string;
};

export type GroupePortees = { libelle: string; options: Option[] };

/** What a role can be tied to in one pôle: the pôle itself, its schools, their centres and their PO. */
export function listerPortees(pole: Pole | undefined, ecoles: readonly Ecole[]): GroupePortees[] {
  if (!pole) return [];
  return [
    { libelle: 'Pôle', options: [{ valeur: pole.id, libelle: pole.nom }] },
    { libelle: 'Écoles', options: ecoles.map(({ id, nom }) => ({ valeur: id, libelle: nom })) },
    { libelle: 'Centres PMS', options: unir(ecoles.map(({ cpmsId, cpms }) => [cpmsId, cpms])) },
    { libelle: 'Pouvoirs organisateurs', options: unir(ecoles.map(({ poId, po }) => [poId, po])) },
  ].filter(({ options }) => options.length > 0);
}

function unir(paires: readonly (readonly [string | null, string | null])[]): Option[] {
  const noms = new Map(paires.filter((paire): paire is [string, string] => paire[0] !== null));
  return [...noms]
    .map(([valeur, libelle]) => ({ valeur, libelle }))
    .toSorted((a, b) => a.libelle.localeCompare(b.libelle, 'fr'));
}
