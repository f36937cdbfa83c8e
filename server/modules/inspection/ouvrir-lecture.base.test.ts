import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import { IDS, sessionDe } from '../../kernel/essai/identite.ts';
import { type Monde, ouvrirMonde } from '../../kernel/essai/monde.ts';
import { executerPour } from '../../kernel/registre.ts';
import { transactionFiltree } from '../../kernel/transaction.ts';

let ouverte: BaseDeTest;
let monde: Monde;
beforeAll(async () => {
  ouverte = await baseDeTest();
  monde = ouvrirMonde(ouverte.base);
});
afterAll(() => ouverte.fermer());

const DEMANDE = {
  poleId: IDS.poleA,
  nom: 'eleve ALPHA',
  prenom: 'camille',
  naissance: '2015-03-03',
  motif: 'Plainte reçue le 2 octobre',
} as const;
const inspection: ReturnType<typeof executerPour> = (nom, entree) =>
  executerPour(monde.noyau, sessionDe('inspection'))(nom, entree);

/** The pupils that the inspection sees at an instant, by the row policies alone. */
const eleves = (instant: string) =>
  transactionFiltree(
    monde.db,
    { ...sessionDe('inspection'), instant: Temporal.Instant.from(instant) },
    (trx) => trx.selectFrom('eleve').select('id').execute(),
  );

test('un motif ouvre un seul dossier, huit heures, et le pôle le lit', async () => {
  const { eleveId, jusquA } = await inspection('inspection.ouvrirLecture', DEMANDE);
  expect([eleveId, jusquA]).toEqual([monde.dossiers.a1.eleveId, '2025-10-06T17:00:00.000Z']);
  const { integrationId, pieceId } = monde.dossiers.a1;
  await inspection('integration.consulterProtocole', { integrationId });
  await inspection('pieces.telecharger', { pieceId });
  const { pieceId: autre } = monde.dossiers.a2;
  await expect(inspection('pieces.telecharger', { pieceId: autre })).rejects.toMatchObject({
    code: 'introuvable',
  });
  expect(await eleves('2025-10-06T16:59:59Z')).toEqual([{ id: eleveId }]);
  expect(await eleves('2025-10-06T17:00:00Z')).toEqual([]);
  expect(await eleves('2025-10-06T08:59:59Z')).toEqual([]);
  const coordonnateur = executerPour(monde.noyau, sessionDe('coordonnateur'));
  const { lectures } = await coordonnateur('inspection.lecturesEleve', { eleveId });
  expect(lectures.map(({ motif }) => motif)).toContain('Plainte reçue le 2 octobre');
  const dossier = await coordonnateur('eleves.consulter', { eleveId });
  expect(dossier.lectures.map(({ role }) => role)).toContain('inspection');
});

test.each([
  [{ motif: '' }, 'saisie-invalide'],
  [{ motif: 'Pour voir' }, 'saisie-invalide'],
  [{ naissance: '2015-03-04' }, 'introuvable'],
  [{ nom: 'Alpha' }, 'introuvable'],
  [{ poleId: IDS.poleB }, 'introuvable'],
])('%o n’ouvre rien', async (autre, code) => {
  await expect(inspection('inspection.ouvrirLecture', { ...DEMANDE, ...autre })).rejects.toMatchObject({
    code,
  });
});

test('la base refuse une lecture plus longue, ou pour un autre compte', async () => {
  const ouvrir = (compteId: string, jusqua: string) =>
    transactionFiltree(monde.db, sessionDe('inspection'), (trx) =>
      trx
        .insertInto('lecture_motivee')
        .values({
          pole_id: IDS.poleA,
          eleve_id: monde.dossiers.a2.eleveId,
          compte_id: compteId,
          role: 'inspection',
          motif: new Uint8Array([1]),
          depuis: new Date('2025-10-06T09:00:00Z'),
          jusqu_a: new Date(jusqua),
        })
        .execute(),
    );
  const { compteId } = sessionDe('inspection');
  await expect(ouvrir(compteId, '2025-10-06T17:00:01Z')).rejects.toThrow(/lecture_motivee_duree/);
  await expect(ouvrir(sessionDe('cabinet').compteId, '2025-10-06T10:00:00Z')).rejects.toThrow(/row-level/);
});
