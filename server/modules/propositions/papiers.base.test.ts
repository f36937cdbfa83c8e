import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import { IDS, sessionDe } from '../../kernel/essai/identite.ts';
import { type Monde, ouvrirMonde } from '../../kernel/essai/monde.ts';
import { favorable, introduction } from '../../kernel/essai/propositions.ts';
import { type Entree, executerPour } from '../../kernel/registre.ts';
import type { Role } from '../../kernel/session.ts';

let ouverte: BaseDeTest;
let monde: Monde;
beforeAll(async () => {
  ouverte = await baseDeTest();
  monde = ouvrirMonde(ouverte.base);
});
afterAll(() => ouverte.fermer());

const sous = (role: Role, cote: 'a' | 'b' = 'a') => executerPour(monde.noyau, sessionDe(role, cote));

/** Introduced by the specialised school itself, with its ordinary school named. */
async function introduire(nom: string): Promise<string> {
  const origine = sous('ecole-specialisee');
  const { propositionId } = await origine('propositions.introduire', introduction(nom));
  await origine('propositions.designerEcole', { propositionId, version: 1, ecoleId: IDS.a1 });
  return propositionId;
}

const desaccord = (propositionId: string): Entree<'propositions.donnerAvis'> => ({
  ...favorable(propositionId, 'ecole-ordinaire'),
  sens: 'desaccord',
  motivation: 'La classe compte déjà vingt-sept élèves.',
});

const consulter = (role: Role, propositionId: string) =>
  sous(role)('propositions.consulter', { propositionId });

describe('les documents d’une proposition', () => {
  const imprimer = (role: Role, propositionId: string, papier: string, cote: 'a' | 'b' = 'a') =>
    sous(role, cote)('propositions.imprimer', { propositionId, papier } as Entree<'propositions.imprimer'>);
  const papiers = async (role: Role, propositionId: string) =>
    (await consulter(role, propositionId)).papiers.map(({ papier }) => papier);

  test('la feuille d’avis s’imprime tant que personne n’est en désaccord, par qui mène ou rejoint', async () => {
    const propositionId = await introduire('Feuille');
    for (const role of ['ecole-specialisee', 'coordonnateur'] as const) {
      expect(await papiers(role, propositionId)).toEqual(['concertation']);
      const { pdf, nomFichier } = await imprimer(role, propositionId, 'concertation');
      expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-');
      expect(nomFichier).toMatch(/^proposition-concertation-/);
    }
    expect(await papiers('ecole', propositionId)).toEqual([]);
    for (const role of ['ecole', 'cpms', 'membre'] as const) {
      await expect(imprimer(role, propositionId, 'concertation')).rejects.toMatchObject({ code: 'interdit' });
    }
    await expect(imprimer('coordonnateur', propositionId, 'concertation', 'b')).rejects.toMatchObject({
      code: 'introuvable',
    });
    const { historique } = await consulter('ecole-specialisee', propositionId);
    expect(historique.filter(({ quoi }) => quoi === 'Document imprimé')).toHaveLength(2);
  });

  test('le désaccord s’imprime à l’école spécialisée, pas au pôle qui ne mène pas', async () => {
    const propositionId = await introduire('Désaccord imprimé');
    await sous('ecole')('propositions.donnerAvis', desaccord(propositionId));
    expect(await papiers('ecole-specialisee', propositionId)).toEqual(['ecole-ordinaire']);
    expect(await papiers('coordonnateur', propositionId)).toEqual([]);
    const { pdf } = await imprimer('ecole-specialisee', propositionId, 'ecole-ordinaire');
    expect(pdf.byteLength).toBeGreaterThan(1000);
    await expect(imprimer('coordonnateur', propositionId, 'ecole-ordinaire')).rejects.toMatchObject({
      code: 'interdit',
    });
    await expect(imprimer('ecole-specialisee', propositionId, 'cpms')).rejects.toMatchObject({
      code: 'introuvable',
    });
    await expect(imprimer('ecole-specialisee', propositionId, 'concertation')).rejects.toMatchObject({
      code: 'regle-non-respectee',
    });
  });

  test('l’attestation de fréquentation s’imprime une fois attestée, année par année', async () => {
    const propositionId = await introduire('Fréquentation imprimée');
    const demander = () => imprimer('ecole-specialisee', propositionId, 'attestation-frequentation');
    await expect(demander()).rejects.toMatchObject({ code: 'regle-non-respectee' });
    await sous('ecole-specialisee')('propositions.attesterFrequentation', {
      propositionId,
      version: 2,
      du: '2022-08-29',
      au: '2025-09-30',
      reguliere: 'oui',
    });
    expect(await papiers('ecole-specialisee', propositionId)).toContain('attestation-frequentation');
    expect((await demander()).pdf.byteLength).toBeGreaterThan(1000);
  });
});
