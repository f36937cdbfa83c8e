import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import { IDS, sessionDe } from '../../kernel/essai/identite.ts';
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

const sous = (role: Role, cote: 'a' | 'b' = 'a') => executerPour(monde.noyau, sessionDe(role, cote));

const ouvrir = (nom: string) =>
  sous('coordonnateur')('integration.ouvrirPremiere', premiereIpt(nom, { ecoleId: IDS.a1 }));

type Section = Entree<'integration.modifierSection'>;
const proposerSection = (entree: Pick<Section, 'integrationId' | 'contenu'> & Partial<Section>) =>
  sous('membre')('suggestions.proposer', {
    cas: 'integration.modifierSection',
    entree: { cle: 'objectifs', version: 0, ...entree },
    motif: 'Vu avec la titulaire.',
  });

const lireTexte = async (integrationId: string, cle = 'objectifs') => {
  const { sections } = await sous('coordonnateur')('integration.consulterProtocole', { integrationId });
  const section = sections.find((s) => s.cle === cle);
  return { contenu: section?.contenu, version: section?.version, modifiePar: section?.modifiePar };
};

const lireSuggestion = async (suggestionId: string) => {
  const { suggestions } = await sous('membre')('suggestions.lister', { etat: 'toutes' });
  return suggestions.find((s) => s.suggestionId === suggestionId);
};

describe('une modification proposée', () => {
  test('ne change rien, et se lit avant et après', async () => {
    const { integrationId } = await ouvrir('Intacte');
    const { suggestionId } = await proposerSection({ integrationId, contenu: 'Lire seul une consigne.' });
    expect((await lireTexte(integrationId)).contenu).toBe('');
    const { suggestions } = await sous('coordonnateur')('suggestions.lister', {});
    expect(suggestions.find((s) => s.suggestionId === suggestionId)).toMatchObject({
      sujet: 'Objectifs de l’intégration',
      motif: 'Vu avec la titulaire.',
      changements: [{ champ: 'Texte', avant: '', apres: 'Lire seul une consigne.' }],
      decision: null,
    });
  });

  test('acceptée, elle passe par son cas d’usage, signée de qui accepte, tracée de qui propose', async () => {
    const { integrationId } = await ouvrir('Acceptée');
    const { suggestionId } = await proposerSection({ integrationId, contenu: 'Calculer.' });
    await sous('coordonnateur')('suggestions.accepter', { suggestionIds: [suggestionId] });
    expect(await lireTexte(integrationId)).toEqual({
      contenu: 'Calculer.',
      version: 1,
      modifiePar: sessionDe('coordonnateur').nom,
    });
    expect(await lireSuggestion(suggestionId)).toMatchObject({ decision: 'acceptee' });
    const { journal, historique } = await lireSansFiltre(monde.db, async (trx) => ({
      journal: await trx
        .selectFrom('journal')
        .select(['changements', 'compte_id', 'objet'])
        .where('objet_id', '=', integrationId)
        .where('objet', '=', 'protocole')
        .orderBy('numero', 'desc')
        .executeTakeFirstOrThrow(),
      historique: await trx
        .selectFrom('historique')
        .select('motif')
        .where('objet_id', '=', integrationId)
        .where('champ', '=', 'objectifs')
        .executeTakeFirstOrThrow(),
    }));
    expect(journal).toMatchObject({
      compte_id: sessionDe('coordonnateur').compteId,
      changements: {
        suggestion: suggestionId,
        proposeePar: sessionDe('membre').compteId,
        casUsage: 'integration.modifierSection',
      },
    });
    expect(historique.motif).toContain(sessionDe('membre').nom);
  });

  test('l’identité aussi, avec les règles de son cas d’usage', async () => {
    const { eleveId } = await ouvrir('Identité');
    const proposer = (naissance: string) =>
      sous('membre')('suggestions.proposer', {
        cas: 'eleves.modifierIdentite',
        entree: { eleveId, nom: 'Identité', prenom: 'Camille', naissance, sexe: 'F', version: 1 },
      });
    const { suggestionId } = await proposer('2015-03-01');
    const { suggestionId: folle } = await proposer('1990-01-01');
    const bilan = await sous('coordonnateur')('suggestions.accepter', {
      suggestionIds: [folle, suggestionId],
    });
    expect(bilan).toMatchObject({ acceptees: 1, caduques: 0, refus: [{ suggestionId: folle }] });
    expect(bilan.refus[0]?.message).toContain('ans');
    expect(await lireSuggestion(folle)).toMatchObject({ decision: null });
    const { eleve } = await sous('coordonnateur')('eleves.consulter', { eleveId });
    expect(eleve).toMatchObject({ naissance: '2015-03-01', sexe: 'F' });
  });

  test('refusée avec un motif que son auteur lit', async () => {
    const { integrationId } = await ouvrir('Refusée');
    const { suggestionId } = await proposerSection({ integrationId, contenu: 'Non.' });
    const refuser = (motif: string) => sous('coordonnateur')('suggestions.refuser', { suggestionId, motif });
    await expect(refuser(' ')).rejects.toMatchObject({ champs: { motif: expect.any(String) } });
    await refuser('Trop vague.');
    expect(await lireSuggestion(suggestionId)).toMatchObject({
      decision: 'refusee',
      decisionMotif: 'Trop vague.',
    });
    await expect(refuser('Encore.')).rejects.toMatchObject({ code: 'introuvable' });
    const accepter = sous('coordonnateur')('suggestions.accepter', { suggestionIds: [suggestionId] });
    await expect(accepter).rejects.toMatchObject({ code: 'introuvable' });
    expect((await lireTexte(integrationId)).version).toBe(0);
  });

  test('en lot : deux sur le même texte, la seconde devient caduque et rien n’est perdu', async () => {
    const { integrationId } = await ouvrir('Lot');
    const { suggestionId: premiere } = await proposerSection({ integrationId, contenu: 'Premier texte.' });
    const { suggestionId: seconde } = await proposerSection({ integrationId, contenu: 'Second texte.' });
    const { suggestionId: autre } = await proposerSection({
      integrationId,
      contenu: 'Autre section.',
      cle: 'transport',
    });
    const bilan = await sous('coordonnateur')('suggestions.accepter', {
      suggestionIds: [premiere, seconde, autre],
    });
    expect(bilan).toEqual({ acceptees: 2, caduques: 1, refus: [] });
    expect((await lireTexte(integrationId)).contenu).toBe('Premier texte.');
    expect((await lireTexte(integrationId, 'transport')).contenu).toBe('Autre section.');
    expect(await lireSuggestion(seconde)).toMatchObject({
      decision: 'caduque',
      changements: [{ apres: 'Second texte.' }],
      enregistre: expect.arrayContaining([{ champ: 'Texte', valeur: 'Premier texte.' }]),
    });
  });

  test('deux fois la même acceptation : une écriture, la même réponse', async () => {
    const { integrationId } = await ouvrir('Double');
    const { suggestionId } = await proposerSection({ integrationId, contenu: 'Une fois.' });
    const cle = crypto.randomUUID();
    const accepter = () =>
      sous('coordonnateur')('suggestions.accepter', { suggestionIds: [suggestionId] }, { cle });
    expect(await accepter()).toEqual(await accepter());
    expect((await lireTexte(integrationId)).version).toBe(1);
  });
});

