import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import { IDS, sessionDe } from '../../kernel/essai/identite.ts';
import { type Monde, ouvrirMonde } from '../../kernel/essai/monde.ts';
import { favorable, introduction } from '../../kernel/essai/propositions.ts';
import { empreinteBase, lireSansFiltre } from '../../kernel/essai/proprietaire.ts';
import { type Entree, executerPour } from '../../kernel/registre.ts';
import type { Role } from '../../kernel/session.ts';
import { transactionFiltree } from '../../kernel/transaction.ts';
import { CLES_INTERVENANTS, CLES_PARTICIPANTS } from './intervenants.ts';

let ouverte: BaseDeTest;
let monde: Monde;
beforeAll(async () => {
  ouverte = await baseDeTest();
  monde = ouvrirMonde(ouverte.base);
});
afterAll(() => ouverte.fermer());

const MOTIVATION = 'La classe compte déjà vingt-sept élèves.';
const sous = (role: Role, cote: 'a' | 'b' = 'a') => executerPour(monde.noyau, sessionDe(role, cote));

/** Introduced by the specialised school itself, with its ordinary school named. */
async function introduire(nom: string, ecoleId: string = IDS.a1): Promise<string> {
  const origine = sous('ecole-specialisee');
  const { propositionId } = await origine('propositions.introduire', introduction(nom));
  await origine('propositions.designerEcole', { propositionId, version: 1, ecoleId });
  return propositionId;
}

async function accepter(nom: string): Promise<string> {
  const propositionId = await introduire(nom);
  for (const intervenant of CLES_INTERVENANTS) {
    const role = intervenant === 'pole' ? 'coordonnateur' : 'ecole-specialisee';
    await sous(role)('propositions.donnerAvis', favorable(propositionId, intervenant));
  }
  return propositionId;
}

const definir = (propositionId: string, definiLe = '2025-09-26') =>
  sous('ecole-specialisee')('propositions.definirProjet', {
    propositionId,
    version: 2,
    definiLe,
    participants: [...CLES_PARTICIPANTS],
  });

const desaccord = (propositionId: string): Entree<'propositions.donnerAvis'> => ({
  ...favorable(propositionId, 'ecole-ordinaire'),
  sens: 'desaccord',
  motivation: MOTIVATION,
});

const consulter = (role: Role, propositionId: string) =>
  sous(role)('propositions.consulter', { propositionId });

describe('de la proposition à l’intégration', () => {
  test('chaque étape ouvre la suivante, et rien n’est retapé', async () => {
    const propositionId = await introduire('Chemin');
    expect((await consulter('coordonnateur', propositionId)).etat).toBe('concertation');
    for (const [role, intervenant] of [
      ['ecole', 'ecole-ordinaire'],
      ['cpms', 'cpms'],
      ['coordonnateur', 'pole'],
      ['ecole-specialisee', 'responsable'],
      ['ecole-specialisee', 'ecole-specialisee'],
    ] as const) {
      await sous(role)('propositions.donnerAvis', favorable(propositionId, intervenant));
    }
    expect((await consulter('ecole', propositionId)).etat).toBe('projet-a-definir');
    await definir(propositionId);
    await sous('ecole-specialisee')('propositions.attesterFrequentation', {
      propositionId,
      version: 3,
      du: '2022-08-29',
      au: '2025-09-30',
      reguliere: 'oui',
    });
    const coordonnateur = sous('coordonnateur');
    const { brouillonId } = await coordonnateur('propositions.ouvrirIntegration', {
      propositionId,
      version: 4,
    });
    expect(await consulter('coordonnateur', propositionId)).toMatchObject({ etat: 'preparee', brouillonId });
    const { integrationId, eleveId } = await coordonnateur('integration.ouvrirBrouillon', { brouillonId });
    expect(await consulter('coordonnateur', propositionId)).toMatchObject({
      etat: 'ouverte',
      integrationId,
      eleveId,
    });
    const { propositionId: lien, etapes } = await coordonnateur('propositions.consulterEtapes', {
      integrationId,
    });
    expect(lien).toBe(propositionId);
    expect(Object.fromEntries(etapes.map(({ cle, etat }) => [cle, etat]))).toMatchObject({
      proposition: 'faite',
      concertation: 'faite',
      projet: 'faite',
      protocole: 'en-cours',
      'en-cours': 'faite',
    });
  });

  test('un brouillon jeté rend la proposition à son étape', async () => {
    const propositionId = await accepter('Reprise');
    await definir(propositionId);
    const coordonnateur = sous('coordonnateur');
    const { brouillonId } = await coordonnateur('propositions.ouvrirIntegration', {
      propositionId,
      version: 3,
    });
    const encore = coordonnateur('propositions.ouvrirIntegration', { propositionId, version: 4 });
    await expect(encore).rejects.toMatchObject({ code: 'conflit' });
    await coordonnateur('integration.supprimerBrouillon', { brouillonId });
    expect((await consulter('coordonnateur', propositionId)).etat).toBe('a-ouvrir');
  });

  test('une autre école ordinaire redemande tous les avis', async () => {
    const propositionId = await accepter('Change');
    const { avisRetires } = await sous('ecole-specialisee')('propositions.designerEcole', {
      propositionId,
      version: 2,
      ecoleId: IDS.b1,
    });
    expect(avisRetires).toBe(CLES_INTERVENANTS.length);
    await expect(consulter('coordonnateur', propositionId)).rejects.toMatchObject({ code: 'introuvable' });
    await expect(consulter('ecole', propositionId)).rejects.toMatchObject({ code: 'introuvable' });
    const vue = await executerPour(monde.noyau, sessionDe('coordonnateur', 'b'))('propositions.consulter', {
      propositionId,
    });
    expect(vue.intervenants.every(({ avis }) => avis === null)).toBe(true);
  });
});

