import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import { passation, REPONSES_ESSAI } from '../../kernel/essai/echelles.ts';
import { autreCoordonnateur, IDS, sessionDe } from '../../kernel/essai/identite.ts';
import { type Monde, ouvrirMonde, premiereIpt } from '../../kernel/essai/monde.ts';
import { empreinteBase, lireSansFiltre } from '../../kernel/essai/proprietaire.ts';
import { type Entree, executerPour } from '../../kernel/registre.ts';
import type { Role } from '../../kernel/session.ts';
import { transactionFiltree } from '../../kernel/transaction.ts';

let ouverte: BaseDeTest;
let monde: Monde;
beforeAll(async () => {
  ouverte = await baseDeTest();
  monde = ouvrirMonde(ouverte.base);
});
afterAll(() => ouverte.fermer());

/** The same platform, on another day. */
const le = (jour: string, role: Role = 'coordonnateur', cote: 'a' | 'b' = 'a') =>
  executerPour(
    { ...monde.noyau, horloge: () => Temporal.Instant.from(`${jour}T09:00:00Z`) },
    sessionDe(role, cote),
  );

async function ouvrir(nom: string): Promise<string> {
  const { eleveId } = await le('2025-09-15')(
    'integration.ouvrirPremiere',
    premiereIpt(nom, { ecoleId: IDS.a1 }),
  );
  return eleveId;
}

type Saisie = Partial<Entree<'sensoriMoteur.enregistrerPassation'>>;
const saisir = (eleveId: string, autres: Saisie = {}) => passation(eleveId, monde.grilles.publieeId, autres);
const passer = (eleveId: string, autres: Saisie = {}, jour = '2025-09-25') =>
  le(jour)('sensoriMoteur.enregistrerPassation', saisir(eleveId, autres));

const lireLignes = (eleveId: string) =>
  lireSansFiltre(monde.db, (trx) =>
    trx.selectFrom('echelle').selectAll().where('eleve_id', '=', eleveId).orderBy('rang').execute(),
  );

describe('une passation', () => {
  test('garde les réponses scellées, le total et les points de la grille', async () => {
    const eleveId = await ouvrir('Passante');
    const apercu = await le('2025-09-25')('sensoriMoteur.jugerPassation', saisir(eleveId));
    expect(apercu).toMatchObject({
      total: 3,
      points: 132,
      tranche: { des: 3, points: 132 },
      precedent: null,
      encodageJusquAu: '2025-09-30',
      dansLeDelai: true,
    });
    expect(await lireLignes(eleveId)).toEqual([]);
    expect(await passer(eleveId)).toMatchObject({ points: 132, dansLeDelai: true });
    const [ligne] = await lireLignes(eleveId);
    expect(ligne).toMatchObject({ genre: 'passation', rang: 1, points: 132, bilan_le: '2025-03-10' });
    expect(Buffer.from(ligne?.contenu ?? []).toString()).not.toContain('Essai');
    const { annees } = await le('2025-09-25')('sensoriMoteur.consulterEchelles', { eleveId });
    expect(annees[0]).toMatchObject({ annee: '2025-26', etat: 'passee', provisoires: 0, definitifs: 132 });
    expect(annees[0]?.evenements[0]?.passation).toMatchObject({
      domaines: ['Déficience physique'],
      equipe: 'Ana Essai, coordonnatrice',
      total: 3,
      grille: 'Grille 1 (grille d’essai) : Grille d’essai',
    });
  });

  test('ne laisse ni nom d’élève ni santé au journal, et rien à l’historique que d’autres rôles atteignent', async () => {
    const eleveId = await ouvrir('Discrète');
    const { echelleId } = await passer(eleveId);
    const traces = await lireSansFiltre(monde.db, async (trx) => ({
      journal: await trx.selectFrom('journal').selectAll().where('objet_id', '=', echelleId).execute(),
      historique: await trx.selectFrom('historique').select('champ').execute(),
    }));
    expect(traces.journal).toHaveLength(1);
    expect(traces.journal[0]?.changements).toEqual({
      annee: '2025-26',
      genre: 'passation',
      rang: 1,
      grille: 1,
    });
    expect(traces.historique.map(({ champ }) => champ)).not.toContain('echelle');
    const { lectures } = await le('2025-09-25')('eleves.consulter', { eleveId });
    const avant = lectures.length;
    await le('2025-09-25')('sensoriMoteur.consulterEchelles', { eleveId });
    expect((await le('2025-09-25')('eleves.consulter', { eleveId })).lectures.length).toBe(avant + 2);
  });

  test.each<[string, Saisie, string]>([
    ['un bilan du jour même', { bilanLe: '2025-09-20' }, 'bilanLe'],
    ['un bilan postérieur', { bilanLe: '2025-09-21' }, 'bilanLe'],
    ['un bilan d’avant la naissance', { bilanLe: '2014-01-01' }, 'bilanLe'],
    ['une passation à venir', { passeeLe: '2025-09-26' }, 'passeeLe'],
    ['une passation d’une autre année', { passeeLe: '2025-08-20' }, 'passeeLe'],
    ['aucune déficience', { domaines: [] }, 'domaines'],
    ['une question sans réponse', { reponses: { q1: 3 } }, 'reponses.q2'],
    ['un score hors de la grille', { reponses: { q1: 3, q2: 2 } }, 'reponses.q2'],
    ['sans équipe', { equipe: ' ' }, 'equipe'],
    ['une personne sans fonction', { equipe: 'Ana, coordonnatrice\nTom' }, 'equipe'],
  ])('est refusée avec %s', async (_, autres, champ) => {
    const { eleveId } = monde.dossiers.a1;
    const avant = await empreinteBase(monde.db);
    await expect(passer(eleveId, autres)).rejects.toMatchObject({
      code: 'saisie-invalide',
      champs: { [champ]: expect.any(String) },
    });
    expect(await empreinteBase(monde.db)).toBe(avant);
  });

  test('la veille suffit : le bilan est strictement antérieur', async () => {
    const eleveId = await ouvrir('Lendemain');
    expect((await passer(eleveId, { bilanLe: '2025-09-19' })).points).toBe(132);
  });

  test('après le 30 septembre, elle s’enregistre sans compter pour l’année', async () => {
    const eleveId = await ouvrir('Tardive');
    expect(await passer(eleveId, {}, '2025-09-30')).toMatchObject({ dansLeDelai: true });
    const autre = await ouvrir('Plus tardive');
    expect(await passer(autre, {}, '2025-10-01')).toMatchObject({ dansLeDelai: false });
    const { lignes } = await le('2025-10-02')('sensoriMoteur.listerEchelles', { annee: '2025-26' });
    expect(lignes.find((l) => l.eleveId === eleveId)).toMatchObject({ definitifs: 132, horsDelai: false });
    expect(lignes.find((l) => l.eleveId === autre)).toMatchObject({ definitifs: 0, horsDelai: true });
  });

  test('dès 2026-27, plus rien ne s’écrit, même pour une année passée ; tout se lit', async () => {
    const { eleveId } = monde.dossiers.a1;
    const avant = await empreinteBase(monde.db);
    const refus = { code: 'regle-non-respectee', message: expect.stringContaining('art. 34') };
    await expect(
      passer(eleveId, { annee: '2026-27', passeeLe: '2026-09-10' }, '2026-09-15'),
    ).rejects.toMatchObject(refus);
    await expect(passer(eleveId, {}, '2026-09-15')).rejects.toMatchObject(refus);
    expect(await empreinteBase(monde.db)).toBe(avant);
    const vue = await le('2026-09-15')('sensoriMoteur.listerEchelles', { annee: '2026-27' });
    expect(vue).toMatchObject({ lignes: [], ferme: expect.stringContaining('art. 34') });
    const passee = await le('2026-09-15')('sensoriMoteur.listerEchelles', { annee: '2025-26' });
    expect(passee.lignes.length).toBeGreaterThan(0);
  });
});

