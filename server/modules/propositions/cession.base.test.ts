import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import { IDS, sessionDe } from '../../kernel/essai/identite.ts';
import { type Monde, ouvrirMonde, premiereIpt } from '../../kernel/essai/monde.ts';
import { alterer, empreinteBase } from '../../kernel/essai/proprietaire.ts';
import { executerPour } from '../../kernel/registre.ts';
import type { Role } from '../../kernel/session.ts';
import { transactionFiltree } from '../../kernel/transaction.ts';

let ouverte: BaseDeTest;
let monde: Monde;
beforeAll(async () => {
  ouverte = await baseDeTest();
  monde = ouvrirMonde(ouverte.base);
});
afterAll(() => ouverte.fermer());

const sous = (role: Role, cote: 'a' | 'b' = 'a') => executerPour(monde.noyau, sessionDe(role, cote));

/** An integration of a pupil of the siège, accompanied as it was when the pôles began. */
async function ouvrir(nom: string, accompagnePar: 'pole' | 'ecoleSpecialisee' = 'ecoleSpecialisee') {
  const { integrationId } = await sous('coordonnateur')(
    'integration.ouvrirPremiere',
    premiereIpt(nom, { ecoleId: IDS.a1, cpmsId: IDS.cpmsA }),
  );
  await alterer(
    monde.base,
    `update integration set accompagne_par = '${accompagnePar}' where id = '${integrationId}'`,
  );
  return integrationId;
}

const ceder = (integrationId: string, effetLe = '2025-11-03', cle?: string) =>
  sous('ecole-specialisee')('propositions.ceder', { integrationId, effetLe }, cle ? { cle } : {});

describe('une cession', () => {
  test('se déclare, s’annonce à toutes les parties, et le pôle en prend acte', async () => {
    const integrationId = await ouvrir('Cédée');
    await ceder(integrationId);
    for (const role of ['coordonnateur', 'ecole', 'cpms'] as const) {
      const { taches } = await sous(role)('tableau.consulter', {});
      expect(taches.filter(({ vers }) => vers === `/integrations/${integrationId}/cession`)).toHaveLength(1);
    }
    const coordonnateur = sous('coordonnateur');
    await coordonnateur('propositions.acterCession', { integrationId });
    const { cession, aActer } = await coordonnateur('propositions.consulterCession', { integrationId });
    expect(cession).toMatchObject({ effetLe: '2025-11-03', acteeLe: expect.any(String) });
    expect(aActer).toBe(false);
    const encore = coordonnateur('propositions.acterCession', { integrationId });
    await expect(encore).rejects.toMatchObject({ code: 'conflit' });
  });

  test('deux fois la même demande : une cession ; une autre date : un refus', async () => {
    const integrationId = await ouvrir('Répétée');
    const cle = crypto.randomUUID();
    expect(await ceder(integrationId, '2025-11-03', cle)).toEqual(
      await ceder(integrationId, '2025-11-03', cle),
    );
    await expect(ceder(integrationId, '2025-11-10')).rejects.toMatchObject({ code: 'conflit' });
  });

  test.each([
    ['avant le début', '2025-09-01', 'ecoleSpecialisee', { champs: { effetLe: expect.any(String) } }],
    ['un jour d’été', '2026-07-20', 'ecoleSpecialisee', { champs: { effetLe: expect.any(String) } }],
    ['de ce que le pôle accompagne déjà', '2025-11-03', 'pole', { code: 'regle-non-respectee' }],
  ] as const)('%s : refusée, rien n’est écrit', async (nom, effetLe, accompagnePar, attendu) => {
    const integrationId = await ouvrir(nom, accompagnePar);
    const avant = await empreinteBase(monde.db);
    await expect(ceder(integrationId, effetLe)).rejects.toMatchObject(attendu);
    expect(await empreinteBase(monde.db)).toBe(avant);
  });
});

describe('ce que voit l’école d’origine', () => {
  test('ses anciens élèves, sans rien de médical', async () => {
    const { integrations } = await sous('ecole-specialisee')('propositions.listerOrigine', {});
    expect(integrations.length).toBeGreaterThan(0);
    expect(new Set(integrations.map(({ origine }) => origine))).toEqual(new Set(['Siège Alpha']));
    expect(JSON.stringify(integrations)).not.toMatch(/"type"|acces|inscrit/);
  });

  test('la base seule : ni les élèves d’une autre origine, ni une cession pour une autre école', async () => {
    const integrationId = await ouvrir('Autre origine');
    const compter = (cote: 'a' | 'b') =>
      transactionFiltree(monde.db, sessionDe('ecole-specialisee', cote), async (trx) => {
        const lignes = await trx
          .selectFrom('integration')
          .select('id')
          .where('id', '=', integrationId)
          .execute();
        return lignes.length;
      });
    expect([await compter('a'), await compter('b')]).toEqual([1, 0]);
    const { compteId } = sessionDe('ecole-specialisee', 'b');
    const inserer = transactionFiltree(monde.db, sessionDe('ecole-specialisee', 'b'), (trx) =>
      trx
        .insertInto('cession')
        .values({
          pole_id: IDS.poleA,
          integration_id: integrationId,
          ecole_id: IDS.siegeB,
          effet_le: '2025-11-03',
          declaree_le: new Date(),
          declaree_par: compteId,
        })
        .execute(),
    );
    await expect(inserer).rejects.toThrow(/row-level security/);
  });
});
