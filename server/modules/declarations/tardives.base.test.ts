import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import {
  completer,
  preparerDeclaration,
  repondreMemePole,
  repondrePremiere,
} from '../../kernel/essai/declarations.ts';
import { IDS, sessionDe } from '../../kernel/essai/identite.ts';
import { type MondeEntier, ouvrirMondeEntier, premiereIpt } from '../../kernel/essai/monde.ts';
import { empreinteBase, lireSansFiltre } from '../../kernel/essai/proprietaire.ts';
import { executerPour } from '../../kernel/registre.ts';
import { transactionFiltree } from '../../kernel/transaction.ts';

let ouverte: BaseDeTest;
let monde: MondeEntier;
beforeAll(async () => {
  ouverte = await baseDeTest({ modele: 'entier' });
  monde = ouvrirMondeEntier(ouverte.base);
});
afterAll(() => ouverte.fermer());

const a = () => executerPour(monde.noyau, sessionDe('coordonnateur'));
const b = () => executerPour(monde.noyau, sessionDe('coordonnateur', 'b'));
const cellule = () => executerPour(monde.noyau, sessionDe('administration'));
const cabinet = () => executerPour(monde.noyau, sessionDe('cabinet'));
/** The same kernel on another day. */
const le = (jour: string) => ({ ...monde.noyau, horloge: () => Temporal.Instant.from(`${jour}T09:00:00Z`) });
const budgetC = (pole: string) =>
  lireSansFiltre(monde.db, (trx) =>
    trx.selectFrom('mouvement').selectAll().where('pole_id', '=', pole).where('budget', '=', 'C').execute(),
  );
const integrationsDe = (eleveId: string) =>
  lireSansFiltre(monde.db, (trx) =>
    trx.selectFrom('integration').selectAll().where('eleve_id', '=', eleveId).orderBy('debut').execute(),
  );

/** A pupil of pôle A whom pôle B asks to accompany; sent to the cabinet. */
async function demanderVersB(prenom: string) {
  const ouvert = await a()('integration.ouvrirPremiere', {
    ...premiereIpt('Partant', { ecoleId: IDS.a1 }),
    prenom,
  });
  const declarationId = await preparerDeclaration(b(), repondreAutrePole(prenom));
  await completer(b(), declarationId);
  await b()('declarations.transmettre', { declarationId, version: 1 });
  return { ...ouvert, declarationId };
}

function repondreAutrePole(prenom: string, autres: Record<string, string> = {}) {
  const { integrationId: _, ...changement } = repondreMemePole('', IDS.b1);
  return {
    ...changement,
    situation: 'autre-pole',
    nom: 'Partant',
    prenom,
    naissance: '2015-03-02',
    ancienPoleId: IDS.poleA,
    ancienneEcoleId: IDS.a1,
    ecoleOrigineId: IDS.siegeA,
    type: '8',
    premierDebut: '2025-09-01',
    ...autres,
  };
}

