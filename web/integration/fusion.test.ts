import { expect, test } from 'vitest';
import { fusionner } from './fusion.ts';

const BASE = 'Un.\n\nDeux.\n\nTrois.';

test.each([
  [
    'two paragraphs, each changed by one',
    'Un !\n\nDeux.\n\nTrois.',
    'Un.\n\nDeux.\n\nTrois !',
    'Un !\n\nDeux.\n\nTrois !',
  ],
  [
    'one added, one changed',
    'Un.\n\nDeux.\n\nTrois.\n\nQuatre.',
    'Un !\n\nDeux.\n\nTrois.',
    'Un !\n\nDeux.\n\nTrois.\n\nQuatre.',
  ],
  ['one removed, one changed', 'Un.\n\nTrois.', 'Un.\n\nDeux.\n\nTrois !', null],
  ['the same paragraph', 'Un.\n\nDeux ici.\n\nTrois.', 'Un.\n\nDeux là.\n\nTrois.', null],
  ['both add at the end', `${BASE}\n\nIci.`, `${BASE}\n\nLà.`, null],
  ['nothing here', BASE, 'Un.', 'Un.'],
  ['nothing there, line ends of a form here', 'Un !\r\n\r\nDeux.', BASE, 'Un !\n\nDeux.'],
  ['the same change twice', 'Un !\n\nDeux.\n\nTrois.', 'Un !\n\nDeux.\n\nTrois.', null],
])('%s', (_, ici, autre, attendu) => {
  expect(fusionner(BASE, ici, autre)).toBe(attendu);
});

test('from nothing, two texts are two texts', () => {
  expect(fusionner('', 'Ici.', 'Là.')).toBeNull();
});
