import { describe, expect, it, test } from 'vitest';
import { COLONNES_FONDAMENTAL, COLONNES_SECONDAIRE } from '../../documents/commun/colonnes-avance.ts';
import { lirePage } from '../../documents/essais/page.ts';
import { creerCoffre } from '../../kernel/coffre.ts';
import { getDroit } from '../../kernel/droit/charger.ts';
import type { Part } from '../equipe/index.ts';
import type { ChargeLue, MembreLu } from './charges.ts';
import { prevoirPapiers } from './papiers.ts';
import { planifier } from './planifier.ts';

const coffre = creerCoffre(new Uint8Array(32).fill(1));
const PART: Part = {
  poleId: 'p',
  pole: 'Pôle des Vallées',
  numero: 1,
  ecot: '9003109',
  ecoleId: 'e',
  ecole: 'École des Érables',
  fase: 90031,
  niveaux: ['maternel', 'primaire'],
  genre: 'siege',
  poId: 'o',
  po: 'PO des Érables',
  reseau: 'LS',
  pourcentage: 100,
  points: 4200,
};
const AU_POLE: ChargeLue = {
  id: 'c1',
  lieu: 'pole',
  posteId: null,
  fonction: 'Instituteur primaire',
  prestees: 18,
  sur: 36,
  situation: 'definitif',
  titre: 'TR',
  etablissement: null,
  etablissementFase: null,
  niveau: null,
  conge: false,
  remplaceId: null,
  du: '2026-08-24',
  au: null,
  codes: { rtf: '951', di: '6B', s: 'D', regime: 'ancien' },
  versionCodes: 1,
};
const A_L_ECOLE: ChargeLue = {
  ...AU_POLE,
  id: 'c2',
  lieu: 'hors-pole',
  prestees: 12,
  sur: 24,
  etablissement: 'École de la Source',
  etablissementFase: 90214,
  niveau: 'fondamental',
  conge: true,
  codes: { rtf: '951', di: '2C', s: 'S', regime: 'ancien', ecot: '9021401' },
};

function prevoir(charges: ChargeLue[], part: Partial<Part> = {}, annee = '2022-23') {
  const sienne = { ...PART, ...part };
  const membre: MembreLu = { id: 'm', nom: 'Delcroix', prenom: 'Mireille', matricule: null, charges };
  const plan = planifier({ droit: getDroit(), annee, part: sienne, ecotDePart: sienne.ecot }, membre);
  const siege = { nom: sienne.ecole, fase: sienne.fase };
  return { plan, papiers: prevoirPapiers({ coffre }, { annee, part: sienne, siege, membre, plan }, []) };
}

/** What the papers print, from the table of the form on. */
function imprimer({ papiers }: ReturnType<typeof prevoir>): string[] {
  const emission = { date: '2026-09-01', code: null };
  return papiers.flatMap(({ contenu }) => {
    if (contenu.modele === 'cad') return [];
    const page = lirePage(contenu.modele, { ...contenu.faits, emission });
    return [page.slice(page.indexOf('ttributions') + 11, page.indexOf('Les colonnes sont celles'))];
  });
}

const serrer = (texte: string) => texte.replace(/\s/g, '');

