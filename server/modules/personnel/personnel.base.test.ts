import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import { sessionDe } from '../../kernel/essai/identite.ts';
import { type MondeEntier, ouvrirMondeEntier } from '../../kernel/essai/monde.ts';
import { empreinteBase, lireSansFiltre } from '../../kernel/essai/proprietaire.ts';
import { type Entree, executerPour } from '../../kernel/registre.ts';
import type { Role } from '../../kernel/session.ts';
import { transactionFiltree } from '../../kernel/transaction.ts';

let ouverte: BaseDeTest;
let monde: MondeEntier;
beforeAll(async () => {
  ouverte = await baseDeTest({ modele: 'entier' });
  monde = ouvrirMondeEntier(ouverte.base);
});
afterAll(() => ouverte.fermer());

const ANNEE = '2025-26';
const sous = (role: Role, cote: 'a' | 'b' = 'a') => executerPour(monde.noyau, sessionDe(role, cote));
const PERIODES = { etablissement: '', etablissementFase: '', niveau: '', du: '2025-08-25', au: '' } as const;
const charge = (membreId: string, change: Partial<Entree<'personnel.attribuerCharge'>> = {}) => ({
  membreId,
  lieu: 'pole' as const,
  posteId: '',
  fonction: 'Logopède',
  prestees: '18',
  sur: '36',
  situation: 'temporaire' as const,
  titre: 'TR',
  remplaceId: '',
  ...PERIODES,
  ...change,
});
const ajouter = (nom: string) =>
  sous('po')('personnel.ajouter', { annee: ANNEE, nom, prenom: 'Ysaline', matricule: '2 85 07 12 001 4' });

test('12/24 ailleurs et 18/36 au pôle font un temps plein, et cela s’explique', async () => {
  const { membreId } = await ajouter('Delmotte');
  await sous('po')('personnel.attribuerCharge', charge(membreId));
  await sous('po')(
    'personnel.attribuerCharge',
    charge(membreId, { lieu: 'hors-pole', prestees: '12', sur: '24', etablissement: 'École du Val' }),
  );
  const fiche = await sous('direction-siege')('personnel.consulter', { membreId, annee: ANNEE });
  expect(fiche.total).toMatchObject({ issue: 'resultat', valeur: 1 });
  expect(fiche.total?.trace[0]).toMatchObject({ operation: '18/36 + 12/24' });
  expect(fiche.membre.matricule).toBe('28507120014');
  const { membres } = await sous('coordonnateur')('personnel.lister', { annee: ANNEE });
  expect(membres.find(({ id }) => id === membreId)).toMatchObject({ volume: 18, manques: ['competence'] });
  const lignes = await lireSansFiltre(monde.db, (trx) =>
    trx.selectFrom('membre_personnel').selectAll().where('id', '=', membreId).execute(),
  );
  expect(JSON.stringify(lignes)).not.toContain('28507120014');
});

test.each<[string, Partial<Entree<'personnel.attribuerCharge'>>, object]>([
  ['dans le pôle hors des 36es', { sur: '24' }, { code: 'regle-non-respectee' }],
  ['une fin avant le début', { au: '2025-08-20' }, { champs: { au: expect.any(String) } }],
  ['plus que la charge complète', { prestees: '40' }, { champs: { prestees: expect.any(String) } }],
  ['ailleurs sans établissement', { lieu: 'hors-pole' }, { champs: { etablissement: expect.any(String) } }],
  ['un congé sur la charge du pôle', { conge: 'oui' }, { champs: { conge: expect.any(String) } }],
])('refuse une charge : %s', async (_, change, attendu) => {
  const { membreId } = monde.equipes.a;
  const avant = await empreinteBase(monde.db);
  await expect(sous('po')('personnel.attribuerCharge', charge(membreId, change))).rejects.toMatchObject(
    attendu,
  );
  expect(await empreinteBase(monde.db)).toBe(avant);
});