describe('un désaccord', () => {
  let propositionId: string;
  beforeAll(async () => {
    propositionId = await introduire('Désaccord');
    await sous('ecole')('propositions.donnerAvis', desaccord(propositionId));
  });

  test('s’adresse au PO d’une école subventionnée, et se lit là où il est gardé', async () => {
    const lire = async (role: Role) => {
      const { intervenants, etat } = await consulter(role, propositionId);
      const { avis } = intervenants.find(({ intervenant }) => intervenant === 'ecole-ordinaire') ?? {};
      return { etat, motivation: avis?.motivation, adresseeA: avis?.adresseeA };
    };
    expect(await lire('ecole-specialisee')).toEqual({
      etat: 'desaccord',
      motivation: MOTIVATION,
      adresseeA: 'au pouvoir organisateur de l’école d’enseignement spécialisé',
    });
    expect((await lire('ecole')).motivation).toBe(MOTIVATION);
    for (const role of ['cpms', 'coordonnateur', 'membre', 'direction-siege'] as const) {
      expect((await lire(role)).motivation).toBeNull();
    }
  });

  test('arrête le chemin, jusqu’à ce qu’un avis favorable le remplace', async () => {
    await expect(definir(propositionId)).rejects.toMatchObject({ code: 'regle-non-respectee' });
    await sous('ecole')('propositions.donnerAvis', favorable(propositionId, 'ecole-ordinaire'));
    expect((await consulter('ecole', propositionId)).etat).toBe('concertation');
  });

  test('ne reste en clair dans aucune table ni au journal', async () => {
    const tout = await lireSansFiltre(monde.db, async (trx) => {
      const { rows } = await sql<{ t: string }>`select t::text from proposition_avis t
        union all select t::text from proposition t union all select t::text from proposition_evenement t
        union all select t::text from journal t where objet = 'proposition'`.execute(trx);
      return JSON.stringify(rows);
    });
    const enHexa = Buffer.from('vingt-sept').toString('hex');
    expect(tout).not.toMatch(new RegExp(`vingt-sept|${enHexa}`));
  });

  test('peut finir par un refus, avec les alternatives tentées : plus rien ne change', async () => {
    const refuser = () =>
      sous('ecole-specialisee')('propositions.refuser', {
        propositionId,
        version: 2,
        refuseeLe: '2025-10-02',
        refuseePar: 'ecole-ordinaire',
        motif: MOTIVATION,
        alternatives: 'Deux autres écoles ont été contactées.',
      });
    await refuser();
    expect(await consulter('ecole-specialisee', propositionId)).toMatchObject({
      etat: 'refusee',
      refus: { motif: MOTIVATION, alternatives: expect.stringContaining('contactées') },
    });
    expect((await consulter('ecole', propositionId)).refus).toMatchObject({
      motif: null,
      alternatives: null,
    });
    await expect(refuser()).rejects.toMatchObject({ code: 'conflit' });
    const apres = sous('cpms')('propositions.donnerAvis', favorable(propositionId, 'cpms'));
    await expect(apres).rejects.toMatchObject({ code: 'conflit' });
  });
});

