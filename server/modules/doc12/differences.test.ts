import { expect, test } from 'vitest';
import type { ChargeLue, MembreLu } from './charges.ts';
import { comparer } from './differences.ts';
import type { EtatMembre } from './etats.ts';

const CHARGE: ChargeLue = {
  id: 'c',
  lieu: 'pole',
  posteId: 'p',
  fonction: 'Logopède',
  prestees: 28.8,
  sur: 36,
  situation: 'temporaire',
  titre: 'TR',
  etablissement: null,
  etablissementFase: null,
  niveau: null,
  conge: false,
  remplaceId: null,
  du: '2026-08-24',
  au: null,
  codes: {},
  versionCodes: 0,
};
const POSTE = { id: 'p', fonction: 'Logopède', fraction: '4/5', intitule: null };
const membre = (...charges: ChargeLue[]): MembreLu => ({
  id: 'm',
  nom: 'Wauthelet',
  prenom: 'Ingrid',
  matricule: null,
  charges,
});
const codes = (postes: (typeof POSTE)[] | null, membres: MembreLu[], etat: EtatMembre = 'emis') =>
  comparer({ postes, membres, etats: new Map(membres.map(({ id }) => [id, etat])) }).map(({ code }) => code);

test.each<[string, (typeof POSTE)[] | null, MembreLu[], EtatMembre, string[]]>([
  ['tout concorde', [POSTE], [membre(CHARGE)], 'emis', []],
  ['aucun cadre adopté', null, [membre(CHARGE)], 'emis', ['cadre-non-adopte']],
  ['un poste que personne ne tient', [POSTE], [], 'emis', ['poste-sans-titulaire']],
  [
    'une charge sans poste du cadre',
    [POSTE],
    [membre({ ...CHARGE, posteId: null })],
    'emis',
    ['poste-sans-titulaire', 'charge-sans-poste'],
  ],
  ['une autre fraction', [POSTE], [membre({ ...CHARGE, prestees: 27 })], 'emis', ['fraction-differente']],
  ['une autre fonction', [POSTE], [membre({ ...CHARGE, fonction: 'Kiné' })], 'emis', ['fonction-differente']],
  [
    'deux moitiés du même poste',
    [POSTE],
    [
      { ...membre({ ...CHARGE, id: 'c1', prestees: 14.4 }), id: 'm1' },
      { ...membre({ ...CHARGE, id: 'c2', prestees: 14.4 }), id: 'm2' },
    ],
    'emis',
    [],
  ],
  [
    'un remplacé et son remplaçant comptent une fois',
    [POSTE],
    [membre(CHARGE), { ...membre({ ...CHARGE, id: 'r', remplaceId: 'c' }), id: 'm2' }],
    'emis',
    [],
  ],
  [
    'plus d’un temps plein',
    [POSTE],
    [membre(CHARGE, { ...CHARGE, id: 'e', lieu: 'hors-pole', posteId: null, prestees: 12, sur: 24 })],
    'emis',
    ['charge-au-dela'],
  ],
  [
    'les heures abandonnées ne comptent pas',
    [POSTE],
    [
      membre(CHARGE, {
        ...CHARGE,
        id: 'e',
        lieu: 'hors-pole',
        posteId: null,
        prestees: 24,
        sur: 24,
        conge: true,
      }),
    ],
    'emis',
    [],
  ],
  ['un document manquant', [POSTE], [membre(CHARGE)], 'pret', ['document-manquant']],
  ['un document dépassé', [POSTE], [membre(CHARGE)], 'perime', ['document-perime']],
  ['un document impossible', [POSTE], [membre(CHARGE)], 'a-completer', ['document-impossible']],
])('%s', (_, postes, membres, etat, attendus) => {
  expect(codes(postes, membres, etat)).toEqual(attendus);
});
