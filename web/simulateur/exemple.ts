import type { Champ } from '@polaris/regles/regle.ts';
import type { Saisie } from '../regles/essai.ts';

/** What the simulator shows to whoever comes without numbers: round figures of an invented pôle. */
export const EXEMPLE: Saisie = {
  eleves: '12500',
  pleines: '120',
  degressives: '0',
  majorees: '4',
  integrations: '160',
  totalIntegrations: '7800',
  'postes.0.fonction': 'Coordonnateur du pôle territorial',
  'postes.0.fraction': '5/5',
  'postes.0.nombre': '1',
  'postes.1.fonction': 'Logopède',
  'postes.1.fraction': '2.5/5',
  'postes.1.nombre': '2',
};

const texte = { genre: 'texte', libelle: '' } as const;

/** A row of the staff, as the form names its fields. */
export const POSTE: Champ = {
  genre: 'objet',
  libelle: 'poste',
  champs: { fonction: texte, fraction: texte, nombre: texte },
};
