import { expect, test } from 'vitest';
import { nommerBloc } from './blocs.ts';

const bloc = (titre?: string) => ({ empreinte: 'a', complet: true, ...(titre ? { titre } : {}) });

test('a block has the name its subject gave, else the shared one, else its key made readable', () => {
  expect(nommerBloc({ synthese: bloc('Synthèse du dossier') }, 'synthese')).toBe('Synthèse du dossier');
  expect(nommerBloc({ eleve: bloc() }, 'eleve')).toBe('Identité de l’élève');
  expect(nommerBloc({}, 'mesures-prises')).toBe('Mesures prises');
});

test.each([
  ['decision', 'Fin : motif, demandeur et date'],
  ['besoins', 'Besoins et diagnostic'],
  ['duree', 'Durée et année d’étude'],
])('the block « %s » of an end or of a PAR is named', (cle, nom) => {
  expect(nommerBloc({}, cle)).toBe(nom);
});
