import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chargerDroit } from '../../server/kernel/droit/charger.ts';
import { evaluer } from '../evaluer.ts';
import { FaitInvalide } from '../regle.ts';
import { arret } from './arret.ts';

const droit = chargerDroit();
const DEMANDE = {
  motif: 'demande',
  dateEvenement: '2024-11-20',
  demandeur: 'parents',
  decisionCollegiale: true,
  motivation: true,
};
const demander = (faits: Record<string, unknown>) => evaluer(arret, { ...DEMANDE, ...faits }, droit);
const codes = (reponse: { raisons: readonly { code: string }[] }) => reponse.raisons.map(({ code }) => code);

const PLEIN_DROIT = [
  'placement',
  'changement-domicile',
  'separation-parents',
  'regime-externat-internat',
  'accueil-ailleurs',
  'exclusion-definitive',
];
const DEMANDES = ['circonstances-exceptionnelles', 'commun-accord', 'demande', 'fin-d-annee'];

describe('integration.arret', () => {
  it.each(PLEIN_DROIT)('finit de plein droit pour %s, sans demandeur ni décision', (motif) => {
    const reponse = evaluer(arret, { motif, dateEvenement: '2024-11-20' }, droit);
    expect(reponse.valeur).toBe(true);
    expect(reponse.detail).toMatchObject({
      finDePleinDroit: true,
      dateFin: '2024-11-20',
      recomptage1erOctobre: false,
      reputeIntegre: true,
    });
  });

  it.each([
    ['ecole-ordinaire', true],
    ['parents', true],
    ['eleve-majeur', true],
    ['pole', true],
    ['cpms-guidance', true],
    ['cpms-sans-guidance', false],
    ['autre', false],
  ])('demandeur %s : %s', (demandeur, attendu) => {
    for (const motif of DEMANDES) expect(demander({ motif, demandeur }).valeur).toBe(attendu);
  });

  it.each([
    ['circonstances-exceptionnelles', ['demandeur', 'decisionCollegiale', 'motivation']],
    ['commun-accord', ['demandeur', 'motivation']],
    ['demande', ['demandeur', 'decisionCollegiale', 'motivation']],
    ['fin-d-annee', ['demandeur', 'decisionCollegiale']],
  ])('%s réclame ensemble les faits %j', (motif, attendus) => {
    const manque = evaluer(arret, { motif, dateEvenement: '2024-11-20' }, droit);
    expect(manque.issue).toBe('faits-manquants');
    expect(manque.raisons.map(({ fait }) => fait)).toEqual(attendus);
  });

  it('refuse un commun accord que les faits disent non collégial', () => {
    expect(codes(demander({ motif: 'commun-accord', decisionCollegiale: false }))).toContain(
      'decision-collegiale-absente',
    );
  });

  it('montre les deux textes, avec leur lecture, pour une demande en cours d’année', () => {
    expect(demander({}).detail.bases).toEqual([
      {
        texte: 'Infos du Pacte, juin 2024',
        article: 'Règles et procédures en lien avec les intégrations permanentes totales',
        lecture: 'L’arrêt peut être demandé à tout moment de l’année scolaire.',
      },
      {
        texte: 'Décret du 11/07/2018',
        article: 'art. 21',
        lecture:
          'En fin d’année sur demande ; en cours d’année pour un motif légal ou par décision collégiale motivée.',
      },
    ]);
  });

  it('nomme le document, ses signataires et l’étape suivante, selon l’année', () => {
    const en = (dateEvenement: string) => demander({ dateEvenement, justification: 'certificat' }).detail;
    expect(en('2023-03-06').document).toMatchObject({
      code: 'annexe-4',
      signataires: ['direction du pôle', "direction de l'école ordinaire", 'parents ou élève majeur'],
      aCompleter: [],
    });
    expect(en('2023-03-06').prochaineEtape).toBe(
      'Signer le document, puis envoyer le document signé à la Cellule.',
    );
    expect(en('2025-03-10').prochaineEtape).toContain('encoder l');
  });

  it.each([
    ['2024-09-30', false],
    ['2024-10-01', true],
    ['2026-09-30', true],
    ['2026-10-01', true],
  ])('le %s, points inchangés : %s', (dateEvenement, attendu) => {
    expect(demander({ dateEvenement }).detail.pointsInchanges).toBe(attendu);
  });

  it('permet la fin exactement quand aucune raison ne la refuse, et n’a d’effet que permise', () => {
    const refus = [
      'demandeur-non-admis',
      'cpms-sans-guidance',
      'decision-collegiale-absente',
      'motivation-absente',
    ];
    const faits = fc.record({
      motif: fc.constantFrom(...PLEIN_DROIT, ...DEMANDES),
      demandeur: fc.constantFrom('ecole-ordinaire', 'cpms-guidance', 'cpms-sans-guidance', 'autre'),
      decisionCollegiale: fc.boolean(),
      motivation: fc.boolean(),
      dateEvenement: fc.constantFrom('2022-09-30', '2023-08-28', '2025-10-01', '2026-01-15', '2027-01-15'),
    });
    fc.assert(
      fc.property(faits, (demande) => {
        const reponse = demander(demande);
        expect(reponse.issue).toBe('resultat');
        expect(reponse.valeur).toBe(!codes(reponse).some((code) => refus.includes(code)));
        expect(reponse.detail.dateFin === null).toBe(reponse.valeur === false);
        expect(reponse.detail.pointsInchanges === null).toBe(reponse.valeur === false);
      }),
    );
  });

  it.each([
    { motif: 'convenance' },
    { motif: 3 },
    { dateEvenement: '2025-02-30' },
    { demandeur: 'oncle' },
    { decisionCollegiale: 'oui' },
    { motivation: 'parce que' },
    { justification: 'fatigue' },
  ])('refuse le fait mal écrit %o', (faits) => {
    expect(() => demander(faits)).toThrow(FaitInvalide);
  });
});
