import { describe, expect, test } from 'vitest';
import type { Calendrier, Droit, Parametre, ValeurDatee } from '../../../regles/droit.ts';
import type { Regle } from '../../../regles/regle.ts';
import type { CasLu } from './charger.ts';
import {
  type Bilan,
  verifierArticles,
  verifierCalendriers,
  verifierCas,
  verifierChangements,
  verifierLectures,
  verifierPeriodes,
  verifierSources,
} from './verifications.ts';

const valeur: ValeurDatee = {
  depuis: '2024-08-26',
  avant: null,
  valeur: 1,
  texte: 'D23',
  article: 'art. 72',
  enVigueurLe: '2023-08-28',
  publieLe: '2024-01-10',
  verifieLe: '2026-11-22',
};
const ancienne: ValeurDatee = { ...valeur, depuis: '2023-08-28', avant: '2024-08-26', valeur: 2 };

const calendrier: Calendrier = {
  annee: '2024-25',
  rentree: '2024-08-26',
  dernierJour: '2025-07-04',
  vacances: [{ evenement: 'vacances-automne', debut: '2024-10-21', fin: '2024-11-01', confiance: 'publie' }],
  conges: [{ evenement: 'conge', debut: '2024-11-11', fin: '2024-11-11', confiance: 'publie' }],
  deduit: false,
};

function droitAvec(valeurs: readonly ValeurDatee[], calendriers: Record<string, Calendrier> = {}): Droit {
  const parametre: Parametre = { id: 'a.b', regle: 'FIN-1', libelle: 'essai', unite: null, valeurs };
  const d23 = { id: 'D23', titre: 'Décret', intitule: 'Décret', date: '2023-07-20', publieLe: '2024-01-10' };
  return { textes: { D23: d23 }, parametres: { 'a.b': parametre }, calendriers, version: 'essai' };
}

function casLe(date: string): CasLu {
  const commun = {
    fichier: 'cas/a.yaml',
    cas: `le ${date}`,
    article: 'D23 art. 72',
    registre: 'FIN-1',
    date,
  };
  const references = [{ texte: 'D23', article: 'art. 72' }];
  return { ...commun, parametre: 'a.b', attendu: { etat: 'connue', valeur: 1, references } };
}

const regle: Regle = {
  nom: 'a.regle',
  titre: '',
  description: '',
  registre: [],
  parametres: ['a.b'],
  formes: [],
  dateDeReference: () => null,
  juger: () => {
    throw new Error('never judged here');
  },
};

const bon = droitAvec([valeur, ancienne]);
const jours = ['2023-08-27', '2023-08-28', '2024-08-25', '2024-08-26'].map(casLe);

function attendre(bilan: Bilan, message: RegExp) {
  expect(bilan.nombre).toBeGreaterThan(0);
  expect(bilan.erreurs.join('\n')).toMatch(message);
}

test('a sound law passes every check', () => {
  const bilans = [
    verifierSources(bon),
    verifierPeriodes(bon),
    verifierArticles(bon, jours),
    verifierChangements(bon, jours),
    verifierCas(bon, [casLe('2024-08-26')], {}),
    verifierLectures(bon, { 'a.regle': regle }),
    verifierCalendriers(droitAvec([], { '2024-25': calendrier })),
  ];
  expect(bilans.flatMap((b) => b.erreurs)).toEqual([]);
});

describe('a check can fail', () => {
  test('sources: unknown text, no article, publication unknown without note', () => {
    attendre(verifierSources(droitAvec([{ ...valeur, texte: 'D99' }])), /texte « D99 » inconnu/);
    attendre(verifierSources(droitAvec([{ ...valeur, article: ' ' }])), /article absent/);
    attendre(verifierSources(droitAvec([{ ...valeur, publieLe: null }])), /sans note/);
    expect(verifierSources(droitAvec([{ ...valeur, publieLe: null, note: 'inconnue' }])).erreurs).toEqual([]);
  });

  test('periods: overlap, open end before another, end before start', () => {
    attendre(verifierPeriodes(droitAvec([valeur, { ...ancienne, avant: '2024-08-27' }])), /se chevauchent/);
    attendre(verifierPeriodes(droitAvec([valeur, { ...ancienne, avant: null }])), /se chevauchent/);
    attendre(verifierPeriodes(droitAvec([{ ...valeur, avant: '2024-08-26' }])), /finit le/);
  });

  test('articles: cited without a case', () => {
    attendre(verifierArticles(droitAvec([{ ...valeur, article: 'art. 73' }]), jours), /D23 art. 73/);
  });

  test.each(jours.map((cas) => cas.date))('changes: no case on %s', (date) => {
    const bilan = verifierChangements(
      bon,
      jours.filter((cas) => cas.date !== date),
    );
    expect(bilan.erreurs).toEqual([expect.stringContaining(`a.b ${date}`)]);
  });

  test('changes: the first day after the last value counts too', () => {
    attendre(verifierChangements(droitAvec([ancienne]), jours.slice(0, 2)), /a\.b 2024-08-26/);
  });

  test('golden cases: one that no longer holds', () => {
    attendre(verifierCas(bon, [casLe('2023-08-28')], {}), /cas\/a\.yaml, « le 2023-08-28 » : valeur/);
  });

  test('readings: declared but unknown, known but never read', () => {
    attendre(verifierLectures(bon, { r: { ...regle, parametres: ['a.b', 'a.c'] } }), /« a.c » inconnu/);
    attendre(verifierLectures(bon, { r: { ...regle, parametres: [] } }), /a\.b : aucune règle/);
  });

  const vacances = calendrier.vacances[0];
  test.each<[RegExp, Partial<Calendrier>]>([
    [/pas un lundi/, { rentree: '2024-08-27' }],
    [/première année civile/, { rentree: '2025-01-06' }],
    [/pas un vendredi/, { dernierJour: '2025-07-03' }],
    [/fin précède/, { vacances: vacances ? [{ ...vacances, fin: '2024-10-18' }] : [] }],
    [/lundi à un vendredi/, { vacances: vacances ? [{ ...vacances, fin: '2024-10-31' }] : [] }],
    [
      /hors de l’année/,
      { conges: [{ ...calendrier.conges[0], debut: '2025-07-21', fin: '2025-07-21' } as never] },
    ],
    [/chevauche/, { conges: [{ ...calendrier.conges[0], debut: '2024-10-22', fin: '2024-10-22' } as never] }],
  ])('calendars: %s', (message, faute) => {
    attendre(verifierCalendriers(droitAvec([], { '2024-25': { ...calendrier, ...faute } })), message);
  });

  test('calendars: a year that begins before the previous one ends', () => {
    const suivante = { ...calendrier, annee: '2025-26', rentree: '2025-06-30', dernierJour: '2026-07-03' };
    const droit = droitAvec([], {
      '2024-25': calendrier,
      '2025-26': { ...suivante, vacances: [], conges: [] },
    });
    attendre(verifierCalendriers(droit), /précède le dernier jour/);
  });
});
