import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import { IDS, sessionDe } from '../../kernel/essai/identite.ts';
import { type Monde, ouvrirMonde, premiereIpt } from '../../kernel/essai/monde.ts';
import { alterer } from '../../kernel/essai/proprietaire.ts';
import { executerPour } from '../../kernel/registre.ts';

let ouverte: BaseDeTest;
let monde: Monde;
beforeAll(async () => {
  ouverte = await baseDeTest();
  monde = ouvrirMonde(ouverte.base);
});
afterAll(() => ouverte.fermer());

const coordonnateur = () => executerPour(monde.noyau, sessionDe('coordonnateur'));
const verifier = (code: string) =>
  executerPour(monde.noyau, null)('integration.verifierAttestation', { code });
const finir = (integrationId: string, fin: string) =>
  alterer(ouverte.base, `update integration set fin = '${fin}' where id = '${integrationId}'`);

test('l’attestation ne s’émet que pendant l’intégration', async () => {
  const executer = coordonnateur();
  const emettre = (integrationId: string) =>
    executer('integration.emettreDocument', { integrationId, modele: 'attestation-integration' });
  const { integrationId } = await executer('integration.ouvrirPremiere', {
    ...premiereIpt('Bientôt', { ecoleId: IDS.a1 }),
    debut: '2025-10-07',
  });
  await expect(emettre(integrationId)).rejects.toMatchObject({
    code: 'regle-non-respectee',
    message: expect.stringContaining('commence le 7 octobre 2025'),
  });
  await alterer(
    ouverte.base,
    `update integration set debut = '2025-09-01', premier_debut = '2025-09-01' where id = '${integrationId}'`,
  );
  await finir(integrationId, '2025-10-06');
  await expect(emettre(integrationId)).resolves.toMatchObject({ code: expect.any(String) });
  await finir(integrationId, '2025-10-05');
  await expect(emettre(integrationId)).rejects.toMatchObject({
    code: 'regle-non-respectee',
    message: expect.stringContaining('a pris fin le 5 octobre 2025'),
  });
  // The protocol is a record of what was agreed: it is printed also before and after.
  await expect(
    executer('integration.emettreDocument', { integrationId, modele: 'protocole-ipt' }),
  ).resolves.toMatchObject({ code: null });
});

test('une attestation dont l’intégration a pris fin est dite terminée, dès le lendemain', async () => {
  const { integrationId, attestation } = monde.dossiers.a2;
  const code = attestation.code ?? '';
  expect((await verifier(code)).etat).toBe('valable');
  await finir(integrationId, '2025-10-06');
  expect((await verifier(code)).etat).toBe('valable');
  await finir(integrationId, '2025-10-05');
  expect(await verifier(code)).toMatchObject({ etat: 'terminee', anneeScolaire: '2025-26' });
});

test('un code tapé autrement est reconnu ; un autre code ne l’est pas', async () => {
  const { integrationId } = monde.dossiers.a1;
  await alterer(
    ouverte.base,
    `update document_emis set code = '10AB-01CD-EF11' where integration_id = '${integrationId}'`,
  );
  for (const tape of ['10AB-01CD-EF11', ' ioab oicd efl1 ', '10ab01cdef11', '10AB–0ICD–EFLI.']) {
    expect((await verifier(tape)).etat).toBe('valable');
  }
  for (const tape of ['', '10AB-01CD-EF12', '10AB-01CD', '10AB-01CD-EF11-1']) {
    expect((await verifier(tape)).etat).toBe('inconnue');
  }
  await expect(verifier('1'.repeat(41))).rejects.toMatchObject({
    champs: { code: expect.stringContaining('douze') },
  });
});