describe('ce qui est refusé n’écrit rien', () => {
  test.each<[string, Role, Partial<Entree<'propositions.introduire'>>, object]>([
    ['sans auteur', 'ecole-specialisee', { auteurs: [] }, { champs: { auteurs: expect.any(String) } }],
    [
      'par un élève mineur',
      'ecole-specialisee',
      { auteurs: ['eleve-majeur'] },
      { champs: { auteurs: expect.stringContaining('majeur') } },
    ],
    [
      'introduite demain',
      'ecole-specialisee',
      { introduiteLe: '2025-10-07' },
      { champs: { introduiteLe: expect.any(String) } },
    ],
    [
      'pour un jour d’été',
      'ecole-specialisee',
      { debutSouhaite: '2026-07-20' },
      { champs: { debutSouhaite: expect.stringContaining('été') } },
    ],
    [
      'pour un type que l’école n’organise pas',
      'ecole-specialisee',
      { type: 3 },
      { champs: { type: expect.any(String) } },
    ],
    [
      'par un coordonnateur qui ne dit pas l’origine',
      'coordonnateur',
      {},
      { champs: { ecoleOrigineId: expect.any(String) } },
    ],
  ])('%s', async (_, role, entree, attendu) => {
    const avant = await empreinteBase(monde.db);
    const essai = sous(role)('propositions.introduire', { ...introduction('Refusée'), ...entree });
    await expect(essai).rejects.toMatchObject(attendu);
    expect(await empreinteBase(monde.db)).toBe(avant);
  });

  test.each<[string, Role, Partial<Entree<'propositions.donnerAvis'>>, object]>([
    [
      'un avis d’avant la proposition',
      'ecole',
      { donneLe: '2025-09-01' },
      { champs: { donneLe: expect.any(String) } },
    ],
    ['un avis de demain', 'ecole', { donneLe: '2025-10-07' }, { champs: { donneLe: expect.any(String) } }],
    [
      'un avis favorable sans signature',
      'ecole',
      { moyen: '' as 'papier' },
      { champs: { moyen: expect.any(String) } },
    ],
    [
      'un désaccord sans motivation',
      'ecole',
      { sens: 'desaccord', motivation: ' ' },
      { champs: { motivation: expect.any(String) } },
    ],
    [
      'l’avis du pôle par l’école spécialisée',
      'ecole-specialisee',
      { intervenant: 'pole' },
      { code: 'interdit' },
    ],
    ['l’avis des parents par le CPMS', 'cpms', { intervenant: 'responsable' }, { code: 'interdit' }],
    ['l’avis de l’école par un pôle qui ne mène pas', 'coordonnateur', {}, { code: 'interdit' }],
  ])('%s', async (nom, role, entree, attendu) => {
    const propositionId = await introduire(nom);
    const avant = await empreinteBase(monde.db);
    const essai = sous(role)('propositions.donnerAvis', {
      ...favorable(propositionId, 'ecole-ordinaire'),
      ...entree,
    });
    await expect(essai).rejects.toMatchObject(attendu);
    expect(await empreinteBase(monde.db)).toBe(avant);
  });

  test('la concertation avant de désigner l’école, et le projet avant le dernier avis', async () => {
    const origine = sous('ecole-specialisee');
    const { propositionId } = await origine('propositions.introduire', introduction('Trop tôt'));
    const avis = origine('propositions.donnerAvis', favorable(propositionId, 'responsable'));
    await expect(avis).rejects.toMatchObject({ code: 'regle-non-respectee' });
    const acceptee = await accepter('Daté');
    await expect(definir(acceptee, '2025-09-21')).rejects.toMatchObject({
      champs: { definiLe: expect.any(String) },
    });
  });

  test('deux personnes sur la même proposition : la seconde l’apprend', async () => {
    const propositionId = await introduire('Disputée');
    const essai = sous('ecole-specialisee')('propositions.designerEcole', {
      propositionId,
      version: 1,
      ecoleId: IDS.a2,
    });
    await expect(essai).rejects.toMatchObject({ code: 'conflit' });
  });

  test('deux fois la même demande : une proposition, la même réponse', async () => {
    const cle = crypto.randomUUID();
    const demander = () =>
      sous('ecole-specialisee')('propositions.introduire', introduction('Double'), { cle });
    expect(await demander()).toEqual(await demander());
  });
});

