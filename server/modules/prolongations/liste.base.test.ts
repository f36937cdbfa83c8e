import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import { IDS, sessionDe } from '../../kernel/essai/identite.ts';
import { ANNEE, type Monde, ouvrirMonde, premiereIpt } from '../../kernel/essai/monde.ts';
import { alterer, empreinteBase } from '../../kernel/essai/proprietaire.ts';
import { executerPour } from '../../kernel/registre.ts';

let ouverte: BaseDeTest;
let monde: Monde;
beforeAll(async () => {
  ouverte = await baseDeTest();
  monde = ouvrirMonde(ouverte.base);
});
afterAll(() => ouverte.fermer());

const executer: ReturnType<typeof executerPour> = (nom, entree, options) =>
  executerPour(monde.noyau, sessionDe('coordonnateur'))(nom, entree, options);
const cellule: typeof executer = (nom, entree, options) =>
  executerPour(monde.noyau, sessionDe('administration'))(nom, entree, options);

test('la liste dit ce qui manque, se transmet avec un accusé, puis se rectifie en une nouvelle version', async () => {
  const etat = await executer('prolongations.preparerListe', { annee: ANNEE });
  if (!etat.aEnvoyer?.inchangee) {
    await executer('prolongations.transmettreListe', { annee: ANNEE, motif: 'Mise à jour' });
  }
  const avant = await executer('prolongations.preparerListe', { annee: ANNEE });
  expect(avant.aEnvoyer?.inchangee).toBe(true);
  const versions = avant.versions.length;
  await expect(
    executer('prolongations.transmettreListe', { annee: ANNEE, motif: 'Rien' }),
  ).rejects.toMatchObject({ code: 'conflit' });
  await executer('integration.ouvrirPremiere', premiereIpt('Oubliée', { ecoleId: IDS.a1 }));
  const changee = await executer('prolongations.preparerListe', { annee: ANNEE });
  expect(changee.aEnvoyer?.inchangee).toBe(false);
  expect(changee.aEnvoyer?.lignes.find(({ eleve }) => eleve.includes('Oubliée'))).toMatchObject({
    sections: 8,
    signatures: 4,
    genre: 'premiere',
  });
  await expect(executer('prolongations.transmettreListe', { annee: ANNEE })).rejects.toMatchObject({
    champs: { motif: expect.any(String) },
  });
  const cle = crypto.randomUUID();
  const demande = { annee: ANNEE, motif: 'Un élève oublié' };
  const envoi = await executer('prolongations.transmettreListe', demande, { cle });
  expect(envoi).toMatchObject({
    numero: versions + 1,
    accuse: expect.stringMatching(/^IPT-2025-26-P\d\d-\d+$/),
  });
  const empreinte = await empreinteBase(monde.db);
  expect(await executer('prolongations.transmettreListe', demande, { cle })).toEqual(envoi);
  expect(await empreinteBase(monde.db)).toBe(empreinte);
  // The version before still says what it said.
  const premiere = avant.versions[0]?.listeId ?? '';
  const ancienne = await executer('prolongations.consulterListe', { listeId: premiere });
  expect(ancienne.lignes.some(({ nom }) => nom === 'Oubliée')).toBe(false);
  const recue = await cellule('prolongations.consulterListe', { listeId: envoi.listeId });
  expect(recue.lignes.some(({ nom }) => nom === 'Oubliée')).toBe(true);
  expect((await cellule('prolongations.preparerListe', { annee: ANNEE })).aEnvoyer).toBeNull();
  const { documentId } = await executer('prolongations.emettreListe', { listeId: envoi.listeId });
  expect((await executer('documents.telecharger', { documentId })).pdf.length).toBeGreaterThan(1000);
});

test('une intégration commencée après le 30 septembre, ou finie avant, n’y est pas', async () => {
  const ouvrir = (nom: string) =>
    executer('integration.ouvrirPremiere', premiereIpt(nom, { ecoleId: IDS.a1 }));
  const tardive = await ouvrir('Tardive');
  await alterer(
    ouverte.base,
    `update integration set debut = '2025-10-01', premier_debut = '2025-10-01'
     where id = '${tardive.integrationId}'`,
  );
  const finie = await ouvrir('Envolée');
  await executer('integration.arreter', {
    integrationId: finie.integrationId,
    motif: 'changement-domicile',
    dateEvenement: '2025-09-29',
  });
  const { aEnvoyer } = await executer('prolongations.preparerListe', { annee: ANNEE });
  const noms = aEnvoyer?.lignes.map(({ eleve }) => eleve).join();
  expect(noms).not.toContain('Tardive');
  expect(noms).not.toContain('Envolée');
});

test('ni l’autre pôle, ni une année qui n’a pas commencé', async () => {
  const b = executerPour(monde.noyau, sessionDe('coordonnateur', 'b'));
  const { listeId } = monde.dossiers.a1;
  await expect(b('prolongations.consulterListe', { listeId })).rejects.toMatchObject({ code: 'introuvable' });
  await expect(executer('prolongations.transmettreListe', { annee: '2026-27' })).rejects.toMatchObject({
    code: 'regle-non-respectee',
  });
});

test('les tâches de chacun : la liste pour la coordination, l’avis pour l’école au printemps', async () => {
  const tachesDe = async (role: 'coordonnateur' | 'ecole', instant: string) =>
    (
      await executerPour({ ...monde.noyau, horloge: () => Temporal.Instant.from(instant) }, sessionDe(role))(
        'tableau.consulter',
        {},
      )
    ).taches.filter(({ genre }) => genre.startsWith('prolongations.'));
  await executer('integration.ouvrirPremiere', premiereIpt('Nouvelle', { ecoleId: IDS.a1 }));
  expect(await tachesDe('coordonnateur', '2025-10-06T09:00:00Z')).toMatchObject([
    { genre: 'prolongations.liste', etat: 'attention', vers: '/integrations/liste?annee=2025-26' },
  ]);
  expect(await tachesDe('ecole', '2025-10-06T09:00:00Z')).toEqual([]);
  const auPrintemps = await tachesDe('ecole', '2026-05-04T09:00:00Z');
  expect(auPrintemps.length).toBeGreaterThan(0);
  expect(auPrintemps[0]).toMatchObject({ genre: 'prolongations.avis', echeance: '2026-07-03' });
  const genres = (await tachesDe('coordonnateur', '2026-05-04T09:00:00Z')).map(({ genre }) => genre);
  expect(genres).toContain('prolongations.fin-d-annee');
  const rentree = await tachesDe('coordonnateur', '2026-08-26T09:00:00Z');
  expect(rentree.map(({ genre }) => genre)).toContain('prolongations.rentree');
});
