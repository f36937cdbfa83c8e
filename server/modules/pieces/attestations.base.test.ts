import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import { IDS, sessionDe } from '../../kernel/essai/identite.ts';
import { ANNEE, type Monde, ouvrirMonde, PIECE_ESSAI, premiereIpt } from '../../kernel/essai/monde.ts';
import { lireSansFiltre } from '../../kernel/essai/proprietaire.ts';
import { executerPour } from '../../kernel/registre.ts';
import type { Role } from '../../kernel/session.ts';

let ouverte: BaseDeTest;
let monde: Monde;
beforeAll(async () => {
  ouverte = await baseDeTest();
  monde = ouvrirMonde(ouverte.base);
});
afterAll(() => ouverte.fermer());

const sous = (role: Role, cote: 'a' | 'b' = 'a') => executerPour(monde.noyau, sessionDe(role, cote));
const DEPOT = { datePiece: '2025-10-01', original: 'papier', fichier: PIECE_ESSAI.fichier } as const;

/** A pupil of the third degree of secondary school: the certificate of the current year is asked. */
async function ouvrirTroisiemeDegre(nom: string) {
  const ouvert = await sous('coordonnateur')(
    'integration.ouvrirPremiere',
    premiereIpt(nom, { ecoleId: IDS.a1 }),
  );
  await lireSansFiltre(monde.db, (trx) =>
    trx
      .updateTable('parcours_annee')
      .set({ niveau: 'secondaire', annee_etude: 5, degre: 3 })
      .where('integration_id', '=', ouvert.integrationId)
      .execute(),
  );
  return ouvert;
}

test('une action demande tout ce qui manque, une fois ; l’école fournit, et le pôle le voit', async () => {
  const { eleveId } = await ouvrirTroisiemeDegre('Cinquième');
  const demander = () =>
    sous('coordonnateur')('pieces.demanderAttestations', { annee: ANNEE, rappelLe: '2025-10-27' });
  expect(await demander()).toMatchObject({ creees: 1, ecoles: 1, sansEcole: 0 });
  expect(await demander()).toMatchObject({ creees: 0, dejaDemandees: 1 });

  const siennes = async () =>
    (await sous('ecole')('pieces.listerDemandesEcole', {})).demandes.filter((d) => d.eleveId === eleveId);
  const [demande] = await siennes();
  expect(demande).toMatchObject({
    code: 'attestation-annee-en-cours',
    annee: ANNEE,
    rappelLe: '2025-10-27',
    issue: null,
  });
  expect(demande).not.toHaveProperty('destinataire');
  const demandeId = demande?.demandeId ?? '';

  await sous('ecole')('pieces.fournir', { demandeId, ...DEPOT });
  expect((await siennes())[0]?.issue).toBe('recue');
  await expect(sous('ecole')('pieces.fournir', { demandeId, ...DEPOT })).rejects.toMatchObject({
    code: 'conflit',
  });
  const suivi = await sous('membre')('pieces.suivreAttestations', { annee: ANNEE });
  expect(suivi.demandes.find((d) => d.demandeId === demandeId)?.issue).toBe('recue');
  // A scanned paper is a copy: the file still waits for the original.
  const { dossiers, pieces } = await sous('coordonnateur')('pieces.consulter', { eleveId, annee: ANNEE });
  expect(dossiers[0]?.lignes.find((l) => l.piece === 'attestation-annee-en-cours')).toMatchObject({
    etat: 'manquante',
    pourquoi: 'Seule une copie est au dossier ; il faut l’original.',
  });
  expect(pieces[0]).toMatchObject({ exemplaire: 'copie', gardien: 'ecole-cooperante' });
});

test('un rappel se note par école, jamais pour hier', async () => {
  await ouvrirTroisiemeDegre('Rappelée');
  await sous('coordonnateur')('pieces.demanderAttestations', { annee: ANNEE });
  const reporter = (rappelLe: string, ecoleId: string = IDS.a1) =>
    sous('coordonnateur')('pieces.reporterRappel', { ecoleId, rappelLe });
  expect((await reporter('2025-11-10')).demandes).toBeGreaterThan(0);
  await expect(reporter('2025-10-06')).rejects.toMatchObject({ champs: { rappelLe: expect.any(String) } });
  await expect(reporter('2025-11-10', IDS.b1)).rejects.toMatchObject({ code: 'introuvable' });
  await expect(
    sous('coordonnateur')('pieces.demanderAttestations', { annee: ANNEE, rappelLe: '2025-10-05' }),
  ).rejects.toMatchObject({ champs: { rappelLe: expect.any(String) } });
});

test('chacun a ses tâches : l’école ses attestations, le coordonnateur ses dossiers et ses rappels', async () => {
  const { taches } = await sous('ecole')('tableau.consulter', { annee: ANNEE });
  expect(taches.filter(({ genre }) => genre === 'pieces.attestation').length).toBeGreaterThan(0);
  const pole = (await sous('coordonnateur')('tableau.consulter', { annee: ANNEE })).taches;
  const genres = new Set(pole.map(({ genre }) => genre));
  for (const genre of ['pieces.incomplets', 'pieces.rappel', 'pieces.lien']) expect(genres).toContain(genre);
  expect(
    (await sous('cpms')('tableau.consulter', {})).taches.filter((t) => t.genre.startsWith('pieces')),
  ).toEqual([]);
});
