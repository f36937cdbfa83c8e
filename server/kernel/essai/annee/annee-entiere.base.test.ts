import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BaseDeTest, baseDeTest } from '../../../db/test/base.ts';
import type { Executer } from '../../registre.ts';
import { ouvrirGrilles, passation } from '../echelles.ts';
import { IDS } from '../identite.ts';
import { type Acteurs, ANNEE, ouvrirAnnee, POPULATIONS } from './acteurs.ts';
import { additionner } from './addition.ts';
import { amenager, EVALUATION, evaluer, tournerLesPar } from './amenager.ts';
import { premiereDe, profilDe } from './eleves.ts';
import { BILAN, completerPieces, integrer, type Suivi } from './gestes.ts';
import { DECLAREE_LE, declarerArrivee, declarerMemePole, declarerPremiere } from './tardives.ts';

const RENTREE = '2024-08-26';
const IPT = 160;
const PAR = 220;
/** Files handed over: seven leave, two come with their pupil. */
const PARTIS = 7;
const rangs = (nombre: number) => Array.from({ length: nombre }, (_, rang) => rang);

let ouverte: BaseDeTest;
let acteurs: Acteurs;
beforeAll(async () => {
  ouverte = await baseDeTest({ modele: 'vide' });
  acteurs = await ouvrirAnnee(ouverte.base);
});
afterAll(() => ouverte.fermer());

/** Points of each scale of the year as the trial grid gives them, with the IPT of the same pupil. */
type Echelle = { eleveId: string; points: 132 | 352; ipt: number };

/** Passes the scale of a pupil: one in four has the highest result. */
async function passer(grilleId: string, eleveId: string, ipt: number, rang: number): Promise<Echelle> {
  const haute = rang % 4 === 0;
  await acteurs.coordination('sensoriMoteur.enregistrerPassation', {
    ...passation(eleveId, grilleId),
    annee: ANNEE,
    bilanLe: BILAN,
    passeeLe: '2024-09-12',
    reponses: { q1: 3, q2: haute ? 3 : 0 },
  });
  return { eleveId, points: haute ? 352 : 132, ipt };
}

