import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Droit } from '../../../regles/droit.ts';
import { evaluer, FaitInvalide, REGLES } from '../../../regles/index.ts';
import type { Champ, Champs } from '../../../regles/regle.ts';
import type { Resultat } from '../../../regles/resultat.ts';
import { chargerCas, getDroit } from './charger.ts';

const droit = getDroit();
const regles = Object.values(REGLES);
const CLES = ['detail', 'issue', 'raisons', 'references', 'trace', 'unite', 'valeur'];
const SANS_VALEUR = ['non-applicable', 'faits-manquants', 'hors-periode'];

/** The closed shape: same keys always, and a value only with `resultat`. */
function verifierForme(obtenu: Resultat) {
  expect(Object.keys(obtenu).sort()).toEqual(CLES);
  if (SANS_VALEUR.includes(obtenu.issue)) {
    expect(obtenu.valeur).toBeNull();
    expect(obtenu.raisons.length).toBeGreaterThan(0);
  } else {
    expect(obtenu.issue).toBe('resultat');
    expect(obtenu.references.length).toBeGreaterThan(0);
    expect(obtenu.trace.length).toBeGreaterThan(0);
  }
  expect(JSON.parse(JSON.stringify(obtenu))).toEqual(obtenu);
}

function interroger(nom: string, faits: unknown) {
  const regle = REGLES[nom];
  if (!regle) throw new Error(`no rule ${nom}`);
  try {
    verifierForme(evaluer(regle, faits, droit));
  } catch (erreur) {
    if (!(erreur instanceof FaitInvalide)) throw erreur;
    expect(erreur.message.length).toBeGreaterThan(20);
  }
}

function entre({ min = -10, max = 50_000 }: { min?: number; max?: number }, parts: number) {
  return fc.integer({ min: min * parts, max: max * parts }).map((n) => n / parts);
}

/** Plausible facts drawn from the descriptor, some of them missing. */
function arbitraire(champ: Champ): fc.Arbitrary<unknown> {
  switch (champ.genre) {
    case 'annee-scolaire':
      return fc.constantFrom('2021-22', '2022-23', '2023-24', '2024-25', '2025-26', '2026-27', '2030-31');
    case 'date':
      return fc
        .integer({ min: 0, max: 4000 })
        .map((jours) => Temporal.PlainDate.from('2018-01-01').add({ days: jours }).toString());
    case 'entier':
      return entre(champ, 1);
    case 'nombre':
      return entre(champ, 4);
    case 'booleen':
      return fc.boolean();
    case 'texte':
      return fc.constantFrom(
        'Logopède',
        'Coordonnateur',
        'Orthoptiste',
        '5/5',
        '3/4',
        'mi-temps',
        '1/10',
        'x',
      );
    case 'choix':
      return fc.constantFrom(...champ.valeurs);
    case 'liste':
      return fc.array(arbitraire(champ.element), { maxLength: 6 });
    case 'objet':
      return faitsDe(champ.champs);
  }
}

function faitsDe(champs: Champs): fc.Arbitrary<Record<string, unknown>> {
  const requiredKeys = Object.keys(champs).filter((nom) => !champs[nom]?.facultatif);
  return fc.record(Object.fromEntries(Object.entries(champs).map(([nom, c]) => [nom, arbitraire(c)])), {
    requiredKeys,
  });
}

describe.each(regles.map((r) => r.nom))('%s', (nom) => {
  const regle = REGLES[nom];

  test('answers any JSON with the closed shape, or tells the caller what is wrong', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (faits) => interroger(nom, faits)),
      { numRuns: 200 },
    );
  });

  test('answers plausible facts with the closed shape', () => {
    for (const forme of regle?.formes ?? []) {
      fc.assert(
        fc.property(faitsDe(forme.champs), (faits) => interroger(nom, faits)),
        { numRuns: 150 },
      );
    }
  });

  test('answers its own example', () => {
    for (const forme of regle?.formes ?? []) {
      expect(regle && evaluer(regle, forme.exemple, droit).issue).toBe('resultat');
    }
  });

  test('reads the parameters it declares and no other', () => {
    const lus = new Set<string>();
    const suivi: Droit = {
      ...droit,
      parametres: new Proxy(droit.parametres, {
        get: (cible, cle) => {
          lus.add(String(cle));
          return cible[String(cle)];
        },
      }),
    };
    for (const cas of chargerCas()) {
      if (regle && 'regle' in cas && cas.regle === nom) evaluer(regle, cas.faits, suivi);
    }
    expect([...lus].sort()).toEqual([...(regle?.parametres ?? [])].sort());
  });
});

