import { expect, test } from 'vitest';
import type { Niveau } from '../../db/schema.ts';
import { etudeSuivante } from './etude.ts';

test.each<[Niveau, number, { niveau: Niveau; anneeEtude: number } | null]>([
  ['maternel', 2, { niveau: 'maternel', anneeEtude: 3 }],
  ['maternel', 3, { niveau: 'primaire', anneeEtude: 1 }],
  ['primaire', 6, { niveau: 'secondaire', anneeEtude: 1 }],
  ['secondaire', 5, { niveau: 'secondaire', anneeEtude: 6 }],
  ['secondaire', 6, null],
  ['secondaire', 7, null],
])('après la %s %i', (niveau, anneeEtude, attendue) => {
  expect(etudeSuivante({ niveau, anneeEtude })).toEqual(attendue);
});