test('une année scolaire entière d’un pôle : chaque dossier complet, et les points que les articles donnent', async () => {
  const { coordination, accueil, cellule, le } = acteurs;
  le('2024-08-20');
  const { publieeId } = await ouvrirGrilles(acteurs.noyau);
  const venus = rangs(2).map((rang) => profilDe('Venu', rang + 1));
  const arrives: string[] = [];
  for (const profil of venus) {
    const { eleveId } = await accueil('integration.ouvrirPremiere', {
      ...premiereDe(profil, RENTREE),
      ecoleId: IDS.b1,
      ecoleOrigineId: IDS.siegeB,
    });
    arrives.push(eleveId);
  }

  le('2024-09-02');
  const ipt: Suivi[] = [];
  for (const rang of rangs(IPT)) {
    ipt.push(await integrer(coordination, profilDe('Intégré', rang), RENTREE, '2024-08-30'));
  }
  le('2024-09-16');
  const pars = [];
  for (const rang of rangs(PAR)) pars.push(await amenager(coordination, rang));
  const echelles: Echelle[] = [];
  for (const rang of rangs(20)) {
    const { eleveId, points } = ipt[rang] as Suivi;
    echelles.push(await passer(publieeId, eleveId, points, rang));
    echelles.push(await passer(publieeId, pars[rang]?.eleveId ?? '', 0, rang + 1));
  }
  le('2024-09-30');
  expect(await coordination('prolongations.transmettreListe', { annee: ANNEE })).toMatchObject({ numero: 1 });

  le(DECLAREE_LE);
  const tardives = [];
  for (const rang of rangs(8)) {
    const profil = profilDe('Tardif', rang);
    tardives.push(profil);
    expect(await declarerPremiere(acteurs, profil)).toBe(profil.points);
  }
  for (const suivi of ipt.slice(-2)) {
    const { eleveId: _, integrationId, ...profil } = suivi;
    expect(await declarerMemePole(acteurs, integrationId, profil)).toBe(0);
  }
  for (const profil of venus) {
    tardives.push(profil);
    expect(await declarerArrivee(acteurs, profil)).toBe(profil.points);
  }
  await transferer(accueil, { executer: coordination, poleId: IDS.poleA }, arrives);
  expect(await cellule('sensoriMoteur.porterPoints', { annee: ANNEE, genre: 'definitif' })).toMatchObject({
    poles: 2,
  });

  le(EVALUATION);
  for (const [rang, { parId }] of pars.entries()) {
    await evaluer(coordination, parId, rang % 10 === 0 ? 'mettre-fin' : 'poursuivre');
  }

  le('2025-01-13');
  const demandees = await coordination('pieces.demanderAttestations', { annee: ANNEE });
  expect(demandees.creees).toBeGreaterThan(0);
  await completerTout('2025-01-20');

  le('2025-02-03');
  const partis = ipt.slice(0, PARTIS);
  for (const { integrationId } of partis) {
    await coordination('integration.arreter', {
      integrationId,
      motif: 'changement-domicile',
      dateEvenement: '2025-01-31',
    });
  }
  const versB = { executer: accueil, poleId: IDS.poleB };
  await transferer(
    coordination,
    versB,
    partis.map(({ eleveId }) => eleveId),
  );

  le('2025-06-02');
  const { lignes } = await coordination('prolongations.listerAnnee', { annee: ANNEE });
  const restantes = lignes.filter(({ etat }) => etat !== 'terminee');
  expect(restantes).toHaveLength(IPT - PARTIS + tardives.length);
  const lot = await coordination('prolongations.appliquerLot', {
    genre: 'prolonger',
    annee: ANNEE,
    integrationIds: restantes.map(({ integrationId }) => integrationId),
    communs: { avisLe: '2025-05-20', avisDeTous: 'oui', accordParents: 'oui', parentsLe: '2025-05-27' },
  });
  expect(lot).toMatchObject({ faites: restantes.length, refusees: 0 });
  expect(await tournerLesPar(coordination, ANNEE)).toEqual({ prolonges: 198, termines: 22, ecartes: [] });

  le('2025-07-04');
  const attendu = additionner({
    eleves: Object.values(POPULATIONS).reduce((total, eleves) => total + eleves, 0),
    ipt,
    echelles,
    tardives,
  });
  const enveloppe = await coordination('financement.consulterEnveloppe', { annee: ANNEE });
  expect(enveloppe.base.valeur).toBe(attendu.base);
  expect(enveloppe.ipt.valeur).toBe(attendu.ipt);
  expect(enveloppe.budgetC.reduce((total, { points }) => total + points, 0)).toBe(attendu.budgetC);
  expect(await sensoriMoteur()).toBe(attendu.sensoriMoteur);
  const { dossiers, incomplets } = await coordination('pieces.listerIncomplets', { annee: ANNEE });
  expect({ dossiers, incomplets }).toEqual({
    dossiers: IPT - PARTIS + 2 + tardives.length,
    incomplets: 0,
  });
}, 480_000);

/** Hands files over in one lot: prepared, sent, received and acknowledged. */
async function transferer(de: Executer, vers: { executer: Executer; poleId: string }, eleveIds: string[]) {
  const { transfertId } = await de('transferts.preparer', { poleAccueilId: vers.poleId, eleveIds });
  await de('transferts.envoyer', { transfertId, version: 1 });
  const { dossiers } = await vers.executer('transferts.consulter', { transfertId });
  const recus = dossiers.map(({ dossierId }) => ({ dossierId, manques: '' }));
  expect(await vers.executer('transferts.accuser', { transfertId, dossiers: recus })).toEqual({
    recus: eleveIds.length,
    restants: 0,
  });
}

/** Deposits what each incomplete file lacks, page after page of the list. */
async function completerTout(jour: string): Promise<void> {
  const { coordination } = acteurs;
  acteurs.le(jour);
  for (let page = 0; page < 5; page += 1) {
    const { lignes } = await coordination('pieces.listerIncomplets', { annee: ANNEE });
    if (lignes.length === 0) return;
    for (const eleveId of new Set(lignes.map((l) => l.eleveId))) {
      expect(await completerPieces(coordination, eleveId, ANNEE, jour)).toBeGreaterThan(0);
    }
  }
}

/** The movements of the scales of the pôle, as its own ledger shows them. */
async function sensoriMoteur(): Promise<number> {
  const { portes } = await acteurs.coordination('sensoriMoteur.consulterRatio', { annee: ANNEE });
  return portes.reduce((total, { points }) => total + points, 0);
}
