import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import { autreCoordonnateur, IDS, sessionDe } from '../../kernel/essai/identite.ts';
import { type Monde, ouvrirMonde, premiereIpt } from '../../kernel/essai/monde.ts';
import { alterer } from '../../kernel/essai/proprietaire.ts';
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

const sous = (role: Role) => executerPour(monde.noyau, sessionDe(role));
const signer = (acteId: string, partie: 'responsable' | 'cpms') =>
  sous('coordonnateur')('signatures.consigner', {
    acteId,
    partie,
    nom: 'Ana Roux',
    qualite: 'mère',
    auTitreDe: partie === 'cpms' ? 'direction' : 'responsable',
    ...(partie === 'cpms' ? { avis: 'favorable' } : {}),
    signeeLe: '2025-10-06',
    moyen: 'papier',
  });
const ecrire = (integrationId: string, contenu: string, version: number, plus: object = {}) =>
  sous('coordonnateur')('integration.modifierSection', {
    integrationId,
    cle: 'transport',
    contenu,
    version,
    ...plus,
  });
const etats = async (acteId: string, role: Role = 'coordonnateur') => {
  const { parties, corrections } = await sous(role)('signatures.consulterActe', { acteId });
  return { ...Object.fromEntries(parties.map((p) => [p.partie, p.etat])), corrections };
};

test('corriger ce qui est signé demande la nature ; une faute de frappe laisse les signatures', async () => {
  const { finieId, aSigner } = monde.dossiers.a1;
  const { acteId } = aSigner;
  await signer(acteId, 'responsable');
  await signer(acteId, 'cpms');
  await expect(ecrire(finieId, 'En buss.', 1)).rejects.toMatchObject({
    code: 'saisie-invalide',
    champs: { nature: expect.any(String), motif: expect.any(String) },
  });
  await ecrire(finieId, 'En buss.', 1, { nature: 'changement-de-fond', motif: 'Le trajet est connu.' });
  // The opinion at the introduction does not bear on transport: it stands.
  expect(await etats(acteId)).toMatchObject({ responsable: 'a-reprendre', cpms: 'signee' });
  await signer(acteId, 'responsable');
  await ecrire(finieId, 'En bus.', 2, { nature: 'faute-de-frappe', motif: 'Une lettre de trop.' });
  const pourTous = {
    responsable: 'signee',
    cpms: 'signee',
    corrections: expect.arrayContaining([
      expect.objectContaining({
        nature: 'faute-de-frappe',
        motif: 'Une lettre de trop.',
        blocs: [expect.stringContaining('transport')],
      }),
      expect.objectContaining({
        nature: 'changement-de-fond',
        parties: [expect.stringContaining('Parents')],
      }),
    ]),
  };
  for (const role of ['coordonnateur', 'ecole', 'cpms', 'membre'] as const) {
    expect(await etats(acteId, role)).toMatchObject(pourTous);
  }
});

test('rien ne change, rien n’est demandé : le même texte, ou avec des fins de ligne de formulaire', async () => {
  const { finieId } = monde.dossiers.a1;
  await ecrire(finieId, 'En bus.', 3);
  await ecrire(finieId, 'En bus.\nPuis à pied.', 4, { nature: 'faute-de-frappe', motif: 'Oubli.' });
  await ecrire(finieId, 'En bus.\r\nPuis à pied.', 5);
});

test('une identité signée se corrige de même ; la trace ne s’efface pas', async () => {
  const { acteId } = monde.dossiers.a1.aSigner;
  const { rows } = { rows: [await eleveDe(acteId)] };
  const eleve = rows[0];
  const corriger = (plus: object) =>
    sous('coordonnateur')('eleves.modifierIdentite', {
      eleveId: eleve?.id ?? '',
      nom: 'Finie Corrigée',
      prenom: 'Camille',
      naissance: '2015-03-02',
      sexe: 'X',
      version: 1,
      ...plus,
    });
  await expect(corriger({ motif: 'Carte d’identité.' })).rejects.toMatchObject({
    champs: { nature: expect.any(String) },
  });
  await corriger({ motif: 'Carte d’identité.', nature: 'faute-de-frappe' });
  expect(await etats(acteId)).toMatchObject({ responsable: 'signee', cpms: 'signee' });
  const effacer = transactionFiltree(monde.db, sessionDe('coordonnateur'), (trx) =>
    trx.deleteFrom('acte_correction').execute(),
  );
  await expect(effacer).rejects.toThrow(/permission denied/);
  const parEcole = transactionFiltree(monde.db, sessionDe('ecole'), async (trx) => {
    const ligne = await trx.selectFrom('acte_correction').selectAll().executeTakeFirstOrThrow();
    const { id: _, ...copie } = ligne;
    return trx
      .insertInto('acte_correction')
      .values({ ...copie, par: sessionDe('ecole').compteId })
      .execute();
  });
  await expect(parEcole).rejects.toThrow(/row-level security/);
});

