import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import { IDS, sessionDe } from '../../kernel/essai/identite.ts';
import { type Monde, ouvrirMonde } from '../../kernel/essai/monde.ts';
import { empreinteBase } from '../../kernel/essai/proprietaire.ts';
import { executerPour } from '../../kernel/registre.ts';
import type { Role } from '../../kernel/session.ts';

let ouverte: BaseDeTest;
let monde: Monde;
beforeAll(async () => {
  ouverte = await baseDeTest();
  monde = ouvrirMonde(ouverte.base);
});
afterAll(() => ouverte.fermer());

const sous = (role: Role, jour = '2025-10-06') =>
  executerPour(
    { ...monde.noyau, horloge: () => Temporal.Instant.from(`${jour}T09:00:00Z`) },
    sessionDe(role),
  );
const ANNEE = '2025-26';
const enveloppe = () => sous('coordonnateur')('financement.consulterEnveloppe', { annee: ANNEE });
const lire = async (role: Role) =>
  (await sous(role)('retraits.consulter', { annee: ANNEE, poleId: IDS.poleA })).misesEnDemeure;

test('le calendrier donne le délai ; le retrait n’entre au grand livre qu’après lui, une fois', async () => {
  const mettre = () =>
    sous('administration')('retraits.mettreEnDemeure', {
      poleId: IDS.poleA,
      le: '2025-09-01',
      manquement: 'Convention non transmise',
    });
  const { miseEnDemeureId, echeance } = await mettre();
  // September has 21 school days left after the 1st, the 27th falls on a Saturday; 9 more in October.
  expect(echeance).toBe('2025-10-13');
  await expect(mettre()).rejects.toMatchObject({ code: 'conflit' });
  const clore = (issue: 'levee' | 'appliquee', jour: string) =>
    sous('administration', jour)('retraits.clore', { miseEnDemeureId, issue });
  await expect(clore('appliquee', echeance)).rejects.toMatchObject({ code: 'regle-non-respectee' });
  const tache = async (role: Role, jour: string) =>
    (await sous(role, jour)('tableau.consulter', {})).taches.find(
      ({ genre }) => genre === 'retraits.demeure',
    );
  expect(await tache('coordonnateur', '2025-10-13')).toMatchObject({ etat: 'a-faire', echeance });
  expect(await tache('administration', '2025-10-13')).toMatchObject({ etat: 'attente' });
  expect(await tache('administration', '2025-10-14')).toMatchObject({ etat: 'attention' });
  const avant = Number((await enveloppe()).total);
  const { points } = await clore('appliquee', '2025-10-14');
  expect(points).toBeCloseTo(-avant * 0.05, 6);
  expect(await enveloppe()).toMatchObject({ retires: points });
  expect(Number((await enveloppe()).total)).toBeCloseTo(avant * 0.95, 6);
  await expect(clore('levee', '2025-10-14')).rejects.toMatchObject({ code: 'conflit' });
  expect(await lire('coordonnateur')).toMatchObject([{ issue: 'appliquee', points, ecoulee: false }]);
});

test('levée à temps, elle ne retire rien ; le pôle la lit et ne la ferme pas', async () => {
  const { miseEnDemeureId } = await sous('administration')('retraits.mettreEnDemeure', {
    poleId: IDS.poleA,
    le: '2025-10-01',
    manquement: 'Rapport manquant',
  });
  const avant = await empreinteBase(monde.db);
  const entree = { miseEnDemeureId, issue: 'levee' as const };
  for (const role of ['coordonnateur', 'direction-siege', 'verificateur'] as const) {
    await expect(sous(role)('retraits.clore', entree)).rejects.toMatchObject({ code: 'interdit' });
  }
  expect(await empreinteBase(monde.db)).toBe(avant);
  expect(await sous('administration')('retraits.clore', entree)).toEqual({ points: 0 });
  expect((await lire('direction-siege'))[0]).toMatchObject({
    manquement: 'Rapport manquant',
    issue: 'levee',
    points: null,
  });
});

test('une date sans calendrier, ou à venir, est refusée', async () => {
  const mettre = (le: string) =>
    sous('administration')('retraits.mettreEnDemeure', { poleId: IDS.poleA, le, manquement: 'Retard' });
  for (const le of ['2020-10-01', '2025-10-07']) {
    await expect(mettre(le)).rejects.toMatchObject({ champs: { le: expect.any(String) } });
  }
});
