import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import { IDS, sessionDe } from '../../kernel/essai/identite.ts';
import { type Monde, ouvrirMonde, PIECE_ESSAI, premiereIpt } from '../../kernel/essai/monde.ts';
import { lireSansFiltre } from '../../kernel/essai/proprietaire.ts';
import { executerPour } from '../../kernel/registre.ts';

let ouverte: BaseDeTest;
let monde: Monde;
beforeAll(async () => {
  ouverte = await baseDeTest();
  monde = ouvrirMonde(ouverte.base);
});
afterAll(() => ouverte.fermer());

const coordonnateur: ReturnType<typeof executerPour> = (nom, entree, options) =>
  executerPour(monde.noyau, sessionDe('coordonnateur'))(nom, entree, options);
const visiteur: ReturnType<typeof executerPour> = (nom, entree) =>
  executerPour(monde.noyau, null)(nom, entree);
const DEPOT = { datePiece: '2025-09-30', original: 'fichier', fichier: PIECE_ESSAI.fichier } as const;

async function demander(nom: string, code: 'bilan-medical' | 'attestation-specialise' = 'bilan-medical') {
  const { integrationId, eleveId } = await coordonnateur(
    'integration.ouvrirPremiere',
    premiereIpt(nom, { ecoleId: IDS.a1 }),
  );
  const lien = await coordonnateur('pieces.creerLien', {
    eleveId,
    integrationId,
    code,
    destinataire: 'Docteure Œillet',
  });
  return { ...lien, eleveId, integrationId, jeton: lien.adresse.split('/').at(-1) ?? '' };
}

const lire = (jeton: string) => visiteur('pieces.consulterDepot', { jeton });

test('le lien montre les initiales et le pôle ; d’une pièce médicale, rien', async () => {
  const { jeton } = await demander('Zélie');
  const { etat, demande } = await lire(jeton);
  expect(etat).toBe('ouvert');
  expect(demande).toEqual({
    piece: 'Le document décrit dans la demande que vous avez reçue',
    annee: null,
    initiales: 'C. Z.',
    pole: 'Pôle Alpha',
    expireLe: '2025-11-05T09:00:00.000Z',
  });
  const autre = await demander('Autre', 'attestation-specialise');
  expect((await lire(autre.jeton)).demande?.piece).toMatch(/^Attestation/);
});

test('il reçoit un fichier, puis se ferme ; la pièce compte et n’a pas d’auteur', async () => {
  const { jeton, eleveId } = await demander('Reçue');
  await visiteur('pieces.deposerParLien', { jeton, ...DEPOT });
  expect((await lire(jeton)).etat).toBe('recu');
  await expect(visiteur('pieces.deposerParLien', { jeton, ...DEPOT })).rejects.toMatchObject({
    code: 'introuvable',
  });
  const { pieces, demandes } = await coordonnateur('pieces.consulter', { eleveId });
  expect(pieces).toHaveLength(1);
  expect(pieces[0]).toMatchObject({ code: 'bilan-medical', deposeePar: null, gardien: 'electronique' });
  expect(demandes[0]).toMatchObject({ issue: 'recue', destinataire: 'Docteure Œillet' });
});

test('un papier numérisé entre comme une copie, dont l’original est ailleurs', async () => {
  const { jeton, eleveId } = await demander('Papier');
  await visiteur('pieces.deposerParLien', { jeton, ...DEPOT, original: 'papier' });
  const { pieces } = await coordonnateur('pieces.consulter', { eleveId });
  expect(pieces[0]).toMatchObject({
    exemplaire: 'copie',
    gardien: 'autre',
    lieu: expect.stringContaining('Chez la personne'),
  });
});

describe('un lien ne sert plus', () => {
  test('quand il est annulé', async () => {
    const { jeton, demandeId } = await demander('Annulée');
    await coordonnateur('pieces.annulerDemande', { demandeId });
    expect((await lire(jeton)).etat).toBe('annule');
    await expect(visiteur('pieces.deposerParLien', { jeton, ...DEPOT })).rejects.toMatchObject({
      code: 'introuvable',
    });
    await expect(coordonnateur('pieces.annulerDemande', { demandeId })).rejects.toMatchObject({
      code: 'conflit',
    });
  });

  test('à l’instant où il expire, et un fichier déjà rangé est oublié', async () => {
    const { jeton, expireLe } = await demander('Expirée');
    const gardes: string[] = [];
    const { fichiers } = monde.noyau;
    const noyau = {
      ...monde.noyau,
      horloge: () => Temporal.Instant.from(expireLe),
      fichiers: {
        ...fichiers,
        ranger: async (octets: Uint8Array) => {
          const nom = await fichiers.ranger(octets);
          gardes.push(nom);
          return nom;
        },
      },
    };
    const executer = executerPour(noyau, null);
    expect((await executer('pieces.consulterDepot', { jeton })).etat).toBe('expire');
    await expect(executer('pieces.deposerParLien', { jeton, ...DEPOT })).rejects.toMatchObject({
      code: 'introuvable',
    });
    expect(gardes).toHaveLength(1);
    await expect(fichiers.lire(gardes[0] ?? '')).rejects.toMatchObject({ code: 'introuvable' });
  });

  test('quand un autre le remplace', async () => {
    const { jeton, eleveId, integrationId, demandeId } = await demander('Remplacée');
    const second = await coordonnateur('pieces.creerLien', {
      eleveId,
      integrationId,
      code: 'bilan-medical',
      destinataire: 'Autre médecin',
      jours: '5',
    });
    expect(second.demandeId).toBe(demandeId);
    expect((await lire(jeton)).etat).toBe('inconnu');
    expect((await lire(second.adresse.split('/').at(-1) ?? '')).etat).toBe('ouvert');
  });

  test('quand le pôle a déposé la pièce lui-même', async () => {
    const { jeton, eleveId, integrationId } = await demander('Déposée');
    await coordonnateur('pieces.deposer', { eleveId, integrationId, code: 'bilan-medical', ...PIECE_ESSAI });
    expect((await lire(jeton)).etat).toBe('recu');
  });

  test.each(['', 'x', '0'.repeat(200), '../../etc'])(
    'quand personne ne l’a donné : « %s »',
    async (jeton) => {
      expect(await lire(jeton)).toEqual({ etat: 'inconnu', demande: null });
    },
  );
});

test('la base ne garde du lien que son empreinte', async () => {
  const { jeton, demandeId } = await demander('Empreinte');
  const tout = await lireSansFiltre(monde.db, async (trx) => {
    const demande = await trx.selectFrom('demande_piece').selectAll().where('id', '=', demandeId).execute();
    const journal = await trx.selectFrom('journal').selectAll().where('objet_id', '=', demandeId).execute();
    return JSON.stringify([demande, journal]);
  });
  expect(tout).not.toContain(jeton);
  expect(tout).not.toContain('Œillet');
});

test.each([
  ['0', 'au moins un jour'],
  ['91', 'au plus 90 jours'],
  ['deux', 'nombre de jours'],
])('une durée de %s jours est refusée', async (jours, phrase) => {
  const { eleveId } = monde.dossiers.a1;
  await expect(
    coordonnateur('pieces.creerLien', { eleveId, code: 'echelle', destinataire: 'Ana', jours }),
  ).rejects.toMatchObject({ champs: { jours: expect.stringContaining(phrase) } });
});
