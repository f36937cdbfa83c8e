import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../db/test/base.ts';
import { creerCoffre } from '../kernel/coffre.ts';
import { creerComptes } from '../kernel/comptes.ts';
import { connecter } from '../kernel/connexion.ts';
import { chargerDroit } from '../kernel/droit/charger.ts';
import { fichiersEnMemoire } from '../kernel/essai/fichiers.ts';
import { premiereRupture } from '../kernel/journal.ts';
import type { Noyau } from '../kernel/noyau.ts';
import { executerPour } from '../kernel/registre.ts';
import { transactionFiltree } from '../kernel/transaction.ts';
import { animer, type Bilan, COMPTES_DEMO, charger, type Demonstration, estVide, generer } from './index.ts';

const droit = chargerDroit();
const demonstration: Demonstration = generer({ poles: 2, annees: ['2024-25', '2025-26', '2026-27'] }, droit);
let ouverte: BaseDeTest;
let noyau: Noyau;
let bilan: Bilan;
let videAvant: boolean;

beforeAll(async () => {
  ouverte = await baseDeTest({ modele: 'vide' });
  noyau = {
    base: ouverte.base,
    droit,
    coffre: creerCoffre(new Uint8Array(32).fill(7)),
    fichiers: fichiersEnMemoire(),
    horloge: () => Temporal.Instant.from('2026-11-22T10:00:00Z'),
    adressePublique: 'https://polaris.example.be',
  };
  videAvant = await estVide(noyau);
  bilan = await charger(noyau, demonstration);
});
afterAll(() => ouverte.fermer());

function sessionDe(courriel: string) {
  const compte = demonstration.comptes.find((c) => c.courriel === courriel);
  const active = compte?.habilitations[0];
  if (!compte || !active) throw new Error(`No demonstration account ${courriel}.`);
  return { ...compte, compteId: compte.id, active };
}

const compter = (courriel: string, table: string) =>
  transactionFiltree(ouverte.db, sessionDe(courriel), async (trx) => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(
      trx,
    );
    return rows[0]?.n;
  });

describe('charger', () => {
  it('écrit tout, une fois', async () => {
    expect([videAvant, await estVide(noyau)]).toEqual([true, false]);
    for (const [table, lignes] of Object.entries(demonstration.referentiel)) {
      expect([table, await compter('administration@example.be', table)]).toEqual([table, lignes.length]);
    }
    expect(bilan.eleves).toBe(await compter('administration@example.be', 'eleve'));
    expect(bilan.comptes).toBe(demonstration.comptes.length);
    expect(bilan.poles).toBe(2);
  });

  it('refuse une base qui contient déjà des pôles', async () => {
    await expect(charger(noyau, demonstration)).rejects.toThrow(/contient déjà des pôles/);
    expect(await compter('administration@example.be', 'compte')).toBe(demonstration.comptes.length);
  });

  it('laisse à chaque coordonnateur son seul pôle, et à une école ses seuls élèves', async () => {
    const [premier, second] = demonstration.dossiers;
    for (const table of [
      'eleve',
      'integration',
      'parcours_annee',
      'protocole_section',
      'signature',
    ] as const) {
      expect(await compter('coordination.pole1@example.be', table)).toBe(premier?.lignes[table].length);
      expect(await compter('coordination.pole2@example.be', table)).toBe(second?.lignes[table].length);
    }
    const ecole = sessionDe('ecole.pole1@example.be').active.porteeId;
    const siens = premier?.lignes.integration.filter((i) => i.ecole_id === ecole).length;
    expect(siens).toBeGreaterThan(0);
    expect(await compter('ecole.pole1@example.be', 'integration')).toBe(siens);
  });

  it('journalise une entrée par lot, dans une chaîne entière', async () => {
    expect(await compter('administration@example.be', 'journal')).toBe(1 + demonstration.dossiers.length);
    const rupture = await transactionFiltree(
      ouverte.db,
      sessionDe('administration@example.be'),
      premiereRupture,
    );
    expect(rupture).toBeNull();
  });

  it('donne des comptes qui se connectent', async () => {
    const secret = 'secret-de-test-assez-long-pour-signer';
    const comptes = creerComptes({ db: ouverte.db, secret, adresse: 'http://localhost:4150' });
    const [{ courriel, motDePasse } = { courriel: '', motDePasse: '' }] = COMPTES_DEMO(demonstration);
    const cookies = await connecter(comptes, ouverte.db, { courriel, motDePasse, entetes: new Headers() });
    expect(cookies.length).toBeGreaterThan(0);
  });
});