describe('une correction', () => {
  test('ajoute une version avec son motif ; l’ancienne reste et se lit à côté', async () => {
    const eleveId = await ouvrir('Corrigée');
    const { echelleId } = await passer(eleveId);
    const corrigee = { ...saisir(eleveId, { rang: 1, reponses: { q1: 3, q2: 3 } }), corrige: echelleId };
    const motif = 'Ligne sautée.';
    await expect(le('2025-09-26')('sensoriMoteur.jugerPassation', corrigee)).rejects.toMatchObject({
      champs: { motif: expect.any(String) },
      suite: { grille: { numero: 1 } },
    });
    const apercu = await le('2025-09-26')('sensoriMoteur.jugerPassation', { ...corrigee, motif });
    expect(apercu).toMatchObject({ points: 352, precedent: { points: 132, reponses: REPONSES_ESSAI } });
    await le('2025-09-26')('sensoriMoteur.corrigerPassation', { ...corrigee, motif });
    const lignes = await lireLignes(eleveId);
    expect(lignes.map(({ genre, points }) => [genre, points])).toEqual([
      ['passation', 132],
      ['correction', 352],
    ]);
    expect(Buffer.from(lignes[1]?.motif ?? []).toString()).not.toContain('sautée');
    const { annees } = await le('2025-09-26')('sensoriMoteur.consulterEchelles', { eleveId });
    expect(annees[0]?.evenements[0]).toMatchObject({ genre: 'correction', motif: 'Ligne sautée.' });
    const encore = le('2025-09-26')('sensoriMoteur.corrigerPassation', { ...corrigee, motif: 'Encore.' });
    await expect(encore).rejects.toMatchObject({ code: 'conflit' });
  });

  test('garde la grille de la passation, même quand une autre est en vigueur', async () => {
    const eleveId = await ouvrir('Ancienne grille');
    const { echelleId } = await passer(eleveId);
    const administration = le('2025-09-26', 'administration');
    const { grilleId, numero } = await administration('sensoriMoteur.renouvelerGrille', {
      grilleId: monde.grilles.publieeId,
    });
    await administration('sensoriMoteur.publierGrille', { grilleId, version: 1 });
    expect(numero).toBeGreaterThan(1);
    await expect(passer(eleveId, { rang: 1 })).rejects.toMatchObject({ code: 'conflit' });
    const correction = { ...saisir(eleveId, { rang: 1 }), corrige: echelleId, motif: 'Date du bilan.' };
    expect((await le('2025-09-26')('sensoriMoteur.corrigerPassation', correction)).points).toBe(132);
    await passer(eleveId, { rang: 2, grilleId });
    expect((await lireLignes(eleveId)).map(({ genre }) => genre)).toEqual([
      'passation',
      'correction',
      'passation',
    ]);
    await lireSansFiltre(monde.db, (trx) =>
      sql`update grille_echelle set depuis_annee = '2099-00' where id = ${grilleId}::uuid`.execute(trx),
    );
  });
});