describe('ce qui est refusé n’écrit rien', () => {
  test.each<
    [string, Role, Partial<Entree<'suggestions.proposer'>> & { contenu?: string; version?: number }, object]
  >([
    ['par un coordonnateur, qui écrit lui-même', 'coordonnateur', {}, { code: 'interdit' }],
    ['sans rien changer', 'membre', { contenu: '' }, { code: 'saisie-invalide' }],
    [
      'sur une version passée',
      'membre',
      { version: 3 },
      { code: 'conflit', suite: { contenu: '', version: 0 } },
    ],
    [
      'un texte trop long',
      'membre',
      { contenu: 'a'.repeat(10_001) },
      { champs: { contenu: expect.stringContaining('10000') } },
    ],
    [
      'un cas d’usage hors de la liste',
      'membre',
      { cas: 'integration.arreter' as 'eleves.modifierIdentite' },
      { code: 'saisie-invalide' },
    ],
  ])('%s', async (nom, role, { contenu = 'Texte', version = 0, ...reste }, attendu) => {
    const { integrationId } = await ouvrir(nom);
    const avant = await empreinteBase(monde.db);
    const essai = sous(role)('suggestions.proposer', {
      cas: 'integration.modifierSection',
      entree: { integrationId, cle: 'objectifs', contenu, version },
      ...reste,
    });
    await expect(essai).rejects.toMatchObject(attendu);
    expect(await empreinteBase(monde.db)).toBe(avant);
  });
});

describe('la base seule', () => {
  test('un membre ne lit que les siennes et ne décide de rien ; un autre pôle ne lit rien', async () => {
    const { integrationId } = await ouvrir('Gardée');
    const { suggestionId } = await proposerSection({ integrationId, contenu: 'Secret.' });
    const essayer = (role: Role, cote: 'a' | 'b') =>
      transactionFiltree(monde.db, sessionDe(role, cote), async (trx) => {
        const lues = await trx.selectFrom('suggestion').select('id').where('id', '=', suggestionId).execute();
        const { numUpdatedRows } = await trx
          .updateTable('suggestion')
          .set({ decision: 'acceptee', decidee_le: new Date(), decidee_par: sessionDe(role, cote).compteId })
          .where('id', '=', suggestionId)
          .executeTakeFirst();
        return [lues.length, Number(numUpdatedRows)];
      });
    expect(await essayer('membre', 'a')).toEqual([1, 0]);
    for (const role of ['direction-siege', 'ecole', 'cpms', 'administration'] as const) {
      expect(await essayer(role, 'a')).toEqual([0, 0]);
    }
    for (const role of ['coordonnateur', 'membre'] as const) expect(await essayer(role, 'b')).toEqual([0, 0]);
  });

  test('personne ne propose au nom d’un autre', async () => {
    const modele = await lireSansFiltre(monde.db, (trx) =>
      trx.selectFrom('suggestion').selectAll().limit(1).executeTakeFirstOrThrow(),
    );
    const { id: _, ...ligne } = modele;
    const copier = transactionFiltree(monde.db, sessionDe('membre'), (trx) =>
      trx
        .insertInto('suggestion')
        .values({ ...ligne, proposee_par: sessionDe('coordonnateur').compteId })
        .execute(),
    );
    await expect(copier).rejects.toThrow(/row-level security/);
  });
});
