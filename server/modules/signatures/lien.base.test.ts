import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
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

const visiteur = (instant?: string) =>
  executerPour(
    instant ? { ...monde.noyau, horloge: () => Temporal.Instant.from(instant) } : monde.noyau,
    null,
  );
const coordonnateur = () => executerPour(monde.noyau, sessionDe('coordonnateur'));
const parent = {
  nom: 'Ana Roux',
  qualite: 'mère',
  auTitreDe: 'responsable',
  nomRetape: 'ana roux',
  jeSigne: 'oui',
} as const;
const inviter = async (acteId: string, expireLe?: string) => {
  const { lien } = await coordonnateur()('signatures.inviter', {
    acteId,
    partie: 'responsable',
    nom: 'Ana Roux',
    ...(expireLe ? { expireLe } : {}),
  });
  return lien.split('/').at(-1) ?? '';
};

describe('un lien personnel', () => {
  test('montre un seul document, et se ferme après une réponse', async () => {
    const { acteId } = monde.dossiers.a2.aSigner;
    const jeton = await inviter(acteId);
    expect(jeton).toMatch(/^[\w-]{22}$/);
    expect(await visiteur()('signatures.consulterLien', { jeton })).toMatchObject({
      etat: 'ouvert',
      demande: { nom: 'Ana Roux', partie: expect.stringContaining('Parents'), echeance: '2025-09-30' },
    });
    const { pdf } = await visiteur()('signatures.telechargerLien', { jeton });
    expect(new TextDecoder().decode(pdf.subarray(0, 5))).toBe('%PDF-');
    await visiteur()('signatures.repondreLien', { jeton, decision: 'signature', ...parent });
    const encore = visiteur()('signatures.repondreLien', { jeton, decision: 'signature', ...parent });
    await expect(encore).rejects.toMatchObject({ code: 'conflit' });
    expect(await visiteur()('signatures.consulterLien', { jeton })).toMatchObject({ etat: 'repondu' });
    await expect(visiteur()('signatures.telechargerLien', { jeton })).rejects.toMatchObject({
      code: 'introuvable',
    });
    const { parties } = await coordonnateur()('signatures.consulterActe', { acteId });
    expect(parties.find((p) => p.partie === 'responsable')).toMatchObject({
      etat: 'signee',
      invitation: null,
      signature: { nom: 'Ana Roux', consigneePar: null, moyen: 'application-tapee' },
    });
    const { entrees } = await coordonnateur()('administration.consulterJournal', {});
    expect(JSON.stringify(entrees)).toContain('lienOuvert');
    expect(JSON.stringify(entrees)).not.toContain('Ana Roux');
  });

  test('un refus garde son motif ; les deux parents au même instant ne laissent qu’une réponse', async () => {
    const { acteId } = monde.dossiers.a1.aSigner;
    const jeton = await inviter(acteId);
    const sansMotif = visiteur()('signatures.repondreLien', { jeton, decision: 'refus', ...parent });
    await expect(sansMotif).rejects.toMatchObject({ champs: { motif: expect.any(String) } });
    const refuser = () =>
      visiteur()('signatures.repondreLien', { jeton, decision: 'refus', ...parent, motif: 'Trop loin.' });
    const issues = await Promise.allSettled([refuser(), refuser()]);
    expect(issues.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const { parties } = await coordonnateur()('signatures.consulterActe', { acteId });
    expect(parties.find((p) => p.partie === 'responsable')).toMatchObject({
      etat: 'refusee',
      signature: { motif: 'Trop loin.' },
    });
  });

  test('remplacé, fermé, expiré ou dépassé par le contenu, il le dit et ne montre plus l’élève', async () => {
    const { acteId } = monde.dossiers.a1.aSigner;
    const ancien = await inviter(acteId, '2025-10-08');
    const jeton = await inviter(acteId, '2025-10-08');
    const etat = (j: string, instant?: string) => visiteur(instant)('signatures.consulterLien', { jeton: j });
    expect(await etat(ancien)).toEqual({ etat: 'ferme', demande: null });
    expect((await etat(jeton, '2025-10-08T21:59:00Z')).etat).toBe('ouvert');
    expect(await etat(jeton, '2025-10-08T22:00:00Z')).toEqual({ etat: 'expire', demande: null });
    const tard = visiteur('2025-10-09T09:00:00Z')('signatures.repondreLien', {
      jeton,
      decision: 'signature',
      ...parent,
    });
    await expect(tard).rejects.toMatchObject({ code: 'conflit' });
    const { finieId } = monde.dossiers.a1;
    await coordonnateur()('integration.modifierSection', {
      integrationId: finieId,
      cle: 'transport',
      contenu: 'En bus.',
      termine: true,
      version: 0,
    });
    expect(await etat(jeton)).toEqual({ etat: 'change', demande: null });
    // The paper no longer says what the act says: no new link before it is issued again.
    await expect(inviter(acteId)).rejects.toMatchObject({ code: 'regle-non-respectee' });
  });

  test.each(['', 'x', '../../etc', '\u0000', "' or 1=1 --", 'A'.repeat(200), '😀', '__proto__'])(
    '%j ne mène à rien, et n’écrit rien',
    async (jeton) => {
      const avant = await empreinteBase(monde.db);
      const refus = { code: 'introuvable', message: expect.stringContaining('ne mène à aucun document') };
      await expect(visiteur()('signatures.consulterLien', { jeton })).rejects.toMatchObject(refus);
      await expect(visiteur()('signatures.telechargerLien', { jeton })).rejects.toMatchObject(refus);
      await expect(
        visiteur()('signatures.repondreLien', { jeton, decision: 'signature', ...parent }),
      ).rejects.toMatchObject(refus);
      expect(await empreinteBase(monde.db)).toBe(avant);
    },
  );

  test('le jeton n’est écrit nulle part, et un visiteur ne lit aucune invitation', async () => {
    const jeton = await inviter(monde.dossiers.b.aSigner.acteId).catch(() => null);
    expect(jeton).toBeNull();
    const lues = await transactionFiltree(monde.db, null, (trx) =>
      trx.selectFrom('invitation').selectAll().execute(),
    );
    expect(lues).toEqual([]);
  });

  test.each([
    ['2025-10-06', 'après aujourd’hui'],
    ['2025-12-06', '60 jours'],
  ])('un dernier jour au %s est refusé', async (expireLe, phrase) => {
    const { acteId } = monde.dossiers.a2.aSigner;
    const essai = coordonnateur()('signatures.inviter', { acteId, partie: 'cpms', nom: 'Ana', expireLe });
    await expect(essai).rejects.toMatchObject({ champs: { expireLe: expect.stringContaining(phrase) } });
  });

  test('l’école invite les parents, pas les autres', async () => {
    const ecole = executerPour(monde.noyau, sessionDe('ecole'));
    const { acteId } = monde.dossiers.a1.aSigner;
    await expect(ecole('signatures.inviter', { acteId, partie: 'cpms', nom: 'Ana' })).rejects.toMatchObject({
      code: 'interdit',
    });
  });
});
