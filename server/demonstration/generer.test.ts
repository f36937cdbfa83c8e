import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { chargerDroit } from '../kernel/droit/charger.ts';
import { Refus } from '../kernel/refus.ts';
import { generer } from './generer.ts';
import type { Demonstration } from './types.ts';

const droit = chargerDroit();
const empreinte = (d: unknown) => createHash('sha256').update(JSON.stringify(d)).digest('hex');

describe('generer', () => {
  it('donne les mêmes données pour les mêmes options', () => {
    const options = { poles: 2, graine: 7, annees: ['2025-26'] };
    expect(empreinte(generer(options, droit))).toBe(empreinte(generer(options, droit)));
    expect(empreinte(generer({ ...options, graine: 8 }, droit))).not.toBe(empreinte(generer(options, droit)));
  });

  it('ne change pas un pôle quand on en ajoute, ni une école quand on ajoute une année', () => {
    const [seul, trois] = [generer({ poles: 1 }, droit), generer({ poles: 3 }, droit)];
    expect(trois.dossiers[0]).toEqual(seul.dossiers[0]);
    expect(trois.referentiel.convention.slice(0, seul.referentiel.convention.length)).toEqual(
      seul.referentiel.convention,
    );
    const court = generer({ poles: 1, annees: ['2024-25'] }, droit);
    expect(court.referentiel.ecole).toEqual(seul.referentiel.ecole);
    const faits = ({ dossiers }: Demonstration) =>
      dossiers.flatMap(({ lignes }) => [
        ...lignes.eleve.map((e) => [e.id, e.nom, e.prenom, e.naissance]),
        ...lignes.integration.map((i) => [i.id, i.debut, i.ecole_id]),
      ]);
    expect(faits(seul)).toEqual(expect.arrayContaining(faits(court)));
  });

  it('compte les élèves au 15 janvier des années demandées', () => {
    const { population } = generer({ poles: 1 }, droit).referentiel;
    expect([...new Set(population.map((p) => p.comptee_le))]).toEqual([
      '2024-01-15',
      '2025-01-15',
      '2026-01-15',
    ]);
  });

  it.each([
    [{ poles: 0 }, /de 1 à 48/],
    [{ poles: 49 }, /de 1 à 48/],
    [{ poles: 1.5 }, /de 1 à 48/],
    [{ graine: 0.5 }, /graine/],
    [{ annees: [] }, /n’est pas connue/],
    [{ annees: ['2031-32'] }, /2031-32 n’est pas connue/],
  ])('refuse %o', (options, phrase) => {
    expect(() => generer(options, droit)).toThrow(Refus);
    expect(() => generer(options, droit)).toThrow(phrase);
  });
});

describe('la Fédération entière', () => {
  let toute: Demonstration;
  beforeAll(() => {
    toute = generer({ poles: 48 }, droit);
  });

  it('ne prend que des numéros FASE réservés, chacun une seule fois', () => {
    const { ecole, implantation, pouvoir_organisateur: po, cpms } = toute.referentiel;
    const numeros = [...ecole, ...implantation, ...po, ...cpms].map(({ fase }) => fase);
    expect(Math.min(...numeros)).toBeGreaterThanOrEqual(90_000);
    expect(Math.max(...numeros)).toBeLessThanOrEqual(99_999);
    expect(new Set(numeros).size).toBe(numeros.length);
  });

  it('ne donne deux fois ni un identifiant, ni un nom d’école, ni un nom de pôle', () => {
    const { referentiel, dossiers, comptes } = toute;
    const { zone: _, population: __, ...tables } = referentiel;
    const ids = [
      ...Object.values(tables).flatMap((lignes) => lignes.map(({ id }) => id)),
      ...dossiers.flatMap(({ lignes: { protocole_section: ___, historique: ____, ...autres } }) =>
        Object.values(autres).flatMap((lignes) => lignes.map(({ id }) => id)),
      ),
      ...comptes.flatMap((c) => [c.id, ...c.habilitations.map(({ id }) => id)]),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    for (const lignes of [referentiel.ecole, referentiel.pole]) {
      expect(new Set(lignes.map(({ nom }) => nom)).size).toBe(lignes.length);
    }
  });

  it('répartit 48 pôles sur les dix zones et les quatre réseaux', () => {
    expect(new Set(toute.referentiel.pole.map((p) => p.zone)).size).toBe(10);
    expect(new Set(toute.referentiel.pouvoir_organisateur.map((p) => p.reseau)).size).toBe(4);
  });

  it('met une localité dans une seule zone', () => {
    const couples = new Set(toute.referentiel.ecole.map((e) => `${e.localite} ${e.zone}`));
    expect(couples.size).toBe(new Set(toute.referentiel.ecole.map((e) => e.localite)).size);
  });

  it('invente des adresses example.be et des mots de passe d’au moins douze caractères', () => {
    for (const { courriel, motDePasse } of toute.comptes) {
      expect(courriel).toMatch(/^[a-z0-9.]+@example\.be$/);
      expect(motDePasse.length).toBeGreaterThanOrEqual(12);
    }
  });
});
