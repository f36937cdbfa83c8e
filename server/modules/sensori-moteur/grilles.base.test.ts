import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import { GRILLE_ESSAI } from '../../kernel/essai/echelles.ts';
import { sessionDe } from '../../kernel/essai/identite.ts';
import { type Monde, ouvrirMonde } from '../../kernel/essai/monde.ts';
import { empreinteBase } from '../../kernel/essai/proprietaire.ts';
import { executerPour } from '../../kernel/registre.ts';
import { transactionFiltree } from '../../kernel/transaction.ts';

let ouverte: BaseDeTest;
let monde: Monde;
beforeAll(async () => {
  ouverte = await baseDeTest();
  monde = ouvrirMonde(ouverte.base);
});
afterAll(() => ouverte.fermer());

const executer: ReturnType<typeof executerPour> = (nom, entree, options) =>
  executerPour(monde.noyau, sessionDe('administration'))(nom, entree, options);

describe('une grille publiée', () => {
  test('ne change plus ; une nouvelle version garde les clés des questions', async () => {
    const grilleId = monde.grilles.publieeId;
    const avant = await empreinteBase(monde.db);
    const essai = executer('sensoriMoteur.enregistrerGrille', { ...GRILLE_ESSAI, grilleId, version: 1 });
    await expect(essai).rejects.toMatchObject({ code: 'regle-non-respectee' });
    await expect(executer('sensoriMoteur.publierGrille', { grilleId, version: 1 })).rejects.toMatchObject({
      code: 'conflit',
    });
    expect(await empreinteBase(monde.db)).toBe(avant);
    const nouvelle = await executer('sensoriMoteur.renouvelerGrille', { grilleId });
    const { items, publieeLe } = await executer('sensoriMoteur.consulterGrille', {
      grilleId: nouvelle.grilleId,
    });
    expect(publieeLe).toBeNull();
    expect(items.map(({ cle }) => cle)).toEqual(['q1', 'q2']);
  });

  test('ne change pas non plus sous la politique de lignes seule', async () => {
    const { numUpdatedRows } = await transactionFiltree(monde.db, sessionDe('administration'), (trx) =>
      trx
        .updateTable('grille_echelle')
        .set({ titre: 'Autre' })
        .where('id', '=', monde.grilles.publieeId)
        .executeTakeFirst(),
    );
    expect(numUpdatedRows).toBe(0n);
  });
});

describe('un brouillon', () => {
  test('n’est lu que de l’administration', async () => {
    const lire = (role: 'membre' | 'administration') =>
      transactionFiltree(monde.db, sessionDe(role), (trx) =>
        trx.selectFrom('grille_echelle').select('id').where('id', '=', monde.grilles.brouillonId).execute(),
      );
    expect(await lire('membre')).toEqual([]);
    expect(await lire('administration')).toHaveLength(1);
  });

  test('donne une clé nouvelle à chaque question nouvelle, et se refuse deux fois à la même version', async () => {
    const grilleId = monde.grilles.brouillonId;
    const [premiere] = GRILLE_ESSAI.items;
    const items = [
      { ...premiere, cle: 'q2' },
      { ...premiere, libelle: 'Entendre', domaine: 'auditif' as const },
    ];
    await executer('sensoriMoteur.enregistrerGrille', { ...GRILLE_ESSAI, grilleId, version: 1, items });
    const lue = await executer('sensoriMoteur.consulterGrille', { grilleId });
    expect(lue.items.map(({ cle }) => cle)).toEqual(['q2', 'q3']);
    expect(lue.version).toBe(2);
    const perimee = executer('sensoriMoteur.enregistrerGrille', { ...GRILLE_ESSAI, grilleId, version: 1 });
    await expect(perimee).rejects.toMatchObject({ code: 'conflit' });
  });

  test('incomplet, il se garde mais ne se publie pas', async () => {
    const { grilleId } = await executer('sensoriMoteur.enregistrerGrille', {
      ...GRILLE_ESSAI,
      items: [],
      tranches: [{ des: 1, points: 20 }],
    });
    const { manques } = await executer('sensoriMoteur.consulterGrille', { grilleId });
    expect(Object.keys(manques).toSorted()).toEqual(['items', 'tranches']);
    await expect(executer('sensoriMoteur.publierGrille', { grilleId, version: 1 })).rejects.toMatchObject({
      code: 'saisie-invalide',
      champs: manques,
    });
  });

  test('ne commence pas dans une année sans complément', async () => {
    const essai = executer('sensoriMoteur.enregistrerGrille', { ...GRILLE_ESSAI, depuis: '2026-27' });
    await expect(essai).rejects.toMatchObject({ champs: { depuis: expect.stringContaining('art. 34') } });
  });
});
