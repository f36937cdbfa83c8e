import { describe, expect, it } from 'vitest';
import { type Etude, etatPar, etudeExiste, etudeSuivante, type FaitsPar } from './etat-par.ts';

const JOUR = '2025-10-06';
const PAR: FaitsPar = {
  debut: '2025-09-01',
  prevuJusquAu: '2026-07-03',
  fin: null,
  amenagements: 2,
  evaluationPrevueLe: null,
};

describe('etatPar', () => {
  it.each<[string, Partial<FaitsPar>, string]>([
    ['en cours', {}, 'en-cours'],
    ['fini hier', { fin: '2025-10-05' }, 'termine'],
    ['qui finit aujourd’hui court encore', { fin: JOUR }, 'en-cours'],
    ['dont la durée est passée', { prevuJusquAu: '2025-10-05' }, 'echu'],
    ['terminé après sa durée', { prevuJusquAu: '2025-09-30', fin: '2025-09-30' }, 'termine'],
    ['sans aménagement', { amenagements: 0 }, 'a-completer'],
    ['à venir', { debut: '2025-10-07' }, 'a-venir'],
    ['à évaluer aujourd’hui', { evaluationPrevueLe: JOUR }, 'a-evaluer'],
    ['à évaluer demain', { evaluationPrevueLe: '2025-10-07' }, 'en-cours'],
  ])('%s', (_nom, faits, attendu) => {
    expect(etatPar({ ...PAR, ...faits }, JOUR)).toBe(attendu);
  });
});

describe('etudeSuivante', () => {
  it.each<[Etude, Etude | null]>([
    [
      { niveau: 'maternel', anneeEtude: 3 },
      { niveau: 'primaire', anneeEtude: 1 },
    ],
    [
      { niveau: 'primaire', anneeEtude: 4 },
      { niveau: 'primaire', anneeEtude: 5 },
    ],
    [
      { niveau: 'primaire', anneeEtude: 6 },
      { niveau: 'secondaire', anneeEtude: 1 },
    ],
    [{ niveau: 'secondaire', anneeEtude: 7 }, null],
  ])('%o', (etude, attendue) => {
    expect(etudeSuivante(etude)).toEqual(attendue);
  });

  it('ne mène qu’à une année qui existe', () => {
    let etude: Etude | null = { niveau: 'maternel', anneeEtude: 1 };
    let annees = 0;
    while (etude) {
      expect(etudeExiste(etude)).toBe(true);
      annees += 1;
      etude = etudeSuivante(etude);
    }
    expect(annees).toBe(16);
    expect(etudeExiste({ niveau: 'primaire', anneeEtude: 7 })).toBe(false);
  });
});