test('une identité corrigée atteint chaque document ouvert qui la porte, pas le protocole seul', async () => {
  const { eleveId, integrationId } = await sous('coordonnateur')(
    'integration.ouvrirPremiere',
    premiereIpt('Plusieurs actes', { ecoleId: IDS.a1 }),
  );
  await sous('coordonnateur')('integration.arreter', {
    integrationId,
    motif: 'changement-domicile',
    dateEvenement: '2025-10-02',
  });
  const arret = await sous('coordonnateur')('integration.consulterArret', { integrationId });
  const acteId = arret.acteId ?? '';
  await signer(acteId, 'responsable');
  const { signataires } = await sous('coordonnateur')('eleves.consulter', { eleveId });
  expect(signataires).toEqual([expect.stringContaining('Parents')]);
  const corriger = (plus: object) =>
    sous('coordonnateur')('eleves.modifierIdentite', {
      eleveId,
      nom: 'Plusieurs Actes',
      prenom: 'Noé',
      naissance: '2015-03-02',
      sexe: 'X',
      version: 1,
      motif: 'Carte d’identité.',
      ...plus,
    });
  await expect(corriger({})).rejects.toMatchObject({ champs: { nature: expect.any(String) } });
  await corriger({ nature: 'changement-de-fond' });
  expect(await etats(acteId)).toMatchObject({
    responsable: 'a-reprendre',
    corrections: [expect.objectContaining({ blocs: ['Identité de l’élève'] })],
  });
});

async function eleveDe(acteId: string) {
  const { eleveId } = await sous('coordonnateur')('signatures.consulterActe', { acteId });
  return { id: eleveId };
}

test('un texte gardé n’est qu’à son auteur, et part avec l’enregistrement', async () => {
  const { integrationId } = monde.dossiers.a1;
  const quelle = { integrationId, cle: 'equipements' } as const;
  const garder = (contenu: string) =>
    sous('coordonnateur')('integration.garderSection', { ...quelle, contenu, depart: '', version: 0 });
  await garder('Un');
  await garder('Un écran');
  const reprendre = sous('coordonnateur');
  expect(await reprendre('integration.reprendreSection', quelle)).toMatchObject({
    garde: { contenu: 'Un écran', version: 0 },
  });
  const autre = executerPour(monde.noyau, autreCoordonnateur());
  expect(await autre('integration.reprendreSection', quelle)).toEqual({ garde: null });
  await sous('coordonnateur')('integration.modifierSection', {
    ...quelle,
    contenu: 'Un écran large',
    version: 0,
  });
  expect(await reprendre('integration.reprendreSection', quelle)).toEqual({ garde: null });
  await garder('Encore');
  await reprendre('integration.oublierSection', quelle);
  expect(await reprendre('integration.reprendreSection', quelle)).toEqual({ garde: null });
});

test('les attentes : la plus urgente d’abord, la relance notée, rien de ce qui est signé', async () => {
  const { acteId } = monde.dossiers.a1.aSigner;
  const lister = sous('coordonnateur');
  const { total, attentes } = await lister('signatures.listerAttentes', { genre: 'protocole' });
  expect(total).toBe(attentes.length);
  const surLActe = attentes.filter((a) => a.acteId === acteId).map((a) => a.partie);
  expect(surLActe.toSorted()).toEqual(['ecole-ordinaire', 'pole']);
  await lister('signatures.relancer', { attentes: [{ acteId, partie: 'pole' }], moyen: 'telephone' });
  const apres = await lister('signatures.listerAttentes', { partie: 'pole' });
  expect(apres.attentes.find((a) => a.acteId === acteId)?.relanceeLe).toBe('2025-10-06T09:00:00.000Z');
  await expect(
    lister('signatures.relancer', { attentes: [{ acteId, partie: 'responsable' }], moyen: 'courriel' }),
  ).rejects.toMatchObject({ code: 'conflit' });
  await alterer(
    ouverte.base,
    `update acte set contenu = (select jsonb_object_agg(key, value || '{"complet": true}') from jsonb_each(contenu)) where id = '${acteId}'`,
  );
  const { taches } = await sous('ecole')('tableau.consulter', {});
  expect(taches.find((t) => t.vers === `/actes/${acteId}`)).toMatchObject({
    genre: 'signatures.repondre',
    echeance: '2025-09-30',
    etape: 'Lire et signer',
  });
  const { attentes: deLEcole } = await sous('ecole')('signatures.listerAttentes', {});
  expect(deLEcole.every((a) => a.ecole === 'École Alpha une')).toBe(true);
});
