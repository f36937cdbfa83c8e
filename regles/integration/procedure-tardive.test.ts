import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chargerDroit } from '../../server/kernel/droit/charger.ts';
import { ajouterJours } from '../calendrier/jours.ts';
import { derogation } from '../delais/derogation.ts';
import { evaluer } from '../evaluer.ts';
import { FaitInvalide } from '../regle.ts';
import { procedureTardive } from './procedure-tardive.ts';

const droit = chargerDroit();
const BASE = { premiere: true, debutPrevuLe: '2024-11-12', declareLe: '2024-11-12', changement: 'aucun' };
const CHANGEMENT = { premiere: false, changement: 'autre-pole', motif: 'placement' };
const demander = (faits: Record<string, unknown>) => evaluer(procedureTardive, { ...BASE, ...faits }, droit);

const MOTIFS = [
  'placement',
  'changement-domicile',
  'separation-parents',
  'regime-externat-internat',
  'accueil-ailleurs',
  'exclusion-definitive',
  'circonstances-exceptionnelles',
];

describe('integration.procedureTardive', () => {
  it.each([
    ['2024-09-30', '2024-09-30', 'a-temps'],
    ['2024-09-30', '2024-10-01', 'contacter-la-cellule'],
    ['2024-10-01', '2024-09-30', 'premiere-ipt-tardive'],
    ['2024-10-01', '2024-10-01', 'premiere-ipt-tardive'],
    ['2026-09-30', '2026-10-01', 'contacter-la-cellule'],
    ['2026-10-01', '2026-10-01', 'premiere-ipt-tardive'],
  ])('première IPT prévue le %s, déclarée le %s : %s', (debutPrevuLe, declareLe, procedure) => {
    const reponse = demander({ debutPrevuLe, declareLe });
    expect(reponse.detail.procedure).toBe(procedure);
    expect(reponse.valeur).toBe(procedure === 'contacter-la-cellule' ? null : procedure);
  });

  it.each([
    ['2022-11-15', 'premiere', null, 'points-au-budget-c', null],
    ['2023-11-15', 'autre-pole', 'inchanges', 'points-au-budget-c', null],
    ['2024-11-12', 'meme-pole', 'inchanges', 'aucun-moyen-nouveau', null],
    ['2025-11-12', 'autre-pole', 'inchanges', 'points-au-budget-c', '2026-01-15'],
    ['2026-11-12', 'premiere', null, 'rien-cette-annee', '2027-01-15'],
    ['2026-11-12', 'autre-pole', 'inchanges', 'rien-cette-annee', '2027-01-15'],
    ['2026-11-12', 'meme-pole', 'inchanges', 'aucun-moyen-nouveau', '2027-01-15'],
  ])(
    'le %s, %s : ancien pôle %s, nouveau pôle %s, compté le %s',
    (jour, cas, ancienPole, nouveauPole, compte) => {
      const suite = cas === 'premiere' ? {} : { ...CHANGEMENT, changement: cas };
      const { points, comptage } = demander({ debutPrevuLe: jour, declareLe: jour, ...suite }).detail;
      expect(points).toEqual({ ancienPole, nouveauPole });
      expect((comptage as { jour: string } | null)?.jour ?? null).toBe(compte);
    },
  );

  it.each([
    ['2025-07-04', '2025-07-04', []],
    ['2025-07-05', '2025-07-04', ['debut-pendant-l-ete']],
    ['2025-07-04', '2025-07-05', ['declaree-apres-l-annee-scolaire']],
    ['2025-07-05', '2025-07-05', ['debut-pendant-l-ete', 'declaree-apres-l-annee-scolaire']],
  ])('début le %s, déclaration le %s : refus %j', (debutPrevuLe, declareLe, refus) => {
    const { issue, raisons } = demander({ debutPrevuLe, declareLe });
    expect(issue).toBe(refus.length === 0 ? 'resultat' : 'non-applicable');
    if (refus.length > 0) expect(raisons.map(({ code }) => code)).toEqual(refus);
  });

  it.each(MOTIFS)('admet le motif %s', (motif) => {
    expect(demander({ ...CHANGEMENT, motif }).valeur).toBe('derogation-ministerielle');
  });

  it.each([undefined, null, '  '])('réclame le motif absent (%j)', (motif) => {
    const reponse = demander({ ...CHANGEMENT, motif });
    expect(reponse.issue).toBe('faits-manquants');
    expect(reponse.raisons.map(({ code, fait }) => [code, fait])).toEqual([['fait-manquant', 'motif']]);
  });

  it('cite les sept motifs légaux quand le motif manque ou n’en est pas un', () => {
    for (const motif of [undefined, 'convenance']) {
      const { raisons } = demander({ ...CHANGEMENT, motif });
      for (const legal of MOTIFS) expect(raisons[0]?.message).toContain(legal);
    }
  });

  it('donne l’échéance de la règle du délai, et jamais d’accord tacite', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 270 }), (jours) => {
        const declareLe = ajouterJours('2024-10-01', jours);
        const { decision } = demander({ ...CHANGEMENT, declareLe }).detail;
        expect(decision).toEqual({
          par: 'ministre',
          regleDuDelai: 'delais.derogation',
          echeance: evaluer(derogation, { recueLe: declareLe }, droit).valeur,
          accordTacite: false,
        });
      }),
    );
  });

  it('garde les deux dates, et n’a de date d’effet que sans approbation à attendre', () => {
    expect(demander({ declareLe: '2024-12-03' }).detail.dates).toEqual({
      debutPrevu: '2024-11-12',
      declaration: '2024-12-03',
      effet: '2024-11-12',
    });
    expect(demander({ ...CHANGEMENT }).detail.dates).toMatchObject({ effet: null });
  });

  it('débute à la déclaration si le paramètre n’est plus rétroactif', () => {
    const parametre = droit.parametres['tardif.retroactif'];
    if (!parametre) throw new Error('no parameter tardif.retroactif');
    const valeurs = parametre.valeurs.map((v) => ({ ...v, valeur: false }));
    const autre = {
      ...droit,
      parametres: { ...droit.parametres, 'tardif.retroactif': { ...parametre, valeurs } },
    };
    const effetDe = (declareLe: string) =>
      (evaluer(procedureTardive, { ...BASE, declareLe }, autre).detail.dates as { effet: string }).effet;
    expect([effetDe('2024-11-11'), effetDe('2024-11-12'), effetDe('2024-12-03')]).toEqual([
      '2024-11-12',
      '2024-11-12',
      '2024-12-03',
    ]);
  });

  it.each([
    { premiere: true, changement: 'meme-pole' },
    { premiere: true, changement: 'autre-pole' },
    { premiere: 'oui' },
    { changement: 'ecole' },
    { debutPrevuLe: '2024-11-31' },
    { declareLe: '12/11/2024' },
    { motif: 7 },
  ])('refuse le fait mal écrit ou contradictoire %o', (faits) => {
    expect(() => demander(faits)).toThrow(FaitInvalide);
  });
});
