import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../db/test/base.ts';
import { IDS, sessionDe } from '../../kernel/essai/identite.ts';
import { type Monde, ouvrirMonde } from '../../kernel/essai/monde.ts';
import { alterer, empreinteBase, lireSansFiltre } from '../../kernel/essai/proprietaire.ts';
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

const ANNEE = '2025-26';
const FERMEE = '2026-27';

const sous = (role: Role, cote: 'a' | 'b' = 'a') => executerPour(monde.noyau, sessionDe(role, cote));
const apercu = (annee: string, donnee = {}) =>
  sous('administration')('national.previsualiser', { annee, ...donnee });
const publier = async (annee: string, donnee = {}) => {
  const { empreinte, droitVersion } = await apercu(annee, donnee);
  return sous('administration')('national.publier', {
    annee,
    empreinte,
    droitVersion,
    incomplet: 'oui',
    ...donnee,
  });
};
const mouvements = (annee: string) =>
  lireSansFiltre(monde.db, async (trx) => {
    const lignes = await trx
      .selectFrom('mouvement')
      .select(['pole_id', 'budget', 'genre', 'points', 'effet_le', 'regle', 'droit_version'])
      .where('annee_scolaire', '=', annee)
      .where('fait_genre', '=', 'calcul-national')
      .orderBy('numero')
      .execute();
    return lignes.map(({ points, ...ligne }) => ({ ...ligne, points: Number(points) }));
  });

describe('l’aperçu', () => {
  test('donne à chaque pôle les points de sa propre enveloppe', async () => {
    for (const annee of [ANNEE, FERMEE]) {
      const { poles } = await apercu(annee);
      expect(poles.map(({ poleId }) => poleId)).toEqual([IDS.poleA, IDS.poleB]);
      for (const { poleId, base, ipt, eleves } of poles) {
        const enveloppe = await sous('administration')('financement.consulterEnveloppe', { annee, poleId });
        expect([base, ipt, eleves]).toEqual([
          enveloppe.base.valeur,
          enveloppe.ipt.valeur,
          enveloppe.elevesCooperantes,
        ]);
      }
    }
  });

  test('contrôle les sommes, dit ce qui manque et ne garde rien', async () => {
    const avant = await empreinteBase(monde.db);
    const { controles, totaux, ecolesSansComptage, manquantes, publications } = await apercu(ANNEE);
    expect(controles.map(({ code, tenu }) => [code, tenu])).toEqual([
      ['somme', true],
      ['sensori-moteur', true],
    ]);
    expect(totaux?.base).toBe(2250);
    expect(ecolesSansComptage).toBe(1);
    expect([manquantes, publications]).toEqual([[], []]);
    expect((await apercu(FERMEE)).controles.map(({ code }) => code)).toEqual(['somme', 'base', 'ipt']);
    expect(await empreinteBase(monde.db)).toBe(avant);
  });
});

