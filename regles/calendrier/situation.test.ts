import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chargerDroit } from '../../server/kernel/droit/charger.ts';
import { anneesConnues } from '../droit.ts';
import { decalerAnnee } from './annees.ts';
import { ajouterJours, jourDeSemaine } from './jours.ts';
import { anneeDuJour, estJourDeClasse, situer, vacancesDuJour } from './situation.ts';

const droit = chargerDroit();
const situation = (jour: string) => {
  const situe = situer(droit, jour);
  return situe ? [situe.genre, situe.vacances] : null;
};

describe('la situation d’un jour', () => {
  it.each([
    ['2024-11-12', 'classe', null],
    ['2024-11-11', 'conge', null],
    ['2024-11-16', 'week-end', null],
    ['2024-10-19', 'week-end-accole', 'vacances-automne'],
    ['2024-10-20', 'week-end-accole', 'vacances-automne'],
    ['2024-10-21', 'vacances', 'vacances-automne'],
    ['2024-10-26', 'vacances', 'vacances-automne'],
    ['2024-11-01', 'vacances', 'vacances-automne'],
    ['2024-11-02', 'week-end-accole', 'vacances-automne'],
    ['2024-11-03', 'week-end-accole', 'vacances-automne'],
    ['2024-11-04', 'classe', null],
    ['2025-02-24', 'vacances', 'vacances-detente'],
    ['2026-01-02', 'vacances', 'vacances-hiver'],
    ['2027-04-26', 'vacances', 'vacances-printemps'],
  ])('%s : %s', (jour, genre, vacances) => {
    expect(situation(jour)).toEqual([genre, vacances]);
  });

  it('compte l’été du lendemain du dernier jour à la veille de la rentrée', () => {
    expect(situation('2025-07-04')).toEqual(['classe', null]);
    expect(situation('2025-07-05')).toEqual(['vacances', 'vacances-ete']);
    expect(situation('2025-08-24')).toEqual(['vacances', 'vacances-ete']);
    expect(situation('2025-08-25')).toEqual(['classe', null]);
    expect(anneeDuJour(droit, '2025-08-24')).toBe('2024-25');
    expect(anneeDuJour(droit, '2025-08-25')).toBe('2025-26');
  });

  it('ne devine rien hors des calendriers, ni dans le dernier été, dont la fin est inconnue', () => {
    for (const jour of ['2022-08-28', '2027-07-03', '2030-01-01']) {
      expect(situer(droit, jour)).toBeNull();
      expect(anneeDuJour(droit, jour)).toBeNull();
      expect(vacancesDuJour(droit, jour)).toBeNull();
      expect(estJourDeClasse(droit, jour)).toBe(false);
    }
  });

  it('laisse sans réponse l’été qui précède une année sans calendrier', () => {
    const { '2024-25': _, ...calendriers } = droit.calendriers;
    expect(situer({ ...droit, calendriers }, '2024-07-05')?.genre).toBe('classe');
    expect(situer({ ...droit, calendriers }, '2024-07-06')).toBeNull();
  });

  it('dit si le calendrier est déduit', () => {
    expect(situer(droit, '2026-07-03')?.deduit).toBe(false);
    expect(situer(droit, '2026-08-24')?.deduit).toBe(true);
  });

  it.each([
    ['2022-23', 180],
    ['2023-24', 181],
    ['2024-25', 180],
    ['2025-26', 181],
    ['2026-27', 180],
  ])('%s a %i jours de classe, entre les 180 et 184 du Code', (annee, attendu) => {
    const calendrier = droit.calendriers[annee];
    expect(calendrier).toBeDefined();
    let jours = 0;
    let jour = calendrier?.rentree ?? '';
    for (; jour <= (calendrier?.dernierJour ?? ''); jour = ajouterJours(jour, 1)) {
      if (estJourDeClasse(droit, jour)) jours += 1;
    }
    expect(jours).toBe(attendu);
  });
});

describe('les calendriers', () => {
  it('suivent les règles du Code : lundi de rentrée, vendredi de fin, quatre fois deux semaines', () => {
    expect(anneesConnues(droit)).toEqual(['2022-23', '2023-24', '2024-25', '2025-26', '2026-27']);
    for (const { rentree, dernierJour, vacances, conges } of Object.values(droit.calendriers)) {
      expect([jourDeSemaine(rentree), jourDeSemaine(dernierJour)]).toEqual([1, 5]);
      expect(vacances).toHaveLength(4);
      for (const { debut, fin } of vacances) {
        expect([jourDeSemaine(debut), ajouterJours(debut, 11)]).toEqual([1, fin]);
      }
      for (const { debut } of conges) expect(jourDeSemaine(debut)).toBeLessThan(6);
    }
  });

  it('ne dépendent pas de l’ordre où les congés sont écrits', () => {
    const jours = fc.integer({ min: 0, max: 1768 }).map((n) => ajouterJours('2022-08-29', n));
    fc.assert(
      fc.property(jours, (jour) => {
        const calendriers = Object.fromEntries(
          Object.entries(droit.calendriers).map(([annee, c]) => [
            annee,
            { ...c, conges: c.conges.toReversed(), vacances: c.vacances.toReversed() },
          ]),
        );
        expect(situer({ ...droit, calendriers }, jour)).toEqual(situer(droit, jour));
      }),
    );
  });
});

describe('les années scolaires', () => {
  it('se suivent, aussi au tournant du siècle', () => {
    expect(decalerAnnee('2024-25', 1)).toBe('2025-26');
    expect(decalerAnnee('2024-25', -3)).toBe('2021-22');
    expect(decalerAnnee('2098-99', 1)).toBe('2099-00');
  });
});
