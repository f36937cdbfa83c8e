import { expect, test } from 'vitest';
import { creerCompilateur } from '../compilateur.ts';
import { NOM_LONG, rendreHostile, TEXTE_PIEGE } from '../essais/hostile.ts';
import { lireMarques, lireTexte } from '../essais/lecture.ts';
import { EXEMPLE_PROTOCOLE } from './exemple.ts';
import type { EtapeParcours } from './faits.ts';
import { ANNEXES, COLONNES_SYNOPTIQUE, ELEMENTS, RUBRIQUES_2B, SIGNATURES_2C } from './intitules.ts';
import { VUE_VIDE_PROTOCOLE } from './vide.ts';
import { construireVueProtocole } from './vue.ts';

const compilateur = creerCompilateur();
const imprime = (vue: Parameters<typeof compilateur.dessiner<'protocole-ipt'>>[1]) =>
  lireTexte(compilateur.dessiner('protocole-ipt', vue));
/** Lines may break anywhere in a heading: compare letters only. */
const lettres = (texte: string) => texte.replace(/['’]/g, '’').replace(/\s/g, '');

test('le formulaire vierge imprime tous les intitulés officiels', () => {
  const page = lettres(imprime(VUE_VIDE_PROTOCOLE));
  const intitules = [
    ...Object.values(ANNEXES),
    ...Object.values(ELEMENTS).map(({ intitule }) => intitule),
    ...Object.values(RUBRIQUES_2B).map(({ titre }) => titre),
    ...Object.values(SIGNATURES_2C),
    ...COLONNES_SYNOPTIQUE,
    'AVIS FAVORABLE – AVIS DÉFAVORABLE (biffer la mention inutile)',
  ];
  for (const intitule of intitules) expect(page).toContain(lettres(intitule));
});

test("l'annexe 1 a 18 éléments et l'annexe 2b neuf rubriques avec le nom de l'élève", () => {
  expect(VUE_VIDE_PROTOCOLE.elements).toHaveLength(18);
  expect([VUE_VIDE_PROTOCOLE.eleve, ...VUE_VIDE_PROTOCOLE.rubriques]).toHaveLength(9);
});

test('une rubrique sans texte : « à compléter » sur le formulaire, une mention dans le document', () => {
  expect(imprime(VUE_VIDE_PROTOCOLE)).toContain('à compléter');
  expect(imprime(VUE_VIDE_PROTOCOLE)).not.toContain('Non complété à ce jour');
  const rempli = imprime(construireVueProtocole(EXEMPLE_PROTOCOLE));
  expect(rempli).toContain('Non complété à ce jour');
  expect(rempli).not.toContain('à compléter');
});

test('une signature enregistrée montre nom, qualité, date et moyen ; la manquante se signe à la main', () => {
  const { blocs } = construireVueProtocole(EXEMPLE_PROTOCOLE).signatures;
  expect(blocs.map(({ nom, mentions }) => [nom, mentions?.map(({ valeur }) => valeur) ?? null])).toEqual([
    [
      'ecoleOrdinaire',
      ['Anne-Sophie Delvigne', 'Directrice, par délégation du PO', '03/09/2026', 'Signature électronique'],
    ],
    ['pole', ['Étienne Rousseaux', 'Directeur, par délégation du PO', '07/09/2026', 'Signature manuscrite']],
    [
      'cpms',
      [
        'Marguerite Œillet',
        'Directrice du centre',
        '18/06/2026',
        'Signature manuscrite, reçue en copie numérisée',
      ],
    ],
    ['responsable', null],
  ]);
});

test("l'état des éléments suit les textes et les signatures", () => {
  const etats = Object.fromEntries(
    construireVueProtocole(EXEMPLE_PROTOCOLE).elements.map(({ numero, etat }) => [numero, etat]),
  );
  expect(etats).toMatchObject({
    5: 'Complété',
    12: 'Non complété à ce jour',
    13: 'Signé le 03/09/2026',
    15: 'Favorable, le 18/06/2026',
    16: 'Non signé à ce jour',
    17: 'Joint',
    18: 'Sans objet à ce jour',
  });
});

test('un bloc de la première page n’est complet que quand tous ses champs le sont', () => {
  const etats = (eleve: object, ecole: object) =>
    construireVueProtocole({
      ...EXEMPLE_PROTOCOLE,
      eleve: { ...EXEMPLE_PROTOCOLE.eleve, ...eleve },
      ecoleSpecialisee: { ...EXEMPLE_PROTOCOLE.ecoleSpecialisee, ...ecole },
    })
      .elements.slice(0, 4)
      .map(({ etat, fait }) => [etat, fait]);
  const complet = ['Complété', true];
  const enPartie = ['Complété en partie', false];
  expect(etats({}, {})).toEqual([complet, complet, complet, complet]);
  expect(etats({ adresse: null }, { telephone: ' ' })).toEqual([enPartie, complet, enPartie, complet]);
});

test('un avis défavorable du CPMS reste un avis, imprimé comme tel', () => {
  const { avisCpms } = EXEMPLE_PROTOCOLE.signatures;
  if (avisCpms === null) throw new Error("L'exemple a un avis.");
  const signatures = {
    ...EXEMPLE_PROTOCOLE.signatures,
    avisCpms: { ...avisCpms, sens: 'defavorable' as const },
  };
  const page = imprime(construireVueProtocole({ ...EXEMPLE_PROTOCOLE, signatures }));
  expect(page).toContain('AVIS DÉFAVORABLE');
  expect(page).not.toContain('AVIS FAVORABLE');
});

test('le tableau synoptique a une ligne par année scolaire, dans l’ordre', () => {
  const etape = (debut: string, reste: Partial<EtapeParcours>): EtapeParcours => ({
    anneeScolaire: '2025-26',
    sorte: 'permanente-totale',
    anneeEtude: '3e primaire',
    debut,
    fin: null,
    ...reste,
  });
  const parcours = [
    etape('2026-08-24', { anneeScolaire: '2026-27', fin: { le: '2027-02-01', motif: 'Déménagement' } }),
    etape('2026-01-12', {}),
    etape('2025-10-06', { sorte: 'temporaire-partielle', anneeEtude: null }),
  ];
  expect(construireVueProtocole({ ...EXEMPLE_PROTOCOLE, parcours }).synoptique.lignes).toEqual([
    [['2025-2026'], ['depuis le 06/10/2025'], [], ['3e primaire', 'depuis le 12/01/2026'], []],
    [['2026-2027'], [], [], ['3e primaire', 'depuis le 24/08/2026'], ['01/02/2027 : Déménagement']],
  ]);
});

test('rien de ce qui est tapé ne devient du balisage, et les textes longs passent de page en page', async () => {
  const vue = construireVueProtocole(rendreHostile(EXEMPLE_PROTOCOLE));
  const page = imprime(vue);
  expect(page).toContain(TEXTE_PIEGE);
  expect(lettres(page)).toContain(lettres(NOM_LONG));
  const pdf = await compilateur.rendre('protocole-ipt', vue, { creeLe: 0 });
  expect(lireMarques(pdf)).toMatchObject({ pdfUa: true, pages: 11 });
});

test('une date mal formée est refusée en la nommant', () => {
  const faits = { ...EXEMPLE_PROTOCOLE, emission: { date: '14/09/2026', code: null } };
  expect(() => construireVueProtocole(faits)).toThrow('« 14/09/2026 »');
});
