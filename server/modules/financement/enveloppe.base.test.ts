import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import { sessionDe } from '../../kernel/essai/identite.ts';
import { type Monde, ouvrirMonde } from '../../kernel/essai/monde.ts';
import { alterer } from '../../kernel/essai/proprietaire.ts';
import { executerPour } from '../../kernel/registre.ts';

let ouverte: BaseDeTest;
let monde: Monde;
beforeAll(async () => {
  ouverte = await baseDeTest();
  monde = ouvrirMonde(ouverte.base);
  // Those that a specialised school still accompanies would bring nothing to the pôle.
  const { a1, a2 } = monde.dossiers;
  await alterer(
    ouverte.base,
    `update integration set accompagne_par = 'pole' where id in ('${a1.finieId}', '${a2.finieId}')`,
  );
});
afterAll(() => ouverte.fermer());

const enveloppe = (annee: string) =>
  executerPour(monde.noyau, sessionDe('coordonnateur', 'a'))('financement.consulterEnveloppe', { annee });

test('chaque IPT de 2025-26 apporte 88 points, et rien n’est en attente', async () => {
  const { ipt, integrations, connu } = await enveloppe('2025-26');
  expect(ipt.valeur).toBe(88 * integrations.length);
  expect(integrations.length).toBeGreaterThan(1);
  expect(connu).toBeNull();
});

test('cédée au pôle après le 30 septembre, une IPT ne compte pas encore pour lui', async () => {
  const avant = Number((await enveloppe('2025-26')).ipt.valeur);
  const { integrationId } = monde.dossiers.a2;
  const dater = (jour: string) =>
    alterer(monde.base, `update cession set effet_le = '${jour}' where integration_id = '${integrationId}'`);
  await dater('2025-10-01');
  expect((await enveloppe('2025-26')).ipt.valeur).toBe(avant - 88);
  await dater('2025-09-30');
  expect((await enveloppe('2025-26')).ipt.valeur).toBe(avant);
});

test('dès 2026-27 ce sont les IPT du 15 janvier précédent qui comptent, année par année', async () => {
  const { integrations } = await enveloppe('2025-26');
  const { ipt, total } = await enveloppe('2026-27');
  expect(ipt.detail.integrations).toBe(integrations.length);
  expect(ipt.detail.totalIntegrations).toBeGreaterThan(integrations.length);
  expect(total).not.toBeNull();
});

test('une valeur non publiée ne cache pas ce qui est certain', async () => {
  const { integrations } = await enveloppe('2025-26');
  await alterer(
    ouverte.base,
    `update integration set premier_debut = '2019-09-01' where eleve_id = '${integrations[0]?.eleveId}'`,
  );
  const { ipt, base, total, connu } = await enveloppe('2025-26');
  expect(ipt.issue).toBe('faits-manquants');
  expect(total).toBeNull();
  const certains = 88 * (integrations.length - 1);
  expect(connu).toMatchObject({ enAttente: 1, eleves: integrations.length - 1 });
  expect(connu?.ipt.valeur).toBe(certains);
  expect(connu?.total).toBe(certains + Number(base.valeur));
});
