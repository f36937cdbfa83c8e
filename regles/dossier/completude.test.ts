import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chargerDroit } from '../../server/kernel/droit/charger.ts';
import { evaluer } from '../evaluer.ts';
import { FaitInvalide } from '../regle.ts';
import { completude } from './completude.ts';
import type { LignePiece } from './etats.ts';
import { PIECES } from './pieces.ts';

const droit = chargerDroit();
const BASE = { anneeScolaire: '2024-25', situation: 'premiere-ipt', troisiemeDegre: false, pieces: [] };
const demander = (faits: Record<string, unknown>) => evaluer(completude, { ...BASE, ...faits }, droit);
const lignes = (faits: Record<string, unknown>) => demander(faits).detail.pieces as LignePiece[];
const ligne = (piece: string, faits: Record<string, unknown>) => lignes(faits).find((l) => l.piece === piece);

describe('dossier.completude', () => {
  it('dit de chaque pièce qui la garde, en quel exemplaire, et l’article', () => {
    expect(ligne('attestation-orientation', {})).toEqual({
      piece: 'attestation-orientation',
      libelle: 'Attestation d’orientation, complète, lisible et sans rature',
      etat: 'manquante',
      pourquoi: 'Tout dossier d’IPT la contient.',
      exemplaire: 'original ou copie probante',
      detenteur: 'pôle',
      article:
        'Infos du Pacte, juin 2024, Règles et procédures en lien avec les intégrations permanentes totales',
    });
    expect(ligne('copie-ecole-cooperante', {})).toMatchObject({
      exemplaire: 'copie',
      detenteur: 'école coopérante',
    });
  });

  it.each([
    ['attestation-ordinaire', 'Première année d’intégration.'],
    ['attestation-annee-en-cours', 'L’élève n’est pas au 3e degré du secondaire.'],
    ['formulaire-tardif', 'L’IPT est déclarée à temps.'],
    ['proces-verbal-de-fin', 'L’intégration n’est pas arrêtée.'],
    ['copie-ecole-partenaire', 'Aucune école partenaire n’accompagne l’élève.'],
    ['echelle', 'L’élève n’a pas d’échelle.'],
    ['protocole-justificatif', 'Pièce facultative.'],
  ])('ne demande pas %s, et dit pourquoi', (piece, pourquoi) => {
    expect(ligne(piece, {})).toMatchObject({ etat: 'non-requise', pourquoi });
  });

  it('dit pourquoi l’échelle n’est plus requise dès 2026-27', () => {
    const faits = { anneeScolaire: '2026-27', sensoriMoteur: true };
    expect(ligne('echelle', faits)?.pourquoi).toBe('Les échelles n’existent plus cette année.');
  });

  it.each([
    ['original', 'presente'],
    ['copie', 'manquante'],
  ])('protocole en %s : %s', (exemplaire, etat) => {
    const pieces = [{ piece: 'protocole', date: '2024-09-10', exemplaire }];
    expect(ligne('protocole', { pieces })?.etat).toBe(etat);
  });

  it.each([
    ['2024-08-25', 'a-renouveler'],
    ['2024-08-26', 'presente'],
  ])('attestation de l’année en cours datée du %s : %s', (date, etat) => {
    const pieces = [{ piece: 'attestation-annee-en-cours', date }];
    expect(ligne('attestation-annee-en-cours', { troisiemeDegre: true, pieces })?.etat).toBe(etat);
  });

  it.each([
    ['2024-09-09', 'a-renouveler'],
    ['2024-09-10', 'presente'],
  ])('copie du %s d’un protocole du 10 : %s', (date, etat) => {
    const pieces = [
      { piece: 'protocole', date: '2024-09-10' },
      { piece: 'copie-ecole-cooperante', date },
    ];
    expect(ligne('copie-ecole-cooperante', { pieces })?.etat).toBe(etat);
  });

  it.each([
    ['2024-09-02', 'presente'],
    ['2024-09-03', 'manquante'],
    ['2024-09-04', 'manquante'],
  ])('bilan du %s pour une passation du 3 : %s', (date, etat) => {
    const pieces = [
      { piece: 'bilan-medical', date },
      { piece: 'echelle', date: '2024-09-03' },
    ];
    expect(ligne('bilan-medical', { situation: 'par', sensoriMoteur: true, pieces })?.etat).toBe(etat);
  });

  it.each([
    ['2022-23', { changementDePartenaire: true }, undefined],
    ['2023-24', {}, 'non-requise'],
    ['2023-24', { changementDePartenaire: true }, 'manquante'],
    ['2023-24', { arretee: true }, 'manquante'],
  ])('PDF d’arrêt en %s, %o : %s', (anneeScolaire, faits, etat) => {
    expect(ligne('pdf-d-arret', { anneeScolaire, ...faits })?.etat).toBe(etat);
  });

  it.each([
    'protocole',
    'tableau-synoptique',
    'annexe-2b',
    'annexe-2c',
    'pdf-d-integration',
    'pdf-de-prolongation',
    'pdf-d-arret',
  ])('demande une nouvelle copie quand la pièce %s est plus récente', (piece) => {
    const pieces = [
      { piece, date: '2024-11-12', annee: '2024-25' },
      { piece: 'copie-ecole-cooperante', date: '2024-11-11' },
    ];
    expect(ligne('copie-ecole-cooperante', { pieces })?.etat).toBe('a-renouveler');
  });

  it('ne demande pas de nouvelle copie pour un bilan ou une échelle, qui restent au pôle', () => {
    const pieces = [
      { piece: 'bilan-medical', date: '2024-11-12' },
      { piece: 'echelle', date: '2024-11-13' },
      { piece: 'copie-ecole-cooperante', date: '2024-09-11' },
    ];
    expect(ligne('copie-ecole-cooperante', { sensoriMoteur: true, pieces })?.etat).toBe('presente');
  });

  it('traite une reprise après une interruption comme un nouveau début', () => {
    const faits = { situation: 'prolongation-ipt', anneesAnterieures: ['2022-23'] };
    expect(demander(faits).detail.manquantes).toContain('pdf-d-integration 2024-25');
    expect(demander(faits).detail.manquantes).not.toContain('avis-de-prolongation 2024-25');
  });

  it('ne dépend pas de l’ordre des années ni des pièces', () => {
    const annees = ['2021-22', '2022-23', '2023-24'];
    const pieces = annees.map((annee) => ({ piece: 'attestation-ordinaire', annee, date: '2024-06-28' }));
    const faits = { situation: 'prolongation-ipt', anneesAnterieures: annees, pieces };
    fc.assert(
      fc.property(
        fc.shuffledSubarray(annees, { minLength: 3 }),
        fc.shuffledSubarray(pieces, { minLength: 3 }),
        (anneesAnterieures, melees) => {
          const { valeur, detail } = demander({ ...faits, anneesAnterieures, pieces: melees });
          expect({ valeur, detail }).toEqual({
            valeur: demander(faits).valeur,
            detail: demander(faits).detail,
          });
        },
      ),
    );
  });

  it('devient complet dès que chaque pièce manquante est ajoutée, dans toute situation', () => {
    const situations = fc.record({
      anneeScolaire: fc.constantFrom('2022-23', '2023-24', '2024-25', '2025-26', '2026-27'),
      anneesAnterieures: fc.subarray(['2019-20', '2020-21', '2021-22'], { minLength: 1 }),
      declaration: fc.constantFrom('a-temps', 'derogation'),
      troisiemeDegre: fc.boolean(),
      changementDePartenaire: fc.boolean(),
      arretee: fc.boolean(),
      sensoriMoteur: fc.boolean(),
      ecolePartenaire: fc.boolean(),
      immersionLangueDesSignes: fc.boolean(),
    });
    fc.assert(
      fc.property(situations, (faits) => {
        const situation = { ...faits, situation: 'prolongation-ipt' };
        const rentree = droit.calendriers[faits.anneeScolaire]?.rentree;
        const pieces = (demander(situation).detail.manquantes as string[]).map((nom) => {
          const [piece, annee] = nom.split(' ');
          const date = piece === 'bilan-medical' ? '2020-01-01' : rentree;
          return { piece, date, ...(annee ? { annee } : {}) };
        });
        const reponse = demander({ ...situation, pieces });
        expect([reponse.valeur, reponse.raisons]).toEqual([true, []]);
      }),
    );
  });

  it('réclame l’année d’une pièce annuelle', () => {
    const { issue, raisons } = demander({ pieces: [{ piece: 'pdf-d-integration', date: '2024-09-12' }] });
    expect([issue, raisons.map(({ fait }) => fait)]).toEqual(['faits-manquants', ['pieces[0].annee']]);
  });

  it('ne demande ni degré ni années pour un PAR', () => {
    const reponse = evaluer(completude, { ...BASE, situation: 'par', sensoriMoteur: true }, droit);
    expect(reponse.detail.manquantes).toEqual(['bilan-medical', 'echelle', 'par']);
  });

  it('n’a aucun code de pièce que la règle ne demande jamais', () => {
    const vues = new Set(
      ['2022-23', '2024-25']
        .flatMap((anneeScolaire) => [
          ...lignes({ anneeScolaire }),
          ...lignes({ anneeScolaire, situation: 'prolongation-ipt', anneesAnterieures: ['2021-22'] }),
          ...lignes({ anneeScolaire, situation: 'par', sensoriMoteur: true }),
        ])
        .map(({ piece }) => piece),
    );
    expect(Object.keys(PIECES).filter((piece) => !vues.has(piece as LignePiece['piece']))).toEqual([]);
  });

  it.each([
    { anneesAnterieures: ['2023-24'] },
    { situation: 'prolongation-ipt', anneesAnterieures: ['2024-25'] },
    { situation: 'prolongation-ipt', anneesAnterieures: ['2023-24', '2023-24'] },
    { declaration: 'derogation' },
    { situation: 'prolongation-ipt', anneesAnterieures: ['2023-24'], declaration: 'premiere-ipt-tardive' },
    { situation: 'ipt' },
    { anneeScolaire: '2024-26' },
    { pieces: [{ piece: 'bulletin', date: '2024-09-10' }] },
    { pieces: [{ piece: 'protocole', date: '2024-02-30' }] },
    { pieces: 'protocole' },
    { arretee: 'non' },
  ])('refuse le fait mal écrit ou contradictoire %o', (faits) => {
    expect(() => demander(faits)).toThrow(FaitInvalide);
  });
});
