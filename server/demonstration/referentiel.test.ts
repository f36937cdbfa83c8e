import { describe, expect, it } from 'vitest';
import { chargerDroit } from '../kernel/droit/charger.ts';
import { generer } from './generer.ts';
import { ZONE_CONTIGUE } from './zones.ts';

const { referentiel } = generer({ poles: 48 }, chargerDroit());
const ecoles = new Map(referentiel.ecole.map((e) => [e.id, e]));
const duPole = (poleId: string) => referentiel.convention.filter((c) => c.pole_id === poleId);

describe('conventions de démonstration', () => {
  it('lient une école spécialisée à un seul pôle comme siège ou partenaire (STR-1)', () => {
    const porteuses = referentiel.convention.filter((c) => ['siege', 'partenaire'].includes(c.genre));
    expect(new Set(porteuses.map((c) => c.ecole_id)).size).toBe(porteuses.length);
    for (const { ecole_id } of porteuses) expect(ecoles.get(ecole_id)?.genre).toBe('specialisee');
  });

  it('lient chaque école ordinaire à un pôle et un seul (STR-1)', () => {
    const cooperantes = referentiel.convention.filter((c) => c.genre === 'cooperante').map((c) => c.ecole_id);
    const ordinaires = referentiel.ecole.filter((e) => e.genre === 'ordinaire').map((e) => e.id);
    expect(cooperantes.toSorted()).toEqual(ordinaires.toSorted());
  });

  it('restent dans la zone du siège, ou entre Bruxelles et le Brabant wallon (STR-2)', () => {
    for (const pole of referentiel.pole) {
      const zone = ecoles.get(pole.siege_id)?.zone ?? 0;
      expect(zone).toBe(pole.zone);
      for (const c of duPole(pole.id)) {
        const autre = ecoles.get(c.ecole_id)?.zone ?? 0;
        if (c.genre === 'cooperante') expect([zone, ZONE_CONTIGUE[zone]]).toContain(autre);
        if (c.genre === 'partenaire') expect(autre).toBe(zone);
      }
    }
  });

  it('partagent 100 % des points entre le siège et les partenaires (FIN-13)', () => {
    for (const { id } of referentiel.pole) {
      const parts = duPole(id).flatMap((c) => (c.pourcentage === null ? [] : [c.pourcentage]));
      expect(parts.reduce((somme, p) => somme + Number(p), 0)).toBe(100);
      for (const c of duPole(id)) {
        if (c.pourcentage !== null) expect(['siege', 'partenaire']).toContain(c.genre);
      }
    }
  });

  it('réservent le partenariat spécifique aux types 4 à 7', () => {
    const specifiques = referentiel.convention.filter((c) => c.genre === 'partenaire-specifique');
    expect(specifiques.length).toBeGreaterThan(0);
    for (const { ecole_id } of specifiques) {
      expect(ecoles.get(ecole_id)?.types.every((t) => t >= 4 && t <= 7)).toBe(true);
    }
  });
});

describe('écoles de démonstration', () => {
  it('ont une à quatre implantations', () => {
    for (const { id } of referentiel.ecole) {
      const nombre = referentiel.implantation.filter((i) => i.ecole_id === id).length;
      expect(nombre).toBeGreaterThanOrEqual(1);
      expect(nombre).toBeLessThanOrEqual(4);
    }
  });

  it('comptent de 12 000 à 20 000 élèves par pôle', () => {
    for (const { id } of referentiel.pole) {
      const siennes = new Set(duPole(id).map((c) => c.ecole_id));
      for (const jour of ['2024-01-15', '2025-01-15', '2026-01-15']) {
        const total = referentiel.population
          .filter((p) => p.comptee_le === jour && siennes.has(p.ecole_id))
          .reduce((somme, p) => somme + p.eleves, 0);
        expect(total).toBeGreaterThan(12_000);
        expect(total).toBeLessThan(20_000);
      }
    }
  });

  it('ont chacune un CPMS de leur zone', () => {
    for (const { zone, cpms_id } of referentiel.ecole) {
      expect(referentiel.cpms.find((c) => c.id === cpms_id)?.zone).toBe(zone);
    }
  });
});
