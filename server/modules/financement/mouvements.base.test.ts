import { evaluer } from '@polaris/regles/evaluer.ts';
import { ipt } from '@polaris/regles/financement/ipt.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { IDS, numeroter, sessionDe } from '../../kernel/essai/identite.ts';
import { type Monde, ouvrirMonde } from '../../kernel/essai/monde.ts';
import { alterer } from '../../kernel/essai/proprietaire.ts';
import type { Role } from '../../kernel/session.ts';
import { transactionFiltree } from '../../kernel/transaction.ts';
import { ajouterMouvement, listerMouvements } from './mouvements.ts';

let ouverte: BaseDeTest;
let monde: Monde;
beforeAll(async () => {
  ouverte = await baseDeTest();
  monde = ouvrirMonde(ouverte.base);
});
afterAll(() => ouverte.fermer());

const ajouter = (role: Role, poleId: string, fait: number) =>
  transactionFiltree(monde.db, sessionDe(role), (trx) => {
    const { droit } = monde.noyau;
    const faits = { anneeScolaire: '2025-26', integrations: [] };
    return ajouterMouvement(
      { trx, droit, instant: monde.noyau.horloge(), session: sessionDe(role) } as Contexte,
      {
        poleId,
        anneeScolaire: '2025-26',
        budget: 'C',
        genre: 'ipt-tardive',
        points: 88,
        effetLe: '2025-11-12',
        fait: { genre: 'integration', id: numeroter(fait) },
        regle: 'financement.ipt',
        jugement: evaluer(ipt, faits, droit),
      },
    );
  });

const lire = (role: Role, poleId: string) =>
  transactionFiltree(monde.db, sessionDe(role), (trx) => listerMouvements(trx, poleId, '2025-26'));

test('un fait déplace les points une fois, chacun voit les siens', async () => {
  expect(await ajouter('coordonnateur', IDS.poleA, 9001)).toEqual(expect.any(String));
  expect(await ajouter('coordonnateur', IDS.poleA, 9001)).toBeNull();
  expect(await lire('coordonnateur', IDS.poleA)).toMatchObject([{ points: 88, budget: 'C' }]);
  expect(await ajouter('administration', IDS.poleB, 9002)).toEqual(expect.any(String));
  expect(await lire('coordonnateur', IDS.poleB)).toEqual([]);
  expect(await lire('administration', IDS.poleB)).toHaveLength(1);
});

test.each(['coordonnateur', 'membre', 'ecole'] as const)('%s n’ajoute rien chez B', async (role) => {
  await expect(ajouter(role, IDS.poleB, 9003)).rejects.toThrow(/row-level security/);
});

test('un mouvement ne se change ni ne se retire, même par le propriétaire des tables', async () => {
  await ajouter('coordonnateur', IDS.poleA, 9004);
  for (const ordre of [
    'update mouvement set points = 0',
    'delete from mouvement',
    'truncate mouvement cascade',
  ]) {
    await expect(alterer(ouverte.base, ordre)).rejects.toThrow(/counter-movement/);
    const coordonnateur = transactionFiltree(monde.db, sessionDe('coordonnateur'), (trx) =>
      sql.raw(ordre).execute(trx),
    );
    await expect(coordonnateur).rejects.toThrow(/permission denied/);
  }
});