describe('qui voit quoi', () => {
  test('tant que l’école n’est pas désignée, l’école spécialisée est seule à voir', async () => {
    const origine = sous('ecole-specialisee');
    const { propositionId } = await origine('propositions.introduire', introduction('Seule'));
    for (const role of ['coordonnateur', 'membre', 'ecole', 'cpms'] as const) {
      await expect(consulter(role, propositionId)).rejects.toMatchObject({ code: 'introuvable' });
    }
  });

  test('le type d’enseignement n’est pas montré à l’école ordinaire ni au centre', async () => {
    const propositionId = await introduire('Discrète');
    const type = async (role: Role) => (await consulter(role, propositionId)).type;
    expect(await type('ecole-specialisee')).toBe(8);
    expect(await type('coordonnateur')).toBe(8);
    for (const role of ['ecole', 'cpms', 'direction-siege'] as const) expect(await type(role)).toBeNull();
  });

  test('la base seule : ni l’administration, ni une autre école, ni un autre pôle', async () => {
    const propositionId = await introduire('Gardée');
    const compter = (role: Role, cote: 'a' | 'b') =>
      transactionFiltree(monde.db, sessionDe(role, cote), async (trx) => {
        const lignes = await trx
          .selectFrom('proposition')
          .select('id')
          .where('id', '=', propositionId)
          .execute();
        return lignes.length;
      });
    for (const [role, cote, attendu] of [
      ['ecole-specialisee', 'a', 1],
      ['coordonnateur', 'a', 1],
      ['ecole', 'a', 1],
      ['cpms', 'a', 1],
      ['administration', 'a', 0],
      ['verificateur', 'a', 0],
      ['partenaire', 'a', 0],
      ['ecole-specialisee', 'b', 0],
      ['coordonnateur', 'b', 0],
      ['ecole', 'b', 0],
      ['cpms', 'b', 0],
    ] as const) {
      expect([role, cote, await compter(role, cote)]).toEqual([role, cote, attendu]);
    }
  });

  test('la base seule : personne n’avise pour un autre ni ne change une proposition qu’il ne mène pas', async () => {
    const propositionId = await introduire('Tenue');
    const inserer = (role: Role, cote: 'a' | 'b', intervenant: 'cpms' | 'pole' | 'ecole-ordinaire') =>
      transactionFiltree(monde.db, sessionDe(role, cote), (trx) =>
        trx
          .insertInto('proposition_avis')
          .values({
            proposition_id: propositionId,
            intervenant,
            sens: 'favorable',
            nom: 'Intrus',
            qualite: 'aucune',
            donne_le: '2025-09-22',
            moyen: 'papier',
            enregistre_le: new Date(),
            enregistre_par: sessionDe(role, cote).compteId,
          })
          .execute(),
      );
    for (const [role, cote, intervenant] of [
      ['ecole', 'a', 'cpms'],
      ['cpms', 'a', 'ecole-ordinaire'],
      ['ecole-specialisee', 'a', 'pole'],
      ['membre', 'a', 'pole'],
      ['coordonnateur', 'b', 'pole'],
    ] as const) {
      await expect(inserer(role, cote, intervenant)).rejects.toThrow(/row-level security/);
    }
    for (const [role, cote] of [
      ['ecole', 'a'],
      ['cpms', 'a'],
      ['membre', 'a'],
      ['coordonnateur', 'b'],
      ['ecole-specialisee', 'b'],
    ] as const) {
      const { numUpdatedRows } = await transactionFiltree(monde.db, sessionDe(role, cote), (trx) =>
        trx
          .updateTable('proposition')
          .set({ refusee_le: null })
          .where('id', '=', propositionId)
          .executeTakeFirst(),
      );
      expect(numUpdatedRows).toBe(0n);
    }
  });
});