describe('une première IPT après le 30 septembre', () => {
  const reponses = (prenom: string) =>
    repondrePremiere({ nom: 'Novembre', prenom, ecoleId: IDS.a1, ecoleOrigineId: IDS.siegeA });

  test('trouve la procédure, montre les points, attend les annexes, garde la preuve, ouvre l’intégration', async () => {
    const apercu = await a()('declarations.verifier', { reponses: reponses('Une') });
    expect(apercu.erreurs).toEqual({});
    expect(apercu.procedure?.valeur).toBe('premiere-ipt-tardive');
    expect(apercu.effets?.nouveauPole).toMatchObject({ effet: 'points-au-budget-c', points: { valeur: 88 } });
    const declarationId = await preparerDeclaration(a(), reponses('Une'));
    const transmettre = () => a()('declarations.transmettre', { declarationId, version: 1 });
    await expect(transmettre()).rejects.toMatchObject({
      champs: { annexe2b: expect.any(String), annexe2c: expect.any(String) },
    });
    await completer(a(), declarationId);
    const { empreinte, integrationId } = await transmettre();
    expect(empreinte).toMatch(/^[0-9a-f]{64}$/);
    const protocole = await a()('integration.consulterProtocole', { integrationId: integrationId ?? '' });
    expect(protocole.parties.map(({ etat }) => etat)).toEqual(['signee', 'signee', 'signee', 'signee']);
    expect(protocole.sections.every(({ etat }) => etat === 'non-requis')).toBe(true);
    await expect(transmettre()).rejects.toMatchObject({ code: 'conflit' });
  });

  test('la Cellule en prend acte : 88 points au budget C, hors de l’instantané du 30 septembre', async () => {
    const avant = await a()('financement.consulterEnveloppe', { annee: '2025-26' });
    const declarationId = monde.tardives.a.premiereId;
    const { points } = await cellule()('declarations.prendreActe', { declarationId, version: 2 });
    expect(points).toBe(88);
    const apres = await a()('financement.consulterEnveloppe', { annee: '2025-26' });
    expect(apres.ipt.valeur).toBe(avant.ipt.valeur);
    expect(apres.total).toBe((avant.total ?? 0) + 88);
    expect(await budgetC(IDS.poleA)).toHaveLength(1);
    await expect(cellule()('declarations.prendreActe', { declarationId, version: 3 })).rejects.toMatchObject({
      code: 'conflit',
    });
  });

  test('dès 2026-27, elle n’apporte rien l’année même', async () => {
    const noyau = le('2026-11-12');
    const executer = executerPour(noyau, sessionDe('coordonnateur'));
    const eleve = { nom: 'Suivante', prenom: 'Année', ecoleId: IDS.a1, ecoleOrigineId: IDS.siegeA };
    const declarationId = await preparerDeclaration(executer, repondrePremiere(eleve, '2026-11-12'));
    const { dossier } = await executer('declarations.consulter', { declarationId });
    expect(dossier?.points.nouveauPole).toEqual({ effet: 'rien-cette-annee', points: null });
    await completer(executer, declarationId, '2026-11-10');
    await executer('declarations.transmettre', { declarationId, version: 1 });
    const avant = await budgetC(IDS.poleA);
    const prise = await executerPour(noyau, sessionDe('administration'))('declarations.prendreActe', {
      declarationId,
      version: 2,
    });
    expect(prise).toEqual({ points: null, mouvementId: null });
    expect(await budgetC(IDS.poleA)).toEqual(avant);
  });

  test('un début tardif ne s’encode pas sans déclaration', async () => {
    await expect(
      a()('integration.ouvrirPremiere', {
        ...premiereIpt('Directe', { ecoleId: IDS.a1 }),
        debut: '2025-10-13',
      }),
    ).rejects.toMatchObject({
      code: 'regle-non-respectee',
      champs: { debut: expect.stringContaining('déclar') },
    });
  });
});