describe('imprimée', () => {
  test('elle reste au pôle : ni la direction, ni l’école, ni l’administration n’en voient la trace', async () => {
    const eleveId = await ouvrir('Imprimée');
    const { echelleId } = await passer(eleveId);
    const { documentId } = await le('2025-09-26')('sensoriMoteur.emettreEchelle', { echelleId });
    const { pdf, identique } = await le('2025-09-27', 'membre')('documents.telecharger', { documentId });
    expect([Buffer.from(pdf.slice(0, 5)).toString(), identique]).toEqual(['%PDF-', true]);
    const { documents } = await le('2025-09-27')('sensoriMoteur.consulterEchelles', { eleveId });
    expect(documents).toMatchObject([{ documentId }]);
    const voir = (role: Role) =>
      transactionFiltree(monde.db, sessionDe(role), (trx) =>
        trx.selectFrom('document_emis').select('id').where('id', '=', documentId).execute(),
      );
    expect(await voir('coordonnateur')).toHaveLength(1);
    for (const role of ['direction-siege', 'administration', 'verificateur', 'ecole', 'cpms'] as const) {
      expect([role, await voir(role)]).toEqual([role, []]);
    }
    await expect(
      le('2025-09-27', 'direction-siege')('documents.telecharger', { documentId }),
    ).rejects.toMatchObject({ code: 'introuvable' });
  });
});

describe('deux fois', () => {
  test('la même demande : une passation, la même réponse', async () => {
    const eleveId = await ouvrir('Double');
    const options = { cle: crypto.randomUUID() };
    const executer = le('2025-09-25');
    const premiere = await executer('sensoriMoteur.enregistrerPassation', saisir(eleveId), options);
    expect(await executer('sensoriMoteur.enregistrerPassation', saisir(eleveId), options)).toEqual(premiere);
    expect(await lireLignes(eleveId)).toHaveLength(1);
  });

  test('deux personnes en même temps : une seule passation, l’autre l’apprend', async () => {
    const eleveId = await ouvrir('Disputée');
    const noyau = { ...monde.noyau, horloge: () => Temporal.Instant.from('2025-09-25T09:00:00Z') };
    const essais = await Promise.allSettled(
      [sessionDe('coordonnateur'), autreCoordonnateur()].map((session) =>
        executerPour(noyau, session)('sensoriMoteur.enregistrerPassation', saisir(eleveId)),
      ),
    );
    expect(essais.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(essais.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'conflit' } });
    expect(await lireLignes(eleveId)).toHaveLength(1);
  });
});

describe('la base seule', () => {
  const lire = (role: Role, cote: 'a' | 'b' = 'a') =>
    transactionFiltree(monde.db, sessionDe(role, cote), (trx) =>
      trx.selectFrom('echelle').select(['id', 'pole_id']).execute(),
    );

  test.each([
    'direction-siege',
    'administration',
    'ecole',
    'cpms',
    'verificateur',
    'cabinet',
    'inspection',
  ] as const)('ne montre aucune échelle au rôle %s', async (role) => {
    expect(await lire(role)).toEqual([]);
  });

  test('montre au pôle les siennes, et refuse celle d’un bilan postérieur', async () => {
    for (const role of ['coordonnateur', 'membre'] as const) {
      const lignes = await lire(role, 'b');
      expect(lignes.map((l) => l.pole_id)).toEqual([IDS.poleB]);
    }
    const essai = lireSansFiltre(monde.db, (trx) =>
      sql`update echelle set bilan_le = passee_le where genre = 'passation'`.execute(trx),
    );
    await expect(essai).rejects.toThrow(/echelle_bilan_anterieur/);
  });

  test('un membre ne peut rien y ajouter', async () => {
    const essai = transactionFiltree(monde.db, sessionDe('membre'), (trx) =>
      sql`insert into echelle (pole_id, eleve_id, annee_scolaire, rang, genre, source_id, points, enregistree_le,
          enregistree_par)
        select pole_id, eleve_id, '2025-26', 9, 'fin', id, 0, enregistree_le, ${sessionDe('membre').compteId}::uuid
        from echelle limit 1`.execute(trx),
    );
    await expect(essai).rejects.toThrow(/row-level security/);
  });
});
