import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { PAR_DEFAUT, texteCourt, texteLong, texteNom, version } from './champs.ts';

const phrase = (lu: { error?: { issues: { message: string }[] } | undefined }) =>
  lu.error?.issues[0]?.message;
const court = texteCourt(10, 'Indiquez un texte.');
const nom = texteNom(40, 'Indiquez le nom.');

describe('un texte court', () => {
  test.each(['\u202e', '\u200b', '\u00ad', '\u2066'])('refuse le caractère de format %j', (signe) => {
    expect(phrase(court.safeParse(`a${signe}b`))).toContain('caractère invisible');
    expect(texteLong(10).safeParse(`a${signe}b`).success).toBe(true);
  });

  test.each(['\u200c', '\u200d'])('accepte le liant %j', (signe) => {
    expect(court.parse(`a${signe}b`)).toBe(`a${signe}b`);
  });
});

test('un nom compte au moins une lettre, de n’importe quel alphabet', () => {
  for (const admis of ['É', 'D’Hondt-2', 'Ōta', 'Мария', '李']) expect(nom.parse(admis)).toBe(admis);
  for (const refuse of ['123', '-', '…', '’']) {
    expect(phrase(nom.safeParse(refuse))).toBe('Un nom compte au moins une lettre.');
  }
});

test('une version qui manque ou qui n’en est pas une demande de recharger la page', () => {
  expect(version.parse('3')).toBe(3);
  for (const valeur of [undefined, 'x', 1.5, -1, 2 ** 40]) {
    expect(phrase(version.safeParse(valeur))).toContain('Rechargez la page');
  }
});

test('la phrase par défaut ne couvre pas celles des champs', () => {
  expect(phrase(court.safeParse(3, PAR_DEFAUT))).toBe('Indiquez un texte.');
  expect(phrase(z.string().max(2).safeParse('abc', PAR_DEFAUT))).toBe(PAR_DEFAUT.error());
});