describe('la publication', () => {
  test('porte la base au budget A de chaque pôle, une fois, et prévient sa coordination', async () => {
    const { premiers, corrections, nouveau, calculId } = await publier(ANNEE);
    expect({ premiers, corrections, nouveau }).toEqual({ premiers: 2, corrections: 0, nouveau: true });
    const commun = {
      budget: 'A',
      genre: 'base',
      effet_le: '2025-08-25',
      regle: 'financement.base',
      droit_version: monde.noyau.droit.version,
    };
    const portes = [
      { pole_id: IDS.poleA, ...commun, points: 1500 },
      { pole_id: IDS.poleB, ...commun, points: 750 },
    ];
    expect(await mouvements(ANNEE)).toEqual(portes);
    // The same again: nothing more is written.
    expect(await publier(ANNEE)).toEqual({ calculId, nouveau: false, premiers: 0, corrections: 0 });
    expect(await mouvements(ANNEE)).toEqual(portes);

    const genres = async () => {
      const { taches } = await sous('coordonnateur')('tableau.consulter', {});
      return taches.filter(({ genre }) => genre === 'national.publie').map(({ vers }) => vers);
    };
    expect(await genres()).toEqual([`/calcul-national/${calculId}`]);
    const { poles, luLe } = await sous('coordonnateur')('national.consulter', { calculId });
    expect(poles.map(({ poleId, total }) => [poleId, total])).toEqual([
      [IDS.poleA, 1500 + Number(poles[0]?.ipt)],
    ]);
    expect(luLe).toBeNull();
    await sous('coordonnateur')('national.prendreConnaissance', { calculId });
    await sous('coordonnateur')('national.prendreConnaissance', { calculId });
    expect(await genres()).toEqual([]);
  });

  test('corrige par un mouvement de la différence, et dit pourquoi pôle par pôle', async () => {
    await alterer(
      ouverte.base,
      `update population set eleves = 1040 where ecole_id = '${IDS.a1}';
       insert into population values ('${IDS.b2}', '2025-01-15', 200)`,
    );
    const { poles, dejaPublie } = await apercu(ANNEE);
    expect(dejaPublie).toBe(false);
    expect(poles.map(({ changements }) => changements)).toEqual(
      [
        [
          'Base : 1 530 points au lieu de 1 500 (+30).',
          'Élèves des écoles coopérantes : 2 040 au lieu de 2 000 (+40).',
          'École Alpha une : 1 040 élèves au lieu de 1 000 élèves.',
        ],
        [
          expect.stringContaining('(+150)'),
          expect.stringContaining('(+200)'),
          expect.stringMatching(/200 élèves au lieu de sans comptage/),
        ],
      ].map((phrases) =>
        phrases.map((p) => (typeof p === 'string' ? p.replace(/(\d) (\d)/g, '$1\u202f$2') : p)),
      ),
    );
    expect(await publier(ANNEE)).toMatchObject({ premiers: 0, corrections: 2 });
    const corrections = (await mouvements(ANNEE)).slice(2);
    expect(corrections.map(({ genre, budget, points }) => [genre, budget, points])).toEqual([
      ['correction', 'A', 30],
      ['correction', 'A', 150],
    ]);
    const { taches } = await sous('coordonnateur')('tableau.consulter', {});
    expect(taches.map(({ titre }) => titre)).toContain(`Points de ${ANNEE} corrigés`);
  });

  test('compte ce qui a été corrigé à la main entre deux calculs', async () => {
    const valeurs = `pole_id, annee_scolaire, budget, 'correction', {points}, effet_le, now(), {fait}, regle,
      droit_version, jugement, {contre}, auteur from mouvement
      where fait_genre = 'calcul-national' and points = 30`;
    const ligne = (points: string, fait: string, contre: string) =>
      `insert into mouvement (pole_id, annee_scolaire, budget, genre, points, effet_le, connu_le, fait_genre,
         fait_id, regle, droit_version, jugement, contre_id, auteur) select ${valeurs
           .replace('{points}', points)
           .replace('{fait}', fait)
           .replace('{contre}', contre)}`;
    await alterer(
      ouverte.base,
      `${ligne('-30', 'fait_genre, fait_id', 'id')}; ${ligne('10', "'mouvement', id", 'null::uuid')}`,
    );
    await alterer(ouverte.base, `update population set eleves = 1100 where ecole_id = '${IDS.a1}'`);
    expect(await publier(ANNEE)).toMatchObject({ premiers: 0, corrections: 1 });
    expect((await mouvements(ANNEE)).at(-1)).toMatchObject({ points: 1575 - 1500 - 10 });
  });

  test('dès 2026-27, porte aussi les IPT de l’enveloppe fermée', async () => {
    await alterer(
      ouverte.base,
      `insert into population select ecole_id, '2026-01-15', eleves from population where comptee_le = '2025-01-15'`,
    );
    expect(await publier(FERMEE)).toMatchObject({ premiers: 4, corrections: 0 });
    const genres = (await mouvements(FERMEE)).map(({ genre }) => genre);
    expect(genres).toEqual(['base', 'ipt', 'base', 'ipt']);
  });

  test('demande, avec sa source, la valeur que personne n’a publiée', async () => {
    const { eleveId } = monde.dossiers.a1;
    await alterer(
      ouverte.base,
      `update integration set premier_debut = '2019-09-01', accompagne_par = 'pole' where eleve_id = '${eleveId}'`,
    );
    const { manquantes, resultat, totaux } = await apercu(ANNEE);
    expect(manquantes.map(({ parametre }) => parametre)).toEqual(['financement.ipt.degressif']);
    expect([resultat.issue, totaux]).toEqual(['faits-manquants', null]);
    await expect(publier(ANNEE)).rejects.toMatchObject({ code: 'regle-non-respectee' });
    await expect(apercu(ANNEE, { pointsDegressifs: '48,4' })).rejects.toMatchObject({
      champs: { source: expect.any(String) },
    });
    const donnee = { pointsDegressifs: '48,4', source: 'Courrier du 3 septembre 2025' };
    expect((await apercu(ANNEE, donnee)).totaux?.ipt).toBeGreaterThan(48.4);
    const { calculId } = await publier(ANNEE, donnee);
    const { calcul } = await sous('coordonnateur')('national.consulter', { calculId });
    expect(calcul).toMatchObject({ pointsDegressifs: 48.4, source: donnee.source });
    // Where the law publishes it, it is not given.
    await expect(apercu('2024-25', donnee)).rejects.toMatchObject({ code: 'saisie-invalide' });
  });

  test('refuse un aperçu dépassé, un comptage qui manque sans le dire, une année inconnue', async () => {
    const { empreinte, droitVersion } = await apercu('2024-25');
    const demander = (change: object) =>
      sous('administration')('national.publier', { annee: '2024-25', empreinte, droitVersion, ...change });
    await expect(demander({ empreinte: 'autre' })).rejects.toMatchObject({ code: 'conflit' });
    await expect(demander({})).rejects.toMatchObject({ code: 'regle-non-respectee' });
    await alterer(ouverte.base, `insert into population values ('${IDS.b2}', '2024-01-15', 1)`);
    const compte = await apercu('2024-25');
    await expect(demander(compte)).rejects.toMatchObject({ champs: { incomplet: expect.any(String) } });
    await expect(apercu('2031-32')).rejects.toMatchObject({ code: 'saisie-invalide' });
  });
});

