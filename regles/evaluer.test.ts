import { describe, expect, test } from 'vitest';
import type { Droit } from './droit.ts';
import { evaluer } from './evaluer.ts';
import { rentreeDe } from './lecture.ts';
import { FaitInvalide, type Regle } from './regle.ts';
import { resultat } from './resultat.ts';

const calendrier = { dernierJour: '2025-07-04', vacances: [], conges: [], deduit: false };
const droit: Droit = {
  textes: {},
  parametres: {},
  calendriers: {
    '2024-25': { ...calendrier, annee: '2024-25', rentree: '2024-08-26' },
    '2026-27': { ...calendrier, annee: '2026-27', rentree: '2026-08-24' },
  },
  version: 'essai',
};

const annee = { genre: 'annee-scolaire', libelle: 'année' } as const;
const regle: Regle = {
  nom: 'essai.regle',
  titre: 'Essai',
  description: 'Rend le jour dont le droit s’applique.',
  registre: [],
  parametres: [],
  formes: [
    {
      avant: '2026-27',
      champs: {
        anneeScolaire: annee,
        commun: { genre: 'entier', libelle: 'fait commun', min: 0 },
        eleves: {
          genre: 'liste',
          libelle: 'élèves',
          max: 2,
          element: {
            genre: 'objet',
            libelle: 'élève',
            champs: {
              debut: { genre: 'date', libelle: 'début' },
              degre: { genre: 'entier', libelle: 'degré', facultatif: true },
              niveau: { genre: 'choix', libelle: 'niveau', valeurs: ['primaire', 'secondaire'] },
              suivi: { genre: 'booleen', libelle: 'suivi', facultatif: true },
              nom: { genre: 'texte', libelle: 'nom', facultatif: true, max: 5 },
            },
          },
        },
      },
      exemple: {},
    },
    {
      depuis: '2026-27',
      champs: { anneeScolaire: annee, commun: { genre: 'nombre', libelle: 'fait commun' } },
      exemple: {},
    },
  ],
  dateDeReference: rentreeDe,
  juger: (faits, _, jour) => resultat(jour, null, { detail: { faits } }),
};

const eleve = { debut: '2024-09-30', niveau: 'primaire' };
const bons = { anneeScolaire: '2024-25', commun: 1, eleves: [eleve] };

const codes = (faits: unknown) => {
  const { issue, raisons } = evaluer(regle, faits, droit);
  return [issue, ...raisons.map((r) => `${r.code} ${r.fait}`)];
};

describe('an answer', () => {
  test('is judged on the first day of school', () => {
    expect(evaluer(regle, bons, droit)).toMatchObject({ issue: 'resultat', valeur: '2024-08-26' });
  });

  test('treats null as missing, and as absent when optional', () => {
    const faits = { ...bons, eleves: [{ ...eleve, degre: null, nom: null }] };
    expect(evaluer(regle, faits, droit).detail.faits).toEqual(bons);
    expect(codes({ ...bons, commun: null })).toEqual(['faits-manquants', 'fait-manquant commun']);
  });

  test('names every missing and unknown fact, with its path', () => {
    const faits = {
      anneeScolaire: '2024-25',
      autre: 1,
      eleves: [{ debut: null, age: 8, niveau: 'primaire' }, null],
    };
    expect(codes(faits)).toEqual([
      'faits-manquants',
      'fait-inconnu autre',
      'fait-manquant commun',
      'fait-inconnu eleves[0].age',
      'fait-manquant eleves[0].debut',
      'fait-manquant eleves[1]',
    ]);
  });

  test('without a year names what every shape needs and what none accepts', () => {
    expect(codes({ eleves: [], age: 1 })).toEqual([
      'faits-manquants',
      'fait-manquant anneeScolaire',
      'fait-manquant commun',
      'fait-inconnu age',
    ]);
  });

  test.each(['2021-22', '2025-26', '2030-31'])('is outside the period in %s', (anneeScolaire) => {
    const faits = anneeScolaire < '2026-27' ? { ...bons, anneeScolaire } : { anneeScolaire, commun: 1 };
    expect(codes(faits)).toEqual(['hors-periode', 'annee-hors-periode anneeScolaire']);
  });

  test('does not take inherited keys for facts', () => {
    expect(codes({ ...bons, constructor: 1 })).toEqual(['faits-manquants', 'fait-inconnu constructor']);
    expect(codes(JSON.parse('{"anneeScolaire":"2026-27","commun":1,"__proto__":2}'))).toContain(
      'fait-inconnu __proto__',
    );
  });
});

describe('the caller is told', () => {
  test.each([
    [null, ''],
    [[], ''],
    ['texte', ''],
    [{ ...bons, anneeScolaire: '2024-26' }, 'anneeScolaire'],
    [{ ...bons, anneeScolaire: '2024/2025' }, 'anneeScolaire'],
    [{ ...bons, anneeScolaire: 2024 }, 'anneeScolaire'],
    [{ ...bons, commun: '1' }, 'commun'],
    [{ ...bons, commun: -1 }, 'commun'],
    [{ ...bons, commun: 1.5 }, 'commun'],
    [{ ...bons, commun: 1e300 }, 'commun'],
    [{ anneeScolaire: '2026-27', commun: 0.1234567 }, 'commun'],
    [{ ...bons, eleves: {} }, 'eleves'],
    [{ ...bons, eleves: [eleve, eleve, eleve] }, 'eleves'],
    [{ ...bons, eleves: ['x'] }, 'eleves[0]'],
    [{ ...bons, eleves: [{ ...eleve, debut: '2026-02-30' }] }, 'eleves[0].debut'],
    [{ ...bons, eleves: [{ ...eleve, debut: '30/09/2024' }] }, 'eleves[0].debut'],
    [{ ...bons, eleves: [{ ...eleve, niveau: 'crèche' }] }, 'eleves[0].niveau'],
    [{ ...bons, eleves: [{ ...eleve, suivi: 'oui' }] }, 'eleves[0].suivi'],
    [{ ...bons, eleves: [{ ...eleve, nom: 'trop long' }] }, 'eleves[0].nom'],
  ])('that %j is wrong at « %s »', (faits, fait) => {
    let erreur: unknown;
    try {
      evaluer(regle, faits, droit);
    } catch (e) {
      erreur = e;
    }
    expect(erreur).toBeInstanceOf(FaitInvalide);
    expect(erreur).toMatchObject({ fait });
    expect((erreur as Error).message).toMatch(/^(Le fait|L’ensemble|Les faits).+\.$/s);
  });
});
