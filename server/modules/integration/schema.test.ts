import { expect, test } from 'vitest';
import { ETAPES } from './schema.ts';

const fautes = (reponses: Record<string, string>) =>
  (ETAPES.acces.safeParse(reponses).error?.issues ?? []).map(({ path }) => path.join('.')).sort();

test('en immersion, le parcours dans le spécialisé n’est pas demandé', () => {
  const immersion = { type: '7', immersionLangueDesSignes: 'oui' };
  expect(fautes(immersion)).toEqual([]);
  expect(fautes({ ...immersion, inscritSpecialiseLe: '', frequentationReguliere: '' })).toEqual([]);
});

test('sans immersion, tout ce qui manque est dit à la fois', () => {
  const deux = ['frequentationReguliere', 'inscritSpecialiseLe'];
  expect(fautes({ type: '7', immersionLangueDesSignes: 'non' })).toEqual(deux);
  expect(fautes({ type: '7', inscritSpecialiseLe: '', frequentationReguliere: '' })).toEqual(deux);
  expect(fautes({})).toEqual([...deux, 'type']);
  expect(fautes({ type: '7', inscritSpecialiseLe: '2022-08-29', frequentationReguliere: 'non' })).toEqual([]);
});
