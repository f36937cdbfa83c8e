import { expect, test } from 'vitest';
import { construireBlocAvis, construireBlocSignature } from './bloc-signature.ts';
import { AVIS_CPMS, SIGNATURE_DESSINEE, SIGNATURE_PAPIER, SIGNATURE_TAPEE } from './exemple.ts';
import type { Signature } from './signature.ts';

const boite = { nom: 'pole', titre: 'Pour le pôle' };
const dessinee = (traits: number[][][], largeur = 100): Signature => ({
  ...SIGNATURE_DESSINEE,
  apparence: { genre: 'dessin', trace: { largeur, hauteur: 40, traits } },
});

test('une boîte à signer demande une date et un cachet, et ne montre rien', () => {
  expect(construireBlocSignature(boite, null)).toMatchObject({
    aRemplir: ['Date'],
    cachet: true,
    mentions: null,
    dessin: null,
  });
});

test('une signature sur papier n’a que ses mentions', () => {
  const { mentions, dessin } = construireBlocSignature(boite, SIGNATURE_PAPIER);
  expect(mentions?.map(({ valeur }) => valeur)).toEqual([
    'Étienne Rousseaux',
    'Directeur, par délégation du PO',
    '07/09/2026',
    'Signature manuscrite',
  ]);
  expect(dessin).toBeNull();
});

test('une signature tapée montre le nom et le jour, une signature dessinée ses traits', () => {
  expect(construireBlocSignature(boite, SIGNATURE_TAPEE).dessin).toEqual({
    nom: 'Karim Vandeloise',
    note: 'signé dans l’application le 09/09/2026',
    alternative: 'Signature dessinée par Karim Vandeloise',
    trace: null,
  });
  expect(construireBlocSignature(boite, SIGNATURE_DESSINEE).dessin?.trace?.traits).toHaveLength(2);
});

test.each([
  ['sans aucun point', dessinee([])],
  ['avec un nombre impossible', dessinee([[[1, Number.NaN]]])],
  ['avec un point incomplet', dessinee([[[1]]])],
  ['sur une feuille sans largeur', dessinee([[[1, 2]]], 0)],
])('un dessin %s est remplacé par le nom', (_cas, signature) => {
  expect(construireBlocSignature(boite, signature).dessin).toMatchObject({
    nom: 'Anne-Sophie Delvigne',
    trace: null,
  });
});

test('un trait vide est oublié, un point seul est gardé', () => {
  expect(construireBlocSignature(boite, dessinee([[], [[5, 5]]])).dessin?.trace?.traits).toEqual([[[5, 5]]]);
});

test('un avis à rendre laisse les deux mentions, un avis rendu n’en garde qu’une', () => {
  expect(construireBlocAvis(boite, null).avis?.texte).toContain('biffer la mention inutile');
  expect(construireBlocAvis(boite, AVIS_CPMS).avis?.texte).toBe('AVIS FAVORABLE');
  expect(construireBlocAvis(boite, { ...AVIS_CPMS, sens: 'defavorable' }).avis?.texte).toBe(
    'AVIS DÉFAVORABLE',
  );
});
