import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lireReglages, ouvrirNoyau } from './ouvrir.ts';

test('une horloge mal écrite est nommée, avec un exemple', () => {
  for (const POLARIS_HORLOGE of ['demain', '2025-09-15', '2025-13-01T00:00:00Z']) {
    expect(() => lireReglages({ POLARIS_HORLOGE })).toThrow(
      `POLARIS_HORLOGE doit être un instant comme 2025-09-15T09:00:00Z ; reçu : « ${POLARIS_HORLOGE} ».`,
    );
  }
  const { horloge } = lireReglages({ POLARIS_HORLOGE: '2025-09-15T09:00:00Z' });
  expect(horloge().toString()).toMatch(/^2025-09-15T09:00/);
});

test('une base injoignable donne une phrase, sans le mot de passe de son adresse', async () => {
  const dossier = mkdtempSync(join(tmpdir(), 'polaris-ouvrir-'));
  try {
    const DATABASE_URL = 'postgres://polaris:secret@127.0.0.1:1/polaris';
    const reglages = lireReglages({ DATABASE_URL, POLARIS_DONNEES: dossier });
    const erreur = await ouvrirNoyau(reglages).catch((e: Error) => e);
    expect((erreur as Error).message).toMatch(/^La base PostgreSQL n’est pas joignable \(ECONNREFUSED\)\./);
    expect((erreur as Error).message).not.toContain('secret');
  } finally {
    rmSync(dossier, { recursive: true });
  }
});