describe('une demande de dérogation vers un autre pôle', () => {
  test('accordée : l’ancienne finit à l’événement, la nouvelle débute au protocole, chacun garde son dû', async () => {
    const { eleveId, integrationId, declarationId } = await demanderVersB('Accordé');
    const envoyee = await cabinet()('declarations.consulter', { declarationId });
    expect(envoyee.horloge).toMatchObject({ recueLe: '2025-10-06', echeance: '2025-11-17' });
    expect(envoyee.dossier).toBeNull();
    const pointsA = (await a()('financement.consulterEnveloppe', { annee: '2025-26' })).total;
    await cabinet()('derogations.decider', { declarationId, version: 2, decision: 'accord' });
    const [ancienne, nouvelle] = await integrationsDe(eleveId);
    expect(ancienne).toMatchObject({ id: integrationId, pole_id: IDS.poleA, fin: '2025-10-06' });
    expect(nouvelle).toMatchObject({
      pole_id: IDS.poleB,
      ecole_id: IDS.b1,
      debut: '2025-10-13',
      premier_debut: '2025-09-01',
      fin: null,
    });
    expect((await a()('integration.consulterArret', { integrationId })).arret?.motif).toBe(
      'changement-domicile',
    );
    const protocole = await b()('integration.consulterProtocole', { integrationId: nouvelle?.id ?? '' });
    expect(protocole.parties.every(({ etat }) => etat === 'signee')).toBe(true);
    expect((await a()('financement.consulterEnveloppe', { annee: '2025-26' })).total).toBe(pointsA);
    await cellule()('declarations.prendreActe', { declarationId, version: 3 });
    expect((await budgetC(IDS.poleB)).map(({ points }) => Number(points))).toEqual([88]);
    await expect(
      cabinet()('derogations.decider', { declarationId, version: 3, decision: 'refus', motif: 'Trop tard' }),
    ).rejects.toMatchObject({ code: 'conflit' });
  });

  test('refusée : rien ne débute', async () => {
    const { eleveId, declarationId } = await demanderVersB('Refusé');
    const decider = (motif: string) =>
      cabinet()('derogations.decider', { declarationId, version: 2, decision: 'refus', motif });
    await expect(decider(' ')).rejects.toMatchObject({ champs: { motif: expect.any(String) } });
    await decider('Aucun fait nouveau.');
    expect(await integrationsDe(eleveId)).toHaveLength(1);
    const vue = await b()('declarations.consulter', { declarationId });
    expect(vue).toMatchObject({ etat: 'refusee', decisionMotif: 'Aucun fait nouveau.' });
  });

  test('un complément s’échange sans arrêter le délai', async () => {
    const { declarationId } = await demanderVersB('Complété');
    await cabinet()('derogations.demanderComplement', {
      declarationId,
      version: 2,
      question: 'Où habite-t-il ?',
    });
    const avant = await cabinet()('declarations.consulter', { declarationId });
    await b()('declarations.repondreComplement', { declarationId, version: 3, reponse: 'À Bourg.' });
    const apres = await cabinet()('declarations.consulter', { declarationId });
    expect(apres.etat).toBe('transmise');
    expect(apres.complements.map(({ reponse }) => reponse)).toEqual(['À Bourg.']);
    expect(apres.horloge?.echeance).toBe(avant.horloge?.echeance);
  });

  test('deux personnes décident en même temps : une décision, l’autre l’apprend', async () => {
    const { eleveId, declarationId } = await demanderVersB('Disputé');
    const decider = (decision: 'accord' | 'refus') =>
      cabinet()('derogations.decider', { declarationId, version: 2, decision, motif: 'Motif' });
    const essais = await Promise.allSettled([decider('accord'), decider('refus')]);
    expect(essais.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(essais.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'conflit' } });
    const { etat } = await b()('declarations.consulter', { declarationId });
    expect(await integrationsDe(eleveId)).toHaveLength(etat === 'accordee' ? 2 : 1);
  });

  test('le délai dépassé se dit, et n’accorde rien', async () => {
    const { eleveId, declarationId } = await demanderVersB('Attendu');
    for (const [jour, etat] of [
      ['2025-11-06', 'en-cours'],
      ['2025-11-07', 'alerte'],
      ['2025-11-17', 'alerte'],
      ['2025-11-18', 'depassee'],
    ] as const) {
      const { horloge } = await executerPour(le(jour), sessionDe('cabinet'))('declarations.consulter', {
        declarationId,
      });
      expect([jour, horloge?.etat]).toEqual([jour, etat]);
    }
    expect(await integrationsDe(eleveId)).toHaveLength(1);
  });

  test.each([
    ['un nom inexact', { nom: 'Partante' }],
    ['une autre naissance', { naissance: '2015-03-03' }],
    ['une autre école', { ancienneEcoleId: IDS.a2 }],
  ])('un élève n’est reconnu que si tout est exact : %s', async (_, faux) => {
    await a()('integration.ouvrirPremiere', {
      ...premiereIpt('Partant', { ecoleId: IDS.a1 }),
      prenom: `Caché ${Object.keys(faux)[0]}`,
    });
    const { erreurs } = await b()('declarations.verifier', {
      reponses: repondreAutrePole(`Caché ${Object.keys(faux)[0]}`, faux),
    });
    expect(erreurs.nom).toContain('Vérifiez');
  });

  test('les circonstances exceptionnelles demandent une décision collégiale motivée', async () => {
    const reponses = { ...repondreAutrePole('Exceptionnel'), motif: 'circonstances-exceptionnelles' };
    const { erreurs } = await b()('declarations.verifier', { reponses });
    expect(Object.keys(erreurs)).toEqual(expect.arrayContaining(['decisionCollegiale', 'motivation']));
  });
});

