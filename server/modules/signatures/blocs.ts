import type { ContenuActe } from '../../db/schema.ts';

/** Names of the blocks that several kinds of act share; a subject names its own with `titre`. */
const LIBELLES: Readonly<Record<string, string>> = {
  eleve: 'Identité de l’élève',
  ecole: 'École',
  ecoles: 'Écoles et pôle',
  dates: 'Dates de l’intégration',
  etude: 'Niveau, année d’étude et type',
  annee: 'Année scolaire et suite proposée',
  avis: 'Avis',
  decision: 'Fin : motif, demandeur et date',
  justification: 'Justification de la fin',
  besoins: 'Besoins et diagnostic',
  amenagements: 'Aménagements',
  duree: 'Durée et année d’étude',
  suivi: 'Suivi individuel',
};

/** A block of an act as a person names it; the key itself, readable, when nobody named it. */
export function nommerBloc(contenu: ContenuActe, cle: string): string {
  const connu = contenu[cle]?.titre ?? LIBELLES[cle];
  return connu ?? cle.charAt(0).toUpperCase() + cle.slice(1).replaceAll('-', ' ');
}