describe('a rule tells the caller when facts contradict each other', () => {
  const primaire = { debut: '2023-09-01', type: 4, niveau: 'primaire' };
  test.each([
    [
      'financement.ipt',
      { anneeScolaire: '2024-25', integrations: [{ ...primaire, degre: 3 }] },
      /en secondaire/,
    ],
    [
      'financement.ipt',
      { anneeScolaire: '2024-25', integrations: [{ ...primaire, type: 9 }] },
      /entre 1 et 8/,
    ],
    ['financement.ipt', { anneeScolaire: '2024-25', integrations: 12 }, /doit être une liste/],
    ['financement.ipt', { anneeScolaire: '2026-27', integrations: [primaire] }, /doit être un nombre/],
    ['financement.ipt', { anneeScolaire: '2026-27', integrations: 5, totalIntegrations: 4 }, /dépasse/],
    [
      'financement.sensoriMoteur',
      { anneeScolaire: '2024-25', eleves: [{ echelle: 43, ipt: 0 }] },
      /de 44 à 352/,
    ],
    [
      'financement.sensoriMoteur',
      { anneeScolaire: '2024-25', eleves: [{ echelle: 353, ipt: 0 }] },
      /de 44 à 352/,
    ],
    ['financement.base', { anneeScolaire: '2024-25', elevesCooperantes: 12.5 }, /nombre entier/],
    ['financement.cle', { points: 10, parts: [{ ecole: 'A', pourcentage: 101 }] }, /0 et 100/],
    [
      'equipe.soutienCoordination',
      { anneeScolaire: '2023-24', elevesCooperantes: 1, tailleMinimale: 0 },
      /entre 1/,
    ],
  ])('%s %j', (nom, faits, message) => {
    const regle = REGLES[nom];
    expect(() => regle && evaluer(regle, faits, droit)).toThrow(FaitInvalide);
    expect(() => regle && evaluer(regle, faits, droit)).toThrow(message);
  });
});

describe('explanations of the two best-known cases', () => {
  const juger = (nom: string, faits: unknown) => {
    const regle = REGLES[nom];
    if (!regle) throw new Error(`no rule ${nom}`);
    return evaluer(regle, faits, droit);
  };

  test('the partner of the circular: why 308 was printed, and the total it made', () => {
    const postes = [
      { fonction: 'instituteur primaire', fraction: 'temps plein' },
      { fonction: 'éducateur', fraction: 'trois-quarts temps' },
      { fonction: 'professeur de CT-niveau DI', fraction: 'mi-temps' },
      { fonction: 'logopède', fraction: 'mi-temps' },
      { fonction: 'kiné', fraction: 'un cinquième temps' },
    ];
    const obtenu = juger('equipe.cadre', { anneeScolaire: '2022-23', pointsDisponibles: 1680, postes });
    expect(obtenu.valeur).toBe(1644);
    expect(obtenu.detail).toMatchObject({ solde: 36, equivalentsTempsPlein: 2.95 });
    const message = obtenu.raisons[0]?.message.replaceAll('\u202f', ' ');
    expect(message).toMatch(/Circulaire 8621 \(point 1\.2\) imprime 308 points, la table donne 275/);
    expect(message).toMatch(/Total imprimé : 1 677 ; total selon la table : 1 644/);
    expect(message).toMatch(/DS/);
  });

  test('2026-27 base: 1.14, the literal reading and the superseded announcement are three visible steps', () => {
    const { trace } = juger('financement.base', { anneeScolaire: '2026-27', elevesCooperantes: 12345 });
    const etapes = trace[0]?.enfants ?? [];
    expect(etapes.map((e) => [e.parametre?.id, e.valeur])).toEqual([
      [undefined, 12345],
      ['financement.base.coefficient', 1.14],
      ['financement.base.arrondi', "à l'unité la plus proche"],
      ['financement.base.lecture-par-pole', 12345],
      ['financement.base.annonce', 12345],
    ]);
    expect(etapes.map((e) => e.note ?? '').join(' ')).toMatch(/\(I\).*dépassée/s);
  });
});
