import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fichierRecu, refuserFichier, TAILLE_MAXIMALE } from './fichier-recu.ts';
import { reconnaitre } from './type-fichier.ts';

const PDF = Buffer.from('%PDF-1.7\n');
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0]);

test.each([
  ['application/pdf', PDF],
  ['image/png', PNG],
  ['image/jpeg', JPEG],
])('%s se reconnaît à son contenu', (type, octets) => {
  expect(reconnaitre(octets)).toBe(type);
});

test.each([
  ['un programme', Buffer.from('MZ\x90\0')],
  ['un programme Linux', Buffer.from('\x7fELF')],
  ['une page', Buffer.from('<html><script>')],
  ['un PDF précédé d’autre chose', Buffer.from('<script>%PDF-1.7')],
  ['une archive, comme un DOCX', Buffer.from('PK\x03\x04')],
  ['un début de PNG', PNG.subarray(0, 5)],
  ['rien', Buffer.alloc(0)],
])('%s n’est pas admis', (_, octets) => {
  expect(reconnaitre(octets)).toBeNull();
  expect(fichierRecu.safeParse({ nom: 'bulletin.pdf', octets }).success).toBe(false);
});

describe('chaque refus dit quoi et comment corriger', () => {
  test('le type, quel que soit le nom', () => {
    expect(refuserFichier({ nom: 'a/b/..\\bulletin.pdf', octets: Buffer.from('MZ') })).toMatch(
      /^Le fichier « bulletin\.pdf » n’est ni un PDF, .+ Enregistrez le document en PDF/,
    );
  });

  test('la taille, au premier octet de trop', () => {
    const octets = Buffer.concat([PDF, Buffer.alloc(TAILLE_MAXIMALE)]);
    expect(refuserFichier({ nom: 'a.pdf', octets: octets.subarray(0, TAILLE_MAXIMALE) })).toBeNull();
    expect(refuserFichier({ nom: 'a.pdf', octets })).toMatch(/pèse 10,0 Mo ; le maximum est de 10 Mo/);
  });
});

test('un nom ne garde ni chemin, ni caractère invisible, et jamais rien de vide', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (nom) => {
      const lu = fichierRecu.parse({ nom, octets: PDF });
      expect(lu.nom).not.toMatch(/[\p{Cc}\p{Cf}/\\]/u);
      expect(lu.nom.length).toBeGreaterThan(0);
      expect(lu.nom.length).toBeLessThanOrEqual(150);
    }),
  );
});

test('ce qui représente le fichier dans une demande est court, et dépend du contenu', () => {
  const lire = (octets: Uint8Array) => JSON.stringify(fichierRecu.parse({ nom: 'a.pdf', octets }));
  expect(lire(PDF).length).toBeLessThan(200);
  expect(lire(PDF)).not.toBe(lire(Buffer.concat([PDF, PNG])));
});

test.each([null, 'texte', {}, { nom: 'a' }, { nom: 1, octets: PDF }, { nom: 'a', octets: 'texte' }])(
  '%o n’est pas un fichier',
  (valeur) => {
    expect(fichierRecu.safeParse(valeur).success).toBe(false);
  },
);
