import { expect, test } from 'vitest';
import type { Executer } from '../kernel/registre.ts';
import { creerGardeLiens } from './garde-liens.ts';

const recevoir = (async () => ({ reference: 'CAND-1234-5678' })) as unknown as Executer;

test('une même adresse n’envoie pas des candidatures sans fin ; une autre n’en pâtit pas', async () => {
  const garder = creerGardeLiens();
  const envoyer = (adresse: string) =>
    garder(recevoir, adresse)('recrutement.deposerCandidature', {} as never);
  for (let i = 0; i < 20; i += 1) await envoyer('192.0.2.1');
  await expect(envoyer('192.0.2.1')).rejects.toMatchObject({
    code: 'trop-de-demandes',
    message: expect.stringMatching(/Trop de candidatures .* Attendez 60 minutes/),
  });
  await expect(envoyer('192.0.2.2')).resolves.toBeDefined();
});
