import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { creerCoffre } from './coffre.ts';

const coffre = creerCoffre(new Uint8Array(32).fill(1));
const TEXTE = 'Élève suivi en type 8 — « œuvre »';

test('ce qui est scellé se rouvre tel quel', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (valeur) => {
      expect(JSON.stringify(coffre.ouvrir(coffre.sceller(valeur)))).toBe(JSON.stringify(valeur));
    }),
  );
});

test('deux scellements du même texte ne se ressemblent pas, et aucun ne se lit', () => {
  const [un, deux] = [coffre.sceller(TEXTE), coffre.sceller(TEXTE)];
  expect(Buffer.from(un).equals(Buffer.from(deux))).toBe(false);
  expect(Buffer.from(un).includes(Buffer.from('type 8'))).toBe(false);
});

test('chaque octet changé est refusé : version, aléa, sceau ou texte', () => {
  const scelle = coffre.sceller(TEXTE);
  for (let i = 0; i < scelle.length; i += 1) {
    const touche = Uint8Array.from(scelle);
    touche[i] = (touche[i] ?? 0) ^ 1;
    expect(() => coffre.ouvrir(touche)).toThrow();
  }
});

test('un texte coupé ou vide est refusé', () => {
  const scelle = coffre.sceller(TEXTE);
  for (const fin of [0, 1, 13, 20, 29, scelle.length - 1]) {
    expect(() => coffre.ouvrir(scelle.subarray(0, fin))).toThrow();
  }
});

test('une autre clé n’ouvre pas', () => {
  const autre = creerCoffre(new Uint8Array(32).fill(2));
  expect(() => autre.ouvrir(coffre.sceller(TEXTE))).toThrow();
});

test.each([0, 16, 31, 33])('une clé de %d octets est refusée', (taille) => {
  expect(() => creerCoffre(new Uint8Array(taille))).toThrow(/32 bytes/);
});

test('des octets scellés sous un nom se rouvrent sous ce nom, et sous aucun autre', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (octets, nom) => {
      const scelle = coffre.scellerOctets(octets, nom);
      expect(Buffer.from(coffre.ouvrirOctets(scelle, nom)).equals(octets)).toBe(true);
      expect(() => coffre.ouvrirOctets(scelle, `${nom}.`)).toThrow();
    }),
  );
});

test('des octets ne passent pas pour un texte, ni un texte pour des octets', () => {
  expect(() => coffre.ouvrir(coffre.scellerOctets(Buffer.from('"texte"'), ''))).toThrow();
  expect(() => coffre.ouvrirOctets(coffre.sceller('texte'), '')).toThrow();
});

test('une empreinte est la même chaque fois, autre sous une autre clé, et ne se trouve pas sans elle', () => {
  const autre = creerCoffre(new Uint8Array(32).fill(2));
  expect(coffre.empreindre(TEXTE)).toBe(creerCoffre(new Uint8Array(32).fill(1)).empreindre(TEXTE));
  expect(coffre.empreindre(TEXTE)).toMatch(/^[0-9a-f]{64}$/);
  expect(coffre.empreindre(TEXTE)).not.toBe(coffre.empreindre(`${TEXTE}.`));
  expect(coffre.empreindre(TEXTE)).not.toBe(autre.empreindre(TEXTE));
  expect(coffre.empreindre(TEXTE)).not.toBe(createHash('sha256').update(TEXTE).digest('hex'));
});
