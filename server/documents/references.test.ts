import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { composer } from './composer.ts';
import { EXEMPLES, INSTANT_DES_EXEMPLES } from './essais/exemples.ts';
import { MODELES, type NomModele } from './modeles.ts';
import references from './references.json' with { type: 'json' };

const empreinte = (pdf: Uint8Array) => createHash('sha256').update(pdf).digest('hex');
const NOMS = Object.keys(MODELES) as NomModele[];

test('chaque document a ses empreintes de référence', () => {
  expect(Object.keys(references)).toEqual(NOMS);
});

test.each(NOMS)('%s : la mise en page est celle des images', async (modele) => {
  const actuelles = {
    exemple: empreinte(await composer(modele, EXEMPLES[modele], INSTANT_DES_EXEMPLES)),
    vide: empreinte(await composer(modele, null, INSTANT_DES_EXEMPLES)),
  };
  expect(
    actuelles,
    `La mise en page de « ${modele} » a changé : changez la version du modèle, puis regardez à nouveau les images de docs/captures/documents après « node tools/photographier-documents.ts ».`,
  ).toEqual(references[modele]);
});
