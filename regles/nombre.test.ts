import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aAuPlusDecimales, arrondir, difference, formater, produit, quotient, somme } from './nombre.ts';

describe('exact decimals', () => {
  test.each([
    [produit(12345, 0.45), 5555.25],
    [produit(435, 52.32), 22759.2],
    [produit(3, 0.1), 0.3],
    [produit(), 1],
    [somme(0.1, 0.2), 0.3],
    [somme(), 0],
    [difference(0.3, 0.1), 0.2],
    [difference(5, 8), -3],
    [produit(1e21, 2), 2e21],
    [produit(1e-7, 3), 3e-7],
  ])('%d equals %d', (obtenu, attendu) => expect(obtenu).toBe(attendu));

  test.each([
    [quotient(412550, 4689, 4), 87.9825],
    [quotient(412550, 7800), 53],
    [quotient(1, 2), 1],
    [quotient(-1, 2), -1],
    [quotient(5, 2, 0, 'bas'), 2],
    [quotient(5, 2, 0, 'haut'), 3],
    [quotient(-5, 2, 0, 'bas'), -3],
    [quotient(-5, 2, 0, 'haut'), -2],
    [quotient(5, -2, 0, 'bas'), -3],
    [quotient(6, 3, 0, 'haut'), 2],
    [quotient(9100000, 93, 2, 'bas'), 97849.46],
    [arrondir(14073.3), 14073],
    [arrondir(28.5), 29],
    [arrondir(-28.5), -29],
    [arrondir(1.005, 2), 1.01],
  ])('%d equals %d', (obtenu, attendu) => expect(obtenu).toBe(attendu));

  test('refuses to divide by zero', () => expect(() => quotient(1, 0)).toThrow(RangeError));
  test('refuses what is not finite', () => expect(() => produit(Number.NaN, 1)).toThrow(RangeError));

  test('integer operations agree with the machine', () => {
    const entier = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(entier, entier, (a, b) => {
        expect(somme(a, b)).toBe(a + b);
        expect(produit(a, b)).toBe(a * b + 0);
        expect(difference(somme(a, b), b)).toBe(a + 0);
      }),
    );
  });

  test('rounding down, up and nearest stay within one unit and in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 999 }), (a, b) => {
        const bas = quotient(a, b, 0, 'bas');
        const haut = quotient(a, b, 0, 'haut');
        const proche = quotient(a, b);
        expect(bas).toBe(Math.floor(a / b) + 0);
        expect(haut).toBe(Math.ceil(a / b) + 0);
        expect([bas, haut]).toContain(proche);
      }),
    );
  });
});

describe('French writing', () => {
  test.each([
    [0, '0'],
    [12345.5, '12\u202f345,5'],
    [999, '999'],
    [1000, '1\u202f000'],
    [412550, '412\u202f550'],
    [-0.25, '−0,25'],
    [52.32, '52,32'],
  ])('%d is written %s', (nombre, ecrit) => expect(formater(nombre)).toBe(ecrit));

  test('counts decimals as written', () => {
    expect(aAuPlusDecimales(0.1, 1)).toBe(true);
    expect(aAuPlusDecimales(0.125, 2)).toBe(false);
    expect(aAuPlusDecimales(1e21, 0)).toBe(true);
  });
});
