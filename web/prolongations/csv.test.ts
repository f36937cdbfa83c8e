import { expect, test } from 'vitest';
import { versCsv } from './csv.ts';

test('un tableur l’ouvre tel quel, et n’y voit aucune formule', () => {
  const fichier = versCsv(
    ['Élève', 'Motif'],
    [
      ['Zoé "Zo"', '=1+1'],
      ['Bo ; Alix', 'deux\nlignes'],
    ],
  );
  expect(fichier.charCodeAt(0)).toBe(0xfeff);
  expect(fichier.slice(1)).toBe('"Élève";"Motif"\r\n"Zoé ""Zo""";"\'=1+1"\r\n"Bo ; Alix";"deux\nlignes"\r\n');
});
