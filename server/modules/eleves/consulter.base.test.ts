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
});
afterAll(() => ouverte.fermer());

test('le dossier montre l’année d’étude de l’année scolaire demandée', async () => {
  const executer = executerPour(monde.noyau, sessionDe('coordonnateur', 'a'));
  const { lignes } = await executer('eleves.lister', { annee: '2025-26' });
  const [ligne] = lignes;
  const etude = ligne?.anneeEtude ?? 0;
  await alterer(
    ouverte.base,
    `insert into parcours_annee (pole_id, eleve_id, integration_id, annee_scolaire, genre, niveau, annee_etude, debut)
     select pole_id, eleve_id, integration_id, '2026-27', genre, niveau, annee_etude + 1, '2026-08-24'
     from parcours_annee where integration_id = '${ligne?.integrationId}'`,
  );
  const voir = async (annee: string) =>
    (await executer('eleves.consulter', { eleveId: ligne?.eleveId ?? '', annee })).integrations[0]
      ?.anneeEtude;
  expect(await voir('2025-26')).toBe(etude);
  expect(await voir('2026-27')).toBe(etude + 1);
  // Before the first year of the integration, the nearest one is shown.
  expect(await voir('2023-24')).toBe(etude);
});

test('ouvrir le protocole laisse la trace d’une lecture, visible dans le dossier', async () => {
  const coordination = executerPour(monde.noyau, sessionDe('coordonnateur', 'a'));
  const membre = executerPour(monde.noyau, sessionDe('membre', 'a'));
  const { lignes } = await coordination('eleves.lister', { annee: '2025-26' });
  const { eleveId = '', integrationId = '' } = lignes[0] ?? {};
  const lectures = async () =>
    (await coordination('eleves.consulter', { eleveId })).lectures.filter((l) => l.role === 'membre').length;
  const avant = await lectures();
  await membre('integration.consulterProtocole', { integrationId });
  expect(await lectures()).toBe(avant + 1);
});
