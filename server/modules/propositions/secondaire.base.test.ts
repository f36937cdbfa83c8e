import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import { IDS, sessionDe } from '../../kernel/essai/identite.ts';
import { type Monde, ouvrirMonde } from '../../kernel/essai/monde.ts';
import { empreinteBase } from '../../kernel/essai/proprietaire.ts';
import { type Entree, executerPour } from '../../kernel/registre.ts';
import { transactionFiltree } from '../../kernel/transaction.ts';

let ouverte: BaseDeTest;
let monde: Monde;
let integrationId: string;
beforeAll(async () => {
  ouverte = await baseDeTest();
  monde = ouvrirMonde(ouverte.base);
  ({ integrationId } = monde.dossiers.a1);
});
afterAll(() => ouverte.fermer());

const executer: ReturnType<typeof executerPour> = (nom, entree, options) =>
  executerPour(monde.noyau, sessionDe('coordonnateur'))(nom, entree, options);

type Suivi = Entree<'propositions.suivreSecondaire'>;
const COCHE = { reponse: 'coche', le: '2025-10-01' } as const;
const ATTENTE = { reponse: 'en-attente' } as const;
const MOTIF = 'L’école n’a plus de place.';

const suivre = (
  reponses: Partial<Suivi['reponses']>,
  version: number,
  ecoleDestinationId: string = IDS.secondaire,
) =>
  executer('propositions.suivreSecondaire', {
    integrationId,
    version,
    ecoleDestinationId,
    reponses: { parents: ATTENTE, 'ecole-destination': ATTENTE, cpms: ATTENTE, pole: ATTENTE, ...reponses },
  });
const consulter = () => executer('propositions.consulterSecondaire', { integrationId });

test('partenaire par partenaire : en attente, refusé avec son motif, coché par tous', async () => {
  expect(await consulter()).toMatchObject({ version: 0, destination: null, priorite: 'en-attente' });
  await suivre(
    { parents: COCHE, 'ecole-destination': { reponse: 'refuse', le: '2025-10-02', motif: MOTIF } },
    0,
  );
  const refusee = await consulter();
  expect(refusee).toMatchObject({ version: 1, destination: { nom: 'Athénée Alpha' }, priorite: 'refuse' });
  expect(refusee.partenaires[1]).toMatchObject({ reponse: 'refuse', motif: MOTIF });
  await suivre({ parents: COCHE, 'ecole-destination': COCHE, cpms: COCHE, pole: COCHE }, 1);
  expect((await consulter()).priorite).toBe('coche');
});

test.each<[string, () => Promise<unknown>, object]>([
  [
    'un refus sans motif',
    () => suivre({ pole: { reponse: 'refuse', le: '2025-10-01' } }, 2),
    { champs: { 'reponses.pole.motif': expect.any(String) } },
  ],
  [
    'une réponse sans date',
    () => suivre({ cpms: { reponse: 'coche' } }, 2),
    { champs: { 'reponses.cpms.le': expect.any(String) } },
  ],
  [
    'une réponse de demain',
    () => suivre({ cpms: { reponse: 'coche', le: '2025-10-07' } }, 2),
    { champs: { 'reponses.cpms.le': expect.any(String) } },
  ],
  ['une école primaire', () => suivre({}, 2, IDS.a2), { champs: { ecoleDestinationId: expect.any(String) } }],
  ['une version passée', () => suivre({}, 1), { code: 'conflit' }],
  [
    'chez un autre pôle',
    () =>
      executerPour(monde.noyau, sessionDe('coordonnateur', 'b'))('propositions.consulterSecondaire', {
        integrationId,
      }),
    { code: 'introuvable' },
  ],
])('%s : refusé, rien n’est écrit', async (_, essayer, attendu) => {
  const avant = await empreinteBase(monde.db);
  await expect(essayer()).rejects.toMatchObject(attendu);
  expect(await empreinteBase(monde.db)).toBe(avant);
});

test('la base seule : le pôle lit, personne d’autre ; un membre n’écrit pas', async () => {
  for (const [role, cote, attendu] of [
    ['membre', 'a', 4],
    ['coordonnateur', 'b', 0],
    ['ecole', 'a', 0],
    ['ecole-specialisee', 'a', 0],
  ] as const) {
    const lues = await transactionFiltree(monde.db, sessionDe(role, cote), async (trx) => {
      const { numUpdatedRows } = await trx
        .updateTable('reponse_secondaire')
        .set({ reponse: 'en-attente', le: null, motif: null })
        .executeTakeFirst();
      expect(numUpdatedRows).toBe(0n);
      return (await trx.selectFrom('reponse_secondaire').select('partenaire').execute()).length;
    });
    expect([role, lues]).toEqual([role, attendu]);
  }
});