test('le cadre est figé : un poste tenu l’est une fois, un remplacement garde fonction et volume', async () => {
  const { posteId, chargeId } = monde.equipes.a;
  const { membreId } = await ajouter('Remplaçante');
  const donner = (change: Partial<Entree<'personnel.attribuerCharge'>>) =>
    sous('po')(
      'personnel.attribuerCharge',
      charge(membreId, { fonction: 'Instituteur primaire', ...change }),
    );
  await expect(donner({ posteId })).rejects.toMatchObject({
    champs: { prestees: expect.stringContaining('0/36') },
  });
  await expect(donner({ posteId, situation: 'contractuel' })).rejects.toMatchObject({
    champs: { situation: expect.any(String) },
  });
  await expect(donner({ posteId: monde.equipes.a2.posteId })).rejects.toMatchObject({
    champs: { posteId: expect.any(String) },
  });
  const remplaceId = chargeId;
  await expect(donner({ remplaceId })).rejects.toMatchObject({ champs: { remplaceId: expect.any(String) } });
  await expect(donner({ remplaceId, prestees: '36', du: '2025-10-06' })).resolves.toBeDefined();
  const { charges } = await sous('po')('personnel.consulter', { membreId, annee: ANNEE });
  expect(charges[0]).toMatchObject({ remplace: 'Dominique Alpha', posteId });
  const { postes } = await sous('po')('personnel.lister', { annee: ANNEE });
  expect(postes.find(({ id }) => id === posteId)).toMatchObject({ volume: 36, libre: 0 });
});

test('corriger, mettre fin, partir : chaque changement se relit, une version passée ne gagne pas', async () => {
  const { membreId } = await ajouter('Partante');
  const { chargeId } = await sous('po')('personnel.attribuerCharge', charge(membreId));
  const { remplaceId: _, membreId: __, ...saisie } = charge(membreId);
  const corriger = () =>
    sous('po')('personnel.corrigerCharge', { ...saisie, chargeId, version: 1, prestees: '9' });
  await corriger();
  await expect(corriger()).rejects.toMatchObject({ code: 'conflit' });
  const identite = { membreId, nom: 'Partant', prenom: 'Ysaline', matricule: '' };
  await sous('po')('personnel.corriger', { ...identite, version: 1 });
  await expect(sous('po')('personnel.corriger', { ...identite, version: 1 })).rejects.toMatchObject({
    code: 'conflit',
  });
  await sous('po')('personnel.partir', { membreId, version: 2, partiLe: '2025-12-20' });
  const { historique, charges, membre } = await sous('coordonnateur')('personnel.consulter', { membreId });
  expect([membre.partiLe, charges[0]?.au]).toEqual(['2025-12-20', '2025-12-20']);
  expect(historique.map(({ champ, avant, apres }) => [champ, avant, apres])).toEqual([
    ['départ', null, '2025-12-20'],
    ['matricule', '28507120014', null],
    ['nom', 'Partante', 'Partant'],
    ['périodes de la charge', '18', '9'],
  ]);
  await expect(sous('po')('personnel.attribuerCharge', charge(membreId))).rejects.toMatchObject({
    code: 'conflit',
  });
});

test('les jours se notent une fois par année et se corrigent avec leur version', async () => {
  const { membreId } = await ajouter('Ancienne');
  const noter = (change: Partial<Entree<'personnel.noterAnciennete'>>) =>
    sous('po')('personnel.noterAnciennete', {
      membreId,
      genre: 'po',
      annee: '2024-25',
      fonction: '',
      jours: '300',
      version: 0,
      ...change,
    });
  await noter({});
  await expect(noter({ jours: '310' })).rejects.toMatchObject({ champs: { annee: expect.any(String) } });
  await noter({ jours: '310', version: 1 });
  await expect(noter({ genre: 'fonction' })).rejects.toMatchObject({
    champs: { fonction: expect.any(String) },
  });
  await expect(noter({ annee: '2026-27' })).rejects.toMatchObject({ champs: { annee: expect.any(String) } });
  await expect(noter({ annee: '2023-24', jours: '400' })).rejects.toMatchObject({
    champs: { jours: expect.any(String) },
  });
  const { anciennetes } = await sous('po')('personnel.consulter', { membreId });
  expect(anciennetes).toEqual([{ genre: 'po', annee: '2024-25', fonction: null, jours: 310, version: 2 }]);
});

