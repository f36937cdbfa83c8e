import { expect, test } from 'vitest';
import { listerPortees } from './portees.ts';

const ecole = (id: string, cpmsId: string | null) => ({
  id,
  nom: `École ${id}`,
  cpmsId,
  cpms: cpmsId && `Centre ${cpmsId}`,
  poId: 'po1',
  po: 'PO de la Vallée',
});

test('a centre and a PO shared by two schools are offered once, a missing centre never', () => {
  const groupes = listerPortees({ id: 'p1', nom: 'Pôle 1' }, [
    ecole('a', 'c1'),
    ecole('b', 'c1'),
    ecole('c', null),
  ]);
  expect(groupes.map(({ libelle, options }) => [libelle, options.length])).toEqual([
    ['Pôle', 1],
    ['Écoles', 3],
    ['Centres PMS', 1],
    ['Pouvoirs organisateurs', 1],
  ]);
});

test('without a pôle chosen, nothing is offered', () => {
  expect(listerPortees(undefined, [])).toEqual([]);
});
