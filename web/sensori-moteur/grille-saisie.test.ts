import { expect, test } from 'vitest';
import { compterLignes, lireLignes, replacerErreurs, versGrille } from './grille-saisie.ts';

const SAISIE = {
  titre: 'Essai',
  depuis: '2024-25',
  version: '2',
  ageMin: '',
  ageMax: '12',
  'items.0.libelle': '',
  'items.0.domaine': '',
  'items.0.choix': '',
  'items.1.cle': 'q4',
  'items.1.libelle': 'Lire',
  'items.1.domaine': 'visuel',
  'items.1.choix': '0 : Seul\r\n 3: Avec aide : une loupe \n',
  tranches: '3 : 44\n\n',
};

test('une ligne est un nombre, deux points et un texte', () => {
  expect(lireLignes('0 : Seul\n 12:Aidé \nsans nombre')).toEqual([
    { nombre: '0', texte: 'Seul' },
    { nombre: '12', texte: 'Aidé' },
    { nombre: '', texte: '' },
  ]);
});

test('une question vide est laissée de côté, les autres gardent leur clé', () => {
  expect(compterLignes(SAISIE)).toBe(2);
  const { grille, rangs } = versGrille(SAISIE);
  expect(rangs).toEqual([1]);
  expect(grille).toMatchObject({
    version: '2',
    essai: false,
    items: [
      {
        cle: 'q4',
        libelle: 'Lire',
        domaine: 'visuel',
        choix: [
          { score: '0', libelle: 'Seul' },
          { score: '3', libelle: 'Avec aide : une loupe' },
        ],
      },
    ],
    tranches: [{ des: '3', points: '44' }],
  });
});

test('une faute revient sur le champ du formulaire où elle a été faite', () => {
  const erreurs = {
    titre: 'Titre ?',
    'items.0.libelle': 'Question ?',
    'items.0.choix.1.score': 'Nombre ?',
    'items.0.choix': 'Deux réponses ?',
    'tranches.0.points': 'Nombre ?',
  };
  expect(replacerErreurs(erreurs, [1])).toEqual({
    titre: 'Titre ?',
    'items.1.libelle': 'Question ?',
    'items.1.choix': expect.stringContaining('0 : Sans aide'),
    tranches: expect.stringContaining('10 : 44'),
  });
});