test('une compétence reste à prouver jusqu’à sa preuve, et se dit sur le tableau de bord', async () => {
  const { membreId } = await ajouter('Compétente');
  const noter = (change: Partial<Entree<'personnel.noterCompetence'>>) =>
    sous('po')('personnel.noterCompetence', {
      membreId,
      voie: 'formation',
      formation: 'orthopedagogie',
      employeur: '',
      jours: '',
      depuis: '',
      jusqu: '',
      preuveLe: '',
      ...change,
    });
  await expect(noter({ formation: 'inconnue' })).rejects.toMatchObject({
    champs: { formation: expect.any(String) },
  });
  await expect(noter({ voie: 'experience' })).rejects.toMatchObject({
    champs: { jours: expect.any(String) },
  });
  await expect(noter({ preuveLe: '2025-10-07' })).rejects.toMatchObject({
    champs: { preuveLe: expect.any(String) },
  });
  const { competenceId } = await noter({});
  const aFaire = async (role: Role) =>
    (await sous(role)('tableau.consulter', {})).taches.filter((t) => t.titre.includes('Compétente'));
  expect(await aFaire('po')).toMatchObject([{ genre: 'personnel.preuve' }]);
  expect([await aFaire('membre'), await aFaire('partenaire')]).toEqual([[], []]);
  await sous('po')('personnel.prouverCompetence', { competenceId, version: 1, preuveLe: '2025-06-20' });
  expect(await aFaire('po')).toEqual([]);
  await sous('po')('personnel.retirerCompetence', { competenceId, version: 2 });
  const encore = sous('po')('personnel.retirerCompetence', { competenceId, version: 3 });
  await expect(encore).rejects.toMatchObject({ code: 'introuvable' });
});

test('l’attestation s’imprime pour son employeur, et pour lui seul', async () => {
  const { membreId } = monde.equipes.a;
  const { documentId } = await sous('po')('personnel.attester', { membreId, nature: 'les-deux' });
  const lire = (role: Role) => sous(role)('documents.telecharger', { documentId });
  expect((await lire('po')).pdf.byteLength).toBeGreaterThan(1000);
  for (const role of ['membre', 'partenaire'] as const) {
    await expect(lire(role)).rejects.toMatchObject({ code: 'introuvable' });
  }
  const { membreId: nouveau } = await ajouter('Sans jour');
  const vide = sous('po')('personnel.attester', { membreId: nouveau, nature: 'integration' });
  await expect(vide).rejects.toMatchObject({ code: 'regle-non-respectee' });
});

test('la base seule : ni le membre, ni le partenaire, ni l’autre pôle ne lit ni n’écrit', async () => {
  const { membreId, poleId, ecoleId } = monde.equipes.a;
  for (const session of [sessionDe('membre'), sessionDe('partenaire'), sessionDe('po', 'b')]) {
    const vus = await transactionFiltree(monde.db, session, async (trx) => ({
      anciennetes: await trx
        .selectFrom('anciennete')
        .select('id')
        .where('membre_id', '=', membreId)
        .execute(),
      competences: await trx
        .selectFrom('competence')
        .select('id')
        .where('membre_id', '=', membreId)
        .execute(),
      attestations: await trx
        .selectFrom('attestation_experience')
        .select('id')
        .where('membre_id', '=', membreId)
        .execute(),
      historique: await trx.selectFrom('historique').select('id').where('objet_id', '=', membreId).execute(),
    }));
    expect(vus).toEqual({ anciennetes: [], competences: [], attestations: [], historique: [] });
    const ajout = transactionFiltree(monde.db, session, (trx) =>
      trx
        .insertInto('anciennete')
        .values({
          membre_id: membreId,
          pole_id: poleId,
          ecole_id: ecoleId,
          genre: 'po',
          annee_scolaire: '2021-22',
          fonction: null,
          jours: 100,
          enregistree_le: new Date(0),
          enregistree_par: session.compteId,
        })
        .execute(),
    );
    await expect(ajout).rejects.toThrow(/row-level security/);
  }
  const effacer = transactionFiltree(monde.db, sessionDe('coordonnateur'), (trx) =>
    trx.deleteFrom('competence').execute(),
  );
  await expect(effacer).rejects.toThrow(/permission denied/);
});