describe('les politiques de lignes, seules', () => {
  const sous = (
    role: 'coordonnateur' | 'cabinet' | 'membre',
    cote: 'a' | 'b',
    ordre: ReturnType<typeof sql>,
  ) => transactionFiltree(monde.db, sessionDe(role, cote), (trx) => ordre.execute(trx));

  test('le cabinet ne lit ni élève, ni intégration, ni texte, ni contenu, ni points', async () => {
    for (const table of [
      'eleve',
      'integration',
      'parcours_annee',
      'protocole_section',
      'declaration_section',
      'declaration_contenu',
      'acte',
      'signature',
      'arret',
      'mouvement',
    ]) {
      const { rows } = await sous('cabinet', 'a', sql`select * from ${sql.table(table)}`);
      expect([table, rows.length]).toEqual([table, 0]);
    }
    const { rows } = await sous('cabinet', 'a', sql`select distinct genre, etat from declaration`);
    expect(rows.every((r) => (r as { genre: string }).genre === 'derogation-ministerielle')).toBe(true);
    expect(rows.some((r) => (r as { etat: string }).etat === 'a-signer')).toBe(false);
  });

  test('nul autre que le cabinet n’accorde, et il n’accorde que par la fonction', async () => {
    const id = monde.tardives.a.derogationId;
    const accorder = sql`select derogation_accorder(${id}, 2, '2025-10-13', now(), now(), 'x', '{}') as id`;
    const avant = await empreinteBase(monde.db);
    for (const role of ['coordonnateur', 'membre'] as const) {
      await expect(sous(role, 'a', accorder)).rejects.toThrow(/only the cabinet/);
    }
    await expect(
      sous(
        'cabinet',
        'a',
        sql`update declaration set etat = 'accordee', decidee_le = now(), decidee_par = acces_compte() where id = ${id}`,
      ),
    ).rejects.toThrow(/row-level security/);
    await expect(
      sous('coordonnateur', 'a', sql`update declaration set etat = 'accordee' where id = ${id}`).then((r) => {
        if (r.numAffectedRows === 0n) throw new Error('row-level security');
      }),
    ).rejects.toThrow(/row-level security/);
    expect(await empreinteBase(monde.db)).toBe(avant);
  });

  test('une version périmée n’accorde rien', async () => {
    const avant = await empreinteBase(monde.db);
    const { rows } = await sous(
      'cabinet',
      'a',
      sql`select derogation_accorder(${monde.tardives.a.derogationId}, 1, '2025-10-13', now(), now(), 'x', '{}') as id`,
    );
    expect(rows).toEqual([{ id: null }]);
    expect(await empreinteBase(monde.db)).toBe(avant);
  });

  test('une déclaration ne peut pas nommer l’élève d’un autre pôle à la place d’un autre', async () => {
    const [eleve] = await lireSansFiltre(monde.db, (trx) =>
      trx.selectFrom('eleve').selectAll().where('pole_id', '=', IDS.poleB).limit(1).execute(),
    );
    await expect(
      sous(
        'coordonnateur',
        'a',
        sql`insert into declaration (pole_id, genre, changement, etat, annee_scolaire, nom, prenom, naissance, eleve_id,
          ecole_id, niveau, annee_etude, debut, jugement, cree_le, cree_par)
          values (${IDS.poleA}, 'premiere-ipt-tardive', 'aucun', 'a-signer', '2025-26', 'x', 'y', ${eleve?.naissance},
          ${eleve?.id}, ${IDS.a1}, 'primaire', 4, '2025-10-13', '{}', now(), acces_compte())`,
      ),
    ).rejects.toThrow(/row-level security/);
  });
});