/** The six tables of the chapter: headings and cells in the order of the page, « – » for a blank one. */
describe('les six tableaux', () => {
  const ENTETES_1 =
    'Code RTF Fonction(s) (préciser le type) Nombre de périodes (fraction) Titre (TR, TS, TP, TPNL) PVC - Déro (n° de déro + attest. pénurie sévère) Codes DI S N° de remplacement Nombre de classes dans l’école ou dans l’implantation BAR (réservé à l’administration)';
  const ENTETES_2 =
    'Code RTF Fonction(s) (préciser le type et la forme) Nombre de périodes (fraction) PA Titre (TR, TS, TP, TPNL) Codes DI S Régime N° de remplacement Nombre de classes dans l’école ou dans l’implantation Direction : nombre d’élèves dans les classes dirigées BAR (réservé à l’administration)';
  const BAS = 'C.OPT. C.CRS Heures Dg Cours An/F/f S N° OE Di';
  const REGIMES = 'Un tableau par fonction Ancien régime Nouveau régime';
  const HAUT_REGIME = `${REGIMES} Code RTF Code RL10 Fonction PA Niveau Heures Tit BAR`;
  const logopede: ChargeLue = {
    ...AU_POLE,
    fonction: 'Logopède',
    prestees: 36,
    situation: 'temporaire',
    codes: { rtf: '970', s: 'S' },
  };
  const mathematiques: ChargeLue = {
    ...logopede,
    fonction: 'CG mathématiques',
    codes: { rtf: '26', niveau: 'DS', dg: '1', cours: 'Mathématiques', s: 'S' },
  };
  const secondaire = (charge: ChargeLue, s: string): ChargeLue => ({
    ...charge,
    titre: null,
    niveau: 'secondaire',
    codes: { ...charge.codes, s, cours: 'Instituteur primaire' },
  });

  it.each([
    ['T1', [logopede], {}, [`${ENTETES_1} 970 Logopède 36/36 TR – – S – – –`]],
    [
      'T2 et T3',
      [A_L_ECOLE, AU_POLE],
      {},
      [
        `${ENTETES_2} 951 Instituteur primaire 12/24 – TR 2C S Ancien Nouveau – – – –`,
        `${ENTETES_2} 951 Instituteur primaire 18/36 – TR 6B D Ancien Nouveau – – – –`,
      ],
    ],
    [
      'T4',
      [mathematiques],
      { niveaux: ['secondaire' as const] },
      [
        `Un tableau par fonction Code RTF Code RL10 Fonction Niveau Heures Tit BAR 26 – CG mathématiques DS 36 TR – ${BAS} – 36 1 Mathématiques – S – – Total 36/36`,
      ],
    ],
    [
      'T5 et T6',
      [secondaire(A_L_ECOLE, 'D'), secondaire(AU_POLE, 'S')],
      { niveaux: ['secondaire' as const] },
      [
        `${HAUT_REGIME} 951 – Instituteur primaire – – 24 – – ${BAS} – 12 – Instituteur primaire – D – 2C Total 12/24`,
        `${HAUT_REGIME} 951 – Instituteur primaire – – 36 – – ${BAS} – 18 – Instituteur primaire – S – 6B Total 18/36`,
      ],
    ],
  ])('%s', (_, charges, part, attendus) => {
    expect(imprimer(prevoir(charges, part)).map(serrer)).toEqual(attendus.map(serrer));
  });

  it('coche le régime qui a été donné', () => {
    const { papiers } = prevoir([A_L_ECOLE, AU_POLE]);
    const regimes = papiers.flatMap(({ prevu }) =>
      (prevu?.tableaux ?? []).flatMap(({ haut }) => haut.filter(({ colonne }) => colonne === 'Régime')),
    );
    expect(regimes.map(({ valeur }) => valeur)).toEqual(['ancien', 'ancien']);
  });
});

test.each([
  ['un congé : deux documents et un CAD', [A_L_ECOLE, AU_POLE], {}, ['FOND12', 'FOND12', 'CAD']],
  ['à WBE', [A_L_ECOLE, AU_POLE], { reseau: 'WBE' as const }, ['CF12', 'CF12', 'CF CAD']],
  ['sans congé : un par ECOT', [{ ...A_L_ECOLE, conge: false }, AU_POLE], {}, ['FOND12', 'FOND12']],
  [
    'des heures gardées à l’école, à côté du congé',
    [A_L_ECOLE, AU_POLE, { ...A_L_ECOLE, id: 'c3', conge: false }],
    {},
    ['FOND12', 'FOND12', 'FOND12', 'CAD'],
  ],
  ['un contractuel', [{ ...AU_POLE, situation: 'contractuel' as const }], {}, []],
  ['personne au pôle', [A_L_ECOLE], {}, []],
])('%s', (_, charges, part, attendus) => {
  const { papiers } = prevoir(charges, part);
  expect(papiers.map(({ papier }) => papier)).toEqual(attendus);
  expect(new Set(papiers.map(({ cle }) => cle)).size).toBe(papiers.length);
});

test('dit ce qui manque avant d’émettre, et ne déduit aucun code', () => {
  const deux = prevoir([AU_POLE], { niveaux: ['primaire', 'secondaire'] });
  expect(deux.plan.manques).toEqual([expect.stringContaining('niveau de l’école')]);
  const { codes: _, ...reste } = A_L_ECOLE;
  const sansEcot = prevoir([{ ...reste, codes: {} }, AU_POLE]);
  expect(sansEcot.papiers.map(({ etat, manques }) => [etat, manques])).toEqual([
    ['a-completer', ['le n° ECOT de l’école']],
    ['pret', []],
    ['a-completer', ['le n° ECOT de l’école']],
  ]);
  const sansConge = prevoir([{ ...A_L_ECOLE, lieu: 'pole', sur: 24, conge: false }]);
  expect(sansConge.plan.manques).toEqual([expect.stringContaining('toujours sur 36')]);
});

test('les formulaires vierges ont les colonnes de la loi', () => {
  const valeur = (id: string) => getDroit().parametres[id]?.valeurs.at(-1);
  expect(valeur('doc12.colonnes.fondamental')).toMatchObject({ valeur: COLONNES_FONDAMENTAL });
  expect(valeur('doc12.colonnes.secondaire')).toMatchObject({ valeur: COLONNES_SECONDAIRE });
});