describe('dans la base', () => {
  test('rien de publié ne se réécrit, même par le propriétaire', async () => {
    for (const table of ['calcul_national', 'calcul_national_ligne', 'calcul_national_lu']) {
      for (const ordre of [`delete from ${table}`, `truncate ${table} cascade`]) {
        await expect(alterer(ouverte.base, ordre)).rejects.toThrow(/never changed/);
      }
    }
    await expect(alterer(ouverte.base, 'update calcul_national set rang = 9')).rejects.toThrow(
      /never changed/,
    );
  });

  test('un pôle ne voit que ses lignes, une école aucune ; un pôle n’en écrit pas', async () => {
    const lire = (role: Role, cote: 'a' | 'b' = 'a') =>
      transactionFiltree(monde.db, sessionDe(role, cote), async (trx) => {
        const lignes = await trx.selectFrom('calcul_national_ligne').select('pole_id').distinct().execute();
        return lignes.map(({ pole_id }) => pole_id);
      });
    expect(await lire('membre')).toEqual([IDS.poleA]);
    expect(await lire('coordonnateur', 'b')).toEqual([IDS.poleB]);
    for (const role of ['ecole', 'cpms', 'verificateur', 'cabinet'] as const)
      expect(await lire(role)).toEqual([]);
    const ecrire = transactionFiltree(monde.db, sessionDe('coordonnateur'), (trx) =>
      trx
        .insertInto('calcul_national_ligne')
        .values({
          calcul_id: monde.national.calculId,
          pole_id: IDS.poleA,
          part: 'ipt',
          points: 1,
          faits: '{}',
        })
        .execute(),
    );
    await expect(ecrire).rejects.toThrow(/row-level security/);
  });
});
