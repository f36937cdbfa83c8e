import { expect, test } from 'vitest';
import { choisirAnnee } from './annees.ts';

test.each([
  ['2025-26', '2025-26'],
  ['1999-00', '2026-27'],
  ['<script>', '2026-27'],
  [null, '2026-27'],
])('asked for %s, the year shown is %s', (demandee, attendue) => {
  expect(choisirAnnee(demandee, ['2026-27', '2025-26'], '2026-27')).toBe(attendue);
});
