import { proposerPalier } from '@polaris/regles/recrutement/vocabulaire.ts';
import { expect, test } from 'vitest';
import { getDroit } from '../../kernel/droit/charger.ts';
import { accrocher } from './accrocher.ts';
import { periodesDe } from './emploi.ts';
import { decrireChangements } from './modifications-imprimees.ts';

const droit = { droit: getDroit() };
const APPEL = { fonctions: ['Instituteur primaire', 'Professeur de CG niveau DI', 'Logopède'] };
const titre = (fonction: string, valeur: 'TR' | 'TS' | 'TP' | 'TPNL') => ({
  fonction,
  titre: valeur,
  regimeTransitoire: false,
});

test('le meilleur titre parmi les fonctions de l’appel (E8)', () => {
  const titres = [titre('CG français DI', 'TR'), titre('Instituteur primaire', 'TP')];
  expect(accrocher(droit, '2022-23', APPEL, { titres })).toEqual({
    fonction: 'Professeur de CG niveau DI',
    titre: 'TR',
  });
});

test('à titre égal, l’employeur choisit ; il ne choisit pas un moins bon titre', () => {
  const titres = [titre('Instituteur primaire', 'TR'), titre('Logopède', 'TR'), titre('CG DI', 'TS')];
  expect(() => accrocher(droit, '2026-27', APPEL, { titres })).toThrow('à corriger');
  expect(accrocher(droit, '2026-27', APPEL, { titres, accroche: 'Logopède' }).fonction).toBe('Logopède');
  expect(() =>
    accrocher(droit, '2026-27', APPEL, { titres, accroche: 'Professeur de CG niveau DI' }),
  ).toThrow();
});

test('aucun titre dans l’appel, ou une autre catégorie que celle du soutien : refusé', () => {
  expect(() => accrocher(droit, '2026-27', APPEL, { titres: [titre('Psychologue', 'TR')] })).toThrow();
  const soutien = { ...APPEL, categorie: 'directeur-et-enseignant' };
  expect(() => accrocher(droit, '2026-27', soutien, { titres: [titre('Logopède', 'TR')] })).toThrow();
});

test.each([
  [['autre', 'ordinaire'], 2],
  [['partenaire-specifique', 'siege'], 1],
  [['partenaire-specifique'], 2],
  [['autre'], 3],
  [[], 3],
] as const)('le palier de %j est le meilleur : %i', (lieux, palier) => {
  expect(proposerPalier(lieux).palier).toBe(palier);
});

test('les fractions en trente-sixièmes', () => {
  expect(['5/5', '2,5/5', '1/5', '3/4'].map(periodesDe)).toEqual([36, 18, 7.2, 27]);
  expect(() => periodesDe('2/3')).toThrow(/table des points/);
});

test('une modification en toutes lettres', () => {
  expect(
    decrireChangements({
      ouverture: { avant: 1, apres: 3 },
      interne: { avant: true, apres: false },
      cloture_le: { avant: null, apres: '2026-07-03' },
    }),
  ).toBe(
    'Ouvert : À tous les candidats au lieu de Au personnel de l’école siège et des écoles partenaires. Interne au pôle : non au lieu de oui. Fin des opérations : 03/07/2026 au lieu de non dit',
  );
});
