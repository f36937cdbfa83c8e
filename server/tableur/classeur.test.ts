import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { ecrireClasseur } from './classeur.ts';

const creeLe = Temporal.Instant.from('2026-09-30T14:30:00Z');

async function relire(octets: Uint8Array) {
  const classeur = new ExcelJS.Workbook();
  await classeur.xlsx.load(octets.buffer as ArrayBuffer);
  return classeur;
}

test('les nombres, les jours et les heures de Bruxelles sont typés, l’en-tête est figé et filtré', async () => {
  const octets = await ecrireClasseur(
    [
      {
        nom: 'Mouvements',
        colonnes: [
          { titre: 'Élève', genre: 'texte' },
          { titre: 'Points', genre: 'nombre' },
          { titre: 'Effet', genre: 'jour' },
          { titre: 'Connu', genre: 'instant' },
        ],
        lignes: [
          ['Ève', -88.25, '2026-09-30', creeLe],
          ['', null, null, null],
        ],
      },
    ],
    { titre: 'Essai', creeLe },
  );
  const classeur = await relire(octets);
  const feuille = classeur.getWorksheet('Mouvements');
  expect(feuille?.getRow(2).values).toEqual([
    undefined,
    'Ève',
    -88.25,
    new Date('2026-09-30T00:00:00Z'),
    new Date('2026-09-30T16:30:00Z'),
  ]);
  expect(feuille?.getCell('B2').numFmt).toBe('#,##0.00');
  expect(feuille?.getCell('C2').numFmt).toBe('dd/mm/yyyy');
  expect(feuille?.views).toMatchObject([{ state: 'frozen', ySplit: 1 }]);
  expect(feuille?.autoFilter).toBe('A1:D1');
  expect(classeur.created).toEqual(new Date(creeLe.epochMilliseconds));
});

test.each(['=1+1', '+32 2 000', '-cmd', '@SUM(A1)', '\t=1', '\r=1'])(
  'ce qui ressemble à une formule reste un texte : %j',
  async (texte) => {
    const octets = await ecrireClasseur(
      [{ nom: 'Liste', colonnes: [{ titre: texte, genre: 'texte' }], lignes: [[texte]] }],
      { titre: 'Essai', creeLe },
    );
    const feuille = (await relire(octets)).getWorksheet('Liste');
    for (const cellule of [feuille?.getCell('A1'), feuille?.getCell('A2')]) {
      expect(cellule?.type).toBe(ExcelJS.ValueType.String);
      expect(cellule?.text.startsWith("'")).toBe(true);
    }
  },
);

test('un nom d’onglet refusé par les tableurs, ou pris, est remplacé ; un caractère illisible, retiré', async () => {
  const vide = (nom: string) => ({
    nom,
    colonnes: [{ titre: 'a\u0000b\ud800', genre: 'texte' as const }],
    lignes: [],
  });
  const noms = ['Écoles : [liste]', 'x'.repeat(40), '///', 'X'.repeat(31)];
  const classeur = await relire(await ecrireClasseur(noms.map(vide), { titre: 'Essai', creeLe }));
  expect(classeur.worksheets.map(({ name }) => name)).toEqual([
    'Écoles    liste',
    'x'.repeat(31),
    'Feuille 3',
    'Feuille 4',
  ]);
  expect(classeur.worksheets[0]?.getCell('A1').text).toBe('ab\ufffd');
});

test('les lignes peuvent venir au fil de l’eau', async () => {
  async function* lignes() {
    for (let n = 1; n <= 1_200; n += 1) yield [n];
  }
  const octets = await ecrireClasseur(
    [{ nom: 'Beaucoup', colonnes: [{ titre: 'N', genre: 'entier' }], lignes: lignes() }],
    { titre: 'Essai', creeLe },
  );
  expect((await relire(octets)).getWorksheet('Beaucoup')?.rowCount).toBe(1_201);
});