describe('ce que la plateforme lit des données chargées', () => {
  const coordonnateur = sessionDe('coordination.pole1@example.be');

  it('tient chaque signature pour celle du contenu actuel', async () => {
    const executer = executerPour(noyau, coordonnateur);
    const signes = demonstration.dossiers[0]?.lignes.signature.map((g) => g.acte_id);
    const actes = demonstration.dossiers[0]?.lignes.acte.filter((a) => signes?.includes(a.id)) ?? [];
    const etats = new Set<string>();
    for (const { objet_id: integrationId } of actes.filter((_, rang) => rang % 3 === 0)) {
      const { parties } = await executer('integration.consulterProtocole', { integrationId });
      for (const { etat } of parties) etats.add(etat);
    }
    expect([...etats].toSorted()).toEqual(['manquante', 'signee']);
  });

  it('calcule une enveloppe et une liste de plusieurs pages', async () => {
    const executer = executerPour(noyau, coordonnateur);
    for (const annee of ['2024-25', '2026-27']) {
      const enveloppe = await executer('financement.consulterEnveloppe', { annee });
      expect(enveloppe.ecolesSansChiffre).toBe(0);
      expect(enveloppe.total).toBeGreaterThan(9_000);
      const liste = await executer('eleves.lister', { annee });
      expect(liste.total).toBeGreaterThan(liste.parPage);
    }
    const [premier] = demonstration.dossiers[0]?.lignes.eleve ?? [];
    const dossier = await executer('eleves.consulter', { eleveId: premier?.id ?? '' });
    expect(dossier.integrations[0]?.acces?.valeur).toBe(true);
    expect(dossier.historique.map(({ champ }) => champ)).toContain('naissance');
    expect(dossier.parcours.length).toBeGreaterThan(0);
  });
});

describe('animer', () => {
  it('donne au premier pôle des demandes, des PAR et des pièces, dans une chaîne entière', async () => {
    await animer(noyau, demonstration);
    const executer = executerPour(noyau, sessionDe('coordination.pole1@example.be'));
    const { lignes: demandes } = await executer('amenagements.listerDemandes', { annee: '2026-27' });
    expect(demandes.map(({ etat }) => etat).toSorted()).toEqual(['observation', 'recue']);
    expect((await executer('amenagements.listerPar', { annee: '2026-27' })).total).toBe(3);
    expect(await compter('coordination.pole1@example.be', 'piece')).toBe(6);
    expect(await compter('coordination.pole2@example.be', 'par')).toBe(0);
    const { scenarios } = await executer('prevision.consulter', { annee: '2027-28' });
    expect(scenarios.map(({ central }) => central > 9_000)).toEqual([true, true]);
    const rupture = await transactionFiltree(
      ouverte.db,
      sessionDe('administration@example.be'),
      premiereRupture,
    );
    expect(rupture).toBeNull();
  });

  it('ne fait rien quand l’horloge n’est dans aucune année montrée', async () => {
    const avant = await compter('coordination.pole1@example.be', 'piece');
    const horloge = () => Temporal.Instant.from('2019-10-05T09:00:00Z');
    await animer({ ...noyau, horloge }, demonstration);
    expect(await compter('coordination.pole1@example.be', 'piece')).toBe(avant);
  });
});
